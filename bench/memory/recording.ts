import { Transport } from '../../src/kubernetes/transport.ts';
import { firstNamespace } from '../support/bench-objects.ts';
import { startBenchCluster, type BenchClusterOptions } from '../support/bench-cluster.ts';

/** How many pods are recorded; there is one namespace of them. */
export const recordedPods = 1_000;

/** What an API server has said, as JSON: the objects under each path. */
export type Recording = Readonly<Record<string, readonly string[]>>;

export const podsPath = '/api/v1/pods';
const recordedPaths = [
  podsPath,
  '/api/v1/services',
  '/apis/apps/v1/deployments',
  '/apis/apps/v1/replicasets',
];

/** A namespace as a real API server has it: 1,000 pods, what they belong to, defaults and managedFields included. */
export async function record(options: BenchClusterOptions): Promise<Recording> {
  await using cluster = await startBenchCluster(options);
  await cluster.fillTo(recordedPods);
  const transport = new Transport('bench', { files: [cluster.kubeconfig] });
  try {
    const entries = recordedPaths.map(async (path) => [path, await objectsAt(path)] as const);
    return Object.fromEntries(await Promise.all(entries));
  } finally {
    await transport.close();
  }

  async function objectsAt(path: string): Promise<string[]> {
    const { object: list } = await transport.sendForJson<{
      items: object[];
      kind: string;
      apiVersion: string;
    }>({
      method: 'GET',
      path,
      query: { fieldSelector: `metadata.namespace=${firstNamespace}` },
      signal: options.signal,
    });
    const kind = list.kind.replace(/List$/, '');
    return list.items.map((item) => JSON.stringify({ kind, apiVersion: list.apiVersion, ...item }));
  }
}

/** What was recorded, as another namespace of the same cluster: all uids are others, and fit together as they did. */
export function copyOf(object: string, copy: number): string {
  const prefix = copy.toString(16).padStart(8, '0');
  return object
    .replaceAll(`"namespace":"${firstNamespace}"`, `"namespace":"${firstNamespace}-${copy}"`)
    .replaceAll(/"uid":"[0-9a-f]{8}/g, `"uid":"${prefix}`);
}
