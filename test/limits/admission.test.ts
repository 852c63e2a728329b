import { expect, test } from 'vitest';
import { Admission } from '../../src/limits/admission.ts';
import type { LimitExceeded } from '../../src/limits/limit-exceeded.ts';
import { Limiter } from '../../src/limits/limiter.ts';
import { defaultLimits, type Limits } from '../../src/limits/limits.ts';
import { Rates } from '../../src/limits/rates.ts';
import { Tally } from '../../src/telemetry/tally.ts';

function limiterOf(limits: Partial<Limits>): Limiter {
  return new Limiter({ ...defaultLimits, ...limits }, new Tally('limit'));
}

function refusal(attempt: () => unknown): unknown {
  try {
    attempt();
    return undefined;
  } catch (error) {
    return (error as LimitExceeded).details;
  }
}

test('a caller who has many operations under way is refused, and others are not', () => {
  const admission = new Admission(limiterOf({ operationsPerCaller: 2, operations: 3 }));
  const [end] = [admission.begin('query', 'ann', 1), admission.begin('mutation', 'ann', 1)];
  const wrong = { limit: 'operationsPerCaller', allowed: 2, actual: 3, retryAfterSeconds: 1 };
  expect(refusal(() => admission.begin('query', 'ann', 1))).toEqual(wrong);
  admission.begin('query', 'bob', 1);
  expect(refusal(() => admission.begin('query', 'cid', 1))).toMatchObject({ limit: 'operations', actual: 4 });
  end?.();
  end?.();
  admission.begin('query', 'ann', 1);
  expect(refusal(() => admission.begin('query', 'cid', 1))).toMatchObject({ limit: 'operations' });
});

test('subscriptions are counted by themselves', () => {
  const admission = new Admission(limiterOf({ operations: 1, subscriptions: 1 }));
  admission.begin('query', 'ann', 1);
  admission.begin('subscription', 'ann', 1);
  expect(refusal(() => admission.begin('subscription', 'bob', 1))).toMatchObject({ limit: 'subscriptions' });
});

test('a mutation that is too much takes no place', () => {
  const admission = new Admission(limiterOf({ operationsPerCaller: 1, mutationsPerMinute: 5 }));
  expect(refusal(() => admission.begin('mutation', 'ann', 6))).toMatchObject({ limit: 'mutationsPerMinute' });
  admission.begin('mutation', 'ann', 5)();
  expect(refusal(() => admission.begin('mutation', 'ann', 1))).toMatchObject({ limit: 'mutationsPerMinute' });
  admission.begin('mutation', 'bob', 5);
});

test('a rate comes back with time, and says when', () => {
  let now = 0;
  const rates = new Rates(limiterOf({ mutationsPerMinute: 60 }), 'mutationsPerMinute', 60_000, () => now);
  rates.spend('ann', 60);
  expect(refusal(() => rates.spend('ann', 3))).toMatchObject({ retryAfterSeconds: 3 });
  now = 2_999;
  expect(refusal(() => rates.spend('ann', 3))).toMatchObject({ retryAfterSeconds: 1 });
  now = 3_000;
  rates.spend('ann', 3);
  expect(refusal(() => rates.spend('ann', 1))).toBeDefined();
  rates.spend('bob', 60);
  now = 1_000_000;
  rates.spend('ann', 60);
  expect(refusal(() => rates.spend('ann', 1))).toBeDefined();
});
