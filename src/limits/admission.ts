import type { Limiter } from './limiter.ts';
import { Rates } from './rates.ts';
import { Shares } from './shares.ts';
import { Turns } from './turns.ts';

const minuteMs = 60_000;

/** Lets operations and sockets in, as long as their caller, and all callers together, don't have too many. */
export class Admission {
  readonly limiter: Limiter;
  /** What has been let in is done in turns. */
  readonly turns = new Turns();
  readonly #operations: Shares;
  readonly #subscriptions: Shares;
  readonly #sockets: Shares;
  readonly #mutations: Rates;

  constructor(limiter: Limiter) {
    this.limiter = limiter;
    this.#operations = new Shares(limiter, 'operations', 'operationsPerCaller');
    this.#subscriptions = new Shares(limiter, 'subscriptions', 'subscriptionsPerCaller');
    this.#sockets = new Shares(limiter, 'sockets', 'socketsPerAddress');
    this.#mutations = new Rates(limiter, 'mutationsPerMinute', minuteMs);
  }

  /** A caller begins an operation with so many root fields. Gives what is to be called when it is over. @throws LimitExceeded */
  begin(type: 'query' | 'mutation' | 'subscription', callerKey: string, rootFields: number): () => void {
    if (type === 'subscription') return this.#subscriptions.take(callerKey);
    const end = this.#operations.take(callerKey);
    if (type === 'query') return end;
    try {
      this.#mutations.spend(callerKey, rootFields);
      return end;
    } catch (error) {
      end();
      throw error;
    }
  }

  /** A socket is opened from an address. Gives what is to be called when it is closed. @throws LimitExceeded */
  openSocket(address: string): () => void {
    return this.#sockets.take(address);
  }
}
