import fc from 'fast-check';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import type { Entries } from '../../src/model/cluster-view.ts';
import { entryClasses } from '../../src/model/entries/entry-classes.ts';
import type { Entry, EntryOrigin } from '../../src/model/entries/entry.ts';
import {
  guardAnnotation,
  writeGuard,
  type GuardState,
  type RolloutGuard,
} from '../../src/model/rollout-guard.ts';
import { StringPool } from '../../src/model/string-pool.ts';

/** What an object of any resource is made from; each resource takes what it knows of. */
export interface AnyDraft {
  readonly name: string;
  readonly namespace: string;
  /** Another one is another object of the same name. */
  readonly generation: number;
  readonly labels: Record<string, string>;
  readonly selector: Record<string, string>;
  /** A name that something else is called by: an owner, a Service, an object that an event is about. */
  readonly other: string | undefined;
  readonly nodeName: string | undefined;
  readonly word: string;
  readonly yes: boolean;
  readonly number: number;
}

const labels = fc.dictionary(fc.constantFrom('app', 'tier'), fc.constantFrom('', 'x', 'y'));

/** Few names and values, so that they meet. */
export const anyDraft = (names: readonly string[]): fc.Arbitrary<AnyDraft> =>
  fc.record({
    name: fc.constantFrom(...names),
    namespace: fc.constantFrom('one', 'two'),
    generation: fc.integer({ min: 1, max: 2 }),
    labels,
    selector: labels,
    other: fc.constantFrom(undefined, 'owner-1', 'owner-2'),
    nodeName: fc.constantFrom(undefined, 'node-1', 'node-2'),
    word: fc.constantFrom('Failed', 'Running', 'Warning', 'LoadBalancer', ''),
    yes: fc.boolean(),
    number: fc.integer({ min: 0, max: 3 }),
  });

const clusterScoped: ReadonlySet<keyof Entries> = new Set(['namespaces', 'nodes']);

/** What the cache holds of such an object at a version, frozen through and through. */
export function anyEntry(
  resource: keyof Entries,
  draft: AnyDraft,
  resourceVersion: string,
  cluster = 'test',
): Entry {
  const EntryClass = entryClasses[resource] as new (object: KubernetesObject, origin: EntryOrigin) => Entry;
  const placed = { ...draft, namespace: clusterScoped.has(resource) ? '' : draft.namespace };
  const object = { ...metadataOf(placed, resourceVersion), ...bodyOf(resource, draft) } as KubernetesObject;
  return deepFreeze(new EntryClass(object, { cluster, strings: new StringPool() }));
}

function metadataOf({ name, namespace, generation, labels, other, yes, number }: AnyDraft, version: string) {
  const uid = `${namespace}/${name}#${generation}`;
  const owner = { apiVersion: 'v1', kind: 'Owner', name: other, uid: `uid of ${other}`, controller: true };
  return {
    metadata: {
      name,
      namespace,
      uid,
      resourceVersion: version,
      creationTimestamp: `2026-01-0${number + 1}T00:00:00Z`,
      labels: { ...labels, 'kubernetes.io/service-name': other ?? 'none' },
      annotations: { [guardAnnotation]: writeGuard(guard(yes ? 'GUARDING' : 'SUCCEEDED')) },
      ownerReferences: other === undefined ? [] : [owner],
    },
  };
}

function guard(state: GuardState): RolloutGuard {
  return {
    id: 'guard-1',
    state,
    template: 'template-1',
    highestRevision: 2,
    target: { number: 1, name: 'web-1' },
    deadline: '2026-01-01T00:00:00Z',
    initiator: { username: 'jane', uid: '', groups: [] },
    gateway: 'gateway-1',
  };
}

function bodyOf(resource: keyof Entries, { labels, selector, other, nodeName, word, yes, number }: AnyDraft) {
  const template = { metadata: { labels: selector }, spec: { containers: [] } };
  const condition = { type: 'Ready', status: yes ? 'True' : 'False' };
  const bodies: { readonly [R in keyof Entries]?: object } = {
    events: {
      involvedObject: { kind: 'Pod', namespace: 'one', name: other, uid: `uid of ${other}` },
      type: yes ? 'Normal' : 'Warning',
      reason: word,
      message: `${word} ${number}`,
      lastTimestamp: `2026-01-0${number + 1}T00:00:00Z`,
    },
    services: { spec: { type: yes ? 'ClusterIP' : word, selector } },
    endpointslices: {
      addressType: 'IPv4',
      endpoints: [{ addresses: ['10.0.0.1'], targetRef: { kind: 'Pod', name: nodeName, uid: other } }],
    },
    cronjobs: { spec: { schedule: '* * * * *', suspend: yes, jobTemplate: { spec: { template } } } },
    pods: {
      spec: { containers: [{ name: 'main' }], ...(nodeName !== undefined && { nodeName }) },
      status: {
        phase: word,
        conditions: [condition],
        containerStatuses: [{ name: 'main', restartCount: number }],
      },
    },
  };
  const others = {
    spec: {
      paused: yes,
      replicas: number,
      selector: { matchLabels: labels },
      template,
      scaleTargetRef: { kind: 'Deployment', name: other ?? 'web' },
    },
    status: { conditions: [condition] },
  };
  return bodies[resource] ?? others;
}

/** Whoever changes it throws. */
function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) deepFreeze(part as object);
  }
  return Object.freeze(value);
}
