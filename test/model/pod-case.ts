import type { Pod } from '../../src/kubernetes/objects.ts';

type Status = NonNullable<Pod['status']>;
type ContainerStatus = NonNullable<Status['containerStatuses']>[number];

/** A pod of which it is known what kubectl prints. */
export interface PodCase {
  /** Also the pod's name. */
  readonly name: string;
  readonly containers?: number;
  /** Init containers in their order; sidecars are those that restart always. */
  readonly init?: readonly ('init' | 'sidecar')[];
  readonly status: Partial<Status>;
  readonly deleted?: boolean;
  /** STATUS, READY, RESTARTS without its time. */
  readonly prints: readonly [state: string, ready: string, restarts: number];
}

const image = 'shop/web:1.0.0';
const time = '2026-01-01T00:00:00Z';
export const initialized = { type: 'Initialized', status: 'True' };
export const ready = { type: 'Ready', status: 'True' };
export const notReady = { type: 'Ready', status: 'False' };

function container(name: string, state: object, more: Partial<ContainerStatus> = {}): ContainerStatus {
  return { name, image, imageID: image, ready: false, restartCount: 0, state, ...more };
}

/** The statuses of containers `main-0`, `main-1`, … */
export function mains(
  ...states: readonly (readonly [object, Partial<ContainerStatus>?])[]
): ContainerStatus[] {
  return states.map(([state, more], index) => container(`main-${index}`, state, more));
}

/** The statuses of init containers `init-0`, `init-1`, … */
export function inits(
  ...states: readonly (readonly [object, Partial<ContainerStatus>?])[]
): ContainerStatus[] {
  return states.map(([state, more], index) => container(`init-${index}`, state, more));
}

export const running = { running: { startedAt: time } };
export const waiting = (reason?: string): object => ({ waiting: reason === undefined ? {} : { reason } });
export const ended = (exitCode: number, more: object = {}): object => ({
  terminated: { exitCode, startedAt: time, finishedAt: time, ...more },
});
export const completed = ended(0, { reason: 'Completed' });
export const failed = ended(1, { reason: 'Error' });
export const up = { ready: true, started: true };

/** A last end at a minute. */
export const endedAt = (minute: number): Partial<ContainerStatus> => ({
  lastState: {
    terminated: { exitCode: 1, startedAt: time, finishedAt: `2026-01-01T00:0${minute}:00Z` },
  },
});

/** The spec of a case: as many containers as it says, and a scheduler that nobody is, so that the pod stays as it is. */
export function specOf({ containers = 1, init = [] }: PodCase): NonNullable<Pod['spec']> {
  return {
    schedulerName: 'nobody',
    containers: Array.from({ length: containers }, (_, index) => ({ name: `main-${index}`, image })),
    ...(init.length > 0 && {
      initContainers: init.map((kind, index) => ({
        name: `init-${index}`,
        image,
        ...(kind === 'sidecar' && { restartPolicy: 'Always' }),
      })),
    }),
  };
}

/** The pod of a case, as the API server would send it. */
export function podOf(one: PodCase): Pod {
  return {
    metadata: {
      name: one.name,
      namespace: 'default',
      uid: one.name,
      resourceVersion: '1',
      creationTimestamp: time,
      ...(one.deleted === true && { deletionTimestamp: time }),
    },
    spec: specOf(one),
    status: one.status,
  };
}
