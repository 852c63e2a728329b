import { recoveryReasons, type Recovery } from './recovery.ts';

/** Why a watch was begun again: a failure, or the server ended it, as it does after some minutes. */
export type ReconnectReason = Recovery['reason'] | 'ended';

export const reconnectReasons: readonly ReconnectReason[] = ['ended', ...recoveryReasons];

/** What a reflector has been through, as plain numbers: counting costs nothing, and who wants to know reads them. Times are in ms. */
export class ReflectorCounts {
  /** How often a watch was begun again. */
  readonly reconnects = Object.fromEntries(reconnectReasons.map((reason) => [reason, 0])) as Record<
    ReconnectReason,
    number
  >;
  /** How often everything was read anew. */
  relists = 0;
  /** What came from the server, snapshots and bookmarks included. */
  events = 0;
  lastEventAt: number | undefined;
  /** When everything was last read. */
  completedAt: number | undefined;
  /** Watches that are over, and how long they were open together. */
  endedWatches = 0;
  watchedMs = 0;
}

/** What several reflectors of one resource have been through together. */
export function sumOfCounts(all: readonly ReflectorCounts[]): ReflectorCounts {
  const sum = new ReflectorCounts();
  for (const counts of all) {
    for (const reason of reconnectReasons) sum.reconnects[reason] += counts.reconnects[reason];
    sum.relists += counts.relists;
    sum.events += counts.events;
    sum.lastEventAt = latest(sum.lastEventAt, counts.lastEventAt);
    sum.completedAt = latest(sum.completedAt, counts.completedAt);
    sum.endedWatches += counts.endedWatches;
    sum.watchedMs += counts.watchedMs;
  }
  return sum;
}

function latest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}
