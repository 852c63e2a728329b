import { setTimeout as delay } from 'node:timers/promises';
import { startChaosCluster, type ChaosCluster } from './cluster.ts';
import { Counted } from './counted.ts';
import { faults } from './faults.ts';
import { Gateways } from './gateways.ts';
import { Latencies } from './latencies.ts';
import { Operations, type OperationCounts } from './operations.ts';
import { questionsFor } from './questions.ts';
import { Random } from './random.ts';
import { Subscriber, type Manner, type Surroundings } from './subscriber.ts';
import { settle, type Divergence } from './verdict.ts';

export interface ChaosOptions {
  /** The same seed draws the same questions, operations and faults; how they fall together is up to the machine. */
  readonly seed: number;
  readonly subscribers: number;
  /** How many operations a second, as far as the cluster keeps up. */
  readonly rate: number;
  /** Whether it has been enough, asked after each round, in which every fault has come once, with how long there has been trouble. */
  readonly enough: (rounds: number, ms: number) => boolean;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

export interface ChaosFigures {
  readonly operations: OperationCounts;
  /** How often each fault was made. */
  readonly faults: ReadonlyMap<string, number>;
  /** Objects in all pictures at the end. */
  readonly objects: number;
  readonly messages: number;
  /** Objects that messages brought, and rows. */
  readonly events: number;
  readonly resets: number;
  readonly resumes: number;
  /** Resumes that began with a snapshot nevertheless. */
  readonly forgotten: number;
  /** From a write to the last subscriber that follows it, in milliseconds, of each write. */
  readonly latencies: readonly number[];
  readonly divergences: readonly Divergence[];
  readonly seconds: number;
}

const namespaces = ['chaos-a', 'chaos-b', 'chaos-c'];
/** Between two faults. */
const operationsBetween = 4;

/** Brings a control plane, a gateway and subscribers, makes operations and faults, and says what became of the pictures. */
export async function runChaos(options: ChaosOptions): Promise<ChaosFigures> {
  await using cluster = await startChaosCluster(options.log, options.signal);
  const died = new AbortController();
  void cluster.controlPlane.failure.then((error) => died.abort(error));
  const signal = AbortSignal.any([options.signal, died.signal]);
  for (const name of namespaces) await cluster.kubectl(['create', 'namespace', name]);
  await using gateways = new Gateways(cluster.way.kubeconfig);
  await gateways.start();
  return await Chaos.run({ ...options, signal }, cluster, gateways);
}

/** One run, on what it needs. */
class Chaos {
  readonly #options: ChaosOptions;
  readonly #cluster: ChaosCluster;
  readonly #gateways: Gateways;
  readonly #made = new Counted();
  readonly #messages = new Counted();
  readonly #latencies = new Latencies();
  readonly #faults = new Map<string, number>();
  readonly #operations: Operations;
  readonly #subscribers: readonly Subscriber[];
  readonly #faultOrder: Random;
  readonly #leave = new AbortController();
  #events = 0;

  static async run(options: ChaosOptions, cluster: ChaosCluster, gateways: Gateways): Promise<ChaosFigures> {
    return new Chaos(options, cluster, gateways).#run();
  }

  private constructor(options: ChaosOptions, cluster: ChaosCluster, gateways: Gateways) {
    this.#options = options;
    this.#cluster = cluster;
    this.#gateways = gateways;
    const random = new Random(options.seed);
    this.#operations = new Operations(random.fork(), gateways, cluster.kubectl, namespaces);
    this.#faultOrder = random.fork();
    this.#subscribers = this.#subscribersFor(random.fork());
  }

  async #run(): Promise<ChaosFigures> {
    const started = performance.now();
    const { signal } = this.#options;
    const leave = (): void => this.#leave.abort();
    signal.addEventListener('abort', leave, { once: true });
    const following = Promise.all(this.#subscribers.map((one) => one.follow()));
    try {
      await this.#makeTrouble();
      const found = await settle({
        ...this.#options,
        kubectl: this.#cluster.kubectl,
        namespaces,
        subscribers: this.#subscribers,
        messages: this.#messages,
      });
      return this.#figures(found, (performance.now() - started) / 1000);
    } finally {
      this.#made.end();
      leave();
      await following;
      signal.removeEventListener('abort', leave);
    }
  }

  /** Operations at a steady rate, until all faults were made. */
  async #makeTrouble(): Promise<void> {
    const done = new AbortController();
    const operating = this.#operate(done.signal);
    try {
      await Promise.race([this.#breakThings(), operating]);
    } finally {
      done.abort();
      await operating;
      // Whoever rests reads on.
      this.#made.end();
    }
  }

  async #operate(done: AbortSignal): Promise<void> {
    const everyMs = 1000 / this.#options.rate;
    while (!done.aborted) {
      this.#options.signal.throwIfAborted();
      const at = performance.now();
      const written = await this.#operations.one();
      if (written !== undefined) this.#latencies.wrote(written, at);
      this.#made.add();
      const rest = everyMs - (performance.now() - at);
      if (rest > 0) await delay(rest);
    }
  }

  async #breakThings(): Promise<void> {
    const { enough, log, signal } = this.#options;
    const context = { cluster: this.#cluster, gateways: this.#gateways, operations: this.#made };
    const begun = performance.now();
    for (let rounds = 0; !enough(rounds, performance.now() - begun); rounds++) {
      for (const [name, fault] of this.#faultOrder.shuffled(Object.entries(faults))) {
        await this.#made.more(operationsBetween);
        signal.throwIfAborted();
        log(`after ${this.#made.count} operations: ${name}`);
        await fault(context);
        this.#faults.set(name, (this.#faults.get(name) ?? 0) + 1);
      }
    }
    await this.#made.more(operationsBetween);
  }

  #subscribersFor(random: Random): Subscriber[] {
    const surroundings: Surroundings = {
      address: () => this.#gateways.address(),
      operations: this.#made,
      folded: (subscriber, objects) => {
        this.#events += objects.length;
        if (seesEverything(subscriber)) this.#latencies.saw(subscriber, objects);
        this.#messages.add();
      },
      signal: this.#leave.signal,
    };
    return questionsFor(this.#options.subscribers, namespaces, random).map((question) => {
      const over = random.chance(0.3) ? 'events' : 'socket';
      const manner = random.pick<Manner>(['steady', 'steady', 'slow', 'leaving']);
      return new Subscriber(question, { over, manner }, random.fork(), surroundings);
    });
  }

  #figures(divergences: readonly Divergence[], seconds: number): ChaosFigures {
    const sum = (of: (subscriber: Subscriber) => number): number =>
      this.#subscribers.reduce((total, one) => total + of(one), 0);
    return {
      operations: this.#operations.counts,
      faults: this.#faults,
      objects: sum(({ picture }) => picture.objects.length),
      messages: sum(({ messages }) => messages),
      events: this.#events,
      resets: sum(({ picture }) => picture.resets),
      resumes: sum(({ resumes }) => resumes),
      forgotten: sum(({ forgotten }) => forgotten),
      latencies: this.#latencies.toLast(),
      divergences,
      seconds,
    };
  }
}

/** Whether each version of a workload that it is asked about would be in its picture. */
function seesEverything({ question: { resource, filter, page } }: Subscriber): boolean {
  return resource === 'workloads' && page === undefined && filter.tier === undefined;
}
