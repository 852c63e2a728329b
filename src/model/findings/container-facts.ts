import type { Pod } from '../../kubernetes/objects.ts';
import type { EventEntry } from '../entries/event-entry.ts';

type PodSpec = NonNullable<Pod['spec']>;
export type Container = PodSpec['containers'][number];
export type ContainerStatus = NonNullable<NonNullable<Pod['status']>['containerStatuses']>[number];
export type Terminated = NonNullable<NonNullable<ContainerStatus['state']>['terminated']>;

/** A container of a pod with its status, and how to speak of it. */
export interface ContainerFacts {
  readonly name: string;
  readonly spec: Container;
  readonly status: ContainerStatus | undefined;
  /** `container "web"`, `init container "migrate"`, `sidecar "proxy"`. */
  readonly called: string;
  /** Where its status is: `status.containerStatuses[web]`. */
  readonly statusPath: string;
  /** Where its spec is, as the kubelet's events have it: `spec.containers{web}`. */
  readonly eventPath: string;
  /** Whether it is started again after it has ended with this exit code. */
  restartsAfter(exitCode: number): boolean;
}

/** The init containers of a pod, and its containers, in the order of the spec. */
export function containersOfPod(pod: Pod): ContainerFacts[] {
  const { spec, status } = pod;
  const policy = spec?.restartPolicy ?? 'Always';
  return [
    ...factsOf('initContainer', spec?.initContainers, status?.initContainerStatuses, policy),
    ...factsOf('container', spec?.containers, status?.containerStatuses, policy),
  ];
}

function factsOf(
  list: 'initContainer' | 'container',
  specs: readonly Container[] = [],
  statuses: readonly ContainerStatus[] = [],
  podPolicy: string,
): ContainerFacts[] {
  return specs.map((spec) => {
    const isInit = list === 'initContainer';
    const sidecar = isInit && spec.restartPolicy === 'Always';
    const kind = sidecar ? 'sidecar' : isInit ? 'init container' : 'container';
    // An init container that has ended well is done, whatever the pod's policy.
    const inherited = isInit && podPolicy === 'Always' ? 'OnFailure' : podPolicy;
    const policy = spec.restartPolicy ?? inherited;
    return {
      name: spec.name,
      spec,
      status: statuses.find(({ name }) => name === spec.name),
      called: `${kind} "${spec.name}"`,
      statusPath: `status.${list}Statuses[${spec.name}]`,
      eventPath: `spec.${list}s{${spec.name}}`,
      restartsAfter: (exitCode) => policy === 'Always' || (policy === 'OnFailure' && exitCode !== 0),
    };
  });
}

/** Whether an event about the pod may be about this container: those of writers that name none may be about any. */
export function isAbout(event: EventEntry, { eventPath }: ContainerFacts): boolean {
  const { fieldPath = '' } = event.object.involvedObject;
  return fieldPath === '' || fieldPath === eventPath;
}
