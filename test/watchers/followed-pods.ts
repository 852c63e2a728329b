import { listWatch, type ListWatch } from '../../src/kubernetes/list-watch.ts';
import type { Pod } from '../../src/kubernetes/objects.ts';
import { resources } from '../../src/kubernetes/resources.ts';
import { Transport } from '../../src/kubernetes/transport.ts';
import { indexFunctions } from '../../src/model/entries/index-functions.ts';
import { PodEntry } from '../../src/model/entries/pod-entry.ts';
import { StringPool } from '../../src/model/string-pool.ts';
import { Reachability } from '../../src/watchers/reachability.ts';
import { Reflector, type ReflectorStatus } from '../../src/watchers/reflector.ts';
import { Store } from '../../src/watchers/store.ts';
import { Queue } from './queue.ts';
import { ScriptedApiServer, snapshotEnd, type Line, type ScriptedRequest } from './scripted-api-server.ts';
import { TestClock } from './test-clock.ts';

/** A reflector of a scripted server's pods, through the real transport, and what comes of it. */
export class FollowedPods implements AsyncDisposable {
  readonly server: ScriptedApiServer;
  readonly transport: Transport;
  readonly clock = new TestClock();
  readonly listWatch: ListWatch<Pod>;
  readonly store: Store<PodEntry>;
  readonly reflector: Reflector<Pod, PodEntry>;
  /** Each change of the reflector's status. */
  readonly statuses = new Queue<ReflectorStatus>();
  /** The name of each object that the reflector has read, whether or not the store has it. */
  readonly read = new Queue<string>();
  readonly #feed;

  /** With a reflector that hasn't begun. */
  static async make(): Promise<FollowedPods> {
    return new FollowedPods(await ScriptedApiServer.start());
  }

  static async start(): Promise<FollowedPods> {
    const followed = await FollowedPods.make();
    followed.reflector.start();
    return followed;
  }

  /** Starts, answers the first watch with a snapshot, and lets a minute pass. */
  static async after(
    resourceVersion: string,
    ...snapshot: readonly Line[]
  ): Promise<{ pods: FollowedPods; watch: ScriptedRequest }> {
    const pods = await FollowedPods.start();
    const watch = await pods.server.request();
    watch.send(...snapshot, snapshotEnd(resourceVersion));
    await pods.following();
    pods.changes();
    pods.clock.pass(60_000);
    return { pods, watch };
  }

  private constructor(server: ScriptedApiServer) {
    this.server = server;
    this.transport = new Transport('scripted', { files: [server.kubeconfig] });
    this.listWatch = listWatch<Pod>(this.transport, resources.pods);
    this.store = new Store<PodEntry>({
      cluster: 'test',
      resource: 'pods',
      indexFunctions: indexFunctions.pods,
      logCapacity: 1_000,
      whyUnreadable: () => undefined,
    });
    this.#feed = this.store.changes();
    const origin = { cluster: 'scripted', strings: new StringPool() };
    this.reflector = new Reflector<Pod, PodEntry>({
      listWatch: this.listWatch,
      target: this.store,
      toEntry: (object) => {
        const entry = new PodEntry(object, origin);
        this.read.put(entry.name);
        return entry;
      },
      clock: this.clock,
      reachability: new Reachability({ isReady: neverAnswered, clock: this.clock }),
      idleTimeoutMs: 150_000,
      onStatus: (status) => this.statuses.put(status),
    });
  }

  /** The names and versions of what the store has. */
  get content(): string[] {
    return [...this.store.all()].map(({ name, resourceVersion }) => `${name}@${resourceVersion}`).toSorted();
  }

  /** What has changed since the last call: what happened, name, version. */
  changes(): string[] {
    const taken = this.#feed.take();
    if (taken === 'lost') throw new Error('the log is too small for this test');
    return taken.map(({ before, after }) => {
      if (after === undefined) return `REMOVED ${before?.name ?? ''}@${before?.resourceVersion ?? ''}`;
      return `${before === undefined ? 'ADDED' : 'MODIFIED'} ${after.name}@${after.resourceVersion}`;
    });
  }

  /** Waits for at least so many changes since the last call. */
  async nextChanges(atLeast = 1): Promise<string[]> {
    const changes = this.changes();
    while (changes.length < atLeast) {
      await new Promise<void>((resolve) => void this.#feed.onceChanged(resolve));
      changes.push(...this.changes());
    }
    return changes;
  }

  /** Waits until the reflector follows. */
  async following(): Promise<void> {
    await this.until('following');
  }

  /** Waits until the reflector gets into a phase. */
  async until(phase: ReflectorStatus['phase']): Promise<ReflectorStatus> {
    for (;;) {
      const status = await this.statuses.take();
      if (status.phase === phase) return status;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.reflector.stop();
    await this.transport.close();
    await this.server[Symbol.asyncDispose]();
  }
}

/** A look at a cluster that says nothing: waits are as long as they are. */
function neverAnswered(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(false), { once: true }));
}
