import fc from 'fast-check';
import type { IndexName } from '../../src/model/cluster-view.ts';
import { indexFunctions } from '../../src/model/entries/index-functions.ts';
import type { Entry } from '../../src/model/entries/entry.ts';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import { Store } from '../../src/watchers/store.ts';
import { podEntry } from './pods.ts';

export function podStore(logCapacity = 1_000, cluster = 'test'): Store<PodEntry> {
  return new Store<PodEntry>({
    cluster,
    resource: 'pods',
    indexFunctions: indexFunctions.pods,
    logCapacity,
    whyUnreadable: () => undefined,
  });
}

/** Replaces the content of a store without a pause. */
export function replace<E extends Entry>(
  store: Store<E>,
  entries: Iterable<E>,
  resourceVersion: string,
  namespace?: string,
): void {
  for (const _ of store.replaceInSteps(entries, resourceVersion, namespace));
}

/** A pod in a property test: few names, so that they meet; the version comes with the write. */
export interface Draft {
  readonly name: string;
  readonly namespace: string;
  readonly generation: number;
  readonly labels: Record<string, string>;
  readonly nodeName: string | undefined;
}

export const draft: fc.Arbitrary<Draft> = fc.record({
  name: fc.constantFrom('a', 'b', 'c'),
  namespace: fc.constantFrom('one', 'two'),
  // Another one is another object of the same name.
  generation: fc.integer({ min: 1, max: 2 }),
  labels: fc.dictionary(fc.constantFrom('app', 'tier'), fc.constantFrom('', 'x', 'y')),
  nodeName: fc.constantFrom(undefined, 'node-1', 'node-2'),
});

/** What a reflector may do to a store. */
export type Write =
  | { readonly kind: 'upsert' | 'remove'; readonly draft: Draft }
  | { readonly kind: 'replace'; readonly drafts: readonly Draft[]; readonly unchanged: boolean }
  | { readonly kind: 'advance' };

export const write: fc.Arbitrary<Write> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('upsert', 'remove'), draft }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('replace'),
      drafts: fc.uniqueArray(draft, { maxLength: 6, selector: (one) => `${one.namespace}/${one.name}` }),
      unchanged: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('advance') }) },
);

/** Makes writes with versions that rise, over entries that are frozen through and through. */
export class Writer {
  readonly #store: Store<PodEntry>;
  readonly #cluster: string;
  #version = 0;

  constructor(store: Store<PodEntry>, cluster = 'test') {
    this.#store = store;
    this.#cluster = cluster;
  }

  do(write: Write): void {
    this.#version++;
    switch (write.kind) {
      case 'upsert':
        return this.#store.upsert(this.entry(write.draft));
      case 'remove':
        return this.#store.remove(this.entry(write.draft));
      case 'replace': {
        const entries = write.drafts.map((one) => this.entry(one));
        // A relist gives what hasn't changed with the version that it had.
        const kept = write.unchanged ? [...this.#store.all()] : [];
        const keys = new Set(kept.map(({ key }) => key));
        return replace(
          this.#store,
          [...kept, ...entries.filter(({ key }) => !keys.has(key))],
          String(this.#version),
        );
      }
      case 'advance':
        return this.#store.advance(String(this.#version));
    }
  }

  /** A pod that nobody has written yet, at the version of the latest write. */
  entry({ name, namespace, generation, labels, nodeName }: Draft): PodEntry {
    return deepFreeze(
      podEntry(name, {
        resourceVersion: String(this.#version),
        uid: `${namespace}/${name}#${generation}`,
        namespace,
        labels,
        cluster: this.#cluster,
        ...(nodeName !== undefined && { nodeName }),
      }),
    );
  }
}

/** Whoever changes it throws. */
function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) deepFreeze(part as object);
  }
  return Object.freeze(value);
}

/** Each index of the pods' store with values that a pod may have, and the scan that it stands for. */
export const scans: readonly { index: IndexName; value: string; fits: (pod: PodEntry) => boolean }[] = [
  ...['one', 'two', 'three'].map((value) => ({
    index: 'namespace' as const,
    value,
    fits: (pod: PodEntry) => pod.namespace === value,
  })),
  ...['node-1', 'node-2'].map((value) => ({
    index: 'node' as const,
    value,
    fits: (pod: PodEntry) => pod.nodeName === value,
  })),
  ...['app', 'tier'].flatMap((key) =>
    ['', 'x', 'y'].map((value) => ({
      index: 'label' as const,
      value: `${key}=${value}`,
      fits: (pod: PodEntry) => pod.labels[key] === value,
    })),
  ),
];
