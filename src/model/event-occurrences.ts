import type { Event } from '../kubernetes/objects.ts';

/** When an event was seen, and how often. */
export interface Occurrences {
  readonly count: number;
  /** RFC 3339, to the second or the microsecond. */
  readonly firstSeenAt: string;
  /** RFC 3339, to the second or the microsecond. */
  readonly lastSeenAt: string;
}

/**
 * Two APIs write events: core/v1 counts with `count` and `lastTimestamp`, events.k8s.io with `series`, and has `eventTime` for the first.
 * Which comes before which is as `kubectl events` has it (kubectl pkg/cmd/events: eventTime, getInterval). The API server sends null for
 * a time that isn't set.
 */
export function occurrencesOf({
  metadata,
  series,
  count,
  eventTime,
  firstTimestamp,
  lastTimestamp,
}: Event): Occurrences {
  const firstSeenAt = eventTime ?? firstTimestamp ?? metadata.creationTimestamp;
  return {
    // An event that was seen once may have no count, or one of 0.
    count: Math.max(1, series?.count ?? count ?? 1),
    firstSeenAt,
    lastSeenAt: series?.lastObservedTime ?? lastTimestamp ?? firstSeenAt,
  };
}
