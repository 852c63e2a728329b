import type { ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { ChangeBatch } from './change-batch.ts';
import type { RelatedView } from './change-reader.ts';
import { ChangeStream } from './change-stream.ts';
import type { LiveStream } from './live-stream.ts';

export interface ObjectStreamOptions<E extends Entry, V> {
  readonly view: ResourceView<E>;
  /** The object as the view has it now. */
  readonly entry: E;
  /** Objects that what is told is shown with: it is told again when one of them changes. */
  readonly related?: readonly RelatedView<E>[];
  /** What is told of it. */
  readonly tell: (entry: E) => V;
  /** What says the same as what was told before isn't told. */
  readonly same: (before: V, after: V) => boolean;
  /** The stream ends after this. */
  readonly isLast: (told: V) => boolean;
  /** What is told at the end if the object is deleted; another one of the same name isn't followed. */
  readonly gone: () => V;
  /** Resolves when the subscriber can be told something. */
  readonly whenWanted?: () => Promise<void>;
}

/** Follows one object: what there is to tell of it now, then whenever that changes, until the last. */
export class ObjectStream<E extends Entry, V> implements LiveStream<V> {
  readonly #options: ObjectStreamOptions<E, V>;
  readonly #changes: ChangeStream<E>;
  #told: V | undefined;
  /** What is told is shown otherwise than when it was told. */
  #isTouched = false;
  #ended = false;

  constructor(options: ObjectStreamOptions<E, V>) {
    const { view, entry, related = [], whenWanted } = options;
    this.#options = options;
    this.#changes = new ChangeStream({
      views: [view],
      related: related.map((one) => ({
        view: one.view,
        touched: (change) => this.#touchedBy(one.touched(change)),
      })),
      matches: ({ uid }) => uid === entry.uid,
      snapshot: false,
      ...(whenWanted !== undefined && { whenWanted }),
    });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<V, undefined>> {
    if (this.#ended) return { done: true, value: undefined };
    if (this.#told === undefined) return this.#tell(this.#options.tell(this.#options.entry));
    for (;;) {
      const { done, value: batch } = await this.#changes.next();
      if (done === true) return { done, value: undefined };
      const now = this.#after(batch, this.#told);
      if (this.#isTouched || !this.#options.same(this.#told, now)) return this.#tell(now);
    }
  }

  /** Ends the stream after what there is to tell now. */
  finish(): void {
    this.#changes.finish();
  }

  /** Ends the stream at once, also while `next` is waiting. */
  async return(): Promise<IteratorResult<V, undefined>> {
    this.#ended = true;
    await this.#changes.return();
    return { done: true, value: undefined };
  }

  async #tell(value: V): Promise<IteratorResult<V, undefined>> {
    this.#told = value;
    this.#isTouched = false;
    if (this.#options.isLast(value)) await this.return();
    return { done: false, value };
  }

  #touchedBy(entries: Iterable<E>): E[] {
    const own = [...entries].filter(({ uid }) => uid === this.#options.entry.uid);
    this.#isTouched ||= own.length > 0;
    return own;
  }

  #after({ reset, changes }: ChangeBatch<E>, told: V): V {
    const change = changes.at(-1);
    // What was changed before a snapshot that begins anew isn't known one by one.
    this.#isTouched ||= reset && this.#options.related !== undefined;
    // A snapshot that begins anew has the object, or it is gone.
    if (change === undefined) return reset ? this.#options.gone() : told;
    return change.type === 'REMOVED' ? this.#options.gone() : this.#options.tell(change.entry);
  }
}
