import { setTimeout as sleep } from 'node:timers/promises';
import { cable } from '../../test/support/cable.ts';
import { startServer } from '../support/server-process.ts';
import type { FollowersOptions } from './followers.ts';
import { subscribersOf } from './subscribers.ts';
import type { Writer } from './writer.ts';

export interface OutageFigures {
  /** How long the gateway had no way to the API server, in seconds. */
  readonly seconds: number;
  /** From mending it to a subscriber's getting what was written meanwhile, in ms, one figure per outage. */
  readonly recovery: readonly number[];
}

export interface OutagesOptions extends Omit<FollowersOptions, 'count'> {
  readonly gatewayModule: string;
  readonly kubeconfig: string;
  readonly writer: Writer;
  /** How long outages are, in seconds. */
  readonly lengths: readonly number[];
  /** Of each length. */
  readonly rounds: number;
  readonly log: (line: string) => void;
}

/** Cuts a gateway off from the API server, and sees how long after that is mended its subscriber gets what it has missed. */
export async function measureOutages(options: OutagesOptions): Promise<OutageFigures[]> {
  const { gatewayModule, kubeconfig, writer, lengths, rounds, log, signal } = options;
  await using way = await cable(kubeconfig);
  await using gateway = await startServer({ module: gatewayModule, args: [way.kubeconfig], signal });
  await using followers = await subscribersOf(gateway.url)({ ...options, count: 1 });
  const figures = new Map<number, number[]>(lengths.map((seconds) => [seconds, []]));
  for (let round = 0; round < rounds; round++) {
    for (const seconds of lengths) {
      const { mark, write } = writer.next();
      const seen = followers.sightings.all(mark);
      await way.cut();
      await sleep(seconds * 1000, undefined, { signal });
      await write();
      const mendedAt = performance.now();
      await way.mend();
      const [seenAt = Number.NaN] = await seen;
      figures.get(seconds)?.push(seenAt - mendedAt);
      log(`cut for ${seconds} s, back after ${(seenAt - mendedAt).toFixed(0)} ms`);
    }
  }
  return [...figures].map(([seconds, recovery]) => ({ seconds, recovery }));
}
