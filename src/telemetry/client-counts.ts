import { StreamCounts } from '../watchers/stream-counts.ts';
import { Histogram } from './histogram.ts';
import { Tally } from './tally.ts';

/** `unknown` is what can't be read, or isn't valid. */
export type OperationType = 'query' | 'mutation' | 'subscription' | 'unknown';

/** A connection that is open. */
export interface OpenConnection {
  /** What has been written and not been sent yet. */
  readonly bytesWaiting: number;
}

/** What is counted of the clients of one transport. */
export class ClientCounts {
  /** Connections that stay. */
  readonly open = new Set<OpenConnection>();
  /** Connections that were closed since what was sent wasn't read, or pings weren't answered. */
  stuck = 0;
  /** Results that were sent. */
  messages = 0;
  /** Results of subscriptions that were made, each for all who are told the same at the same moment. */
  executed = 0;
  /** What subscriptions are told. */
  readonly streams = new StreamCounts();
  /** Subscriptions that are running, by their field. */
  readonly running = new Tally('subscription');
  readonly mutations = new Tally('mutation', 'outcome');
  readonly operations = new Tally('type', 'outcome');
  readonly durations = {
    query: new Histogram(),
    mutation: new Histogram(),
    subscription: new Histogram(),
    unknown: new Histogram(),
  } satisfies Record<OperationType, Histogram>;

  /** An operation that began at a time of `performance.now()` is answered; a subscription with its stream. */
  answered(type: OperationType, startedAt: number, hasErrors: boolean): void {
    this.operations.add({ type, outcome: hasErrors ? 'errors' : 'ok' });
    this.durations[type].observe((performance.now() - startedAt) / 1_000);
  }
}

/** The clients of each transport. */
export interface AllClientCounts {
  readonly http: ClientCounts;
  readonly websocket: ClientCounts;
  readonly sse: ClientCounts;
}
