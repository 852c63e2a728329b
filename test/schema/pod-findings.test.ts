import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { podFindings } from '../../src/model/findings/pod-findings.ts';
import { answerBecomes, findingFields, type FindingAnswer } from '../support/findings.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { podFindingCases, type PodFindingCase } from './pod-finding-cases.ts';

let gateway: TestGateway;
let namespace: TestNamespace;
beforeAll(async () => {
  gateway = await testGateway();
  namespace = await testNamespace();
});
afterAll(async () => {
  await namespace[Symbol.asyncDispose]();
  await gateway[Symbol.asyncDispose]();
});

function podOf({ name, simulate, spec, container }: PodFindingCase): object {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      namespace: namespace.name,
      name,
      ...(simulate !== undefined && { labels: { 'quarterdeck.dev/simulate': simulate } }),
    },
    spec: {
      terminationGracePeriodSeconds: 1,
      containers: [{ name: 'main', image: 'shop/web:1.0.0', ...container }],
      ...spec,
    },
  };
}

async function writeStatus(name: string, status: object): Promise<void> {
  const patch = JSON.stringify({ status });
  await kubectl([
    '-n',
    namespace.name,
    'patch',
    'pod',
    name,
    '--subresource=status',
    '--type=merge',
    '-p',
    patch,
  ]);
}

async function findingsOf(name: string): Promise<FindingAnswer[]> {
  const { pod } = await gateway.data<{ pod: { findings: FindingAnswer[] } | null }>(
    `query ($ref: ObjectRef!) { pod(ref: $ref) { ${findingFields} } }`,
    { ref: { namespace: namespace.name, name } },
  );
  return pod?.findings ?? [];
}

describe('a pod says what is wrong with it, and what to do', () => {
  test.concurrent.each(podFindingCases)('$name: $finding.reason', async (one) => {
    const { reason, severity, message, action, evidence } = one.finding;
    await apply(podOf(one), ...(one.besides?.(namespace.name) ?? []));
    if (one.status !== undefined) await writeStatus(one.name, one.status);
    // A kubelet writes an event beside the status: either may be seen first.
    const isComplete = ([first]: FindingAnswer[]): boolean =>
      first?.reason === reason &&
      (typeof message === 'string' ? first.message === message : message.test(first.message)) &&
      (severity === undefined || first.severity === severity) &&
      (evidence?.event === undefined || first.evidence[0]?.event?.reason === evidence.event.reason);
    const [found, ...others] = await answerBecomes(
      gateway,
      namespace.name,
      () => findingsOf(one.name),
      isComplete,
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      object: { name: one.name },
      affectedCount: 1,
      action: expect.stringMatching(action ?? /\.$/) as unknown,
      evidence: [{ object: { kind: 'Pod', namespace: namespace.name, name: one.name }, ...evidence }],
    });
  });
});

test('a pod that is held by a finalizer long after it was deleted says by which', async () => {
  const finalizer = 'quarterdeck.dev/hold';
  await apply(podOf({ name: 'held', finding: { reason: '', message: '' } }));
  const patch = (finalizers: string[]): Promise<string> => {
    const change = JSON.stringify({ metadata: { finalizers } });
    return kubectl(['-n', namespace.name, 'patch', 'pod', 'held', '--type=merge', '-p', change]);
  };
  await patch([finalizer]);
  await kubectl(['-n', namespace.name, 'delete', 'pod', 'held', '--wait=false']);
  const view = [...gateway.gateway.clusters.values()].map((cluster) => cluster.view)[0];
  const held = await answerBecomes(
    gateway,
    namespace.name,
    async () => view?.pods.get(namespace.name, 'held'),
    (entry) => entry?.deletionTimestamp !== undefined,
  );
  if (view === undefined || held?.deletionTimestamp === undefined) throw new Error('the pod is gone');
  const end = Date.parse(held.deletionTimestamp);
  expect(podFindings(held, view, end + 59_999)).toEqual([]);
  expect(podFindings(held, view, end + 60_000)).toMatchObject([
    {
      reason: 'STUCK_TERMINATING',
      severity: 'WARNING',
      message: `The pod was deleted, and is held by the finalizer "${finalizer}"`,
      evidence: [{ object: { kind: 'Pod', name: 'held' }, field: 'metadata.finalizers', value: finalizer }],
    },
  ]);
  await patch([]);
});
