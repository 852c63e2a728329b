/** What streams have told their subscribers, as plain numbers that many streams share. */
export class StreamCounts {
  batches = 0;
  /** Told, pieces of snapshots included. */
  changes = 0;
  /** Not told one by one, since another one of the same object was told with them. */
  merged = 0;
  /** Subscribers that were further behind than the log reaches, and got a new snapshot. */
  resets = 0;
  /** Subscribers that came back and were told what they had missed. */
  resumed = 0;
  /** Subscribers that came back and had to begin anew. */
  begunAnew = 0;
}
