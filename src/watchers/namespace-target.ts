import type { Entry } from '../model/entries/entry.ts';
import type { ReflectorTarget, Store } from './store.ts';

/** The part of a store that one namespace is, for the reflector that keeps it. */
export class NamespaceTarget<E extends Entry> implements ReflectorTarget<E> {
  readonly #store: Store<E>;
  readonly #namespace: string;
  #isClosed = false;

  constructor(store: Store<E>, namespace: string) {
    this.#store = store;
    this.#namespace = namespace;
  }

  stored(key: string): E | undefined {
    return this.#store.stored(key);
  }

  *replaceInSteps(entries: Iterable<E>, resourceVersion: string): Iterable<void> {
    if (this.#isClosed) return;
    for (const _ of this.#store.replaceInSteps(entries, resourceVersion, this.#namespace)) {
      yield;
      // It may have been closed between two steps.
      if (this.#isClosed) return;
    }
  }

  upsert(entry: E): void {
    if (!this.#isClosed) this.#store.upsert(entry);
  }

  remove(entry: E): void {
    if (!this.#isClosed) this.#store.remove(entry);
  }

  advance(resourceVersion: string): void {
    if (!this.#isClosed) this.#store.advance(resourceVersion, this.#namespace);
  }

  /** Nothing is written any more: what a watch still has in hand when it is stopped must not come after what took its place. */
  close(): void {
    this.#isClosed = true;
  }
}
