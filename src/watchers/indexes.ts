import type { IndexFunctions } from '../model/entries/index-functions.ts';
import type { IndexName } from '../model/cluster-view.ts';

/** Value of the index to the entries that have it. */
type Index<E> = Map<string, Set<E>>;

/** The indexes of one store, kept up with every write, so that a relation is a look-up. */
export class Indexes<E> {
  readonly #functions: IndexFunctions<E>;
  readonly #indexes = new Map<IndexName, Index<E>>();

  constructor(functions: IndexFunctions<E>) {
    this.#functions = functions;
    for (const name of Object.keys(functions) as IndexName[]) this.#indexes.set(name, new Map());
  }

  add(entry: E): void {
    for (const [index, value] of this.#places(entry)) {
      const entries = index.get(value);
      if (entries === undefined) index.set(value, new Set([entry]));
      else entries.add(entry);
    }
  }

  remove(entry: E): void {
    for (const [index, value] of this.#places(entry)) {
      const entries = index.get(value);
      entries?.delete(entry);
      if (entries?.size === 0) index.delete(value);
    }
  }

  /** @throws Error for an index that the store doesn't keep: a fault in the caller. */
  find(name: IndexName, value: string): ReadonlySet<E> | undefined {
    const index = this.#indexes.get(name);
    if (index === undefined) throw new Error(`there is no index "${name}" here`);
    return index.get(value);
  }

  /** Entries are immutable, so their places are the same when they leave as when they came. */
  *#places(entry: E): Iterable<[Index<E>, string]> {
    for (const [name, index] of this.#indexes) {
      for (const value of this.#functions[name]?.(entry) ?? []) yield [index, value];
    }
  }
}
