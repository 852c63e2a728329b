import {
  currentContextOf,
  KubeConfigError,
  readFiles,
  selectContext,
  type KubeConfigFile,
  type KubeConfigSource,
} from './kube-config.ts';
import { WatchedFiles } from './watched-files.ts';

/** Which clusters are to be served. */
export interface ContextSelection {
  /** Kubeconfig files; empty for the cluster of the pod that the gateway runs in. */
  readonly files: readonly string[];
  /**
   * These contexts, or all that there are; the current one (of the first file that has one) if absent. What is current is asked once: who
   * switches kubectl to another cluster doesn't mean the gateway.
   */
  readonly contexts?: readonly string[] | 'current-of-each' | 'all';
}

/** A cluster to serve. */
export interface ServedContext {
  /** Of the context, and so of the cluster for ids, filters and references. */
  readonly name: string;
  readonly source: KubeConfigSource;
  /** What the file says about the cluster; another text is another cluster. Renewed credentials don't change it. */
  readonly definition: string;
}

/** The name under which the in-cluster account's cluster is served. */
const inClusterName = 'in-cluster';
/** The contexts that are served, as the kubeconfig files have them at the time. */
export class ServedContexts {
  readonly #files: readonly string[];
  /** Undefined: all. */
  readonly #names: readonly string[] | undefined;
  readonly #watched: WatchedFiles;
  /** As they were when the gateway started. */
  readonly initial: readonly ServedContext[];

  /** @throws KubeConfigError if one of them can't be served */
  constructor({ files, contexts }: ContextSelection) {
    this.#files = files;
    this.#watched = new WatchedFiles(files);
    if (files.length === 0) {
      this.initial = [{ name: inClusterName, source: { files }, definition: inClusterName }];
      return;
    }
    const read = readFiles(files);
    this.#names = contexts === 'all' ? undefined : [...new Set(namesWanted(read, contexts))];
    this.initial = this.#servedIn(read, this.#names ?? allNames(read));
  }

  /** Gives what is to be served whenever a file has changed, or why that isn't to be known, until the signal is aborted. */
  watch(changed: (served: readonly ServedContext[] | KubeConfigError) => void, signal: AbortSignal): void {
    this.#watched.watch(() => changed(this.#now()), signal);
  }

  #now(): readonly ServedContext[] | KubeConfigError {
    try {
      const read = readFiles(this.#files);
      const there = allNames(read);
      const served = this.#servedIn(read, this.#names?.filter((name) => there.includes(name)) ?? there);
      if (served.length > 0) return served;
      throw new KubeConfigError(`none of the contexts to serve is left in ${this.#files.join(', ')}`);
    } catch (error) {
      if (error instanceof KubeConfigError) return error;
      throw error;
    }
  }

  #servedIn(read: readonly KubeConfigFile[], names: readonly string[]): ServedContext[] {
    if (names.length === 0) throw new KubeConfigError(`${this.#files.join(', ')} has no contexts`);
    return names.map((name) => ({
      name,
      source: { files: this.#files, context: name },
      definition: JSON.stringify(selectContext(read, name).getCurrentCluster()),
    }));
  }
}

function namesWanted(
  read: readonly KubeConfigFile[],
  contexts: readonly string[] | 'current-of-each' | undefined,
): readonly string[] {
  if (contexts === undefined) return [currentContextOf(read)];
  return contexts === 'current-of-each' ? read.map((file) => currentContextOf([file])) : contexts;
}

function allNames(read: readonly KubeConfigFile[]): string[] {
  return [...new Set(read.flatMap(({ config }) => config.getContexts().map(({ name }) => name)))];
}
