import { expect, test } from 'vitest';
import { TokenBucket } from '../../src/limits/token-bucket.ts';

test('a full bucket gives all that it holds at any time, also where adding times rounds', () => {
  for (let now = 0.1; now < 10_000; now += 0.7) {
    const bucket = new TokenBucket(3, 60_000, now);
    expect([bucket.take(3, now), bucket.take(1, now)]).toEqual([true, false]);
    expect(bucket.msUntil(2, now)).toBe(40_000);
  }
});
