import type { Event, Node, Pod } from '../../src/kubernetes/objects.ts';
import type { Finding } from '../../src/model/findings/finding.ts';
import { podFindings } from '../../src/model/findings/pod-findings.ts';
import { meta, TestCluster } from './entries.ts';

type Status = NonNullable<Pod['status']>;
type ContainerStatus = NonNullable<Status['containerStatuses']>[number];

/** When everything in these tests has happened, and a minute later. */
export const happenedAt = '2026-01-01T00:00:00Z';
const now = Date.parse('2026-01-01T00:01:00Z');

/** A pod with what deviates from one container `web` that runs on `node-1`. */
export interface PodParts {
  readonly metadata?: Partial<Pod['metadata']>;
  readonly spec?: Partial<NonNullable<Pod['spec']>>;
  readonly container?: Partial<NonNullable<Pod['spec']>['containers'][number]>;
  readonly status?: Partial<Status>;
  readonly web?: Partial<ContainerStatus>;
}

/** The state of a container that runs. */
export const started = { running: { startedAt: happenedAt } };

/** The status of a container: not ready unless told otherwise. */
export function statusOf(name: string, parts: Partial<ContainerStatus> = {}): ContainerStatus {
  return { name, image: '', imageID: '', ready: false, restartCount: 0, state: started, ...parts };
}

export function podWith({ metadata, spec, container, status, web }: PodParts): Pod {
  return {
    metadata: meta('web-1', metadata),
    spec: {
      nodeName: 'node-1',
      containers: [{ name: 'web', image: 'shop/web:1', ...container }],
      ...spec,
    },
    status: { phase: 'Running', containerStatuses: [statusOf('web', web)], ...status },
  };
}

/** A pod on its way: scheduled, nothing started. */
export const creating: PodParts = {
  status: { phase: 'Pending' },
  web: { state: { waiting: { reason: 'ContainerCreating' } } },
};

/** A kubelet's event about the pod, seen `count` times. */
export function eventOf(reason: string, message: string, count = 1, more: Partial<Event> = {}): Event {
  return {
    metadata: meta(`web-1.${reason} ${message}`),
    reason,
    message,
    count,
    type: 'Warning',
    lastTimestamp: happenedAt,
    involvedObject: { kind: 'Pod', namespace: 'default', name: 'web-1', uid: 'uid of web-1' },
    ...more,
  };
}

/** A node with its condition Ready. */
export function nodeWith(status: string, message: string): Node {
  return {
    metadata: meta('node-1', { namespace: '' }),
    status: { conditions: [{ type: 'Ready', status, message, lastTransitionTime: happenedAt }] },
  };
}

/** A cluster with `node-1`, ready. */
export function clusterWithNode(node = nodeWith('True', '')): TestCluster {
  const cluster = new TestCluster();
  cluster.add('nodes', node);
  return cluster;
}

/** What is wrong with a pod on a node that is well, a number of seconds after it happened. */
export function wrongWith(parts: PodParts, events: readonly Event[] = [], secondsLater = 60): Finding[] {
  const cluster = clusterWithNode();
  for (const event of events) cluster.add('events', event);
  const pod = cluster.add('pods', podWith(parts));
  return podFindings(pod, cluster.view, now - 60_000 + secondsLater * 1000);
}

/** A container that waits, and says why. */
export const waitingFor = (reason: string, message?: string): PodParts => ({
  status: { phase: 'Pending' },
  web: { state: { waiting: { reason, ...(message !== undefined && { message }) } } },
});

/** The state of a container that has ended. */
export const ended = (exitCode: number, reason = 'Error', more: object = {}): object => ({
  terminated: { exitCode, reason, startedAt: happenedAt, finishedAt: happenedAt, ...more },
});

/** The state of a container that waits for its restart. */
export const backOff = { waiting: { reason: 'CrashLoopBackOff' } };
