import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entries, ResourceView } from '../../src/model/cluster-view.ts';
import type { Entry } from '../../src/model/entries/entry.ts';
import type { EventEntry } from '../../src/model/entries/event-entry.ts';
import { selectEvents } from '../../src/model/event-filter.ts';
import { compareInOrder, placeOf, type Order } from '../../src/model/order.ts';
import { takePageOf, type Page, type PageRequest } from '../../src/model/page.ts';
import { Selection } from '../../src/model/selection.ts';
import { anyDraft, anyEntry, type AnyDraft } from '../watchers/any-entry.ts';
import { anyWrite, WrittenStore } from '../watchers/any-writes.ts';
import { drafts, eventSelections, names, podSelections } from './any-selection.ts';
import { everyOrder, ordersOf } from './every-order.ts';

/** Two clusters with the same names in them. */
function twoStores(
  resource: keyof Entries,
  drafts: readonly AnyDraft[],
): readonly [WrittenStore, WrittenStore] {
  const stores = [new WrittenStore(resource, 'here'), new WrittenStore(resource, 'there')] as const;
  for (const [index, draft] of drafts.entries())
    stores[index % 3 === 0 ? 1 : 0].do({ kind: 'upsert', draft });
  return stores;
}

function chosenOf(
  views: readonly ResourceView<Entry>[],
  selection: Selection<Entry>,
  order: Order<Entry>,
): Entry[] {
  const all = views.flatMap((view) => [...view.all()]);
  return all.filter(selection.fits).toSorted((a, b) => compareInOrder(a, b, order));
}

const request = (partial: Partial<PageRequest>): PageRequest => ({
  size: 10,
  fromEnd: false,
  after: undefined,
  before: undefined,
  ...partial,
});

