import { readFileSync } from 'node:fs';
import { execute, parse, subscribe, type DocumentNode, type ExecutionArgs } from 'graphql';
import { makeSchema, readSdl } from '../../src/resolvers/schema.ts';
import type { MemoryCluster } from './memory-cluster.ts';
import { podsOfPage, rowsOfPage, type Happening, type WatchedPage } from './page-questions.ts';
import { subscriptionContext } from '../../test/support/subscription-context.ts';

/** Of one way of keeping a page up to date, for one client of it. */
export interface WayFigures {
  /** CPU time of each change, in µs, one figure per round. */
  readonly micros: readonly number[];
  /** JSON for each change. */
  readonly bytes: number;
}

/** What one thing that happens costs. */
export interface PageFigures {
  readonly page: string;
  readonly happening: string;
  /** A subscription to the page. */
  readonly live: WayFigures;
  /** The query for the page, asked again after each change. */
  readonly again: WayFigures;
}

export interface PageMeasurement {
  readonly cluster: MemoryCluster;
  readonly page: WatchedPage;
  readonly happening: Happening;
  readonly changes: number;
  readonly subscribers: number;
  readonly rounds: number;
  readonly signal: AbortSignal;
}

const schema = makeSchema(readSdl());
const operations = { live: operationIn('live-page.graphql'), again: operationIn('page-again.graphql') };

/** A round is the same changes with nobody there, with subscribers, and with somebody who asks again: what the first takes isn't theirs. */
export async function measurePage(measurement: PageMeasurement): Promise<PageFigures> {
  const { cluster, page, happening, changes, subscribers, rounds, signal } = measurement;
  const { where, orderBy } = page;
  const args = {
    schema,
    contextValue: subscriptionContext(cluster.view),
    variableValues: { where, orderBy, first: rowsOfPage },
  };
  const pods = podsOfPage(cluster, page);
  const change = (time: number): unknown => happening.happen(cluster, pods, time);
  const ask = new Asking({ ...args, document: operations.again });
  const [live, again]: number[][] = [[], []];
  let bytes = 0;
  // What the first round takes is V8's.
  for (let round = 0; round <= rounds; round++) {
    signal.throwIfAborted();
    const nobody = await microsOf(changes, change);
    const watching = await Watching.start({ ...args, document: operations.live }, subscribers);
    const watched = await microsOf(changes, change);
    bytes = await watching.end(happening.isTold ? changes : 0);
    const asked = await microsOf(changes, (time) => {
      change(time);
      return ask.once();
    });
    if (round === 0) continue;
    live?.push((watched - nobody) / subscribers);
    again?.push(asked - nobody);
  }
  return {
    page: page.title,
    happening: happening.title,
    live: { micros: live ?? [], bytes: bytes / changes },
    again: { micros: again ?? [], bytes: ask.bytes },
  };
}

/** CPU time of each change, in µs. Each has a turn of its own, and what it brings about is over before the next. */
async function microsOf(changes: number, change: (time: number) => unknown): Promise<number> {
  const before = process.cpuUsage();
  for (let time = 0; time < changes; time++) {
    await change(time);
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / changes;
}

/** Clients of one live page. */
class Watching {
  readonly #streams: readonly AsyncGenerator[];
  readonly #readers: readonly Promise<void>[];
  readonly #messages: number[];
  #bytes = 0;

  static async start(args: ExecutionArgs, count: number): Promise<Watching> {
    const streams: AsyncGenerator[] = [];
    while (streams.length < count) {
      const stream = await subscribe(args);
      if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
      // Behind the page itself.
      await stream.next();
      streams.push(stream);
    }
    return new Watching(streams);
  }

  private constructor(streams: readonly AsyncGenerator[]) {
    this.#streams = streams;
    this.#messages = streams.map(() => 0);
    this.#readers = streams.map((stream, index) => this.#read(stream, index));
  }

  /** Gives the bytes that each has got. @throws Error unless each got as many messages as expected */
  async end(expected: number): Promise<number> {
    for (const stream of this.#streams) await stream.return(undefined);
    await Promise.all(this.#readers);
    if (this.#messages.some((count) => count !== expected))
      throw new Error(`${this.#messages.join(', ')} messages instead of ${expected}`);
    return this.#bytes / this.#streams.length;
  }

  async #read(stream: AsyncGenerator, index: number): Promise<void> {
    for await (const message of stream) {
      this.#messages[index] = (this.#messages[index] ?? 0) + 1;
      this.#bytes += JSON.stringify(message).length;
    }
  }
}

/** A client who asks the query again. */
class Asking {
  readonly #args: ExecutionArgs;
  bytes = 0;

  constructor(args: ExecutionArgs) {
    this.#args = args;
  }

  async once(): Promise<void> {
    this.bytes = JSON.stringify(await execute(this.#args)).length;
  }
}

function operationIn(file: string): DocumentNode {
  return parse(readFileSync(new URL(`../operations/${file}`, import.meta.url), 'utf8'));
}
