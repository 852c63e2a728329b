import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RestrictedView } from '../../src/auth/restricted-view.ts';
import type { ResourceView } from '../../src/model/cluster-view.ts';
import type { Entry } from '../../src/model/entries/entry.ts';
import { indexFunctions, type IndexFunctions } from '../../src/model/entries/index-functions.ts';
import { placeOf } from '../../src/model/order.ts';
import { countOf, takePageOf } from '../../src/model/page.ts';
import { Store } from '../../src/watchers/store.ts';
import { drafts, names, podSelections } from '../model/any-selection.ts';
import { everyOrder } from '../model/every-order.ts';
import { anyEntry } from '../watchers/any-entry.ts';
import { replace } from '../watchers/pod-store.ts';
import { anyGrant, ChangingRights, mayList, maySee } from './changing-rights.ts';

const podOrders = everyOrder.filter(({ resource }) => resource === 'pods').map(({ order }) => order);
const functions = indexFunctions.pods as IndexFunctions<Entry>;

function storeOf(entries: readonly Entry[]): Store<Entry> {
  const store = new Store<Entry>({
    cluster: 'test',
    resource: 'pods',
    indexFunctions: functions,
    logCapacity: 1_000,
    whyUnreadable: () => undefined,
  });
  replace(store, entries, '100');
  return store;
}

const madeOf = (some: readonly Parameters<typeof anyEntry>[1][]): Entry[] =>
  some.map((draft, at) => anyEntry('pods', draft, String(at + 1)));

const uids = (entries: Iterable<Entry>): string[] => [...entries].map(({ uid }) => uid);
const sorted = (entries: Iterable<Entry>): string[] => uids(entries).toSorted();

test('all that is looked up in a restricted view is what a filter of everything leaves', () => {
  fc.assert(
    fc.property(drafts, anyGrant(names), (some, grant) => {
      const entries = madeOf(some);
      const view = new RestrictedView<Entry>(storeOf(entries), new ChangingRights(grant));
      const listed = entries.filter((entry) => mayList(grant, entry));
      expect(sorted(view.all())).toEqual(sorted(listed));
      expect(view.size).toBe(listed.length);
      for (const [index, valuesOf] of Object.entries(functions)) {
        const name = index as keyof typeof functions;
        for (const value of new Set(['nothing', ...entries.flatMap((entry) => valuesOf(entry))])) {
          const found = listed.filter((entry) => valuesOf(entry).includes(value));
          expect(sorted(view.by(name, value))).toEqual(sorted(found));
          expect(view.countBy(name, value)).toBe(found.length);
        }
      }
      const seen = entries.filter((entry) => maySee(grant, entry));
      expect(sorted(view.single.all())).toEqual(sorted(seen));
      for (const entry of entries) {
        const expected = seen.includes(entry) ? entry : undefined;
        expect(view.byUid(entry.uid)).toBe(expected);
        expect(view.get(entry.namespace, entry.name)).toBe(expected);
      }
    }),
  );
});

test('pages, counts and searches of a restricted view are those of a store that holds nothing else', () => {
  fc.assert(
    fc.property(
      drafts,
      anyGrant(names),
      podSelections,
      fc.constantFrom(...podOrders),
      fc.record({ size: fc.integer({ min: 0, max: 8 }), fromEnd: fc.boolean(), at: fc.option(fc.nat()) }),
      (some, grant, selection, order, { size, fromEnd, at }) => {
        const entries = madeOf(some);
        const view = new RestrictedView<Entry>(storeOf(entries), new ChangingRights(grant));
        const own = storeOf(entries.filter((entry) => mayList(grant, entry)));
        const marked = at === null ? undefined : entries[at % entries.length];
        const place = marked === undefined ? undefined : placeOf(marked, order);
        const request = {
          size,
          fromEnd,
          after: fromEnd ? undefined : place,
          before: fromEnd ? place : undefined,
        };
        const pageOf = (one: ResourceView<Entry>) => {
          const page = takePageOf([one], selection, order, request);
          return { ...page, entries: uids(page.entries), count: countOf([one], selection, order) };
        };
        expect(pageOf(view)).toEqual(pageOf(own));
      },
    ),
  );
});

test('why nothing may be listed depends on rights alone', () => {
  fc.assert(
    fc.property(
      drafts,
      anyGrant(names),
      fc.option(fc.subarray(['one', 'two', 'none'])),
      (some, grant, asked) => {
        const rights = new ChangingRights(grant);
        const why = (entries: readonly Entry[]) =>
          new RestrictedView<Entry>(storeOf(entries), rights).whyNotListed(asked);
        const isAllowed =
          grant.everywhere ||
          asked?.length === 0 ||
          grant.namespaces.some((one) => asked === null || asked.includes(one));
        expect(why(madeOf(some))?.code).toBe(isAllowed ? undefined : 'FORBIDDEN');
        expect(why([])?.message).toBe(why(madeOf(some))?.message);
      },
    ),
  );
});
