import { execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { ClientCounts } from '../telemetry/client-counts.ts';

/** The data of a result, and its text. */
export interface SharedData {
  readonly data: ExecutionResult['data'];
  readonly text: string;
}

/**
 * What executing an operation for an event has given, for all who are told of the same event. A result with errors is nobody else's: they
 * may be of what was done for one, and are told with the id of their request.
 */
export class SharedResults {
  readonly #ofEvents = new WeakMap<object, Promise<SharedData | undefined> | SharedData>();

  /** The data of all, or the result of this one. */
  async of(event: unknown, args: ExecutionArgs, counts: ClientCounts): Promise<SharedData | ExecutionResult> {
    // What isn't an object can't be known again.
    const key = typeof event === 'object' && event !== null ? event : {};
    const known = this.#ofEvents.get(key);
    const shared = known instanceof Promise ? await known : known;
    if (shared !== undefined) return shared;
    counts.executed++;
    const result = execute({ ...args, rootValue: event });
    if (!(result instanceof Promise)) return this.#shared(key, result) ?? result;
    // Whoever comes meanwhile waits for it; if it fails they try for themselves.
    const shares = result.then((one) => this.#shared(key, one)).catch(() => undefined);
    this.#ofEvents.set(key, shares);
    return (await shares) ?? (await result);
  }

  #shared(event: object, { data, errors }: ExecutionResult): SharedData | undefined {
    if (errors !== undefined || data == null) {
      this.#ofEvents.delete(event);
      return undefined;
    }
    const shared = { data, text: JSON.stringify(data) };
    this.#ofEvents.set(event, shared);
    return shared;
  }
}
