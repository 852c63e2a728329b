import { setMaxListeners } from 'node:events';
import type { ClusterView } from '../model/cluster-view.ts';
import { loggedContainers } from '../model/container-run.ts';
import { systemClock, type Clock } from '../watchers/clock.ts';
import type { LiveStream } from '../watchers/live-stream.ts';
import { ContainerFollower } from './container-follower.ts';
import { FollowedContainer } from './followed-container.ts';
import type { FollowedPod } from './followed-pod.ts';
import { FollowedPods, type PodsSubject } from './followed-pods.ts';
import type { LogQuestion } from './log-question.ts';
import { MergedLog, type LogBatch } from './merged-log.ts';
import { Places } from './places.ts';
import type { LogApi } from './run-reader.ts';

/** So many logs are read at once for one reader: each takes a connection to the API server, and one from there to a kubelet. */
const mostAtOnce = 100;

export interface PodLogsOptions {
  readonly subject: PodsSubject;
  readonly view: ClusterView;
  readonly question: LogQuestion;
  readonly api: LogApi;
  /** Resolves when the reader wants more: nothing is made ready before. Absent: at once. */
  readonly whenWanted?: () => Promise<void>;
  readonly clock?: Clock;
}

/** The logs of a pod, or of all pods of a workload, as a stream of messages; an error is the last one. */
export class PodLogs implements LiveStream<LogBatch | Error> {
  readonly #options: PodLogsOptions;
  readonly #clock: Clock;
  readonly #end = new AbortController();
  readonly #pods: FollowedPods;
  readonly #merged: MergedLog;
  readonly #places = new Places(mostAtOnce);
  /** Names of the containers that are read, of each pod. */
  readonly #read = new WeakMap<FollowedPod, Set<string>>();
  /** Containers whose reading hasn't ended. */
  #reading = 0;

  constructor(options: PodLogsOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    // As many as there are containers.
    setMaxListeners(0, this.#end.signal);
    this.#pods = new FollowedPods(options.subject, options.view);
    this.#merged = new MergedLog(this.#clock, this.#end.signal);
    for (const pod of this.#pods.all) this.#add(pod, true);
    this.#merged.seal();
    if (options.question.follow) this.#follow();
    this.#checkComplete();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<LogBatch | Error, undefined>> {
    try {
      await this.#options.whenWanted?.();
      const batch = await this.#merged.next();
      if (batch !== undefined) return { done: false, value: batch };
    } catch (error) {
      await this.return();
      if (error instanceof Error) return { done: false, value: error };
      throw error;
    }
    return this.return();
  }

  /** Ends the stream after what is at hand. */
  finish(): void {
    this.#merged.finish();
  }

  /** Ends the stream at once, also while `next` is waiting, and whatever is being read for it. */
  async return(): Promise<IteratorResult<LogBatch | Error, undefined>> {
    this.#end.abort();
    return Promise.resolve({ done: true, value: undefined });
  }

  #follow(): void {
    const onChange = (pod: FollowedPod | undefined): void => {
      if (pod !== undefined) this.#add(pod, false);
      this.#checkComplete();
    };
    this.#pods.follow(this.#end.signal, onChange).catch((error: unknown) => this.#merged.fail(error));
  }

  /** Reads those of a pod's containers that are wanted and aren't read yet. */
  #add(pod: FollowedPod, hasPast: boolean): void {
    const { question, api } = this.#options;
    const read = this.#read.get(pod) ?? new Set();
    this.#read.set(pod, read);
    for (const { name } of loggedContainers(pod.entry)) {
      if (read.has(name) || question.containers?.has(name) === false) continue;
      read.add(name);
      this.#reading++;
      const follower = new ContainerFollower({
        container: new FollowedContainer(pod, name),
        hasPast,
        question,
        api,
        places: this.#places,
        clock: this.#clock,
        signal: this.#end.signal,
      });
      void this.#merged.add(follower.pieces()).then(() => {
        this.#reading--;
        this.#checkComplete();
      });
    }
  }

  /** Nothing more can come once everything is read that there is, and no other pod can join. */
  #checkComplete(): void {
    const canGrow = this.#options.question.follow && this.#pods.canGrow;
    if (this.#reading === 0 && !canGrow) this.#merged.complete();
  }
}
