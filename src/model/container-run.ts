import type { PodEntry } from './entries/pod-entry.ts';
import {
  containersOf,
  ephemeralContainersOf,
  initContainersOf,
  type PodContainer,
} from './pod-containers.ts';

/** One run of a container: from its start to its end, with a log of its own. */
export interface ContainerRun {
  /** How often the container had been restarted before: the number of the run. */
  readonly restarts: number;
  readonly ended: boolean;
  /** RFC 3339, to the second; undefined for one that the kubelet couldn't start. */
  readonly startedAt: string | undefined;
  /** How it ended; undefined while it runs. */
  readonly exitCode: number | undefined;
  readonly reason: string | undefined;
}

/** The containers of a pod that have logs, in the order in which they start, those last that were added to look into it. */
export function loggedContainers(pod: PodEntry): PodContainer[] {
  return [...initContainersOf(pod), ...containersOf(pod), ...ephemeralContainersOf(pod)];
}

/** The latest run that there has been of a container, whose log is the one that isn't the previous one; undefined if it hasn't started. */
export function latestRun({ status }: PodContainer): ContainerRun | undefined {
  if (status === undefined) return undefined;
  const { restartCount: restarts, state, lastState } = status;
  if (state?.running !== undefined)
    return {
      restarts,
      ended: false,
      startedAt: state.running.startedAt,
      exitCode: undefined,
      reason: undefined,
    };
  // While it waits to be started again, the count is still that of the run before.
  const end = state?.terminated ?? lastState?.terminated;
  return end === undefined ? undefined : endedRun(restarts, end);
}

/** The run whose log is the previous one; undefined if there was none. */
export function previousRun({ status }: PodContainer): ContainerRun | undefined {
  const end = status?.lastState?.terminated;
  if (status === undefined || end === undefined) return undefined;
  const isBefore = status.state?.running !== undefined || status.state?.terminated !== undefined;
  return endedRun(isBefore ? status.restartCount - 1 : status.restartCount, end);
}

/** Whether a container won't be run again: it belongs to the start of its pod and has done its part, or its pod is over. */
export function isOverForGood(pod: PodEntry, { name, state, exitCode, sidecar }: PodContainer): boolean {
  if (pod.phase === 'SUCCEEDED' || pod.phase === 'FAILED') return true;
  if (state !== 'TERMINATED') return false;
  const { initContainers = [], ephemeralContainers = [] } = pod.object.spec ?? {};
  const isOf = (containers: readonly { name: string }[]): boolean =>
    containers.some((container) => container.name === name);
  return isOf(ephemeralContainers) || (isOf(initContainers) && !sidecar && exitCode === 0);
}

type Termination = NonNullable<NonNullable<NonNullable<PodContainer['status']>['state']>['terminated']>;

function endedRun(restarts: number, { startedAt, exitCode, reason }: Termination): ContainerRun {
  return { restarts, ended: true, startedAt, exitCode, reason };
}
