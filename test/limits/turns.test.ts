import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
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
