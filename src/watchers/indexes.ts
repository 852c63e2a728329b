import type { IndexFunctions } from '../model/entries/index-functions.ts';
import type { IndexName } from '../model/cluster-view.ts';
import type { Slot } from './slot.ts';

/** One index: under each value what has it. */
interface Index<E> {
  readonly valuesOf: (entry: E) => readonly string[];
  readonly slots: Map<string, Set<Slot<E>>>;
}

/** The indexes of one store, kept up with every write, so that a relation is a look-up. */
export class Indexes<E> {
  readonly #indexes = new Map<IndexName, Index<E>>();

  constructor(functions: IndexFunctions<E>) {
    for (const [name, valuesOf] of Object.entries(functions))
      this.#indexes.set(name as IndexName, { valuesOf, slots: new Map() });
  }

  add(slot: Slot<E>): void {
    for (const { valuesOf, slots } of this.#indexes.values()) addTo(slots, valuesOf(slot.entry), slot);
  }

  remove(slot: Slot<E>): void {
    for (const { valuesOf, slots } of this.#indexes.values()) removeFrom(slots, valuesOf(slot.entry), slot);
  }

  /** Before the slot gets another version. Most versions have the same values as those before them, and nothing has to be done. */
  move(slot: Slot<E>, after: E): void {
    for (const { valuesOf, slots } of this.#indexes.values()) {
      const [left, entered] = [valuesOf(slot.entry), valuesOf(after)];
      if (areEqual(left, entered)) continue;
      removeFrom(slots, left, slot);
      addTo(slots, entered, slot);
    }
  }

  /** @throws Error for an index that the store doesn't keep: a fault in the caller. */
  find(name: IndexName, value: string): ReadonlySet<Slot<E>> | undefined {
    const index = this.#indexes.get(name);
    if (index === undefined) throw new Error(`there is no index "${name}" here`);
    return index.slots.get(value);
  }
}

function addTo<E>(index: Index<E>['slots'], values: readonly string[], slot: Slot<E>): void {
  for (const value of values) {
    const slots = index.get(value);
    if (slots === undefined) index.set(value, new Set([slot]));
    else slots.add(slot);
  }
}

function removeFrom<E>(index: Index<E>['slots'], values: readonly string[], slot: Slot<E>): void {
  for (const value of values) {
    const slots = index.get(value);
    slots?.delete(slot);
    if (slots?.size === 0) index.delete(value);
  }
}

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
