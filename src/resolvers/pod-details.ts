import type { PodQosClass, Resolvers } from '../generated/schema-types.ts';
import { conditionsOf } from '../model/conditions.ts';
import { ownerOf } from '../model/owner.ts';
import { ephemeralContainersOf } from '../model/pod-containers.ts';
import { flatPodTemplate } from '../model/pod-template.ts';
import type { TypeShapes } from './shapes.ts';

// Kubernetes' words, and the schema's.
const qosClasses: Readonly<Record<string, PodQosClass>> = {
  Guaranteed: 'GUARANTEED',
  Burstable: 'BURSTABLE',
  BestEffort: 'BEST_EFFORT',
};

/** What a pod's own object says besides what lists show. */
export const podDetails: NonNullable<TypeShapes<Resolvers['Pod']>['local']> = {
  spec: ({ labels, annotations, object: { spec } }) =>
    flatPodTemplate({ metadata: { labels, annotations }, ...(spec !== undefined && { spec }) }),
  ephemeralContainers: (entry) => ephemeralContainersOf(entry),
  conditions: ({ object }) => conditionsOf(object.status?.conditions),
  reason: ({ object }) => given(object.status?.reason),
  qosClass: ({ object }) => qosClasses[object.status?.qosClass ?? ''],
  nominatedNodeName: ({ object }) => given(object.status?.nominatedNodeName),
  hostIPs: ({ object }) => (object.status?.hostIPs ?? []).map(({ ip }) => ip),
  owner: (entry) => ownerOf(entry),
  deletionGracePeriodSeconds: ({ object }) => object.metadata.deletionGracePeriodSeconds,
  finalizers: ({ object }) => object.metadata.finalizers ?? [],
};

export const podContainer: TypeShapes<Resolvers['PodContainer']> = {
  local: {
    imageID: ({ status }) => given(status?.imageID),
    containerID: ({ status }) => given(status?.containerID),
    started: ({ status }) => status?.started ?? false,
    signal: ({ status }) => status?.state?.terminated?.signal,
    lastTermination: ({ status }) => status?.lastState?.terminated,
    allocatedResources: ({ status }) => status?.allocatedResources,
    resources: ({ status }) => status?.resources,
    targetContainerName: ({ spec }) =>
      'targetContainerName' in spec ? given(spec.targetContainerName) : null,
  },
};

export const containerTermination: TypeShapes<Resolvers['ContainerTermination']> = {
  local: {
    reason: ({ reason }) => given(reason),
    message: ({ message }) => given(message),
    containerID: ({ containerID }) => given(containerID),
  },
};

/** Kubernetes doesn't tell an empty text from none. */
function given(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
