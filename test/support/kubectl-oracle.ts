import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { kubectl } from './kubectl.ts';
import { testNamespace } from './namespace.ts';

/** Runs kubectl in one namespace. */
export type KubectlIn = (...args: string[]) => Promise<string>;

/** Two namespaces in which the same story is told: by kubectl, and by us. */
export interface TwoNamespaces extends AsyncDisposable {
  readonly kubectls: string;
  readonly ours: string;
}

export async function twoNamespaces(): Promise<TwoNamespaces> {
  const [kubectls, ours] = await Promise.all([testNamespace(), testNamespace()]);
  return {
    kubectls: kubectls.name,
    ours: ours.name,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([kubectls[Symbol.asyncDispose](), ours[Symbol.asyncDispose]()]);
    },
  };
}

export function kubectlIn(namespace: string): KubectlIn {
  return (...args) => kubectl(['-n', namespace, ...args]);
}

/** Everything of some resources that a namespace has. */
export async function objectsOf(
  namespace: string,
  ...resources: readonly string[]
): Promise<KubernetesObject[]> {
  const text = await kubectl(['-n', namespace, 'get', resources.join(','), '-o', 'json']);
  return (JSON.parse(text) as { items: KubernetesObject[] }).items;
}

/**
 * The objects of a namespace as they can be compared with those of another: without uids, versions, times, managedFields and status; the
 * namespace and what was generated in names and labels replaced by what it stands for. In an order of their own.
 */
export function normalised(objects: readonly KubernetesObject[], namespace: string): unknown[] {
  const known = new Map<string, string>();
  known.set(namespace, 'NAMESPACE');
  for (const { metadata } of objects) known.set(metadata.uid, 'UID');
  const clean = (value: unknown, key = ''): unknown => {
    if (dropped.has(key)) return undefined;
    if (Array.isArray(value)) return value.map((item) => clean(item));
    if (typeof value === 'object' && value !== null) {
      const pairs = Object.entries(value).map(([name, item]) => [name, clean(item, name)] as const);
      return Object.fromEntries(pairs.filter(([, item]) => item !== undefined));
    }
    return typeof value === 'string' ? cleanText(value, key, known) : value;
  };
  return objects
    .map((object) => clean({ ...object, metadata: { ...object.metadata, name: nameIn(object) } }))
    .map((object) => ({ object, text: JSON.stringify(sorted(object)) }))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ object }) => object);
}

const dropped = new Set([
  // Controllers need not have come equally far in both namespaces.
  'status',
  'uid',
  'resourceVersion',
  'creationTimestamp',
  'deletionTimestamp',
  'managedFields',
  // Where the scheduler has put a pod.
  'nodeName',
  'topology.kubernetes.io/region',
  'topology.kubernetes.io/zone',
  // Jobs are told from each other by it.
  'batch.kubernetes.io/controller-uid',
  'controller-uid',
  // A copy of the spec, in one string, with the namespace that it was applied in.
  'kubectl.kubernetes.io/last-applied-configuration',
]);

/** Made from the template, in which there may be a time. */
const hashes = new Set(['pod-template-hash', 'controller-revision-hash', 'controller.kubernetes.io/hash']);

/** RFC 3339, which is never the same twice. */
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[-+]\d\d:\d\d)$/;

function cleanText(text: string, key: string, known: ReadonlyMap<string, string>): string {
  if (time.test(text)) return 'TIME';
  if (text.startsWith('kube-api-access-')) return 'kube-api-access-GENERATED';
  if (hashes.has(key)) return 'HASH';
  return known.get(text) ?? text;
}

/** What a controller has made is called like its owner, with an end of its own, which for a ReplicaSet is a hash. */
function nameIn({ metadata }: KubernetesObject): string {
  const { name, labels = {}, ownerReferences = [] } = metadata;
  const owner = ownerReferences.find(({ controller }) => controller === true);
  if (owner !== undefined) return `${owner.name}-GENERATED`;
  return name.replace(`-${labels['pod-template-hash'] ?? '?'}`, '-GENERATED');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, sorted(item)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
