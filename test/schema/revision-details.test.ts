import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { expectedOf, wholeSelection, type Json } from '../support/typed-surface.ts';

/*
 * A workload of each kind in the middle of a change, and staying there, so that pods of two revisions are there at a time: a Deployment whose
 * new image can't be pulled, a StatefulSet with a partition, a DaemonSet whose pods somebody has to delete.
 */

let gateway: TestGateway;
let namespace: TestNamespace;

const kinds = [
  { kind: 'DEPLOYMENT', resource: 'deployment', label: 'pod-template-hash' },
  { kind: 'STATEFUL_SET', resource: 'statefulset', label: 'controller-revision-hash' },
  { kind: 'DAEMON_SET', resource: 'daemonset', label: 'controller-revision-hash' },
] as const;

const newImage = 'shop/web:does-not-exist';

interface PodRow {
  name: string;
  state: string;
  ready: boolean;
  labels: Record<string, string>;
}

/** Waits, by a subscription, until the pods with a name that begins so are as wanted. */
async function podsBecome(app: string, wanted: (pods: PodRow[]) => boolean): Promise<PodRow[]> {
  const stream = gateway.subscribe<Record<string, Update<PodRow>>>(
    `subscription ($where: PodFilter) { pods(where: $where) { reset synced changes {
      type id uid object { name state ready labels } } } }`,
    { where: { namespaces: [namespace.name], labelSelector: `app=${app}` } },
  );
  const folded = new Folded<PodRow>(stream);
  const pods = await folded.until((all, { synced }) => synced && all.length > 0 && wanted(all));
  await folded.end();
  return pods;
}

const allReady = (pods: PodRow[]): boolean => pods.every(({ ready }) => ready);
const oneBroken = (pods: PodRow[]): boolean =>
  pods.length > 1 &&
  pods.filter(({ ready }) => !ready).length === 1 &&
  pods.some(({ state }) => state === 'ImagePullBackOff');

beforeAll(async () => {
  gateway = await testGateway();
  namespace = await testNamespace();
  const workload = (kind: string, name: string, spec: object): object => ({
    apiVersion: 'apps/v1',
    kind,
    metadata: { namespace: namespace.name, name },
    spec: {
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name } },
        spec: {
          terminationGracePeriodSeconds: 1,
          containers: [{ name: 'main', image: 'shop/web:1.0.0', env: [{ name: 'A', value: '1' }] }],
        },
      },
      ...spec,
    },
  });
  const surge = { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } };
  await apply(
    workload('Deployment', 'deployment', { replicas: 2, strategy: surge }),
    workload('StatefulSet', 'statefulset', {
      replicas: 2,
      serviceName: 'none',
      updateStrategy: { rollingUpdate: { partition: 1 } },
    }),
    workload('DaemonSet', 'daemonset', { updateStrategy: { type: 'OnDelete' } }),
  );
  const nodes = (await kubectl(['get', 'nodes', '-o', 'name'])).trim().split('\n');
  const counts = { deployment: 2, statefulset: 2, daemonset: nodes.length };
  for (const [app, count] of Object.entries(counts))
    await podsBecome(app, (pods) => pods.length === count && allReady(pods));
  for (const app of Object.keys(counts)) {
    await kubectl(['-n', namespace.name, 'set', 'image', `${app}/${app}`, `main=${newImage}`]);
  }
  const [victim] = await podsBecome('daemonset', (pods) => pods.length === nodes.length);
  // Its controller makes the revision before it says that it has seen the change.
  const seen = '--for=jsonpath={.status.observedGeneration}=2';
  await kubectl(['-n', namespace.name, 'wait', seen, 'daemonset/daemonset', '--timeout=60s']);
  await kubectl(['-n', namespace.name, 'delete', 'pod', victim?.name ?? '']);
  for (const app of Object.keys(counts)) await podsBecome(app, oneBroken);
});

afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

interface Change {
  path: string;
  before: unknown;
  after: unknown;
}

