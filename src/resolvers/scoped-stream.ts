import { clustersListed, clustersNamed, noLongerServed } from '../auth/scope.ts';
import type { ClusterView } from '../model/cluster-view.ts';
import type { LiveStream } from '../watchers/live-stream.ts';
import type { Context } from './context.ts';

interface ScopedStreamOptions<T> {
  readonly context: Context;
  /** The clusters, of those that there are now, that the stream is about. */
  readonly clusters: () => readonly ClusterView[];
  /** What takes its place when those aren't the same any more; what it rejects with is the last message. */
  readonly renew: () => Promise<LiveStream<T>>;
}

/** A stream of what is in some clusters: when one comes or goes, another stream takes its place. */
class ScopedStream<T> implements LiveStream<T | Error> {
  readonly #options: ScopedStreamOptions<T>;
  /** Aborted when nothing is to take its place any more. */
  readonly #last = new AbortController();
  #about: readonly ClusterView[];
  #current: Promise<LiveStream<T>>;

  constructor(first: Promise<LiveStream<T>>, options: ScopedStreamOptions<T>) {
    this.#options = options;
    this.#about = options.clusters();
    this.#current = first;
    options.context.onScopeChange?.(() => this.#scopeChanged(), this.#last.signal);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<T | Error, undefined>> {
    for (;;) {
      const current = this.#current;
      const stream = await current.catch((error: unknown) => error as Error);
      if (stream instanceof Error) return this.#lastWord(stream);
      const result = await this.#nextOf(stream);
      if (result.done !== true || current === this.#current) return result;
    }
  }

  /** Ends the stream after what there is to tell now. */
  finish(): void {
    this.#last.abort();
    this.#current.then(
      (stream) => stream.finish(),
      () => undefined,
    );
  }

  /** Ends the stream at once, also while `next` is waiting. */
  async return(): Promise<IteratorResult<T | Error, undefined>> {
    this.#last.abort();
    await endOf(this.#current);
    return { done: true, value: undefined };
  }

  async #nextOf(stream: LiveStream<T>): Promise<IteratorResult<T, undefined>> {
    try {
      const result = await stream.next();
      // One that has ended by itself isn't begun anew; one that was replaced has another to go on with.
      if (result.done === true && stream === (await this.#current.catch(() => undefined))) this.#last.abort();
      return result;
    } catch (error) {
      this.#last.abort();
      throw error;
    }
  }

  #lastWord(error: Error): IteratorResult<Error, undefined> {
    if (this.#last.signal.aborted) return { done: true, value: undefined };
    this.#last.abort();
    return { done: false, value: error };
  }

  #scopeChanged(): void {
    const before = this.#current;
    try {
      const about = this.#options.clusters();
      if (about.length === this.#about.length && about.every((view, at) => view === this.#about[at])) return;
      this.#about = about;
      this.#current = this.#options.renew();
    } catch (error) {
      this.#current = Promise.reject(error);
    }
    // Whoever asks for the next message hears of it.
    this.#current.catch(() => undefined);
    void endOf(before);
  }
}

export interface Listing<T> {
  readonly where: { readonly clusters?: readonly string[] | null } | null | undefined;
  readonly context: Context;
  readonly begin: () => Promise<LiveStream<T>>;
  /** Begins with all that there is. */
  readonly beginAnew: () => Promise<LiveStream<T>>;
}

/** A stream of what a filter lists, that begins anew when a cluster comes or goes of which it lists something. */
export async function listing<T>({
  where,
  context,
  begin,
  beginAnew,
}: Listing<T>): Promise<LiveStream<T | Error>> {
  // The names are looked at before anything begins, and what comes while it does isn't missed.
  let about = clustersListed(where?.clusters, context.scope);
  const clusters = (): readonly ClusterView[] => {
    const listed = new Set(clustersListed(where?.clusters, context.scope));
    // One that is away for a while has nothing to tell, and goes on when it is back.
    const stay = new Set(about);
    about = clustersNamed(where?.clusters, context.scope).filter((one) => listed.has(one) || stay.has(one));
    return about;
  };
  const first = begin();
  const stream = new ScopedStream(first, { context, clusters, renew: beginAnew });
  try {
    await first;
    return stream;
  } catch (error) {
    await stream.return();
    throw error;
  }
}

/** A stream about something in one cluster, that ends with an error when the cluster isn't served any more. */
export function whileServed<T>(
  stream: LiveStream<T>,
  cluster: ClusterView,
  context: Context,
): LiveStream<T | Error> {
  const clusters = (): readonly ClusterView[] => context.scope.clusters.filter((view) => view === cluster);
  return new ScopedStream(Promise.resolve(stream), {
    context,
    clusters,
    renew: () => Promise.reject(noLongerServed(cluster.name)),
  });
}

async function endOf(stream: Promise<LiveStream<unknown>>): Promise<void> {
  await stream.then(
    (one) => one.return(),
    () => undefined,
  );
}
