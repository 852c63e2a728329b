import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startControlPlane } from '../../dev/control-plane/control-plane.ts';
import { testGateway } from '../support/gateway.ts';
import { applyTo, kubectlOf, type Kubectl } from '../support/kubectl.ts';
import { rolloutCases, type RolloutCase } from './rollout-cases.ts';

interface Said {
  readonly kind: string;
  readonly name: string;
  readonly rollout: RolloutCase['expected'];
}

const enumOfKind = { Deployment: 'DEPLOYMENT', StatefulSet: 'STATEFUL_SET', DaemonSet: 'DAEMON_SET' };

function manifest({ name, kind, spec }: RolloutCase): object {
  const labels = { app: name };
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { namespace: 'default', name },
    spec: {
      ...spec,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [{ name: 'main', image: 'shop/web:1.0.0' }] } },
    },
  };
}

/** What `kubectl rollout status` says: how it stands on stdout, an end without success as an error. */
async function saidBy(kubectl: Kubectl, { kind, name }: RolloutCase): Promise<string> {
  const asked = kubectl(['rollout', 'status', '--watch=false', `${kind.toLowerCase()}/${name}`]);
  const said = await asked.catch((error: Error) => error.message.replace(/^.*: error: /s, ''));
  return said.trimEnd();
}

/** Gone, with all that is in it, after what was begun later. */
async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'quarterdeck-rollouts-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

// An API server of its own, without controllers: they would write what they think of these objects.
test('every line is said as the real kubectl says it, of objects as the real API server has them', async () => {
  await using folder = await temporaryFolder();
  await using controlPlane = await startControlPlane({
    dataDir: folder.path,
    controllers: false,
    log: () => undefined,
  });
  const kubectl = kubectlOf(controlPlane);
  await applyTo(kubectl, ...rolloutCases.map(manifest));
  const statuses = rolloutCases.map((one) => JSON.stringify({ ...manifest(one), status: one.status }));
  await kubectl(['replace', '--subresource=status', '-f', '-'], statuses.join('\n---\n'));
  await using gateway = await testGateway(controlPlane.kubeconfig);
  const { workloads } = await gateway.data<{ workloads: { nodes: Said[] } }>(
    '{ workloads(first: 1000) { nodes { kind name rollout { status message toUpdate updated old deadlineAt reason } } } }',
  );
  expect(workloads.nodes).toHaveLength(rolloutCases.length);

  for (const one of rolloutCases) {
    const told = workloads.nodes.find(({ kind, name }) => kind === enumOfKind[one.kind] && name === one.name);
    const said = await saidBy(kubectl, one);
    expect(told?.rollout, `${one.kind} ${one.name}`).toMatchObject({
      status: one.expected.status,
      message: said,
    });
    expect(said).toBe(one.expected.message);
  }
});
