/** What entries are compared by: texts by their code units, numbers by size. */
export type SortValue = string | number;

/** A total order. Its first key decides, with its direction; the rest settle ties, upwards. */
export interface Order<E> {
  /** Tells orders apart in cursors. */
  readonly name: string;
  readonly descending: boolean;
  readonly keys: readonly ((entry: E) => SortValue)[];
}

/** A place in an order: the values of an entry's keys, whether or not the entry is still there. */
export type Place = readonly SortValue[];

export function placeOf<E>(entry: E, order: Order<E>): Place {
  return order.keys.map((key) => key(entry));
}

/** Negative if `a` comes before `b`. */
export function compareInOrder<E>(a: E, b: E, order: Order<E>): number {
  return firstDifference(order, (key) => compare(key(a), key(b)));
}

/** Negative if the entry comes before the place. */
export function compareWithPlace<E>(entry: E, place: Place, order: Order<E>): number {
  return firstDifference(order, (key, index) => compare(key(entry), place[index] ?? ''));
}

function firstDifference<E>(
  order: Order<E>,
  compareBy: (key: (entry: E) => SortValue, index: number) => number,
): number {
  for (const [index, key] of order.keys.entries()) {
    const difference = compareBy(key, index);
    if (difference !== 0) return index === 0 && order.descending ? -difference : difference;
  }
  return 0;
}

function compare(a: SortValue, b: SortValue): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
