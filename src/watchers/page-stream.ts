import type { Entry } from '../model/entries/entry.ts';
import type { Order } from '../model/order.ts';
import type { Page } from '../model/page.ts';
import type { StreamPosition } from '../model/stream-cursor.ts';
import { ChangeReader, type FollowedViews } from './change-reader.ts';
import { LivePage, type LivePageOptions } from './live-page.ts';
import type { LiveStream } from './live-stream.ts';
import type { SharedNews, Stretch } from './shared-news.ts';
import type { StreamCounts } from './stream-counts.ts';

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
  /** Where a subscriber who has folded this goes on. */
  readonly position: StreamPosition;
}

export interface PageStreamOptions<E extends Entry> extends LivePageOptions<E>, FollowedViews<E> {
  /** Resolves when the subscriber can take another update. Until then nothing is taken for it. */
  readonly whenWanted?: () => Promise<void>;
  /** Where it is counted what subscribers are told. */
  readonly counts?: StreamCounts;
  /** What is made for others with the same options. */
  readonly shared?: SharedNews;
}

type Difference<E extends Entry> = Pick<PageUpdate<E>, 'reset' | 'upserts' | 'removed' | 'reordered'>;

/** What a page says besides its rows. */
type Rest = readonly [hasNextPage: boolean, hasPreviousPage: boolean, totalCount: number | undefined];

/**
 * One subscriber's page: what is on it, then what changes about it. Whenever the subscriber is ready for more it gets the difference
 * between the page as it is and as it was told, if there is one; so a subscriber can be as slow as it likes, and all that is kept for it
 * is a page.
 */
export class PageStream<E extends Entry> implements LiveStream<PageUpdate<E>> {
  readonly #options: PageStreamOptions<E>;
  readonly #reader: ChangeReader<E>;
  readonly #live: LivePage<E>;
  /** The rows that the subscriber has. */
  #rows: readonly E[] | undefined;
  /** What else it was told last. */
  #rest: Rest | undefined;
  /** It has a page already: that of the position from where the reader goes on. */
  #isResumed: boolean;
  #ended = false;
  #finishing = false;

  /** Goes on with what a reader has not read yet, if there is one; begins otherwise. @throws QuarterdeckError if the list can't be read */
  constructor(options: PageStreamOptions<E>, reader?: ChangeReader<E>) {
    this.#options = options;
    this.#live = new LivePage(options);
    this.#reader = reader ?? new ChangeReader(options);
    this.#isResumed = reader !== undefined;
  }

  /**
   * A stream for somebody who has folded another one up to a position: it begins with what is different since, or if that isn't known
   * (any more) with the page.
   */
  static async resume<E extends Entry>(
    options: PageStreamOptions<E>,
    position: StreamPosition | undefined,
  ): Promise<PageStream<E>> {
    const reader = await ChangeReader.since(options, position);
    if (options.counts !== undefined && position !== undefined) {
      if (reader === undefined) options.counts.begunAnew++;
      else options.counts.resumed++;
    }
    return new PageStream(options, reader);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** @throws QuarterdeckError if the list can't be read any more: that is the end of the stream */
  async next(): Promise<IteratorResult<PageUpdate<E>, undefined>> {
    const { whenWanted } = this.#options;
    try {
      for (;;) {
        if (whenWanted !== undefined) await whenWanted();
        if (this.#ended) return { done: true, value: undefined };
        const update = this.#update();
        if (this.#finishing) this.#end();
        if (update !== undefined) {
          this.#count(update);
          return { done: false, value: update };
        }
        await this.#reader.somethingChanged();
      }
    } catch (error) {
      await this.return();
      throw error;
    }
  }

  /** Ends the stream after one more update, which says where the subscriber is, whatever else it says. */
  finish(): void {
    this.#finishing = true;
    this.#reader.wake();
  }

  /** Ends the stream: at once while `next` is waiting for a change. */
  async return(): Promise<IteratorResult<PageUpdate<E>, undefined>> {
    this.#end();
    return Promise.resolve({ done: true, value: undefined });
  }

  #end(): void {
    this.#ended = true;
    this.#reader.stop();
  }

  #count({ upserts, removed }: PageUpdate<E>): void {
    const { counts } = this.#options;
    if (counts === undefined) return;
    counts.batches++;
    counts.changes += upserts.length + removed.length;
  }

  /** What there is to tell; undefined if it is what was told. */
  #update(): PageUpdate<E> | undefined {
    const from = this.#rows === undefined && !this.#isResumed ? undefined : this.#reader.checkpoints;
    const touched = this.#catchUp();
    const { page, totalCount } = this.#live;
    const [rows, rest] = [this.#rows, this.#rest];
    this.#rows = page.entries;
    this.#rest = [page.hasNextPage, page.hasPreviousPage, totalCount];
    if (rows === undefined)
      return this.#message({ reset: true, upserts: page.entries, removed: [], reordered: true }, from);
    const isTouched = (row: E): boolean => touched === 'lost' || touched.has(row);
    const difference = differenceOf(rows, page.entries, isTouched);
    const isSame =
      difference.upserts.length === 0 &&
      difference.removed.length === 0 &&
      !difference.reordered &&
      this.#rest.every((value, index) => value === rest?.[index]);
    return isSame && !this.#finishing ? undefined : this.#message({ reset: false, ...difference }, from);
  }

  /** Brings the page up to date, and says which rows are shown with something that has changed. */
  #catchUp(): ReadonlySet<E> | 'lost' {
    const { changes, touched: touchedBy } = this.#reader.take();
    const touched = touchedBy === 'lost' ? touchedBy : touchedBy();
    if (changes === 'lost' || this.#isResumed) this.#live.read();
    else this.#live.follow(changes);
    if (changes !== 'lost' && this.#isResumed) this.#rows = this.#live.rowsBefore(changes);
    this.#isResumed = false;
    return touched;
  }

  /** Whoever has read the same has the same page, and is told the same of it. */
  #message(difference: Difference<E>, from: Stretch['from']): PageUpdate<E> {
    const { page, totalCount } = this.#live;
    const { order, shared } = this.#options;
    const make = (): PageUpdate<E> => ({
      ...difference,
      page,
      order,
      totalCount,
      position: this.#reader.position,
    });
    return shared?.of({ views: this.#reader.views, from, to: this.#reader.checkpoints }, make) ?? make();
  }
}

function differenceOf<E extends Entry>(
  before: readonly E[],
  after: readonly E[],
  isTouched: (row: E) => boolean,
): Omit<Difference<E>, 'reset'> {
  if (before === after) return { upserts: after.filter(isTouched), removed: [], reordered: false };
  const [had, has] = [new Set(before), new Set(after)];
  const upserts = after.filter((row) => !had.has(row) || isTouched(row));
  const names = new Set(upserts.map(nameOf));
  return {
    upserts,
    removed: before.filter((row) => !has.has(row) && !names.has(nameOf(row))),
    reordered: before.length !== after.length || after.some((row, index) => !isSameRow(row, before[index])),
  };
}

function isSameRow(row: Entry, other: Entry | undefined): boolean {
  return row === other || (other !== undefined && nameOf(row) === nameOf(other));
}

/** A row is told by its name, as its id is: another object of the same name takes its place. */
function nameOf({ cluster, resource, key }: Entry): string {
  return `${cluster} ${resource} ${key}`;
}
