/**
 * The place of one object in a store, as long as the object is there. What keeps slots instead of entries needn't be told of a new
 * version, unless the version belongs elsewhere.
 */
export interface Slot<E> {
  /** The latest version. */
  entry: E;
}

export function* entriesOf<E>(slots: Iterable<Slot<E>>): Iterable<E> {
  for (const slot of slots) yield slot.entry;
}
