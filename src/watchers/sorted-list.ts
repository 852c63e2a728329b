import type { Walk } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import { compareInOrder, compareWithPlace, type Order, type Place } from '../model/order.ts';
import { SearchBlock } from './search-block.ts';
import type { Slot } from './slot.ts';

/** A full block is cut in two. Large enough that there are few, small enough that putting something into the middle is cheap. */
const defaultCapacity = 512;

interface Block<E> {
  readonly slots: Slot<E>[];
  /** Made when somebody searches, and forgotten with every slot that comes or goes. */
  search: SearchBlock | undefined;
}

/** Where in the list: at `index` of a block, or at its end. */
interface Position {
  readonly block: number;
  readonly index: number;
}

/**
 * Entries in a total order, kept in blocks: to find a place takes a binary search, to add or remove moves half a block on average, and
 * who looks for a text needn't look at the entries of blocks that don't have it.
 */
export class SortedList<E extends Entry> {
  readonly #order: Order<E>;
  readonly #blockCapacity: number;
  readonly #blocks: Block<E>[] = [];

  constructor(order: Order<E>, slots: Iterable<Slot<E>>, blockCapacity = defaultCapacity) {
    this.#order = order;
    this.#blockCapacity = blockCapacity;
    const keys = order.keys.map((key) => (slot: Slot<E>) => key(slot.entry));
    const sorted = sortedBy(keys, order.descending, [...slots]);
    const half = blockCapacity / 2;
    for (let start = 0; start < sorted.length; start += half)
      this.#blocks.push({ slots: sorted.slice(start, start + half), search: undefined });
  }

  add(slot: Slot<E>): void {
    this.#insert(slot, slot.entry);
  }

  /** Takes out a slot that is there; false if it isn't where it belongs. */
  remove(slot: Slot<E>): boolean {
    const position = this.#firstThat((other) => compareInOrder(other, slot.entry, this.#order) >= 0);
    const block = this.#blocks[position.block];
    if (block?.slots[position.index] !== slot) return false;
    block.slots.splice(position.index, 1);
    block.search = undefined;
    if (block.slots.length === 0) this.#blocks.splice(position.block, 1);
    return true;
  }

  /** Before a slot that is there gets another version; false if it isn't where it belongs. */
  move(slot: Slot<E>, after: E): boolean {
    const before = slot.entry;
    if (compareInOrder(before, after, this.#order) === 0 && before.searchText === after.searchText)
      return true;
    if (!this.remove(slot)) return false;
    this.#insert(slot, after);
    return true;
  }

  walk(walk: Walk): Iterable<E> {
    return walk.backwards === true ? this.#backwards(walk) : this.#forwards(walk);
  }

  /** How many have a text and fit besides. */
  count(text: string, fits?: (entry: E) => boolean): number {
    let count = 0;
    for (const block of this.#blocks) {
      const found = searchIn(block).find(text);
      if (fits === undefined) count += found.length;
      else for (const index of found) if (fits((block.slots[index] as Slot<E>).entry)) count++;
    }
    return count;
  }

  *#forwards({ from, including, text }: Walk): Iterable<E> {
    const start = from === undefined ? { block: 0, index: 0 } : this.#beside(from, including !== true);
    for (let number = start.block; number < this.#blocks.length; number++) {
      const first = number === start.block ? start.index : 0;
      for (const { entry } of this.#part(number, first, Infinity, text)) yield entry;
    }
  }

  *#backwards({ from, including, text }: Walk): Iterable<E> {
    const end =
      from === undefined ? { block: this.#blocks.length, index: 0 } : this.#beside(from, including === true);
    for (let number = end.block; number >= 0; number--) {
      const slots = this.#part(number, 0, number === end.block ? end.index : Infinity, text);
      for (let at = slots.length - 1; at >= 0; at--) yield (slots[at] as Slot<E>).entry;
    }
  }

  /** What stands in a block from one place to before another; or those of it that have a text. */
  #part(number: number, from: number, to: number, text: string | undefined): readonly Slot<E>[] {
    const block = this.#blocks[number];
    if (block === undefined) return [];
    if (text === undefined) return block.slots.slice(from, to);
    const found: Slot<E>[] = [];
    for (const index of searchIn(block).find(text)) {
      const slot = block.slots[index];
      if (slot !== undefined && index >= from && index < to) found.push(slot);
    }
    return found;
  }

  #insert(slot: Slot<E>, entry: E): void {
    const position = this.#firstThat((other) => compareInOrder(other, entry, this.#order) > 0);
    // What comes after all others goes to the end of the last block.
    const isLast = position.block === this.#blocks.length;
    const number = Math.max(0, isLast ? position.block - 1 : position.block);
    const block = (this.#blocks[number] ??= { slots: [], search: undefined });
    block.slots.splice(isLast ? block.slots.length : position.index, 0, slot);
    block.search = undefined;
    if (block.slots.length <= this.#blockCapacity) return;
    const upperHalf = block.slots.splice(this.#blockCapacity / 2);
    this.#blocks.splice(number + 1, 0, { slots: upperHalf, search: undefined });
  }

  /** Next to a place: behind what is at the place itself, or before it. */
  #beside(place: Place, behind: boolean): Position {
    return this.#firstThat((entry) => {
      const difference = compareWithPlace(entry, place, this.#order);
      return behind ? difference > 0 : difference >= 0;
    });
  }

  /** Of a condition that holds from some entry on: where that is. */
  #firstThat(holds: (entry: E) => boolean): Position {
    const isAt = (slot: Slot<E> | undefined): boolean => slot !== undefined && holds(slot.entry);
    const block = lowest(this.#blocks.length, (at) => isAt(this.#blocks[at]?.slots.at(-1)));
    const slots = this.#blocks[block]?.slots ?? [];
    return { block, index: lowest(slots.length, (at) => isAt(slots[at])) };
  }
}

function searchIn<E extends Entry>(block: Block<E>): SearchBlock {
  return (block.search ??= new SearchBlock(block.slots.map(({ entry }) => entry.searchText)));
}

/** The lowest number below `count` for which it holds, `count` if there is none; it holds for all after the lowest. */
function lowest(count: number, holds: (at: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Sorts by the first key, and what has the same one by the rest: most values of a key are shared by many, so few are compared. */
function sortedBy<T>([key, ...rest]: Order<T>['keys'], descending: boolean, items: T[]): T[] {
  if (key === undefined || items.length < 2) return items;
  const groups = Map.groupBy(items, key);
  const values = [...groups.keys()].toSorted((a, b) => (a < b === descending ? 1 : -1));
  return values.flatMap((value) => sortedBy(rest, false, groups.get(value) ?? []));
}
