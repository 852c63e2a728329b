import { expect, test } from 'vitest';
import type { Pod } from '../../src/kubernetes/objects.ts';
import { podState } from '../../src/model/pod-state.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { specOf, type PodCase } from './pod-case.ts';
import { podCases } from './pod-cases.ts';

const finalizer = 'quarterdeck.test/stays';

/** STATUS, READY and RESTARTS less its time, by the name of the pod. */
type Table = Record<string, readonly [state: string, ready: string, restarts: number]>;

function manifest(namespace: string, one: PodCase): object {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { namespace, name: one.name, ...(one.deleted === true && { finalizers: [finalizer] }) },
    spec: specOf(one),
  };
}

/** What the cases say that is printed. */
function tableOf(cases: readonly PodCase[]): Table {
  return Object.fromEntries(cases.map(({ name, prints }) => [name, prints]));
}

/** What kubectl prints. */
async function printed(namespace: string): Promise<Table> {
  const lines = (await kubectl(['-n', namespace, 'get', 'pods', '--no-headers'])).trimEnd().split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', ready = '', state = '', restarts = ''] = line.split(/\s+/);
      return [name, [state, ready, Number(restarts)]];
    }),
  );
}

async function pods(namespace: string): Promise<Pod[]> {
  const list = JSON.parse(await kubectl(['-n', namespace, 'get', 'pods', '-o', 'json'])) as { items: Pod[] };
  return list.items;
}

/** What kubectl prints, and what is computed from the same versions of the same pods. */
async function both(
  namespace: string,
): Promise<{ printed: Table; computed: Table; phases: Record<string, string> }> {
  const versions = (some: readonly Pod[]): string =>
    some.map(({ metadata }) => metadata.resourceVersion).join();
  for (;;) {
    const before = await pods(namespace);
    const table = await printed(namespace);
    // The collector of garbage may touch a pod that is being deleted in between: then this was no comparison.
    if (versions(before) !== versions(await pods(namespace))) continue;
    const computed = before.map((pod) => {
      const { state, readyContainers, totalContainers, restarts } = podState(pod);
      return [pod.metadata.name, [state, `${readyContainers}/${totalContainers}`, restarts]] as const;
    });
    const phases = before.map(({ metadata, status }) => [metadata.name, status?.phase ?? ''] as const);
    return {
      printed: table,
      computed: Object.fromEntries(computed),
      phases: Object.fromEntries(phases),
    };
  }
}

test('every state of a pod is computed as the real kubectl prints it', async () => {
  await using namespace = await testNamespace();
  const manifests = podCases.map((one) => manifest(namespace.name, one));
  await apply(...manifests);
  const statuses = podCases.map((one, index) => ({ ...manifests[index], status: one.status }));
  await kubectl(
    ['replace', '--subresource=status', '-f', '-'],
    statuses.map((status) => JSON.stringify(status)).join('\n---\n'),
  );
  const living = await both(namespace.name);
  expect(living.computed).toEqual(living.printed);
  expect(Object.keys(living.printed)).toHaveLength(podCases.length);
  const stays = podCases.filter(({ deleted }) => deleted !== true);
  expect(living.printed).toMatchObject(tableOf(stays));

  const deleted = podCases.filter((one) => one.deleted === true).map(({ name }) => name);
  await kubectl(['-n', namespace.name, 'delete', 'pod', '--wait=false', ...deleted]);
  try {
    const dying = await both(namespace.name);
    expect(dying.computed).toEqual(dying.printed);
    // The collector of garbage fails what is being deleted without a node, sooner or later.
    const untouched = podCases.filter(({ name, status }) => dying.phases[name] === status.phase);
    expect(dying.printed).toMatchObject(tableOf(untouched));
  } finally {
    await kubectl([
      '-n',
      namespace.name,
      'patch',
      'pod',
      ...deleted,
      '--type=merge',
      '-p',
      '{"metadata":{"finalizers":null}}',
    ]);
  }
});
