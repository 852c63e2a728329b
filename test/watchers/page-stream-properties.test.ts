import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../src/model/entries/entry.ts';
import { compareInOrder, compareWithPlace, placeOf, type Order, type Place } from '../../src/model/order.ts';
import type { Selection } from '../../src/model/selection.ts';
import { PageStream, type PageUpdate } from '../../src/watchers/page-stream.ts';
import { drafts, names, podSelections } from '../model/any-selection.ts';
import { ordersOf } from '../model/every-order.ts';
import { anyWrite, WrittenStore } from './any-writes.ts';

/** Writes of one turn to two clusters, and whether the subscriber reads after them. More than the change logs hold, at times. */
const batch = fc.record({
  writes: fc.array(fc.record({ store: fc.constantFrom(0, 1), write: anyWrite(names) }), { maxLength: 14 }),
  read: fc.boolean(),
});

/** What a page shows. */
interface Shown {
  readonly rows: readonly Entry[];
  readonly totalCount: number | undefined;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The page by comparing everything. */
function pageOf(
  stores: readonly WrittenStore[],
  {
    selection,
    order,
    size,
    after,
  }: { selection: Selection<Entry>; order: Order<Entry>; size: number; after: Place | undefined },
): Shown {
  const chosen = stores
    .flatMap(({ store }) => [...store.all()])
    .filter(selection.fits)
    .toSorted((a, b) => compareInOrder(a, b, order));
  const behind = chosen.filter((entry) => after === undefined || compareWithPlace(entry, after, order) > 0);
  return {
    rows: behind.slice(0, size),
    totalCount: chosen.length,
    hasNextPage: behind.length > size,
    hasPreviousPage: behind.length < chosen.length,
  };
}

const nameOf = ({ cluster, key }: Entry): string => `${cluster} ${key}`;

/** What a subscriber has that folds updates. Refuses what a correct stream never sends. */
class Picture {
  shown: Shown | undefined;

  fold({ reset, upserts, removed, reordered, page, totalCount }: PageUpdate<Entry>): void {
    expect(reset).toBe(this.shown === undefined);
    const before = this.shown;
    const rows = new Map((before?.rows ?? []).map((row) => [nameOf(row), row]));
    for (const row of removed) expect(rows.delete(nameOf(row)), `removed ${nameOf(row)}`).toBe(true);
    for (const row of upserts) {
      expect(rows.get(nameOf(row)), `again ${nameOf(row)}`).not.toBe(row);
      rows.set(nameOf(row), row);
    }
    const order = reordered ? page.entries.map(nameOf) : [...rows.keys()];
    const { hasNextPage, hasPreviousPage } = page;
    this.shown = {
      rows: order.map((name) => rows.get(name) as Entry),
      totalCount,
      hasNextPage,
      hasPreviousPage,
    };
    expect(rows.size).toBe(order.length);
    expect(isSame(this.shown, before), 'a message in which nothing is new').toBe(false);
  }
}

function isSame(one: Shown, other: Shown | undefined): boolean {
  return (
    one.rows.length === other?.rows.length &&
    one.rows.every((row, index) => row === other.rows[index]) &&
    one.totalCount === other.totalCount &&
    one.hasNextPage === other.hasNextPage &&
    one.hasPreviousPage === other.hasPreviousPage
  );
}

test('whatever is written, folding the updates gives the page that comparing everything gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      drafts,
      podSelections,
      fc.constantFrom(...ordersOf('pods')),
      fc.record({
        size: fc.integer({ min: 0, max: 6 }),
        afterAt: fc.option(fc.oneof(fc.nat({ max: 1 }), fc.nat({ max: 20 })), { freq: 3 }),
      }),
      fc.array(batch, { maxLength: 12 }),
      async (first, selection, order, { size, afterAt }, batches) => {
        const stores = [new WrittenStore('pods', 'here'), new WrittenStore('pods', 'there')] as const;
        for (const [index, draft] of first.entries())
          stores[index % 3 === 0 ? 1 : 0].do({ kind: 'upsert', draft });
        const all = pageOf(stores, { selection, order, size: 100, after: undefined }).rows;
        const before = afterAt === null ? undefined : all[afterAt % all.length];
        const after = before === undefined ? undefined : placeOf(before, order);
        const views = stores.map(({ store }) => store);
        const stream = new PageStream<Entry>({
          views,
          selection,
          order,
          size,
          after,
          counted: true,
          related: [],
        });
        const picture = new Picture();
        const received: PageUpdate<Entry>[] = [];
        let pending: Promise<void> | undefined;
        const read = async (): Promise<void> => {
          const { done, value } = await stream.next();
          pending = undefined;
          if (done !== true) received.push(value);
        };
        for (const { writes, read: reads } of [
          { writes: [], read: true },
          ...batches,
          { writes: [], read: true },
        ]) {
          for (const { store, write } of writes) stores[store].do(write);
          if (!reads) continue;
          do {
            pending ??= read();
            for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
          } while (pending === undefined);
          for (const update of received.splice(0)) picture.fold(update);
          expect(picture.shown).toEqual(pageOf(stores, { selection, order, size, after }));
        }
        await stream.return();
        await pending;
      },
    ),
    { numRuns: 300 },
  );
});
