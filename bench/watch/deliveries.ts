import type { BenchCluster } from '../support/bench-cluster.ts';
import type { CpuMeter } from '../support/cpu.ts';
import type { ServerProcess } from '../support/server-process.ts';
import { spreadOf } from '../support/statistics.ts';
import type { FollowersOptions, OpenFollowers } from './followers.ts';
import { watchesOf } from './raw-watches.ts';
import { subscribersOf } from './subscribers.ts';
import type { Writer } from './writer.ts';

/** What was measured of one way to follow pods, one figure per round. Times in ms. */
export interface WayFigures {
  /** From opening the first to the last one's having what there is. */
  readonly opening: readonly number[];
  /** CPU time of the server for that. */
  readonly openingCpu: readonly number[];
  /** From sending a write to a follower's getting it: the median of the round. */
  readonly delayMedian: readonly number[];
  readonly delayP99: readonly number[];
  /** To the last follower's getting it: the median of the round's writes. */
  readonly delayToLast: readonly number[];
  /** CPU time of the server per delivery, all that it does meanwhile included: of the API server the writes themselves. */
  readonly deliveryCpu: readonly number[];
  /** The same beyond what it takes with nobody there. */
  readonly deliveryCpuAlone: readonly number[];
}

export interface DeliveriesFigures {
  readonly gateway: WayFigures;
  readonly apiServer: WayFigures;
}

export interface DeliveriesOptions extends FollowersOptions {
  readonly cluster: BenchCluster;
  readonly gateway: ServerProcess;
  readonly writer: Writer;
  readonly watchesPerConnection: number;
  readonly writes: number;
  readonly rounds: number;
  readonly warmUp: number;
  readonly log: (line: string) => void;
}

/** A round: the same number of writes with nobody there, with watches of the API server, and with subscribers of the gateway, in turns. */
export async function measureDeliveries(options: DeliveriesOptions): Promise<DeliveriesFigures> {
  const { cluster, gateway, rounds, warmUp, log, signal } = options;
  if (cluster.apiServerCpu === undefined)
    throw new Error('the CPU time of the API server can be told on Linux only');
  const ways = {
    gateway: new Way(subscribersOf(gateway.url), gateway.cpu),
    apiServer: new Way(watchesOf(cluster, options.watchesPerConnection), cluster.apiServerCpu),
  };
  for (let round = -warmUp; round < rounds; round++) {
    const order = round % 2 === 0 ? [ways.gateway, ways.apiServer] : [ways.apiServer, ways.gateway];
    const nobody = await writesAlone(options, [ways.gateway.cpu, ways.apiServer.cpu]);
    for (const way of order) {
      signal.throwIfAborted();
      await way.round(options, nobody.get(way.cpu) ?? 0, round >= 0);
    }
    log(`round ${round + 1} of ${rounds}`);
  }
  return { gateway: ways.gateway.figures, apiServer: ways.apiServer.figures };
}

/** What each server takes for a round's writes when nobody follows. */
async function writesAlone(
  { writer, writes }: DeliveriesOptions,
  meters: readonly CpuMeter[],
): Promise<Map<CpuMeter, number>> {
  const before = await Promise.all(meters.map((meter) => meter.micros()));
  for (let write = 0; write < writes; write++) await writer.next().write();
  const after = await Promise.all(meters.map((meter) => meter.micros()));
  return new Map(meters.map((meter, index) => [meter, ((after[index] ?? 0) - (before[index] ?? 0)) / 1000]));
}

class Way {
  readonly cpu: CpuMeter;
  readonly #open: OpenFollowers;
  readonly figures = {
    opening: [] as number[],
    openingCpu: [] as number[],
    delayMedian: [] as number[],
    delayP99: [] as number[],
    delayToLast: [] as number[],
    deliveryCpu: [] as number[],
    deliveryCpuAlone: [] as number[],
  };

  constructor(open: OpenFollowers, cpu: CpuMeter) {
    this.#open = open;
    this.cpu = cpu;
  }

  async round(options: DeliveriesOptions, writesAloneMs: number, counts: boolean): Promise<void> {
    const { count, writer, writes } = options;
    const [startedAt, cpuAtStart] = [performance.now(), await this.cpu.micros()];
    await using followers = await this.#open(options);
    const [opening, cpuWhenOpen] = [performance.now() - startedAt, await this.cpu.micros()];
    const [delays, toLast]: [number[], number[]] = [[], []];
    for (let write = 0; write < writes; write++) {
      const { mark, write: send } = writer.next();
      const seen = followers.sightings.all(mark);
      const sentAt = performance.now();
      await send();
      const times = (await seen).map((time) => time - sentAt);
      delays.push(...times);
      toLast.push(Math.max(...times));
    }
    const cpuMs = ((await this.cpu.micros()) - cpuWhenOpen) / 1000;
    if (!counts) return;
    const sorted = delays.toSorted((a, b) => a - b);
    this.figures.opening.push(opening);
    this.figures.openingCpu.push((cpuWhenOpen - cpuAtStart) / 1000);
    this.figures.delayMedian.push(spreadOf(delays).median);
    this.figures.delayP99.push(sorted[Math.floor(0.99 * (sorted.length - 1))] ?? Number.NaN);
    this.figures.delayToLast.push(spreadOf(toLast).median);
    this.figures.deliveryCpu.push(cpuMs / (writes * count));
    this.figures.deliveryCpuAlone.push((cpuMs - writesAloneMs) / (writes * count));
  }
}
