import { describe, expect, test } from 'vitest';
import { podState } from '../../src/model/pod-state.ts';
import { podOf } from './pod-case.ts';
import { podCases } from './pod-cases.ts';

describe('STATUS, READY and RESTARTS are what kubectl prints', () => {
  test.each(podCases)('$name: $prints', (one) => {
    const { state, readyContainers, totalContainers, restarts } = podState(podOf(one));
    expect([state, `${readyContainers}/${totalContainers}`, restarts]).toEqual(one.prints);
  });
});

/** When the last restart of a case was, as the minute in its time. */
function lastRestart(name: string): string | undefined {
  const one = podCases.find((candidate) => candidate.name === name);
  if (one === undefined) throw new Error(`there is no case ${name}`);
  return podState(podOf(one)).lastRestartAt;
}

describe('the last restart is the latest one of the containers whose restarts count', () => {
  test.each([
    ['crash-loop', '2026-01-01T00:01:00Z'],
    ['init-crash-loop', '2026-01-01T00:02:00Z'],
    ['sidecars-and-containers-count', '2026-01-01T00:03:00Z'],
    ['running', undefined],
    ['running-not-ready', undefined],
  ])('%s: %s', (name, expected) => {
    expect(lastRestart(name)).toBe(expected);
  });
});

test('a pod of which nothing is known yet has no state, and no containers that are ready', () => {
  const [any] = podCases;
  const { metadata } = podOf(any as (typeof podCases)[number]);
  expect(podState({ metadata })).toEqual({
    state: '',
    readyContainers: 0,
    totalContainers: 0,
    restarts: 0,
    lastRestartAt: undefined,
  });
});
