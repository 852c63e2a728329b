import { afterAll, beforeAll, expect, test } from 'vitest';
import { event } from '../support/events.ts';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { deployment, pod } from '../support/objects.ts';
import { service } from '../support/services.ts';
import { workloadsBecome } from '../support/workloads.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

/** A subscription to a namespace's objects, with a selection, and fragments after it. */
function watch<O>(
  field: 'workloads' | 'pods' | 'services' | 'events',
  namespace: string,
  selected: string,
  more: { fragments?: string; variables?: Record<string, unknown>; declarations?: string } = {},
): Folded<O> {
  const { fragments = '', variables = {}, declarations = '' } = more;
  return new Folded<O>(
    gateway.subscribe<Record<string, Update<O>>>(
      `subscription ($n: String! ${declarations}) {
        ${field}(where: { namespaces: [$n] }) { reset synced changes { type id uid object { ${selected} } } }
      } ${fragments}`,
      { n: namespace, ...variables },
    ),
  );
}

interface Resourced {
  resourceVersion: string;
}

/** Objects that were sent as MODIFIED with the version that the subscriber had: they haven't changed themselves. */
function touchedIn<O extends Resourced>(messages: readonly Update<O>[]): O[] {
  const versions = new Map<string, string>();
  const touched: O[] = [];
  for (const { type, uid, object } of messages.flatMap(({ changes }) => changes)) {
    if (object === null) continue;
    if (type === 'MODIFIED' && versions.get(uid) === object.resourceVersion) touched.push(object);
    versions.set(uid, object.resourceVersion);
  }
  return touched;
}

async function settled(namespace: string): Promise<void> {
  await workloadsBecome(
    gateway,
    namespace,
    (all) => all.length > 0 && all.every(({ state }) => state === 'ACTIVE'),
  );
}

interface WithPods extends Resourced {
  name: string;
  pods: { nodes: { name: string; state: string; ready: boolean; labels: Record<string, string> }[] };
}
const withPods = 'name resourceVersion pods { nodes { name state ready labels } }';

test('a pod that gets ready, one that is changed and one that is deleted modify their workload', async () => {
  await using namespace = await testNamespace();
  const workloads = watch<WithPods>('workloads', namespace.name, withPods);
  await workloads.until((_all, { synced }) => synced);
  await apply(deployment(namespace.name, 'web'));
  await workloads.until(([web]) => web?.pods.nodes[0]?.ready === true);
  await settled(namespace.name);

  const [first] = [...workloads.objects.values()].flatMap(({ pods }) => pods.nodes);
  await kubectl(['-n', namespace.name, 'label', 'pod', first?.name ?? '', 'seen=yes']);
  await workloads.until(([web]) => web?.pods.nodes[0]?.labels['seen'] === 'yes');
  expect(touchedIn(workloads.messages).map(({ name }) => name)).toContain('web');

  await kubectl(['-n', namespace.name, 'delete', 'pod', first?.name ?? '', '--wait=false']);
  await workloads.until(
    ([web]) =>
      web?.pods.nodes.length === 1 &&
      web.pods.nodes[0]?.name !== first?.name &&
      web.pods.nodes[0]?.ready === true,
  );
  expect(workloads.messages.filter(({ reset }) => reset)).toHaveLength(1);
  await workloads.end();
});

test('an endpoint that becomes ready modifies its Service, and the workload whose pods the Service selects', async () => {
  await using namespace = await testNamespace();
  await apply(service(namespace.name, 'front', { selector: { app: 'web' }, ports: [{ port: 80 }] }));
  const services = watch<Resourced & { endpoints: { readyCount: number } }>(
    'services',
    namespace.name,
    'resourceVersion endpoints { readyCount nodes { ready pod { name } } }',
  );
  await services.until((all) => all.length === 1);
  const workloads = watch<{
    pods: { nodes: { services: { nodes: { endpoints: { readyCount: number } }[] } }[] };
  }>(
    'workloads',
    namespace.name,
    'pods { nodes { name state services(first: 2) { nodes { endpoints(first: 10) { readyCount nodes { ready } } } } } }',
  );
  await apply(deployment(namespace.name, 'web', { replicas: 2 }));
  await services.until(([front]) => front?.endpoints.readyCount === 2);
  await workloads.until(
    ([web]) =>
      web?.pods.nodes.length === 2 &&
      web.pods.nodes.every(({ services: of }) => of.nodes[0]?.endpoints.readyCount === 2),
  );
  await kubectl(['-n', namespace.name, 'scale', 'deployment', 'web', '--replicas=1']);
  await services.until(([front]) => front?.endpoints.readyCount === 1);
  await workloads.until(([web]) => web?.pods.nodes[0]?.services.nodes[0]?.endpoints.readyCount === 1);
  expect(touchedIn(services.messages).length).toBeGreaterThan(1);
  await Promise.all([services.end(), workloads.end()]);
});

