import type { Entry } from '../model/entries/entry.ts';
import type { Order } from '../model/order.ts';
import type { Page } from '../model/page.ts';
import { ChangeReader, type RelatedView } from './change-reader.ts';
import { LivePage, type LivePageOptions } from './live-page.ts';

/** What a subscriber is told of its page: all of it, or what is different from what it was told before. */
export interface PageUpdate<E extends Entry> {
  /** This is all of it: what was told before doesn't count any more. */
  readonly reset: boolean;
  /** Rows that weren't there, or that have changed, or are shown with something that has. */
  readonly upserts: readonly E[];
  /** Rows that aren't there any more, as they were told. */
  readonly removed: readonly E[];
  /** Rows came, left or moved. */
  readonly reordered: boolean;
  readonly page: Page<E>;
  /** The order that the page is a part of. */
  readonly order: Order<E>;
  readonly totalCount: number | undefined;
}

export interface PageStreamOptions<E extends Entry> extends LivePageOptions<E> {
  /** What the rows are shown with. */
  readonly related: readonly RelatedView<E>[];
}

/**
 * One subscriber's page: what is on it, then what changes about it. Whenever the subscriber is ready for more it gets the difference
 * between the page as it is and as it was told, if there is one; so a subscriber can be as slow as it likes, and all that is kept for it
 * is a page.
 */
export class PageStream<E extends Entry> implements AsyncIterableIterator<PageUpdate<E>> {
  readonly #reader: ChangeReader<E>;
  readonly #order: Order<E>;
  readonly #live: LivePage<E>;
  #told: { readonly page: Page<E>; readonly totalCount: number | undefined } | undefined;
  #ended = false;

  /** @throws QuarterdeckError if the list can't be read */
  constructor({ related, ...options }: PageStreamOptions<E>) {
    this.#order = options.order;
    this.#live = new LivePage(options);
    this.#reader = new ChangeReader(options.views, related);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** @throws QuarterdeckError if the list can't be read any more: that is the end of the stream */
  async next(): Promise<IteratorResult<PageUpdate<E>, undefined>> {
    try {
      while (!this.#ended) {
        const update = this.#update();
        if (update !== undefined) return { done: false, value: update };
        await this.#reader.somethingChanged();
      }
    } catch (error) {
      await this.return();
      throw error;
    }
    return { done: true, value: undefined };
  }

  /** Ends the stream at once, also while `next` is waiting. */
  async return(): Promise<IteratorResult<PageUpdate<E>, undefined>> {
    this.#ended = true;
    this.#reader.stop();
    return Promise.resolve({ done: true, value: undefined });
  }

  /** What there is to tell; undefined if it is what was told. */
  #update(): PageUpdate<E> | undefined {
    const { changes, touched } = this.#reader.take();
    if (changes === 'lost') this.#live.read();
    else this.#live.follow(changes);
    const { page, totalCount } = this.#live;
    const told = this.#told;
    this.#told = { page, totalCount };
    const now = { page, order: this.#order, totalCount };
    if (told === undefined) {
      return { reset: true, upserts: page.entries, removed: [], reordered: true, ...now };
    }
    const isTouched = (row: E): boolean => touched === 'lost' || touched.has(row);
    const rows = differenceOf(told.page.entries, page.entries, isTouched);
    const isSame =
      rows.upserts.length === 0 &&
      rows.removed.length === 0 &&
      !rows.reordered &&
      told.page.hasNextPage === page.hasNextPage &&
      told.page.hasPreviousPage === page.hasPreviousPage &&
      told.totalCount === totalCount;
    return isSame ? undefined : { reset: false, ...rows, ...now };
  }
}

function differenceOf<E extends Entry>(
  before: readonly E[],
  after: readonly E[],
  isTouched: (row: E) => boolean,
): Pick<PageUpdate<E>, 'upserts' | 'removed' | 'reordered'> {
  if (before === after) return { upserts: after.filter(isTouched), removed: [], reordered: false };
  const rowsBefore = new Map(before.map((row) => [nameOf(row), row]));
  const upserts: E[] = [];
  let reordered = before.length !== after.length;
  for (const [index, row] of after.entries()) {
    const name = nameOf(row);
    if (rowsBefore.get(name) !== row || isTouched(row)) upserts.push(row);
    reordered ||= name !== nameOf(before[index] as E);
    rowsBefore.delete(name);
  }
  return { upserts, removed: [...rowsBefore.values()], reordered };
}

/** A row is told by its name, as its id is: another object of the same name takes its place. */
function nameOf({ cluster, resource, key }: Entry): string {
  return `${cluster} ${resource} ${key}`;
}