describe.each([
  { resource: 'pods' as const, selections: podSelections },
  { resource: 'events' as const, selections: eventSelections },
])('whatever $resource are chosen,', ({ resource, selections }) => {
  test('indexes and walks give what comparing everything gives, and the count is right', () => {
    fc.assert(
      fc.property(
        drafts,
        selections,
        fc.constantFrom(...ordersOf(resource)),
        fc.boolean(),
        (drafts, selection, order, backwards) => {
          const stores = twoStores(resource, drafts);
          for (const { store } of stores) {
            const wanted = chosenOf([store], selection, order);
            expect(new Set(selection.in(store))).toEqual(new Set(wanted));
            expect([...selection.in(store)]).toHaveLength(wanted.length);
            expect([...selection.inOrder(store, order, { backwards })]).toEqual(
              backwards ? wanted.toReversed() : wanted,
            );
            expect(selection.countIn(store)).toBe(wanted.length);
            expect(selection.countIn(store, order)).toBe(wanted.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

const everything = new Selection<Entry>([]);
const walkThrough = fc.record({
  size: fc.integer({ min: 1, max: 9 }),
  fromEnd: fc.boolean(),
  selection: fc.oneof(fc.constant(everything), podSelections),
});

/** Page after page; `between` is called before each but the first. */
function pagesOf(
  views: readonly ResourceView<Entry>[],
  { size, fromEnd, selection }: { size: number; fromEnd: boolean; selection: Selection<Entry> },
  order: Order<Entry>,
  between: (seen: readonly Entry[], page: Page<Entry>) => void,
): Entry[] {
  const seen: Entry[] = [];
  for (;;) {
    const last = fromEnd ? seen[0] : seen.at(-1);
    const place = last && placeOf(last, order);
    const page = takePageOf(
      views,
      selection,
      order,
      request({ size, fromEnd, [fromEnd ? 'before' : 'after']: place }),
    );
    if (fromEnd) seen.unshift(...page.entries);
    else seen.push(...page.entries);
    if (!(fromEnd ? page.hasPreviousPage : page.hasNextPage)) return seen;
    expect(page.entries).toHaveLength(size);
    between(seen, page);
  }
}

describe('pages of two clusters joined are the whole in its order, and say what is before and after them:', () => {
  test.each(everyOrder)('$resource by $order.name', ({ resource, order }) => {
    fc.assert(
      fc.property(drafts, walkThrough, (drafts, walk) => {
        const stores = twoStores(resource, drafts);
        const views = stores.map(({ store }) => store);
        const selection = resource === 'pods' ? walk.selection : everything;
        const whole = chosenOf(views, selection, order);
        const seen = pagesOf(views, { ...walk, selection }, order, (seen, page) => {
          const others = walk.fromEnd ? page.hasNextPage : page.hasPreviousPage;
          expect(others).toBe(seen.length > page.entries.length);
        });
        expect(seen).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });
});

test('any cut between two places is the cut of the sorted whole, also between places where nothing is', () => {
  const bound = fc.option(fc.nat({ max: 59 }), { nil: undefined });
  fc.assert(
    fc.property(
      drafts,
      podSelections,
      fc.constantFrom(...ordersOf('pods')),
      fc.record({ size: fc.nat({ max: 12 }), fromEnd: fc.boolean(), after: bound, before: bound }),
      (drafts, selection, order, { size, fromEnd, ...bounds }) => {
        const stores = twoStores('pods', drafts);
        const views = stores.map(({ store }) => store);
        const sorted = views
          .flatMap((view) => [...view.all()])
          .toSorted((a, b) => compareInOrder(a, b, order));
        const [first, last] = [bounds.after, bounds.before].map((at) =>
          at === undefined ? undefined : sorted[at],
        );
        fc.pre(first === undefined || last === undefined || compareInOrder(first, last, order) < 0);
        const whole = chosenOf(views, selection, order);
        const isAfter = (entry: Entry): boolean =>
          first === undefined || compareInOrder(entry, first, order) > 0;
        const isBefore = (entry: Entry): boolean =>
          last === undefined || compareInOrder(entry, last, order) < 0;
        const inside = whole.filter((entry) => isAfter(entry) && isBefore(entry));
        const [after, before] = [first && placeOf(first, order), last && placeOf(last, order)];
        // Where they stood there is nothing any more.
        const gone = [first, last].filter((entry) => entry !== undefined);
        for (const entry of gone)
          stores.find(({ store }) => store.byUid(entry.uid) === entry)?.store.remove(entry);
        const left = whole.filter((entry) => !gone.includes(entry));
        const page = takePageOf(views, selection, order, { size, fromEnd, after, before });
        expect(page.entries).toEqual(
          fromEnd ? inside.slice(Math.max(0, inside.length - size)) : inside.slice(0, size),
        );
        expect(page.hasPreviousPage).toBe(!left.every(isAfter) || (fromEnd && inside.length > size));
        expect(page.hasNextPage).toBe(!left.every(isBefore) || (!fromEnd && inside.length > size));
      },
    ),
    { numRuns: 500 },
  );
});

describe('while the list changes, what was there all the time and stayed in its place is shown exactly once:', () => {
  test.each(ordersOf('pods'))('pods by $name', (order) => {
    const changes = fc.array(fc.array(anyWrite(names), { maxLength: 4 }), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(drafts, walkThrough, changes, (drafts, walk, changes) => {
        const stores = twoStores('pods', drafts);
        const views = stores.map(({ store }) => store);
        const identity = (entry: Entry): string => JSON.stringify([entry.uid, ...placeOf(entry, order)]);
        let stayed = new Set(chosenOf(views, walk.selection, order).map(identity));
        const batches = changes.values();
        const seen = pagesOf(views, walk, order, () => {
          for (const write of batches.next().value ?? []) stores[0]?.do(write);
          stayed = stayed.intersection(new Set(chosenOf(views, walk.selection, order).map(identity)));
        });
        const shown = seen.map(identity);
        for (const one of stayed) expect(shown.filter((other) => other === one)).toEqual([one]);
        expect(seen).toEqual(seen.toSorted((a, b) => compareInOrder(a, b, order)));
      }),
      { numRuns: 30 },
    );
  });
});

test('what a search finds in an event is its own: nothing across two parts, or two events', () => {
  const { store } = new WrittenStore('events');
  const [draft] = fc.sample(anyDraft(names), 1) as [AnyDraft];
  for (const [name, word] of [
    ['pod-1', 'Failed'],
    ['pod-2', 'Running'],
  ] as const)
    store.upsert(anyEntry('events', { ...draft, name, word, number: 1, other: 'owner-1' }, name.slice(-1)));
  const [order] = ordersOf('events') as readonly Order<never>[] as readonly [Order<EventEntry>];
  const view = store as unknown as ResourceView<EventEntry>;
  const found = (search: string): string[] =>
    [...selectEvents({ search }).inOrder(view, order, {})].map(({ name }) => name);
  expect(found('failed 1')).toEqual(['pod-1']);
  expect(found('OWNER-1')).toEqual(['pod-2', 'pod-1']);
  expect(found('1failed')).toEqual([]);
  expect(found('1owner')).toEqual([]);
});
