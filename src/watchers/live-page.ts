import type { EntryChange, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import { compareInOrder, compareWithPlace, placeOf, type Order, type Place } from '../model/order.ts';
import { countOf, takePageOf, type Page } from '../model/page.ts';
import type { Selection } from '../model/selection.ts';

/** A page of a list: the first so many of what is chosen, in an order, from its start or behind a place. */
export interface LivePageOptions<E extends Entry> {
  readonly views: readonly ResourceView<E>[];
  readonly selection: Selection<E>;
  readonly order: Order<E>;
  readonly size: number;
  readonly after: Place | undefined;
  /** Whether somebody wants to know how many there are on all pages together. */
  readonly counted: boolean;
}

/** Where an entry belongs, seen from a page: not in the list at all, before the page's start, in what is known, or beyond that. */
type Zone = 'nowhere' | 'before' | 'known' | 'beyond';

/**
 * A page that is kept up with what changes. It knows everything from its start to one entry behind its end, so all that a change takes
 * as a rule is to ask the filter, and to compare with those two places. The list is walked only when something has left what is known,
 * from where that ends on.
 */
export class LivePage<E extends Entry> {
  readonly #options: LivePageOptions<E>;
  /** The page and one entry more, which says that there is a next page, and is the first to move up. */
  #known = new Set<E>();
  /** Everything up to here is known; undefined if that is everything to the end of the list. */
  #knownTo: Place | undefined;
  #page: Page<E> = { entries: [], hasNextPage: false, hasPreviousPage: false };
  #totalCount: number | undefined;

  /** @throws QuarterdeckError if the list can't be read */
  constructor(options: LivePageOptions<E>) {
    this.#options = options;
    this.read();
  }

  /** The page as it is now: the same object as before if nothing of it has changed. */
  get page(): Page<E> {
    return this.#page;
  }

  /** How many are chosen, on all pages together; undefined unless they are counted. */
  get totalCount(): number | undefined {
    return this.#totalCount;
  }

  /** Reads the page anew, when it isn't known what has changed. @throws QuarterdeckError if the list can't be read */
  read(): void {
    const { views, selection, order, size, after, counted } = this.#options;
    const { entries, hasPreviousPage } = this.#take(size + 1, after);
    this.#known = new Set(entries);
    this.#knownTo = undefined;
    this.#totalCount = counted ? countOf(views, selection, order) : undefined;
    this.#settle(hasPreviousPage);
  }

  /** Brings the page up to all changes since it was last brought up to date. @throws QuarterdeckError if the list can't be read */
  follow(changes: readonly EntryChange<E>[]): void {
    let { hasPreviousPage } = this.#page;
    let [more, changed, leftBefore] = [0, false, false];
    for (const { before, after } of changes) {
      const [from, to] = [this.#zoneOf(before), this.#zoneOf(after)];
      more += Number(to !== 'nowhere') - Number(from !== 'nowhere');
      if (from === 'known') this.#known.delete(before as E);
      if (to === 'known') this.#known.add(after as E);
      changed ||= from === 'known' || to === 'known';
      hasPreviousPage ||= to === 'before';
      leftBefore ||= from === 'before' && to !== 'before';
    }
    if (this.#totalCount !== undefined) this.#totalCount += more;
    if (leftBefore) ({ hasPreviousPage } = this.#take(0, this.#options.after));
    if (changed || hasPreviousPage !== this.#page.hasPreviousPage) this.#settle(hasPreviousPage);
  }

  /** The rows as they were before the latest changes. */
  rowsBefore(latest: readonly EntryChange<E>[]): readonly E[] {
    const { selection, order, size, after: start } = this.#options;
    // Each of these may have pushed one off: with so many more there are enough left without them.
    const came = latest.filter(({ after }) => after !== undefined && selection.fits(after)).length;
    const rows = new Set(this.#take(size + came, start).entries);
    for (const { before, after } of latest.toReversed()) {
      if (after !== undefined) rows.delete(after);
      if (before !== undefined && selection.fits(before) && isAfter(before, start, order)) rows.add(before);
    }
    return [...rows].toSorted((a, b) => compareInOrder(a, b, order)).slice(0, size);
  }

  #zoneOf(entry: E | undefined): Zone {
    const { selection, order, after } = this.#options;
    if (entry === undefined || !selection.fits(entry)) return 'nowhere';
    if (this.#knownTo !== undefined && compareWithPlace(entry, this.#knownTo, order) > 0) return 'beyond';
    return isAfter(entry, after, order) ? 'known' : 'before';
  }

  /** Makes the page of what is known: gaps are closed with what comes next, and what is too much is forgotten. */
  #settle(hasPreviousPage: boolean): void {
    const { size, order } = this.#options;
    const missing = size + 1 - this.#known.size;
    const next = missing > 0 && this.#knownTo !== undefined ? this.#take(missing, this.#knownTo).entries : [];
    const known = [...this.#known, ...next]
      .toSorted((a, b) => compareInOrder(a, b, order))
      .slice(0, size + 1);
    const last = known[size];
    this.#known = new Set(known);
    this.#knownTo = last === undefined ? undefined : placeOf(last, order);
    this.#page = { entries: known.slice(0, size), hasNextPage: last !== undefined, hasPreviousPage };
  }

  #take(size: number, after: Place | undefined): Page<E> {
    const { views, selection, order } = this.#options;
    return takePageOf(views, selection, order, { size, after, before: undefined, fromEnd: false });
  }
}

function isAfter<E>(entry: E, place: Place | undefined, order: Order<E>): boolean {
  return place === undefined || compareWithPlace(entry, place, order) > 0;
}
