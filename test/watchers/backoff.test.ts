import { expect, test } from 'vitest';
import { Backoff } from '../../src/watchers/backoff.ts';
import { TestClock } from './test-clock.ts';

const nearlyOne = 1 - Number.EPSILON / 2;

function waits(backoff: Backoff, times: number): number[] {
  return Array.from({ length: times }, () => backoff.next());
}

test('waits begin with 0.8 s, double, and end at 30 s', () => {
  const clock = new TestClock();
  clock.chance = nearlyOne;
  expect(waits(new Backoff(clock), 8).map(Math.round)).toEqual([
    800, 1_600, 3_200, 6_400, 12_800, 25_600, 30_000, 30_000,
  ]);
});

test('full jitter: a wait may be anything from nothing to its most', () => {
  const clock = new TestClock();
  clock.chance = 0;
  expect(waits(new Backoff(clock), 3)).toEqual([0, 0, 0]);
  clock.chance = 0.25;
  expect(waits(new Backoff(clock), 3)).toEqual([200, 400, 800]);
});

test('after a healthy time the first wait is short again', () => {
  const clock = new TestClock();
  const backoff = new Backoff(clock);
  expect(waits(backoff, 10).at(-1)).toBe(15_000);
  clock.pass(120_000);
  expect(backoff.next()).toBe(15_000);
  clock.pass(120_001);
  expect(backoff.next()).toBe(400);
});

test('it never overflows', () => {
  const clock = new TestClock();
  expect(waits(new Backoff(clock), 5_000).at(-1)).toBe(15_000);
});
