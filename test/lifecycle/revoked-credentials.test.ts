import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { ClusterCache } from '../../src/watchers/cluster-cache.ts';
import { clusterUntil } from '../support/cluster-until.ts';
import { cable } from '../support/cable.ts';
import { clusterBecomes, testGateway } from '../support/gateway.ts';
import { applyTo, kubectlOf, type Kubectl } from '../support/kubectl.ts';
import { deployment } from '../support/objects.ts';
import { ownApiServer } from '../support/own-api-server.ts';

const account = {
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { namespace: 'default', name: 'gateway' },
};

/** Makes an account with a token, and gives that. */
async function accountWithToken(kubectl: Kubectl): Promise<string> {
  await applyTo(kubectl, account);
  return (await kubectl(['-n', 'default', 'create', 'token', 'gateway'])).trim();
}

/** Takes the account away, and waits until the API server, which remembers for seconds whom it has let in, refuses its token. */
async function revoke(kubectl: Kubectl, token: string): Promise<void> {
  await kubectl(['-n', 'default', 'delete', 'serviceaccount', 'gateway']);
  const isAccepted = (): Promise<boolean> =>
    kubectl(['get', 'namespaces', `--token=${token}`]).then(
      () => true,
      () => false,
    );
  while (await isAccepted());
}

async function writeToken(kubeconfig: string, token: string): Promise<void> {
  const config = parse(await readFile(kubeconfig, 'utf8')) as { users: object[] };
  const users = config.users.map((user) => ({ ...user, user: { token } }));
  await writeFile(kubeconfig, stringify({ ...config, users }));
}

/** Waits until the cluster's message is about who asks. */
async function unauthorized(cluster: ClusterCache): Promise<void> {
  await clusterUntil(cluster, ({ view }) => view.health.message?.includes('Unauthorized') === true);
}

// A control plane of its own, where nothing changes but what the test changes.
test('revoked credentials: what is known is served, with what is wrong, and with new ones the watches go on', async () => {
  await using controlPlane = await ownApiServer();
  const kubectl = kubectlOf(controlPlane);
  const binding = ['gateway', '--clusterrole=cluster-admin', '--serviceaccount=default:gateway'];
  await kubectl(['create', 'clusterrolebinding', ...binding]);
  await using way = await cable(controlPlane.kubeconfig);
  const token = await accountWithToken(kubectl);
  await writeToken(way.kubeconfig, token);
  await using gateway = await testGateway(way.kubeconfig);
  const [cluster] = gateway.gateway.clusters.values();
  if (cluster === undefined) throw new Error('a gateway without a cluster');

  // Watches that were accepted go on to their end.
  await way.cut();
  await clusterBecomes(gateway, 'UNREACHABLE');
  await revoke(kubectl, token);
  await way.mend();
  await unauthorized(cluster);
  const answer = await gateway.ask(
    '{ namespaces(where: { search: "default" }) { nodes { name } } clusters { state message } }',
  );
  expect(answer.data).toMatchObject({
    namespaces: { nodes: [{ name: 'default' }] },
    clusters: [{ state: 'UNREACHABLE', message: expect.stringContaining('Unauthorized') }],
  });

  await applyTo(kubectl, deployment('default', 'new'));
  await writeToken(way.kubeconfig, await accountWithToken(kubectl));
  await clusterBecomes(gateway, 'SYNCED');
  // The watches go on where they were: what has happened meanwhile comes next.
  const version = await kubectl(['get', 'deployment', 'new', '-o', 'jsonpath={.metadata.resourceVersion}']);
  await cluster.hasSeen('deployments', version, 60_000, 'default');
  const { workloads } = await gateway.data<{ workloads: object }>('{ workloads { nodes { name } } }');
  expect(workloads).toEqual({ nodes: [{ name: 'new' }] });
});
