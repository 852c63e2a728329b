import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StateDigest } from '../../src/watchers/state-digest.ts';
import { podEntry } from './pods.ts';

const version = fc.record({
  name: fc.stringMatching(/^[a-z]{1,3}$/),
  number: fc.integer({ min: 1, max: 9 }),
});
const state = fc.uniqueArray(version, { maxLength: 20, selector: ({ name }) => name });

function digestOf(versions: Iterable<{ name: string; number: number }>): StateDigest {
  const digest = new StateDigest();
  for (const { name, number } of versions) digest.toggle(podEntry(name, { resourceVersion: String(number) }));
  return digest;
}

test('the way to a state doesn’t matter', () => {
  fc.assert(
    fc.property(state, state, (some, passing) => {
      const there = digestOf(some);
      const elsewhere = digestOf([...passing, ...some.toReversed(), ...passing.toReversed()]);
      expect(elsewhere.value).toBe(there.value);
      expect(Number.isSafeInteger(there.value)).toBe(true);
    }),
  );
});

test('another state is told apart', () => {
  const written = (one: readonly { name: string; number: number }[]): string =>
    JSON.stringify(one.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
  fc.assert(
    fc.property(state, state, (one, other) => {
      fc.pre(written(one) !== written(other));
      expect(digestOf(one).value).not.toBe(digestOf(other).value);
    }),
  );
});

test('of many states that differ by a little none is taken for another', () => {
  const digest = new StateDigest();
  const values = new Set<number>();
  for (let number = 1; number <= 100_000; number++) {
    digest.toggle(podEntry(`pod-${number % 100}`, { resourceVersion: String(number) }));
    values.add(digest.value);
  }
  expect(values.size).toBe(100_000);
});
