import { QuarterdeckError } from '../../src/errors.ts';
import type { KubernetesObject, ObjectMeta } from '../../src/kubernetes/objects.ts';
import type { ClusterView, Entries } from '../../src/model/cluster-view.ts';
import { entryClasses } from '../../src/model/entries/entry-classes.ts';
import type { Entry, EntryOrigin } from '../../src/model/entries/entry.ts';
import { indexFunctions, type IndexFunctions } from '../../src/model/entries/index-functions.ts';
import { StringPool } from '../../src/model/string-pool.ts';
import { Store } from '../../src/watchers/store.ts';

/** Metadata of an object whose uid is `uid of NAME`. */
export function meta(name: string, more: Partial<ObjectMeta> = {}): ObjectMeta {
  return {
    name,
    namespace: 'default',
    uid: `uid of ${name}`,
    resourceVersion: '1',
    creationTimestamp: '2026-01-01T00:00:00Z',
    ...more,
  };
}

/** The reference to an owner that is the controller. */
export function ownedBy(name: string, kind = 'Deployment'): Pick<ObjectMeta, 'ownerReferences'> {
  return {
    ownerReferences: [{ apiVersion: 'apps/v1', kind, name, uid: `uid of ${name}`, controller: true }],
  };
}

/** A cluster that holds these objects. */
export class TestCluster {
  readonly view: ClusterView;
  /** Resources that can't be read. */
  readonly refused = new Set<keyof Entries>();
  readonly #origin: EntryOrigin;
  readonly #stores: { readonly [R in keyof Entries]: Store<Entry> };

  constructor(logCapacity = 10, name = 'test') {
    this.#origin = { cluster: name, strings: new StringPool() };
    const stores = (Object.keys(entryClasses) as (keyof Entries)[]).map((resource) => {
      const store = new Store<Entry>({
        cluster: name,
        resource,
        indexFunctions: indexFunctions[resource] as IndexFunctions<Entry>,
        logCapacity,
        whyUnreadable: () =>
          this.refused.has(resource) ? new QuarterdeckError('FORBIDDEN', `no ${resource}`) : undefined,
      });
      return [resource, store] as const;
    });
    this.#stores = Object.fromEntries(stores) as { [R in keyof Entries]: Store<Entry> };
    const health = { state: 'SYNCED', message: undefined, since: '2026-01-01T00:00:00Z', wasRead: true };
    this.view = { ...this.#stores, name, health } as unknown as ClusterView;
  }

  add<R extends keyof Entries>(resource: R, object: Entries[R]['object']): Entries[R] {
    const EntryClass = entryClasses[resource] as new (object: KubernetesObject, origin: EntryOrigin) => Entry;
    const entry = new EntryClass(object, this.#origin);
    this.#stores[resource].upsert(entry);
    return entry as Entries[R];
  }

  remove(resource: keyof Entries, name: string, namespace = 'default'): void {
    const entry = this.#stores[resource].get(namespace, name);
    if (entry !== undefined) this.#stores[resource].remove(entry);
  }
}
