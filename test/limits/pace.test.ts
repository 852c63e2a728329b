import { buildSchema, execute, parse } from 'graphql';
import { expect, test } from 'vitest';
import { Pace } from '../../src/limits/pace.ts';
import { Turns } from '../../src/limits/turns.ts';

const schema = buildSchema('type Query { numbers: [Number!]! } type Number { square: Int! }');
const document = parse('{ numbers { square } }');

/** Keeps the event loop longer than a turn lasts. */
function work(): void {
  const until = performance.now() + 6;
  while (performance.now() < until);
}

function numbers(pace: Pace, count: number): Iterable<Promise<{ square: () => number }>> {
  const all = Array.from({ length: count }, (_, at) => ({
    square: () => {
      work();
      return at ** 2;
    },
  }));
  return pace.through(all);
}

test('a list that takes long is given whole and in order, and others have their turns in between', async () => {
  const turns = new Turns();
  const pace = new Pace(turns, 'one', new AbortController().signal);
  const over = new AbortController();
  let others = 0;
  const execution = Promise.resolve(
    execute({ schema, document, rootValue: { numbers: numbers(pace, 5) } }),
  ).finally(() => {
    over.abort();
  });
  while (!over.signal.aborted) {
    await turns.next('other', 'light');
    others++;
  }
  const squares = [0, 1, 4, 9, 16].map((square) => ({ square }));
  expect(await execution).toEqual({ data: { numbers: squares } });
  expect(others).toBeGreaterThan(1);
});

test('nothing more is made of a list for which nobody waits any more', async () => {
  const gone = new AbortController();
  const pace = new Pace(new Turns(), 'one', gone.signal);
  gone.abort(new Error('gone'));
  work();
  const given = await execute({ schema, document, rootValue: { numbers: numbers(pace, 3) } });
  expect(given).toMatchObject({ data: null, errors: [{ message: 'gone' }] });
});
