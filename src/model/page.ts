import { compareInOrder, compareWithPlace, type Order, type Place } from './order.ts';

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

/** Keeps the first `size` of what is offered: a heap with the last of them on top, so that the rest costs one comparison each. */
class Nearest<E> {
  readonly #size: number;
  readonly #compare: (a: E, b: E) => number;
  readonly #heap: E[] = [];
  /** More than `size` were offered. */
  overflowed = false;

  constructor(size: number, compare: (a: E, b: E) => number) {
    this.#size = size;
    this.#compare = compare;
  }

  offer(entry: E): void {
    if (this.#heap.length < this.#size) {
      this.#heap.push(entry);
      this.#rise(this.#heap.length - 1);
      return;
    }
    this.overflowed = true;
    const last = this.#heap[0];
    if (last === undefined || this.#compare(entry, last) >= 0) return;
    this.#heap[0] = entry;
    this.#sink(0);
  }

  sorted(): E[] {
    return this.#heap.toSorted(this.#compare);
  }

  #rise(index: number): void {
    const parent = (index - 1) >> 1;
    if (index === 0 || !this.#swapIfLater(index, parent)) return;
    this.#rise(parent);
  }

  #sink(index: number): void {
    const [left, right] = [2 * index + 1, 2 * index + 2];
    const child = this.#isLater(right, left) ? right : left;
    if (this.#swapIfLater(child, index)) this.#sink(child);
  }

  /** Whether the one at `a` comes after the one at `b`; false where there is none at `a`. */
  #isLater(a: number, b: number): boolean {
    const [x, y] = [this.#heap[a], this.#heap[b]];
    return x !== undefined && y !== undefined && this.#compare(x, y) > 0;
  }

  #swapIfLater(lower: number, upper: number): boolean {
    if (!this.#isLater(lower, upper)) return false;
    const [x, y] = [this.#heap[lower], this.#heap[upper]] as [E, E];
    [this.#heap[lower], this.#heap[upper]] = [y, x];
    return true;
  }
}
