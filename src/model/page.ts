import type { ResourceView, Walk } from './cluster-view.ts';
import type { Entry } from './entries/entry.ts';
import { compareInOrder, compareWithPlace, type Order, type Place } from './order.ts';
import type { Selection } from './selection.ts';

/** Which part of a list is wanted: so many from the start or after a place, or so many up to the end or a place. */
export interface PageRequest {
  readonly size: number;
  readonly fromEnd: boolean;
  readonly after: Place | undefined;
  readonly before: Place | undefined;
}

export interface Page<E> {
  readonly entries: readonly E[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * Takes a page out of candidates that are in no order. Only what can be on the page is sorted. Pages are cut by places in the
 * order, not by counting, so a cursor stays right when entries before it come or go.
 */
export function takePage<E>(candidates: Iterable<E>, order: Order<E>, request: PageRequest): Page<E> {
  const { size, fromEnd, after, before } = request;
  const compare = fromEnd
    ? (a: E, b: E) => compareInOrder(b, a, order)
    : (a: E, b: E) => compareInOrder(a, b, order);
  const nearest = new Nearest(size, compare);
  let skippedBefore = false;
  let skippedAfter = false;
  for (const entry of candidates) {
    if (after !== undefined && compareWithPlace(entry, after, order) <= 0) skippedBefore = true;
    else if (before !== undefined && compareWithPlace(entry, before, order) >= 0) skippedAfter = true;
    else nearest.offer(entry);
  }
  const entries = nearest.sorted();
  return {
    entries: fromEnd ? entries.toReversed() : entries,
    hasNextPage: skippedAfter || (!fromEnd && nearest.overflowed),
    hasPreviousPage: skippedBefore || (fromEnd && nearest.overflowed),
  };
}

/** A page of what a selection chooses from several views. */
export function takePageOf<E extends Entry>(
  views: readonly ResourceView<E>[],
  selection: Selection<E>,
  order: Order<E>,
  request: PageRequest,
): Page<E> {
  return takePage(nearPage(views, selection, order, request), order, request);
}

/** How many a selection chooses from several views that are read in an order. */
export function countOf<E extends Entry>(
  views: readonly ResourceView<E>[],
  selection: Selection<E>,
  order: Order<E>,
): number {
  return views.reduce((total, view) => total + selection.countIn(view, order), 0);
}

/** All that a page and what it says of its neighbours can depend on: few, unless few are chosen anyway. */
function* nearPage<E extends Entry>(
  views: readonly ResourceView<E>[],
  selection: Selection<E>,
  order: Order<E>,
  request: PageRequest,
): Iterable<E> {
  for (const view of views)
    yield* selection.isNarrowIn(view) ? selection.in(view) : nearPageInOrder(view, selection, order, request);
}

function* nearPageInOrder<E extends Entry>(
  view: ResourceView<E>,
  selection: Selection<E>,
  order: Order<E>,
  { size, fromEnd, after, before }: PageRequest,
): Iterable<E> {
  const [from, to] = fromEnd ? [before, after] : [after, before];
  // One more than the page has room for says that there is more.
  let wanted = size + 1;
  for (const entry of selection.inOrder(view, order, { from, backwards: fromEnd })) {
    if (to !== undefined && isBeyond(entry, to, order, fromEnd)) break;
    yield entry;
    if (--wanted === 0) break;
  }
  // One beyond a bound says that there is something beyond it.
  const beyond: Walk[] = [];
  if (after !== undefined) beyond.push({ from: after, including: true, backwards: true });
  if (before !== undefined) beyond.push({ from: before, including: true });
  for (const walk of beyond) {
    for (const entry of selection.inOrder(view, order, walk)) {
      yield entry;
      break;
    }
  }
}

/** Whether who walks an order comes to the entry when the place is reached, or later. */
function isBeyond<E>(entry: E, place: Place, order: Order<E>, backwards: boolean): boolean {
  const difference = compareWithPlace(entry, place, order);
  return backwards ? difference <= 0 : difference >= 0;
}

/**
 * Keeps the first `size` of what is offered. Nothing is compared as long as all of it fits; from then on it is a heap with the last of them
 * on top, so that the rest costs one comparison each.
 */
class Nearest<E> {
  readonly #size: number;
  readonly #compare: (a: E, b: E) => number;
  #kept: E[] = [];
  /** More than `size` were offered. */
  overflowed = false;

  constructor(size: number, compare: (a: E, b: E) => number) {
    this.#size = size;
    this.#compare = compare;
  }

  offer(entry: E): void {
    if (this.#kept.length < this.#size) {
      this.#kept.push(entry);
      return;
    }
    // Sorted with the last one first is a heap.
    if (!this.overflowed) this.#kept = this.#kept.toSorted((a, b) => this.#compare(b, a));
    this.overflowed = true;
    const last = this.#kept[0];
    if (last === undefined || this.#compare(entry, last) >= 0) return;
    this.#kept[0] = entry;
    this.#sink(0);
  }

  sorted(): E[] {
    return this.#kept.toSorted(this.#compare);
  }

  #sink(index: number): void {
    const [left, right] = [2 * index + 1, 2 * index + 2];
    const child = this.#isLater(right, left) ? right : left;
    if (!this.#isLater(child, index)) return;
    const [x, y] = [this.#kept[child], this.#kept[index]] as [E, E];
    [this.#kept[child], this.#kept[index]] = [y, x];
    this.#sink(child);
  }

  /** Whether the one at `a` comes after the one at `b`; false where there is none at `a`. */
  #isLater(a: number, b: number): boolean {
    const [x, y] = [this.#kept[a], this.#kept[b]];
    return x !== undefined && y !== undefined && this.#compare(x, y) > 0;
  }
}
