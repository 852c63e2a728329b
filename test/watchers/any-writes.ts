import fc from 'fast-check';
import type { Entries } from '../../src/model/cluster-view.ts';
import type { Entry } from '../../src/model/entries/entry.ts';
import { indexFunctions, type IndexFunctions } from '../../src/model/entries/index-functions.ts';
import { Store } from '../../src/watchers/store.ts';
import { anyDraft, anyEntry, type AnyDraft } from './any-entry.ts';
import { replace } from './pod-store.ts';

/** What a reflector may do to the store of any resource; `remove` and `change` take what is there by its number. */
export type AnyWrite =
  | { readonly kind: 'upsert'; readonly draft: AnyDraft }
  | { readonly kind: 'change'; readonly at: number; readonly draft: AnyDraft }
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'replace'; readonly kept: number; readonly drafts: readonly AnyDraft[] };

export function anyWrite(names: readonly string[]): fc.Arbitrary<AnyWrite> {
  const draft = anyDraft(names);
  const at = fc.nat({ max: 99 });
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('upsert'), draft }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('change'), at, draft }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('remove'), at }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('replace'),
        kept: at,
        drafts: fc.array(draft, { maxLength: 6 }),
      }),
    },
  );
}

/** The store of a resource as the cluster cache makes it, with writes whose versions rise. */
export class WrittenStore {
  readonly store: Store<Entry>;
  readonly #resource: keyof Entries;
  readonly #cluster: string;
  #version = 0;

  constructor(resource: keyof Entries, cluster = 'test') {
    this.#resource = resource;
    this.#cluster = cluster;
    this.store = new Store<Entry>({
      cluster,
      resource,
      indexFunctions: indexFunctions[resource] as IndexFunctions<Entry>,
      logCapacity: 10,
      whyUnreadable: () => undefined,
    });
  }

  /** Gives the entries that it has written. */
  do(write: AnyWrite): Entry[] {
    const there = [...this.store.all()];
    switch (write.kind) {
      case 'upsert':
        return [this.#put(write.draft)];
      case 'change': {
        // The same object otherwise: relabelled, on another node, in another state.
        const { name, namespace, uid } = there[write.at % there.length] ?? {};
        if (name === undefined || namespace === undefined) return [];
        return [this.#put({ ...write.draft, name, namespace, generation: Number(uid?.split('#')[1]) })];
      }
      case 'remove': {
        const entry = there[write.at % there.length];
        if (entry !== undefined) this.store.remove(entry);
        return [];
      }
      case 'replace': {
        const kept = there.filter((_, index) => index % 100 < write.kept);
        const keys = new Set(kept.map(({ key }) => key));
        const made = write.drafts
          .map((draft) => this.#entry(draft))
          .filter(({ key }) => !keys.has(key) && keys.add(key));
        replace(this.store, [...kept, ...made], String(this.#version));
        return made;
      }
    }
  }

  #put(draft: AnyDraft): Entry {
    const entry = this.#entry(draft);
    this.store.upsert(entry);
    return entry;
  }

  #entry(draft: AnyDraft): Entry {
    return anyEntry(this.#resource, draft, String(++this.#version), this.#cluster);
  }
}
