import type { LineFilter } from './line-filter.ts';

/** What is wanted of logs. */
export interface LogQuestion {
  readonly follow: boolean;
  /** The logs of the runs before the latest ones. */
  readonly previous: boolean;
  /** Names; undefined for all. */
  readonly containers: ReadonlySet<string> | undefined;
  /** How many lines of the past, of each container; undefined for all that are kept. */
  readonly tailLines: number | undefined;
  /** Lines from when on, RFC 3339. */
  readonly sinceTime: string | undefined;
  readonly filter: LineFilter;
}
