import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareInOrder, placeOf, type Order, type Place } from '../../src/model/order.ts';
import { takePage, type Page, type PageRequest } from '../../src/model/page.ts';

interface Item {
  readonly rank: number;
  readonly name: string;
}

const order = (descending: boolean): Order<Item> => ({
  name: 'items',
  descending,
  keys: [(item) => item.rank, (item) => item.name],
});

/** Few ranks, so that there are ties; names settle them. */
const items = fc.uniqueArray(
  fc.record({ rank: fc.integer({ min: 0, max: 4 }), name: fc.stringMatching(/^[a-d]{1,3}$/) }),
  { selector: (item) => item.name, maxLength: 40 },
);

function request(partial: Partial<PageRequest>): PageRequest {
  return { size: 10, fromEnd: false, after: undefined, before: undefined, ...partial };
}

function sorted(items: readonly Item[], by: Order<Item>): Item[] {
  return items.toSorted((a, b) => compareInOrder(a, b, by));
}

/** The place of an entry, as a cursor carries it. */
function place(item: Item | undefined, by: Order<Item>): Place | undefined {
  return item === undefined ? undefined : placeOf(item, by);
}

describe('pages joined are the sorted whole', () => {
  test('forwards', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 7 }), fc.boolean(), (items, size, descending) => {
        const by = order(descending);
        const all: Item[] = [];
        let page: Page<Item>;
        do {
          page = takePage(items, by, request({ size, after: place(all.at(-1), by) }));
          expect(page.hasPreviousPage).toBe(all.length > 0);
          expect(page.entries.length).toBe(page.hasNextPage ? size : items.length - all.length);
          all.push(...page.entries);
        } while (page.hasNextPage);
        expect(all).toEqual(sorted(items, by));
      }),
    );
  });

  test('backwards', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 7 }), fc.boolean(), (items, size, descending) => {
        const by = order(descending);
        const all: Item[] = [];
        let page: Page<Item>;
        do {
          page = takePage(items, by, request({ size, fromEnd: true, before: place(all[0], by) }));
          expect(page.hasNextPage).toBe(all.length > 0);
          expect(page.entries.length).toBe(page.hasPreviousPage ? size : items.length - all.length);
          all.unshift(...page.entries);
        } while (page.hasPreviousPage);
        expect(all).toEqual(sorted(items, by));
      }),
    );
  });
});

test('any page is a cut of the sorted whole, and says rightly what is before and after it', () => {
  const number = fc.nat({ max: 45 });
  const bound = fc.option(number, { nil: undefined });
  fc.assert(
    fc.property(items, number, fc.boolean(), bound, bound, (items, size, fromEnd, from, to) => {
      const by = order(false);
      const whole = sorted(items, by);
      const [first, last] = [from, to].map((at) => (at === undefined ? undefined : whole[at]));
      const inside = whole.filter(
        (item) =>
          (first === undefined || compareInOrder(item, first, by) > 0) &&
          (last === undefined || compareInOrder(item, last, by) < 0),
      );
      const cut = fromEnd ? inside.slice(Math.max(0, inside.length - size)) : inside.slice(0, size);
      const page = takePage(
        items,
        by,
        request({ size, fromEnd, after: place(first, by), before: place(last, by) }),
      );
      expect(page.entries).toEqual(cut);
      // With bounds the other way round there is nothing inside, and what lies outside is on both sides.
      fc.pre(first === undefined || last === undefined || compareInOrder(first, last, by) < 0);
      expect(page.hasPreviousPage).toBe(first !== undefined || (fromEnd && inside.length > size));
      expect(page.hasNextPage).toBe(last !== undefined || (!fromEnd && inside.length > size));
    }),
  );
});

test('a cursor survives the deletion of its entry, and whatever comes or goes before it', () => {
  fc.assert(
    fc.property(
      items,
      items,
      fc.integer({ min: 1, max: 7 }),
      fc.boolean(),
      (items, others, size, descending) => {
        const by = order(descending);
        const first = takePage(items, by, request({ size }));
        const cursor = first.entries.at(-1);
        fc.pre(cursor !== undefined);
        const after = placeOf(cursor as Item, by);
        const gone = new Set(first.entries.map(({ name }) => name));
        const later = [
          ...items,
          ...others.filter(({ name }) => !items.some((item) => item.name === name)),
        ].filter(({ name }) => !gone.has(name));
        const next = takePage(later, by, request({ size, after }));
        const expected = sorted(later, by).filter((item) => compareInOrder(item, cursor as Item, by) > 0);
        expect(next.entries).toEqual(expected.slice(0, size));
        expect(next.hasNextPage).toBe(expected.length > size);
        expect(next.hasPreviousPage).toBe(later.length > expected.length);
      },
    ),
  );
});

test('a page of no entries says whether there are any', () => {
  const one = [{ rank: 1, name: 'a' }];
  expect(takePage(one, order(false), request({ size: 0 }))).toEqual({
    entries: [],
    hasNextPage: true,
    hasPreviousPage: false,
  });
  expect(takePage([], order(false), request({ size: 0 }))).toMatchObject({ hasNextPage: false });
});

test('only the first key is turned round by DESC: ties stay in the order of names', () => {
  const items = ['b', 'a', 'c'].map((name) => ({ rank: name === 'c' ? 2 : 1, name }));
  const names = (descending: boolean) =>
    takePage(items, order(descending), request({})).entries.map(({ name }) => name);
  expect(names(true)).toEqual(['c', 'a', 'b']);
  expect(names(false)).toEqual(['a', 'b', 'c']);
});

test('numbers are compared by size, texts by their code units', () => {
  const by: Order<string | number> = { name: 'values', descending: false, keys: [(value) => value] };
  const inOrder = (values: (string | number)[]) => takePage(values, by, request({})).entries;
  expect(inOrder([10, 9, -1])).toEqual([-1, 9, 10]);
  expect(inOrder(['b', 'a', 'B', 'ä'])).toEqual(['B', 'a', 'b', 'ä']);
});
