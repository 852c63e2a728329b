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
export function compareInOrder<E>(a: E, b: E, { keys, descending }: Order<E>): number {
  let isFirst = true;
  for (const key of keys) {
    const difference = compare(key(a), key(b));
    if (difference !== 0) return isFirst && descending ? -difference : difference;
    isFirst = false;
  }
  return 0;
}

/** Negative if the entry comes before the place. */
export function compareWithPlace<E>(entry: E, place: Place, { keys, descending }: Order<E>): number {
  let index = 0;
  for (const key of keys) {
    const difference = compare(key(entry), place[index] ?? '');
    if (difference !== 0) return index === 0 && descending ? -difference : difference;
    index++;
  }
  return 0;
}

function compare(a: SortValue, b: SortValue): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
