import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../src/model/entries/entry.ts';
import { compareInOrder, compareWithPlace, placeOf, type Order, type Place } from '../../src/model/order.ts';
import type { Selection } from '../../src/model/selection.ts';
import type { StreamPosition } from '../../src/model/stream-cursor.ts';
import { PageStream, type PageUpdate } from '../../src/watchers/page-stream.ts';
import { SteppedReader } from '../support/stepped-reader.ts';
import { drafts, names, podSelections } from '../model/any-selection.ts';
import { ordersOf } from '../model/every-order.ts';
import { anyWrite, WrittenStore } from './any-writes.ts';

/**
 * Writes of one turn to two clusters, and what the subscriber does after them: it is slow, or reads, or has lost its connection and comes
 * back. More writes than the change logs hold, at times.
 */
const batch = fc.record({
  writes: fc.array(fc.record({ store: fc.constantFrom(0, 1), write: anyWrite(names) }), { maxLength: 14 }),
  next: fc.constantFrom('nothing' as const, 'read' as const, 'come back' as const),
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
  position: StreamPosition | undefined;
  /** The next update is the first of a stream. */
  isBack = true;

  fold({ reset, upserts, removed, reordered, page, totalCount, position }: PageUpdate<Entry>): void {
    if (!this.isBack || this.shown === undefined) expect(reset).toBe(this.shown === undefined);
    const before = reset ? undefined : this.shown;
    this.position = position;
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
    if (!this.isBack) expect(isSame(this.shown, before), 'a message in which nothing is new').toBe(false);
    this.isBack = false;
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
        const options = { views, selection, order, size, after, counted: true };
        const picture = new Picture();
        const subscriber = new SteppedReader(new PageStream<Entry>(options));
        for (const { writes, next } of [...batches, { writes: [], next: 'read' as const }]) {
          for (const { store, write } of writes) stores[store].do(write);
          if (next === 'nothing') continue;
          if (next === 'come back') {
            await subscriber.switchTo(await PageStream.resume<Entry>(options, picture.position));
            picture.isBack = true;
          }
          for (const update of await subscriber.allThereIs()) picture.fold(update);
          expect(picture.shown).toEqual(pageOf(stores, { selection, order, size, after }));
        }
        await subscriber.end();
      },
    ),
    { numRuns: 300 },
  );
});
