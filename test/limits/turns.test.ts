import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Pace } from '../../src/limits/pace.ts';
import { Turns } from '../../src/limits/turns.ts';

test('callers have their turns one after the other, however much each has waiting; what is light is beside what is heavy', async () => {
  const turns = new Turns();
  const had: string[] = [];
  const wait = async (caller: string, weight: 'light' | 'heavy'): Promise<void> => {
    await turns.next(caller, weight);
    had.push(`${caller} ${weight}`);
  };
  await Promise.all([
    ...['ann', 'ann', 'ann', 'bob', 'bob'].map((caller) => wait(caller, 'heavy')),
    wait('ann', 'light'),
  ]);
  expect(had).toEqual(['ann heavy', 'bob heavy', 'ann light', 'ann heavy', 'bob heavy', 'ann heavy']);
});

test('the event loop goes round between turns', async () => {
  const turns = new Turns();
  let had = 0;
  const all = Promise.all(Array.from({ length: 10 }, () => turns.next('ann', 'light').then(() => had++)));
  for (let rounds = 1; rounds <= 10; rounds++) {
    await setImmediate();
    expect(had).toBeLessThanOrEqual(rounds);
  }
  await all;
  expect(had).toBe(10);
});

test('what takes long gives way to others in between, and ends when nobody waits for it', async () => {
  const turns = new Turns();
  const gone = new AbortController();
  const pace = new Pace(turns, 'ann', gone.signal);
  await pace.begin();
  const light = turns.next('bob', 'light').then(() => gone.abort(new Error('gone')));
  const begun: number[] = [];
  // A millisecond each: a hundred times as long as a turn.
  const all = pace.through(Array.from({ length: 500 }, (_, at) => at)).map((element) =>
    element.then((at) => {
      begun.push(at);
      const until = performance.now() + 1;
      while (performance.now() < until);
    }),
  );
  await expect(Promise.all(all)).rejects.toThrow('gone');
  expect(begun.length).toBeLessThan(500);
  expect(begun).toEqual(begun.map((_, at) => at));
  await light;
});
