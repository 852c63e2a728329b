import { describe, expect, test } from 'vitest';
import { rolloutOf } from '../../src/model/rollout.ts';
import { rolloutSteps, type RolloutStepType } from '../../src/model/rollout-steps.ts';
import { rolledOutEntry } from './rolled-out-entry.ts';
import { rolloutCases } from './rollout-cases.ts';

/** What kubectl says of each step as long as it isn't done. */
const said: Readonly<Record<RolloutStepType, RegExp>> = {
  OBSERVED: /spec update to be observed\.\.\.$/,
  READY: /^Waiting for \d+ pods to be ready\.\.\.$/,
  UPDATED: /\d+ out of \d+ new (replicas|pods) have been updated\.\.\.$/,
  OLD_REMOVED: /\d+ old replicas are pending termination\.\.\.$/,
  AVAILABLE: /\d+ of \d+ updated (replicas|pods) are available\.\.\.$/,
};

const cases = rolloutCases.map((one) => {
  const rollout = rolloutOf(rolledOutEntry(one));
  return { kind: one.kind, name: one.name, rollout, steps: rolloutSteps(rollout) };
});

describe('the steps of a rollout', () => {
  test.each(cases.filter(({ rollout }) => rollout.status === 'SUCCEEDED'))(
    'that has succeeded are done ($kind $name)',
    ({ steps }) => {
      expect(new Set(steps.map(({ state }) => state))).toEqual(new Set(['DONE']));
    },
  );

  test.each(cases.filter(({ rollout }) => rollout.status === 'NOT_APPLICABLE'))(
    'are none where kubectl has no answer ($kind $name)',
    ({ steps }) => {
      expect(steps).toEqual([]);
    },
  );

  test.each(cases.filter(({ rollout }) => rollout.status === 'IN_PROGRESS' || rollout.status === 'PAUSED'))(
    'that goes on have as the current one that which the message is about ($kind $name)',
    ({ rollout, steps }) => {
      const current = steps.find(({ state }) => state === 'CURRENT');
      expect(rollout.message).toMatch(said[current?.type ?? 'READY']);
    },
  );

  test.each(cases)('are done, then current, then pending ($kind $name)', ({ steps }) => {
    const order = ['DONE', 'CURRENT', 'PENDING'];
    const states = steps.map(({ state }) => order.indexOf(state));
    expect(states).toEqual(states.toSorted((a, b) => a - b));
  });

  test.each(cases)(
    'say how many pods are left once the change is seen ($kind $name)',
    ({ rollout, steps }) => {
      const counted = steps.filter(({ left }) => left !== undefined);
      const expected = rollout.observed ? steps.filter(({ type }) => type !== 'OBSERVED') : [];
      expect(counted).toEqual(expected);
      const known = counted.filter(({ state }) => state !== 'PENDING');
      expect(known.map(({ left }) => left === 0)).toEqual(known.map(({ state }) => state === 'DONE'));
    },
  );
});