/** Asks for something of a workload. */
async function workload<T>(kind: string, name: string, selection: string): Promise<T> {
  const { workload: found } = await gateway.data<{ workload: T }>(
    `query ($ref: WorkloadRef!) { workload(ref: $ref) { ${selection} } }`,
    { ref: { kind, namespace: namespace.name, name } },
  );
  return found;
}

describe.each(kinds)('of a $resource', ({ kind, resource, label }) => {
  test('each revision has the template that `kubectl rollout history --revision` shows', async () => {
    const { revisions } = await workload<{
      revisions: { nodes: { number: number; template: Json; images: string[] }[] };
    }>(kind, resource, `revisions { nodes { number images template ${wholeSelection('PodTemplate')} } }`);
    expect(revisions.nodes.map(({ number }) => number)).toEqual([2, 1]);
    for (const { number, template, images } of revisions.nodes) {
      const printed = await kubectl([
        '-n',
        namespace.name,
        'rollout',
        'history',
        `${resource}/${resource}`,
        '--revision',
        String(number),
        '-o',
        'json',
      ]);
      const { spec } = JSON.parse(printed) as {
        spec: { template: { metadata: { labels: Record<string, string> }; spec: Json } };
      };
      const { ['pod-template-hash']: _, ...labels } = spec.template.metadata.labels;
      const shown = { metadata: { ...spec.template.metadata, labels }, spec: spec.template.spec };
      expect(template).toEqual(expectedOf('PodTemplate', shown, new Set()));
      expect(images).toEqual([number === 2 ? newImage : 'shop/web:1.0.0']);
    }
  });

  test('each revision has the pods that say that they were made from it', async () => {
    const { one, two, none } = await workload<
      Record<'one' | 'two', { pods: { nodes: PodRow[]; totalCount: number } }> & { none: null }
    >(
      kind,
      resource,
      `one: revision(number: 1) { pods { nodes { name ready labels } totalCount } }
       two: revision(number: 2) { pods { nodes { name ready labels } totalCount } }
       none: revision(number: 3) { number }`,
    );
    expect(none).toBeNull();
    expect(two.pods).toMatchObject({ totalCount: 1, nodes: [{ ready: false }] });
    const [hash, ...others] = new Set(one.pods.nodes.map(({ labels }) => labels[label]));
    expect(others).toEqual([]);
    expect(hash).not.toBe(two.pods.nodes[0]?.labels[label]);
    const printed = await kubectl([
      '-n',
      namespace.name,
      'get',
      'pods',
      '-l',
      `${label}=${hash ?? ''}`,
      '-o',
      'name',
    ]);
    expect(one.pods.nodes.map(({ name }) => `pod/${name}`)).toEqual(printed.trim().split('\n').toSorted());
  });

  test('differences are told against the one before, or any other', async () => {
    const change = '{ path before after }';
    const { one, two } = await workload<Record<'one' | 'two', Record<string, Change[] | null>>>(
      kind,
      resource,
      `one: revision(number: 1) { before: diff ${change} against: diff(from: 2) ${change} same: diff(from: 1) ${change} }
       two: revision(number: 2) { before: diff ${change} against: diff(from: 1) ${change} }`,
    );
    const path = 'spec.template.spec.containers[main].image';
    const changed = { path, before: 'shop/web:1.0.0', after: newImage };
    expect(two).toEqual({ before: [changed], against: [changed] });
    expect(one).toEqual({
      before: null,
      against: [{ path, before: newImage, after: 'shop/web:1.0.0' }],
      same: [],
    });
  });

  test('a difference from a revision that isn’t there is an error that says so, and nothing else is lost', async () => {
    const answer = await gateway.ask<{ workload: { revision: object } }>(
      `query ($ref: WorkloadRef!) { workload(ref: $ref) { revision(number: 2) { number diff(from: 7) { path } } } }`,
      { ref: { kind, namespace: namespace.name, name: resource } },
    );
    expect(answer.data?.workload.revision).toEqual({ number: 2, diff: null });
    expect(answer.errors).toMatchObject([
      { message: `"${resource}" has no revision 7`, extensions: { code: 'NOT_FOUND', argument: 'from' } },
    ]);
  });
});
