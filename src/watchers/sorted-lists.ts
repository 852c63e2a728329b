import type { Walk } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { Order } from '../model/order.ts';
import type { Slot } from './slot.ts';
import { SortedList } from './sorted-list.ts';

/** However short a list is, it is kept for so many writes without a reader. */
const fewWrites = 1_000;

interface Kept<E extends Entry> {
  readonly list: SortedList<E>;
  /** Writes since somebody read it. */
  unread: number;
}

/**
 * The entries of one store in those orders in which somebody reads them. A list is made when it is first read, and from then on kept up
 * with every write. One that nobody has read during as many writes as the store has entries is dropped: keeping it up has cost about
 * as much by then as making it anew.
 */
export class SortedLists<E extends Entry> {
  readonly #kept = new Map<string, Kept<E>>();
  readonly #slots: { values(): Iterable<Slot<E>>; readonly size: number };

  constructor(slots: { values(): Iterable<Slot<E>>; readonly size: number }) {
    this.#slots = slots;
  }

  walk(order: Order<E>, walk: Walk): Iterable<E> {
    return this.#read(order).walk(walk);
  }

  count(order: Order<E>, text: string, fits?: (entry: E) => boolean): number {
    return this.#read(order).count(text, fits);
  }

  add(slot: Slot<E>): void {
    this.#write((list) => {
      list.add(slot);
      return true;
    });
  }

  remove(slot: Slot<E>): void {
    this.#write((list) => list.remove(slot));
  }

  /** Before the slot gets another version. */
  move(slot: Slot<E>, after: E): void {
    this.#write((list) => list.move(slot, after));
  }

  #read(order: Order<E>): SortedList<E> {
    const kept = this.#kept.get(order.name) ?? {
      list: new SortedList(order, this.#slots.values()),
      unread: 0,
    };
    kept.unread = 0;
    this.#kept.set(order.name, kept);
    return kept.list;
  }

  #write(write: (list: SortedList<E>) => boolean): void {
    for (const [name, kept] of this.#kept) {
      const isRead = ++kept.unread <= Math.max(this.#slots.size, fewWrites);
      // An order that isn't total leads astray: the list is made anew then. No order may stop the store from following its cluster.
      if (!isRead || !write(kept.list)) this.#kept.delete(name);
    }
  }
}
