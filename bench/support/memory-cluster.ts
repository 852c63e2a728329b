import type { Pod } from '../../src/kubernetes/objects.ts';
import type { ClusterView, Entries } from '../../src/model/cluster-view.ts';
import { entryClasses } from '../../src/model/entries/entry-classes.ts';
import type { Entry } from '../../src/model/entries/entry.ts';
import { indexFunctions, type IndexFunctions } from '../../src/model/entries/index-functions.ts';
import { PodEntry } from '../../src/model/entries/pod-entry.ts';
import { StringPool } from '../../src/model/string-pool.ts';
import { Store } from '../../src/watchers/store.ts';
import { groupsOf, podOf, type Group } from './bench-objects.ts';

const clusterName = 'bench';
/** As the cluster cache has it. */
const logCapacity = 10_000;

/** What the watch cache has of a cluster with so many pods, without the cluster: written to as a reflector would. */
export class MemoryCluster {
  readonly view: ClusterView;
  readonly #pods: Store<PodEntry>;
  readonly #strings = new StringPool();
  #version = 0;

  constructor(pods: number) {
    const stores = Object.fromEntries(
      (Object.keys(entryClasses) as (keyof Entries)[]).map((resource) => [resource, storeOf(resource)]),
    );
    const health = { state: 'SYNCED', message: undefined, since: '2026-01-01T00:00:00Z' };
    this.view = { ...stores, name: clusterName, health } as unknown as ClusterView;
    this.#pods = stores['pods'] as unknown as Store<PodEntry>;
    for (const group of groupsOf(0, pods)) {
      for (let pod = group.firstPod; pod < group.firstPod + group.pods; pod++)
        this.put(podObject(group, pod));
    }
  }

  /** A pod comes, or changes: it gets the next version. */
  put(pod: Pod): void {
    const metadata = { ...pod.metadata, resourceVersion: String(++this.#version) };
    this.#pods.upsert(new PodEntry({ ...pod, metadata }, { cluster: clusterName, strings: this.#strings }));
  }

  /** A pod goes, if it is there. */
  remove({ metadata: { namespace = '', name } }: Pod): void {
    const entry = this.#pods.get(namespace, name);
    if (entry !== undefined) this.#pods.remove(entry);
  }
}

/** The pod of this number, with what the API server would add. */
function podObject(group: Group, number: number): Pod {
  const pod = podOf(group, number, `uid-of-${group.name}`) as Pod;
  const added = { uid: `uid-of-pod-${number}`, creationTimestamp: '2026-01-01T00:00:00Z' };
  return { ...pod, metadata: { ...pod.metadata, ...added } };
}

function storeOf(resource: keyof Entries): Store<Entry> {
  return new Store<Entry>({
    cluster: clusterName,
    resource,
    indexFunctions: indexFunctions[resource] as IndexFunctions<Entry>,
    logCapacity,
    whyUnreadable: () => undefined,
  });
}
