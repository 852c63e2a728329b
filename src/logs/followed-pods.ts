import type { ClusterView, ResourceView } from '../model/cluster-view.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { ownsPod, podsOf } from '../model/ownership.ts';
import { workloadsOfKind } from '../model/workload-kinds.ts';
import type { RelatedView } from '../watchers/change-reader.ts';
import { ChangeStream } from '../watchers/change-stream.ts';
import { FollowedPod } from './followed-pod.ts';

/** Whose pods: one pod, or all that a workload has and gets. */
export type PodsSubject = { readonly pod: PodEntry } | { readonly workload: WorkloadEntry };

/** Pods from the cache, kept as they are now for those who follow them. A pod that has joined stays, whoever owns it later. */
export class FollowedPods {
  readonly #view: ClusterView;
  readonly #workload: WorkloadEntry | undefined;
  readonly #pods = new Map<string, FollowedPod>();
  readonly #changes: ChangeStream<PodEntry>;
  readonly #workloadChanges: ChangeStream<WorkloadEntry> | undefined;
  #canGrow: boolean;

  constructor(subject: PodsSubject, view: ClusterView) {
    this.#view = view;
    this.#workload = 'workload' in subject ? subject.workload : undefined;
    this.#canGrow = this.#workload !== undefined && !isFinished(this.#workload);
    // Before anything is read, so that nothing goes by in between.
    this.#changes = new ChangeStream({
      views: [this.#workload === undefined ? view.pods.single : view.pods],
      related: this.#workload === undefined ? [] : relatedTo(this.#workload, view),
      matches: (pod) => this.#pods.has(pod.uid) || this.#belongs(pod),
      snapshot: false,
    });
    this.#workloadChanges = this.#workload === undefined ? undefined : changesOf(this.#workload, view);
    const present = 'pod' in subject ? [subject.pod] : podsOf(subject.workload, view);
    for (const entry of present) this.#pods.set(entry.uid, new FollowedPod(entry));
  }

  get all(): Iterable<FollowedPod> {
    return this.#pods.values();
  }

  /** Other pods may come. */
  get canGrow(): boolean {
    return this.#canGrow;
  }

  /** Follows until the signal is aborted; calls back with each pod that is new or has changed, and when no others can come any more. */
  async follow(signal: AbortSignal, onChange: (pod: FollowedPod | undefined) => void): Promise<void> {
    const stop = (): void => {
      void this.#changes.return();
      void this.#workloadChanges?.return();
    };
    signal.addEventListener('abort', stop, { once: true });
    await Promise.all([this.#followPods(onChange), this.#followWorkload(onChange)]);
  }

  async #followPods(onChange: (pod: FollowedPod) => void): Promise<void> {
    let unseen: Set<string> | undefined;
    for await (const { reset, changes, synced } of this.#changes) {
      if (reset) unseen = new Set(this.#pods.keys());
      for (const { type, entry } of changes) {
        unseen?.delete(entry.uid);
        onChange(type === 'REMOVED' ? this.#removed(entry) : this.#seen(entry));
      }
      if (!synced || unseen === undefined) continue;
      // What a snapshot that begins anew doesn't have is gone.
      for (const uid of unseen) {
        const pod = this.#pods.get(uid);
        if (pod !== undefined) onChange(this.#removed(pod.entry));
      }
      unseen = undefined;
    }
  }

  async #followWorkload(onChange: (pod: undefined) => void): Promise<void> {
    for await (const { reset, changes } of this.#workloadChanges ?? []) {
      const last = changes.at(-1);
      if (last === undefined && !reset) continue;
      this.#canGrow = last !== undefined && last.type !== 'REMOVED' && !isFinished(last.entry);
      onChange(undefined);
    }
  }

  #belongs(pod: PodEntry): boolean {
    return this.#workload !== undefined && ownsPod(this.#workload, pod, this.#view);
  }

  #seen(entry: PodEntry): FollowedPod {
    const known = this.#pods.get(entry.uid);
    if (known !== undefined) {
      known.update(entry);
      return known;
    }
    const pod = new FollowedPod(entry);
    this.#pods.set(entry.uid, pod);
    return pod;
  }

  #removed(entry: PodEntry): FollowedPod {
    const pod = this.#seen(entry);
    this.#pods.delete(entry.uid);
    pod.remove();
    return pod;
  }
}

/** It makes no more pods. */
function isFinished({ kind, state }: WorkloadEntry): boolean {
  return kind === 'JOB' && (state === 'SUCCEEDED' || state === 'FAILED');
}

/** What a workload owns in between may come to the cache after its pods. */
function relatedTo({ kind }: WorkloadEntry, view: ClusterView): RelatedView<PodEntry>[] {
  const between = kind === 'DEPLOYMENT' ? view.replicasets : kind === 'CRON_JOB' ? view.jobs : undefined;
  if (between === undefined) return [];
  return [
    {
      view: between,
      touched: ({ before, after }) => {
        const owner = after ?? before;
        return owner === undefined ? [] : view.pods.by('controller', owner.uid);
      },
    },
  ];
}

function changesOf({ kind, uid }: WorkloadEntry, view: ClusterView): ChangeStream<WorkloadEntry> {
  const views: ResourceView<WorkloadEntry>[] = [workloadsOfKind(kind, view).single];
  return new ChangeStream({ views, matches: (workload) => workload.uid === uid, snapshot: false });
}
