import { QuarterdeckError } from '../errors.ts';
import type { ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { LiveStream } from '../watchers/live-stream.ts';
import type { Context } from './context.ts';

/** A stream that ends when its reader's last right to it is taken away: after it has told what is gone by that. */
class WhileAllowed<T> implements LiveStream<T | Error> {
  readonly #stream: LiveStream<T>;
  readonly #whyNot: () => Error | undefined;
  /** Aborted when the rights don't matter any more. */
  readonly #over = new AbortController();
  #refusal: Error | undefined;

  constructor(stream: LiveStream<T>, whyNot: () => Error | undefined, { onScopeChange }: Context) {
    this.#stream = stream;
    this.#whyNot = whyNot;
    onScopeChange?.(() => this.#scopeChanged(), this.#over.signal);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<T | Error, undefined>> {
    try {
      const result = await this.#stream.next();
      if (result.done !== true) return result;
    } catch (error) {
      this.#over.abort();
      throw error;
    }
    this.#over.abort();
    const value = this.#refusal;
    this.#refusal = undefined;
    return value === undefined ? { done: true, value } : { done: false, value };
  }

  finish(): void {
    this.#over.abort();
    this.#stream.finish();
  }

  async return(): Promise<IteratorResult<T | Error, undefined>> {
    this.#over.abort();
    this.#refusal = undefined;
    await this.#stream.return();
    return { done: true, value: undefined };
  }

  #scopeChanged(): void {
    this.#refusal = this.#whyNot();
    if (this.#refusal === undefined) return;
    this.#over.abort();
    this.#stream.finish();
  }
}

/** Why an object may not be read by its name (any more), which says nothing of whether it is there; undefined where it may. */
export function whyNotRead<E extends Entry>(
  view: ResourceView<E>,
  { namespace, name }: { readonly namespace: string; readonly name: string },
): QuarterdeckError | undefined {
  try {
    view.read(namespace, name);
    return undefined;
  } catch (error) {
    if (error instanceof QuarterdeckError) return error;
    throw error;
  }
}

/** The stream for as long as its reader may have it; an error that says why it ends is the last of it. */
export function whileAllowed<T>(
  stream: LiveStream<T>,
  whyNot: () => Error | undefined,
  context: Context,
): LiveStream<T | Error> {
  return new WhileAllowed(stream, whyNot, context);
}