test('an event about a workload or its pod modifies the workload, if events are selected', async () => {
  await using namespace = await testNamespace();
  const { name } = namespace;
  await apply(deployment(name, 'web'));
  await settled(name);
  const withEvents = watch<Resourced & { events: { nodes: { name: string }[] } }>(
    'workloads',
    name,
    'resourceVersion events(first: 1000) { nodes { name } }',
  );
  const without = watch<Resourced & { labels: Record<string, string> }>(
    'workloads',
    name,
    'resourceVersion labels services { totalCount }',
  );
  await withEvents.until((_all, { synced }) => synced);
  await without.until((_all, { synced }) => synced);
  const podName = await kubectl(['-n', name, 'get', 'pods', '-o', 'jsonpath={.items[0].metadata.name}']);
  const about = { kind: 'Pod', namespace: name, name: podName };
  await apply(event(name, 'told', { involvedObject: about }));
  await withEvents.until(([web]) => web?.events.nodes.some((one) => one.name === 'told') === true);
  await kubectl(['-n', name, 'delete', 'event', 'told']);
  await withEvents.until(([web]) => web?.events.nodes.every((one) => one.name !== 'told') === true);
  await withEvents.end();

  // For who hasn't selected events, the next thing is what happens to the workload itself.
  await kubectl(['-n', name, 'label', 'deployment', 'web', 'next=yes']);
  await without.until(([web]) => web?.labels['next'] === 'yes');
  expect(touchedIn(without.messages)).toEqual([]);
  await without.end();
});

test('a label that takes a pod out of a Service modifies the Service, and the pod', async () => {
  await using namespace = await testNamespace();
  const { name } = namespace;
  await apply(
    service(name, 'old', { selector: { app: 'old' }, ports: [{ port: 80 }] }),
    service(name, 'new', { selector: { app: 'new' }, ports: [{ port: 80 }] }),
    pod(name, 'mover', { app: 'old' }),
  );
  const services = watch<{ name: string; pods: { nodes: { name: string }[] } }>(
    'services',
    name,
    'name pods { nodes { name } }',
  );
  const pods = watch<Resourced & { services: { nodes: { name: string }[] } }>(
    'pods',
    name,
    'resourceVersion services { nodes { name } }',
  );
  const has = (service: string, count: number) => (all: { name: string; pods: { nodes: unknown[] } }[]) =>
    all.some((one) => one.name === service && one.pods.nodes.length === count);
  await services.until(has('old', 1));
  await kubectl(['-n', name, 'label', 'pod', 'mover', 'app=new', '--overwrite']);
  await services.until((all) => has('old', 0)(all) && has('new', 1)(all));
  await pods.until(([mover]) => mover?.services.nodes[0]?.name === 'new');
  await kubectl(['-n', name, 'delete', 'service', 'new']);
  await pods.until(([mover]) => mover?.services.nodes.length === 0);
  await kubectl(['-n', name, 'delete', 'pod', 'mover']);
  await pods.until((all) => all.length === 0);
  await Promise.all([services.end(), pods.end()]);
});

test('an event is modified by what happens to its object', async () => {
  await using namespace = await testNamespace();
  const { name } = namespace;
  await apply(pod(name, 'told', { app: 'x' }));
  await apply(event(name, 'about', { involvedObject: { kind: 'Pod', namespace: name, name: 'told' } }));
  const events = watch<{ name: string; object: { labels?: Record<string, string> } | null }>(
    'events',
    name,
    'name object { ... on KubernetesObject { labels } }',
  );
  const about = (all: { name: string; object: { labels?: Record<string, string> } | null }[]) =>
    all.find((one) => one.name === 'about')?.object;
  await events.until((all) => about(all)?.labels?.['app'] === 'x');
  await kubectl(['-n', name, 'label', 'pod', 'told', 'app=y', '--overwrite']);
  await events.until((all) => about(all)?.labels?.['app'] === 'y');
  await kubectl(['-n', name, 'delete', 'pod', 'told']);
  await events.until((all) => about(all) === null);
  await events.end();
});

const fragments = `
  fragment Row on KubernetesObject { name resourceVersion ...Pods }
  fragment Pods on Workload { pods { nodes { ... on Node { ... on Pod { name state ready labels } } } } }`;

test('relations behind fragments and interfaces count, and what @include leaves out does not', async () => {
  await using namespace = await testNamespace();
  const { name } = namespace;
  await apply(deployment(name, 'web'));
  await settled(name);
  const behind = watch<WithPods>('workloads', name, '...Row', { fragments });
  const leftOut = watch<Resourced & { labels: Record<string, string> }>(
    'workloads',
    name,
    'name resourceVersion labels ...Pods @include(if: $pods)',
    {
      fragments: fragments.slice(fragments.indexOf('fragment Pods')),
      declarations: '$pods: Boolean!',
      variables: { pods: false },
    },
  );
  await leftOut.until((_all, { synced }) => synced);
  const [web] = await behind.until((_all, { synced }) => synced);
  const podName = web?.pods.nodes[0]?.name ?? '';
  await kubectl(['-n', name, 'label', 'pod', podName, 'seen=yes']);
  await behind.until(([now]) => now?.pods.nodes[0]?.labels['seen'] === 'yes');
  expect(touchedIn(behind.messages).map((one) => one.name)).toContain('web');

  // The pod's change would have come before.
  await kubectl(['-n', name, 'label', 'deployment', 'web', 'own=yes']);
  await leftOut.until(([now]) => now?.labels['own'] === 'yes');
  expect(touchedIn(leftOut.messages)).toEqual([]);
  await Promise.all([behind.end(), leftOut.end()]);
});
