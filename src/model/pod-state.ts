import type { Pod } from '../kubernetes/objects.ts';

/** The columns of `kubectl get pods`. */
export interface PodColumns {
  /** STATUS. */
  readonly state: string;
  /** READY: the first number, and the second. */
  readonly readyContainers: number;
  readonly totalContainers: number;
  /** RESTARTS, and when the last one was. */
  readonly restarts: number;
  readonly lastRestartAt: string | undefined;
}

type ContainerStatus = NonNullable<NonNullable<Pod['status']>['containerStatuses']>[number];
type Terminated = NonNullable<NonNullable<ContainerStatus['state']>['terminated']>;

/** What init containers or containers contribute to the columns. */
interface Part {
  /** Replaces the state found so far. */
  readonly state: string | undefined;
  readonly ready: number;
  readonly restarts: Restarts;
}

interface Restarts {
  readonly count: number;
  readonly lastAt: string | undefined;
}

/**
 * The columns that `kubectl get pods` prints, by the rules of printPod in pkg/printers/internalversion/printers.go (Kubernetes 1.37):
 * the first init container that isn't done decides; once all are done, the containers decide, the first one last.
 */
export function podState(pod: Pod): PodColumns {
  const init = initPart(pod);
  const initializing = init.state !== undefined;
  const main =
    !initializing || isTrue(pod, 'Initialized') ? mainPart(pod, init.state ?? ownState(pod)) : undefined;
  // While init containers run, their restarts are counted; afterwards only those of sidecars and containers are.
  const restarts = main === undefined ? init.restarts : sum([sidecarRestarts(pod), main.restarts]);
  return {
    state: deletionState(pod) ?? main?.state ?? init.state ?? ownState(pod),
    readyContainers: init.ready + (main?.ready ?? 0),
    totalContainers: (pod.spec?.containers.length ?? 0) + sidecarNames(pod).size,
    restarts: restarts.count,
    lastRestartAt: restarts.lastAt,
  };
}

/** What the pod says of itself, before its containers are looked at. */
function ownState({ status }: Pod): string {
  const gated = status?.conditions?.some(
    ({ type, reason }) => type === 'PodScheduled' && reason === 'SchedulingGated',
  );
  if (gated === true) return 'SchedulingGated';
  if (status?.reason !== undefined && status.reason !== '') return status.reason;
  return status?.phase ?? '';
}

function deletionState({ metadata, status }: Pod): string | undefined {
  if (metadata.deletionTimestamp === undefined) return undefined;
  if (status?.reason === 'NodeLost') return 'Unknown';
  return status?.phase === 'Succeeded' || status?.phase === 'Failed' ? undefined : 'Terminating';
}

function initPart(pod: Pod): Part {
  const sidecars = sidecarNames(pod);
  const seen: ContainerStatus[] = [];
  let ready = 0;
  for (const [index, container] of (pod.status?.initContainerStatuses ?? []).entries()) {
    seen.push(container);
    if (container.state?.terminated?.exitCode === 0) continue;
    if (sidecars.has(container.name) && container.started === true) {
      if (container.ready) ready++;
      continue;
    }
    return { state: `Init:${initReason(container, index, pod)}`, ready, restarts: restartsOf(seen) };
  }
  return { state: undefined, ready, restarts: restartsOf(seen) };
}

function initReason({ state }: ContainerStatus, index: number, pod: Pod): string {
  if (state?.terminated !== undefined) return terminatedReason(state.terminated);
  const waiting = state?.waiting?.reason ?? '';
  if (waiting !== '' && waiting !== 'PodInitializing') return waiting;
  return `${index}/${pod.spec?.initContainers?.length ?? 0}`;
}

function mainPart(pod: Pod, before: string): Part {
  const containers = pod.status?.containerStatuses ?? [];
  let state = before;
  let failure: string | undefined;
  let ready = 0;
  for (const container of containers.toReversed()) {
    const waiting = container.state?.waiting?.reason ?? '';
    if (waiting !== '') {
      state = waiting;
    } else if (container.state?.terminated !== undefined) {
      state = terminatedReason(container.state.terminated);
      if (container.state.terminated.exitCode !== 0) failure = state;
    } else if (container.ready && container.state?.running !== undefined) {
      ready++;
    }
  }
  return { state: completedOrNot(pod, state, failure, ready > 0), ready, restarts: restartsOf(containers) };
}

/** A pod isn't completed while one of its containers runs. */
function completedOrNot(pod: Pod, state: string, failure: string | undefined, running: boolean): string {
  if (state !== 'Completed') return state;
  if (running && isTrue(pod, 'Ready')) return 'Running';
  if (failure !== undefined) return failure;
  return running ? 'NotReady' : state;
}

function terminatedReason({ reason, signal, exitCode }: Terminated): string {
  if (reason !== undefined && reason !== '') return reason;
  return signal !== undefined && signal !== 0 ? `Signal:${signal}` : `ExitCode:${exitCode}`;
}

function sidecarNames({ spec }: Pod): Set<string> {
  const sidecars = (spec?.initContainers ?? []).filter(({ restartPolicy }) => restartPolicy === 'Always');
  return new Set(sidecars.map(({ name }) => name));
}

/** Of the sidecars up to the init container that isn't done: kubectl looks no further. */
function sidecarRestarts(pod: Pod): Restarts {
  const sidecars = sidecarNames(pod);
  const statuses = pod.status?.initContainerStatuses ?? [];
  const undone = statuses.findIndex(
    ({ name, state, started }) =>
      state?.terminated?.exitCode !== 0 && !(sidecars.has(name) && started === true),
  );
  const seen = undone === -1 ? statuses : statuses.slice(0, undone + 1);
  return restartsOf(seen.filter(({ name }) => sidecars.has(name)));
}

function restartsOf(containers: readonly ContainerStatus[]): Restarts {
  return sum(
    containers.map(({ restartCount, lastState }) => ({
      count: restartCount,
      lastAt: lastState?.terminated?.finishedAt,
    })),
  );
}

function sum(parts: readonly Restarts[]): Restarts {
  const times = parts.map(({ lastAt }) => lastAt).filter((time) => time !== undefined);
  return {
    count: parts.reduce((total, { count }) => total + count, 0),
    lastAt: times.toSorted().at(-1),
  };
}

function isTrue({ status }: Pod, condition: string): boolean {
  return (
    status?.conditions?.some(({ type, status: value }) => type === condition && value === 'True') ?? false
  );
}
