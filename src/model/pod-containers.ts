import type { Container, ContainerStatus, EphemeralContainer } from '../kubernetes/objects.ts';
import type { PodEntry } from './entries/pod-entry.ts';

/** A container of a pod's spec with what its status says. */
export interface PodContainer {
  readonly spec: Container | EphemeralContainer;
  /** Undefined before the kubelet has said anything. */
  readonly status: ContainerStatus | undefined;
  readonly name: string;
  readonly image: string;
  readonly ready: boolean;
  readonly restarts: number;
  readonly sidecar: boolean;
  readonly state: 'WAITING' | 'RUNNING' | 'TERMINATED';
  readonly reason: string | undefined;
  readonly message: string | undefined;
  readonly exitCode: number | undefined;
  readonly startedAt: string | undefined;
  readonly finishedAt: string | undefined;
}

export function containersOf({ object }: PodEntry): PodContainer[] {
  return combine(object.spec?.containers, object.status?.containerStatuses);
}

export function initContainersOf({ object }: PodEntry): PodContainer[] {
  return combine(object.spec?.initContainers, object.status?.initContainerStatuses);
}

/** Those that were added to look into a running pod. */
export function ephemeralContainersOf({ object }: PodEntry): PodContainer[] {
  return combine(object.spec?.ephemeralContainers, object.status?.ephemeralContainerStatuses);
}

function combine(
  containers: readonly (Container | EphemeralContainer)[] = [],
  statuses: readonly ContainerStatus[] = [],
): PodContainer[] {
  return containers.map((container) =>
    describe(
      container,
      statuses.find(({ name }) => name === container.name),
    ),
  );
}

function describe(
  container: Container | EphemeralContainer,
  status: ContainerStatus | undefined,
): PodContainer {
  const { waiting, running, terminated } = status?.state ?? {};
  return {
    spec: container,
    status,
    name: container.name,
    image: container.image ?? '',
    ready: status?.ready ?? false,
    restarts: status?.restartCount ?? 0,
    sidecar: container.restartPolicy === 'Always',
    state: terminated !== undefined ? 'TERMINATED' : running !== undefined ? 'RUNNING' : 'WAITING',
    reason: terminated?.reason ?? waiting?.reason,
    message: terminated?.message ?? waiting?.message,
    exitCode: terminated?.exitCode,
    startedAt: terminated?.startedAt ?? running?.startedAt,
    finishedAt: terminated?.finishedAt,
  };
}
