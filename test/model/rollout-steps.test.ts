import { describe, expect, test } from 'vitest';
import { rolloutOf } from '../../src/model/rollout.ts';
import { rolloutSteps, type RolloutStepType } from '../../src/model/rollout-steps.ts';
import { rolloutCases, rolledOutEntry } from './rollout-cases.ts';

/** What kubectl says of each step as long as it isn't done. */
const said: Readonly<Record<RolloutStepType, RegExp>> = {
  OBSERVED: /spec update to be observed\.\.\.$/,
  READY: /^Waiting for \d+ pods to be ready\.\.\.$/,
  UPDATED: /\d+ out of \d+ new (replicas|pods) have been updated\.\.\.$/,
  OLD_REMOVED: /\d+ old replicas are pending termination\.\.\.$/,
  AVAILABLE: /\d+ of \d+ updated (replicas|pods) are available\.\.\.$/,
};

describe.each(rolloutCases)('the steps of the $kind $name', (one) => {
  const rollout = rolloutOf(rolledOutEntry(one));
  const steps = rolloutSteps(rollout);
  const current = steps.find(({ state }) => state === 'CURRENT');

  test('are all done if it has succeeded, and there are none where kubectl has no answer', () => {
    const areDone = steps.length > 0 && steps.every(({ state }) => state === 'DONE');
    if (rollout.status !== 'FAILED') expect(areDone).toBe(rollout.status === 'SUCCEEDED');
    expect(steps.length === 0).toBe(rollout.status === 'NOT_APPLICABLE');
  });

  test('have as the current one that which the message is about, done ones before it and later ones after it', () => {
    const waits = rollout.status === 'IN_PROGRESS' || rollout.status === 'PAUSED';
    if (waits) expect(rollout.message).toMatch(said[current?.type ?? 'READY']);
    const order = ['DONE', 'CURRENT', 'PENDING'];
    const states = steps.map(({ state }) => order.indexOf(state));
    expect(states).toEqual(states.toSorted((a, b) => a - b));
  });

  test('say how many pods are left once the change is seen', () => {
    for (const { type, state, left } of steps) {
      if (type === 'OBSERVED' || !rollout.observed) expect(left).toBeUndefined();
      else if (state !== 'PENDING') expect(left === 0).toBe(state === 'DONE');
    }
  });
});
