import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chunk, ChunkQuery } from '../../src/kubernetes/api.ts';
import { readPage, type ListPlace, type LivePage } from '../../src/loaders/live-list.ts';

interface Item {
  readonly name: string;
}

/** An API server's list: sorted by name, in chunks; a `continue` says after which name it goes on. Counts what it was asked for. */
class ListOfNames {
  names: string[];
  reads = 0;
  readonly #filtered: boolean;

  constructor(names: Iterable<string>, filtered = false) {
    this.names = [...names].toSorted();
    this.#filtered = filtered;
  }

  read = ({ limit, token }: ChunkQuery): Promise<Chunk<Item>> => {
    this.reads++;
    const rest = this.names.filter((name) => token === '' || name > token);
    const chunk = rest.slice(0, limit);
    // A server that filters may have a `continue` although nothing that fits is left.
    const more = rest.length > limit || (this.#filtered && rest.length === limit);
    return Promise.resolve({
      items: chunk.map((name) => ({ name })),
      next: more ? (chunk.at(-1) ?? '') : '',
    });
  };
}

function page(
  list: ListOfNames,
  {
    first,
    after,
    search = '',
    labelSelector,
  }: { first: number; after?: ListPlace | undefined; search?: string; labelSelector?: string },
): Promise<LivePage<Item>> {
  return readPage({ parts: [undefined], labelSelector, search, first, after }, list.read);
}

function namesIn({ items }: LivePage<Item>): string[] {
  return items.map(({ item }) => item.name);
}

const someNames = fc.uniqueArray(fc.stringMatching(/^[a-c][a-c0-2]{0,4}$/), { maxLength: 200 });

test('pages in order join to the whole list, whatever their size, what is searched for and where the cursor is from', async () => {
  await fc.assert(
    fc.asyncProperty(
      someNames,
      fc.integer({ min: 1, max: 70 }),
      fc.constantFrom('', 'a', 'b1'),
      fc.boolean(),
      fc.infiniteStream(fc.nat()),
      async (names, first, search, filtered, chance) => {
        const list = new ListOfNames(names, filtered);
        const fitting = list.names.filter((name) => name.includes(search));
        const seen: string[] = [];
        for (let after: ListPlace | undefined, more = true; more;) {
          const got = await page(list, { first, after, search, ...(filtered && { labelSelector: 'a=b' }) });
          expect(got.hasNextPage).toBe(got.items.length > 0 && fitting.at(-1) !== namesIn(got).at(-1));
          // On from the end of the page, or from any of its elements.
          const last = got.items.length - 1;
          const [toEnd, any] = [chance.next().value % 2 === 0, chance.next().value];
          const from = toEnd || last < 0 ? last : any % (last + 1);
          seen.push(...namesIn(got).slice(0, from + 1));
          more = got.hasNextPage || from < last;
          after = from === last ? got.end : got.items[from]?.place;
        }
        expect(seen).toEqual(fitting);
      },
    ),
  );
});

test('what comes or goes before a cursor shifts nothing', async () => {
  const list = new ListOfNames(['b', 'd', 'f', 'h']);
  const { items } = await page(list, { first: 3 });
  list.names = ['a', 'b', 'c', 'f', 'g', 'h'];
  expect(namesIn(await page(list, { first: 3, after: items[1]?.place }))).toEqual(['f', 'g', 'h']);
});

test('a page without a search takes one request for 50 elements, and one more for what is left', async () => {
  const list = new ListOfNames(
    Array.from({ length: 120 }, (_, index) => `n${String(index).padStart(3, '0')}`),
  );
  const firstPage = await page(list, { first: 50 });
  expect(list.reads).toBe(1);
  expect(firstPage.hasNextPage).toBe(true);
  const rest = await page(list, { first: 1000, after: firstPage.end });
  expect(namesIn(rest)).toEqual(list.names.slice(50));
  expect(list.reads).toBe(3);
});

test('a search looks through 1,000 objects at most, and goes on from there', async () => {
  const names = Array.from({ length: 1_500 }, (_, index) => `n${String(index).padStart(4, '0')}`);
  const list = new ListOfNames([...names, 'x']);
  const nothing = await page(list, { first: 10, search: 'x' });
  expect(nothing).toMatchObject({ items: [], hasNextPage: true });
  expect(list.reads).toBe(20);
  const found = await page(list, { first: 10, search: 'x', after: nothing.end });
  expect(namesIn(found)).toEqual(['x']);
  expect(found.hasNextPage).toBe(false);
});

test('a list of several parts goes through one after the other', async () => {
  const lists: Record<string, ListOfNames> = {
    'type=a': new ListOfNames(['p', 'q', 'r']),
    'type=b': new ListOfNames([]),
    'type=c': new ListOfNames(['a', 'b']),
  };
  const read = (query: ChunkQuery): Promise<Chunk<Item>> =>
    lists[query.fieldSelector ?? '']?.read(query) ?? Promise.reject(new Error('unknown part'));
  const parts = Object.keys(lists);
  const seen: string[][] = [];
  for (let after: ListPlace | undefined, more = true; more;) {
    const got = await readPage({ parts, labelSelector: undefined, search: '', first: 2, after }, read);
    seen.push(namesIn(got));
    ({ end: after, hasNextPage: more } = got);
  }
  expect(seen).toEqual([['p', 'q'], ['r', 'a'], ['b']]);
});

test('a page of nothing tells whether there is something', async () => {
  expect(await page(new ListOfNames(['a']), { first: 0 })).toEqual({
    items: [],
    hasNextPage: true,
    end: undefined,
  });
  expect(await page(new ListOfNames([]), { first: 0 })).toEqual({
    items: [],
    hasNextPage: false,
    end: undefined,
  });
});
