import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startControlPlane } from '../../dev/control-plane/control-plane.ts';
import { testGateway } from '../support/gateway.ts';
import { applyTo, kubectlOf } from '../support/kubectl.ts';

const query = `query ($after: String) { configMaps(namespace: "default", first: 2, after: $after) {
  nodes { name } pageInfo { hasNextPage endCursor } } }`;

interface Page {
  configMaps: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

// A control plane of its own, since its API server is restarted.
test('a cursor that is older than what the cluster remembers is EXPIRED, and the list can be begun anew', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'quarterdeck-expired-cursor-'));
  await using controlPlane = await startControlPlane({ dataDir, controllers: false, log: () => undefined });
  const kubectl = kubectlOf(controlPlane);
  const configMap = (name: string): object => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
  await applyTo(kubectl, ...['a', 'b', 'c', 'd'].map(configMap));
  await using gateway = await testGateway(controlPlane.kubeconfig);
  const { configMaps } = await gateway.data<Page>(query);
  expect(configMaps.nodes.map(({ name }) => name)).toEqual(['a', 'b']);

  await applyTo(kubectl, configMap('e'));
  await controlPlane.compact();
  await controlPlane.stopApiServer();
  await controlPlane.startApiServer();

  const late = await gateway.ask<Page>(query, { after: configMaps.pageInfo.endCursor });
  expect(late.data).toEqual({ configMaps: null });
  expect(late.errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
    [expect.stringMatching(/begin anew/), { code: 'EXPIRED', argument: 'after' }],
  ]);
  const anew = await gateway.data<Page>(query);
  const rest = await gateway.data<Page>(query, { after: anew.configMaps.pageInfo.endCursor });
  expect(rest.configMaps.nodes.map(({ name }) => name)).toEqual(['c', 'd']);
  await rm(dataDir, { recursive: true, force: true });
});
