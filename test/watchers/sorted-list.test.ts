import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Walk } from '../../src/model/cluster-view.ts';
import type { Entry } from '../../src/model/entries/entry.ts';
import { compareInOrder, compareWithPlace, placeOf, type Order } from '../../src/model/order.ts';
import type { Slot } from '../../src/watchers/slot.ts';
import { SortedList } from '../../src/watchers/sorted-list.ts';
import { everyOrder, ordersOf } from '../model/every-order.ts';
import { anyDraft, anyEntry } from './any-entry.ts';
import { anyWrite, WrittenStore } from './any-writes.ts';

const names = Array.from({ length: 12 }, (_, index) => `name-${String.fromCharCode(97 + index)}`);
const writes = fc.array(anyWrite(names), { maxLength: 40, size: 'max' });
const walk = fc.record({
  // The place of what is there, or of what isn't.
  from: fc.option(anyDraft(names), { nil: undefined }),
  including: fc.boolean(),
  backwards: fc.boolean(),
  text: fc.constantFrom(undefined, undefined, 'a', 'e-', '-b', 'running 1', 'nothing'),
});

/** What a walk through sorted entries comes to. */
function scan(
  entries: readonly Entry[],
  order: Order<Entry>,
  { from, including, backwards, text }: Walk,
): Entry[] {
  const sorted = entries.toSorted((a, b) => compareInOrder(a, b, order));
  return (backwards === true ? sorted.toReversed() : sorted).filter((entry) => {
    const difference = from === undefined ? 1 : compareWithPlace(entry, from, order);
    const isThere =
      difference === 0 ? including === true : from === undefined || difference < 0 === (backwards === true);
    return isThere && (text === undefined || entry.searchText.includes(text));
  });
}

describe('after any writes a walk gives what sorting a scan gives:', () => {
  test.each(everyOrder)('$resource by $order.name', ({ resource, order }) => {
    fc.assert(
      fc.property(writes, fc.array(walk, { maxLength: 8 }), (writes, walks) => {
        const written = new WrittenStore(resource);
        for (const write of writes) {
          written.do(write);
          const all = [...written.store.all()];
          expect([...written.store.inOrder(order, {})]).toEqual(scan(all, order, {}));
        }
        for (const { from: draft, ...rest } of walks) {
          const from = draft && placeOf(anyEntry(resource, draft, '7'), order);
          const walk = { ...rest, from };
          const all = [...written.store.all()];
          expect([...written.store.inOrder(order, walk)]).toEqual(scan(all, order, walk));
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('blocks are cut when they are full, and go when they are empty', () => {
  const [order] = ordersOf('pods') as [Order<Entry>];
  const step = fc.record({ draft: anyDraft(names), fate: fc.constantFrom('put', 'put', 'put', 'remove') });
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 80, size: 'max' }),
      fc.array(walk),
      fc.nat(9),
      (steps, walks, early) => {
        const slots = new Map<string, Slot<Entry>>();
        let list = new SortedList<Entry>(order, [], 4);
        for (const [index, { draft, fate }] of steps.entries()) {
          // Made of what is there, or of nothing.
          if (index === early) list = new SortedList(order, slots.values(), 4);
          const entry = anyEntry('pods', draft, String(index));
          const slot = slots.get(entry.key);
          if (fate === 'remove') {
            if (slot !== undefined) list.remove(slot);
            slots.delete(entry.key);
          } else if (slot === undefined) {
            slots.set(entry.key, { entry });
            list.add(slots.get(entry.key) as Slot<Entry>);
          } else {
            list.move(slot, entry);
            slot.entry = entry;
          }
          const all = [...slots.values()].map(({ entry }) => entry);
          expect([...list.walk({})]).toEqual(scan(all, order, {}));
          expect([...list.walk({ text: 'b' })]).toEqual(scan(all, order, { text: 'b' }));
        }
        const all = [...slots.values()].map(({ entry }) => entry);
        for (const { from: draft, ...rest } of walks) {
          const walk = { ...rest, from: draft && placeOf(anyEntry('pods', draft, '7'), order) };
          expect([...list.walk(walk)]).toEqual(scan(all, order, walk));
        }
      },
    ),
  );
});

test('an order in which nobody has read for a long time is right when it is read again', () => {
  const [order] = ordersOf('pods') as [Order<Entry>];
  const written = new WrittenStore('pods');
  const [draft] = fc.sample(anyDraft(names), 1);
  const put = (name: string): unknown => draft && written.do({ kind: 'upsert', draft: { ...draft, name } });
  put('name-a');
  expect([...written.store.inOrder(order, {})].map(({ name }) => name)).toEqual(['name-a']);
  for (let count = 0; count < 1_100; count++) put(`name-${count}`);
  expect([...written.store.inOrder(order, {})]).toEqual(scan([...written.store.all()], order, {}));
});

test("an order that isn't total can't stop a store from being written", () => {
  const allAlike: Order<Entry> = { name: 'all alike', descending: false, keys: [() => NaN] };
  fc.assert(
    fc.property(writes, (writes) => {
      const written = new WrittenStore('pods');
      for (const write of writes) {
        written.do(write);
        expect(new Set(written.store.inOrder(allAlike, {}))).toEqual(new Set(written.store.all()));
      }
    }),
  );
});
