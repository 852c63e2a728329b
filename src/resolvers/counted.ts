import type { LiveStream } from '../watchers/live-stream.ts';
import type { Context } from './context.ts';

type Counts = Context['counts'];

/** Counts a stream of the subscription of this name as running until it ends. */
export class CountedStream<V> implements LiveStream<V> {
  readonly #stream: LiveStream<V>;
  readonly #subscription: string;
  readonly #running: Counts['running'];
  #ended = false;

  constructor(stream: LiveStream<V>, subscription: string, { running }: Counts) {
    this.#stream = stream;
    this.#subscription = subscription;
    this.#running = running;
    running.add({ subscription });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<V, undefined>> {
    try {
      const result = await this.#stream.next();
      if (result.done === true) this.#end();
      return result;
    } catch (error) {
      this.#end();
      throw error;
    }
  }

  finish(): void {
    this.#stream.finish();
  }

  return(): Promise<IteratorResult<V, undefined>> {
    this.#end();
    return this.#stream.return();
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#running.add({ subscription: this.#subscription }, -1);
  }
}

/** Counts a mutation of this name by what comes of it. */
export async function countMutation<P>(
  payload: Promise<P>,
  mutation: string,
  { mutations }: Counts,
): Promise<P> {
  try {
    const result = await payload;
    mutations.add({ mutation, outcome: outcomeOf(result) });
    return result;
  } catch (error) {
    mutations.add({ mutation, outcome: 'failed' });
    throw error;
  }
}

/** What has come of a mutation. In bulk, what becomes of one has no say in what becomes of the others. */
export function outcomeOf(payload: unknown): 'done' | 'refused' | 'partial' {
  if (isRefused(payload)) return 'refused';
  const { results = [] } = payload as { results?: readonly unknown[] };
  return results.some((result) => result instanceof Error || isRefused(result)) ? 'partial' : 'done';
}

function isRefused(payload: unknown): boolean {
  const { userErrors = [] } = payload as { userErrors?: readonly unknown[] };
  return userErrors.length > 0;
}
