/**
 * What KWOK (https://kwok.sigs.k8s.io) needs in the cluster to act as the kubelets of a few nodes: its custom
 * resources, our Stages (stages/README.md), the nodes, and a ClusterLogs object that makes one file the log of
 * every container.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { ApiClient, KubernetesList, KubernetesObject } from './api-client.ts';
import { waitUntil } from './wait.ts';

const customResourcePath = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
const kwokPath = '/apis/kwok.x-k8s.io/v1alpha1';
const leasePath = '/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases';
/** Stages that are ours: one whose file is gone is deleted from a cluster that is older than that. */
const ownership = { 'app.kubernetes.io/managed-by': 'quarterdeck' };
const deadlineMs = 30_000;

export interface KwokSetup {
  readonly api: ApiClient;
  readonly customResourceFiles: readonly string[];
  /** YAML file of what the kubelets tell of resources; undefined for nothing. */
  readonly resourceMetricFile: string | undefined;
  readonly containerLogFile: string;
  /** Of containers that have been restarted. */
  readonly previousLogFile: string;
  readonly port: number;
  readonly signal: AbortSignal;
}

/** Everything that must be there before the program kwok starts. */
export async function prepareKwok(setup: KwokSetup): Promise<void> {
  const { api } = setup;
  await Promise.all([
    installCustomResources(setup).then(() =>
      Promise.all([installStages(setup), installLogs(setup), installUsage(setup)]),
    ),
    installNodes(setup),
    // KWOK of the former start held the nodes' leases under a name that was its own: without this the new one
    // would wait until they expire.
    api.delete(leasePath),
  ]);
}

export async function nodesReady(api: ApiClient): Promise<boolean> {
  if (!(await api.answers('/api/v1/nodes'))) return false;
  const nodes = await api.get<KubernetesList>('/api/v1/nodes');
  return nodes.items.length > 0 && nodes.items.every((node) => hasCondition(node, 'Ready'));
}

async function readDocuments(file: string): Promise<KubernetesObject[]> {
  return parseAllDocuments(await readFile(file, 'utf8')).map((document) => {
    if (document.errors[0]) throw new Error(`${file}: ${document.errors[0].message}`);
    return document.toJS() as KubernetesObject;
  });
}

async function installCustomResources({ api, customResourceFiles, signal }: KwokSetup): Promise<void> {
  const definitions = (await Promise.all(customResourceFiles.map(readDocuments))).flat();
  await Promise.all(
    definitions.map(async (definition) => {
      const path = `${customResourcePath}/${definition.metadata.name}`;
      await api.apply(path, definition);
      const established = async () => hasCondition(await api.get<KubernetesObject>(path), 'Established');
      await waitUntil(`${definition.metadata.name} established`, deadlineMs, established, signal);
    }),
  );
}

async function installStages({ api, signal }: KwokSetup): Promise<void> {
  const dir = join(import.meta.dirname, 'stages');
  const files = (await readdir(dir)).filter((file) => file.endsWith('.yaml'));
  const stages = (await Promise.all(files.map((file) => readDocuments(join(dir, file))))).flat();
  const names = new Set(stages.map((stage) => stage.metadata.name));
  // An established resource may still be answered with 404, or with 429 while its watch cache is filled.
  const served = () => api.answers(`${kwokPath}/stages`);
  await waitUntil('Stages served', deadlineMs, served, signal);
  await Promise.all(
    stages.map((stage) =>
      api.apply(`${kwokPath}/stages/${stage.metadata.name}`, {
        ...stage,
        metadata: { ...stage.metadata, labels: ownership },
      }),
    ),
  );
  const selector = encodeURIComponent('app.kubernetes.io/managed-by=quarterdeck');
  const present = await api.get<KubernetesList>(`${kwokPath}/stages?labelSelector=${selector}`);
  const dropped = present.items.filter((stage) => !names.has(stage.metadata.name));
  await Promise.all(dropped.map((stage) => api.delete(`${kwokPath}/stages/${stage.metadata.name}`)));
}

async function installLogs({ api, containerLogFile, previousLogFile }: KwokSetup): Promise<void> {
  await api.apply(`${kwokPath}/clusterlogs/all-containers`, {
    apiVersion: 'kwok.x-k8s.io/v1alpha1',
    kind: 'ClusterLogs',
    metadata: { name: 'all-containers' },
    spec: { logs: [{ logsFile: containerLogFile, previousLogsFile: previousLogFile, follow: true }] },
  });
}

/** What pods use (usage.yaml), and how the kubelets tell. */
async function installUsage({ api, resourceMetricFile, signal }: KwokSetup): Promise<void> {
  if (resourceMetricFile === undefined) return;
  const files = [resourceMetricFile, join(import.meta.dirname, 'usage.yaml')];
  const objects = (await Promise.all(files.map(readDocuments))).flat();
  await Promise.all(
    objects.map(async (object) => {
      const path = `${kwokPath}/${object.kind.toLowerCase()}s`;
      await waitUntil(`${object.kind} served`, deadlineMs, () => api.answers(path), signal);
      await api.apply(`${path}/${object.metadata.name}`, object);
    }),
  );
}

/** The port of the kubelets may be another one than at the last start. */
async function installNodes({ api, port }: KwokSetup): Promise<void> {
  const nodes = await readDocuments(join(import.meta.dirname, 'nodes.yaml'));
  await Promise.all(
    nodes.map(async (node) => {
      await api.create('/api/v1/nodes', node);
      // Where metrics-server finds a node's figures: all kubelets are behind one port.
      const annotations = {
        'metrics.k8s.io/resource-metrics-path': `/metrics/nodes/${node.metadata.name}/metrics/resource`,
      };
      await api.mergePatch(`/api/v1/nodes/${node.metadata.name}`, { metadata: { annotations } });
      const status = { daemonEndpoints: { kubeletEndpoint: { Port: port } } };
      await api.mergePatch(`/api/v1/nodes/${node.metadata.name}/status`, { status });
    }),
  );
}

function hasCondition(object: KubernetesObject, type: string): boolean {
  return object.status?.conditions?.some((found) => found.type === type && found.status === 'True') ?? false;
}
