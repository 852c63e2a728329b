import { delimiter } from 'node:path';
import { KubeConfig } from '@kubernetes/client-node';

/** Where the credentials of a cluster come from. */
export interface KubeConfigSource {
  /** Kubeconfig files, merged as kubectl merges KUBECONFIG; empty for the account of the pod that the gateway runs in. */
  readonly files: readonly string[];
  /** The context; the current one if absent. */
  readonly context?: string;
}

/** A kubeconfig that can't be used: the message names the file or context, and what would be right. */
export class KubeConfigError extends Error {
  override readonly name = 'KubeConfigError';
}

/** The name under which the in-cluster account's cluster is served. */
const inClusterName = 'in-cluster';

/** Reads the source anew, so that renewed files and credentials are found, and selects its context. */
export function loadKubeConfig(source: KubeConfigSource): KubeConfig {
  const config = new KubeConfig();
  if (source.files.length === 0) {
    config.loadFromCluster();
    return config;
  }
  for (const file of source.files) config.mergeConfig(readFile(file), true);
  const context = source.context ?? currentContextOf(source.files);
  if (context === undefined) {
    throw new KubeConfigError(
      `${source.files.join(delimiter)} has no current-context: name one with --context`,
    );
  }
  if (config.getContextObject(context) === null) {
    const known = config.getContexts().map(({ name }) => name);
    throw new KubeConfigError(
      `there is no context "${context}" in ${source.files.join(delimiter)}; it has: ${known.join(', ')}`,
    );
  }
  config.setCurrentContext(context);
  if (config.getCurrentCluster() === null) {
    throw new KubeConfigError(
      `context "${context}" names a cluster that ${source.files.join(delimiter)} doesn't have`,
    );
  }
  return config;
}

/** The name of the cluster for ids, filters and references: its context's. */
export function clusterName(source: KubeConfigSource): string {
  return source.files.length === 0 ? inClusterName : loadKubeConfig(source).getCurrentContext();
}

function readFile(file: string): KubeConfig {
  const config = new KubeConfig();
  try {
    config.loadFromFile(file, { onInvalidEntry: 'filter' });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new KubeConfigError(`the kubeconfig ${file} can't be read: ${why}`);
  }
  return config;
}

/** As in kubectl, the first file that has one decides. */
function currentContextOf(files: readonly string[]): string | undefined {
  for (const file of files) {
    const context = readFile(file).getCurrentContext() as string | undefined;
    if (context !== undefined && context !== '') return context;
  }
  return undefined;
}
