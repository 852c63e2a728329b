import type { Rollout } from './rollout.ts';

export type RolloutStepType = 'OBSERVED' | 'READY' | 'UPDATED' | 'OLD_REMOVED' | 'AVAILABLE';

/** Something that has to come about before a rollout has succeeded. */
export interface RolloutStep {
  readonly type: RolloutStepType;
  readonly state: 'DONE' | 'CURRENT' | 'PENDING';
  /** How many pods it still takes; undefined as long as the controller hasn't seen the change. */
  readonly left: number | undefined;
}

/** The steps of a rollout, in the order in which `kubectl rollout status` looks at them: its message is about the first that isn't done. */
export function rolloutSteps(rollout: Rollout): RolloutStep[] {
  if (rollout.status === 'NOT_APPLICABLE') return [];
  const steps: [RolloutStepType, number][] = [['OBSERVED', rollout.observed ? 0 : 1], ...podsLeft(rollout)];
  const current = steps.find(([, left]) => left > 0)?.[0];
  let state: RolloutStep['state'] = 'DONE';
  return steps.map(([type, left]) => {
    state = type === current ? 'CURRENT' : state === 'DONE' ? 'DONE' : 'PENDING';
    const isKnown = rollout.observed && type !== 'OBSERVED';
    return { type, state, left: isKnown ? left : undefined };
  });
}

function podsLeft(rollout: Rollout): [RolloutStepType, number][] {
  const { desired, toUpdate, updated, ready, available, old } = rollout;
  switch (rollout.workload.kind) {
    case 'DEPLOYMENT':
      return [
        ['UPDATED', Math.max(0, desired - updated)],
        ['OLD_REMOVED', old],
        ['AVAILABLE', Math.max(0, updated - available)],
      ];
    case 'STATEFUL_SET':
      return [
        ['READY', Math.max(0, desired - ready)],
        ['UPDATED', Math.max(0, toUpdate - updated)],
      ];
    case 'DAEMON_SET':
      return [
        ['UPDATED', Math.max(0, desired - updated)],
        ['AVAILABLE', Math.max(0, desired - available)],
      ];
  }
}
