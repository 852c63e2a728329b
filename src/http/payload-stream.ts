import { createSourceEventStream, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Context } from '../resolvers/context.ts';
import type { ClientCounts } from '../telemetry/client-counts.ts';
import { formatResult, type Execution, type Operation } from './operation.ts';
import { resultExtensions } from './result-extensions.ts';
import { SharedResults } from './shared-results.ts';

/** A result as it is sent. */
export interface Payload {
  /** As JSON. */
  readonly text: string;
  readonly data: ExecutionResult['data'];
}

/** The results of a subscription, one for each event: what its group has in common is executed and written once. */
export class PayloadStream implements AsyncIterableIterator<Payload, undefined> {
  readonly #events: AsyncIterator<unknown, undefined>;
  readonly #args: ExecutionArgs;
  readonly #results: SharedResults;
  readonly #execution: Execution;
  readonly #counts: ClientCounts;

  constructor(
    events: AsyncIterable<unknown>,
    { args, group }: Operation,
    execution: Execution,
    counts: ClientCounts,
  ) {
    this.#events = events[Symbol.asyncIterator]();
    this.#args = args;
    this.#results = group?.results ?? new SharedResults();
    this.#execution = execution;
    this.#counts = counts;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Payload, undefined>> {
    const { done, value } = await this.#events.next();
    if (done === true) return { done, value: undefined };
    try {
      return { done: false, value: await this.#payloadOf(value) };
    } catch (error) {
      await this.return();
      throw error;
    }
  }

  /** Ends the stream, also while `next` is waiting. */
  async return(): Promise<IteratorResult<Payload, undefined>> {
    await this.#events.return?.();
    return { done: true, value: undefined };
  }

  async #payloadOf(event: unknown): Promise<Payload> {
    const result = await this.#results.of(event, this.#args, this.#counts);
    if (!('text' in result))
      return { text: JSON.stringify(formatResult(result, this.#args, this.#execution)), data: result.data };
    // What is said besides is of now, and of this subscriber.
    const extensions = resultExtensions(this.#args.contextValue as Context);
    const rest = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
    return { text: `{"data":${result.text}${rest}}`, data: result.data };
  }
}

/** Begins a subscription; gives what is wrong if it can't. */
export async function beginSubscription(
  operation: Operation,
  execution: Execution,
  counts: ClientCounts,
): Promise<PayloadStream | ExecutionResult> {
  const events = await createSourceEventStream(operation.args);
  return Symbol.asyncIterator in events ? new PayloadStream(events, operation, execution, counts) : events;
}
