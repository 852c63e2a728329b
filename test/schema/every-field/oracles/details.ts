import type { Oracles, Raw } from '../oracle.ts';
import type { World } from '../world.ts';

/** The kinds that the schema has as objects. */
const kindsOfSchema = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob', 'Pod', 'Service']);

const inPodTemplateTest = { elsewhere: 'test/schema/pod-template.test.ts' };
const inPodDetailsTest = { elsewhere: 'test/schema/pod-details.test.ts' };
const inRevisionTest = { elsewhere: 'test/schema/revision-details.test.ts' };

/** Of the five kinds. */
export const ofEveryWorkload = {
  template: inPodTemplateTest,
  selector: inPodTemplateTest,
  owner: controllerOf,
  finalizers: 'metadata.finalizers',
};
/** Of those that nothing owns here. */
export const ofUnowned = { owner: { elsewhere: 'test/schema/owners.test.ts' } };
export const ofStatefulSets = { volumeClaimTemplates: inPodTemplateTest };
export const ofRevisions = { template: inPodTemplateTest, diff: inRevisionTest, pods: inRevisionTest };

export const ofPods = {
  spec: inPodDetailsTest,
  ephemeralContainers: inPodDetailsTest,
  nominatedNodeName: inPodDetailsTest,
  conditions: 'status.conditions',
  reason: inPodDetailsTest,
  qosClass: 'status.qosClass',
  hostIPs: ({ status }: Raw): string[] => (status.hostIPs ?? []).map(({ ip }: Raw) => ip),
  owner: controllerOf,
  deletionGracePeriodSeconds: 'metadata.deletionGracePeriodSeconds',
  finalizers: 'metadata.finalizers',
};

export const ofContainers = {
  spec: inPodDetailsTest,
  targetContainerName: inPodDetailsTest,
  allocatedResources: inPodDetailsTest,
  resources: inPodDetailsTest,
  imageID: ({ status }: Raw): unknown => status?.imageID || null,
  containerID: ({ status }: Raw): unknown => status?.containerID || null,
  started: 'status.started',
  signal: inPodDetailsTest,
  lastTermination: 'status.lastState.terminated',
};

export const details: Oracles = {
  Condition: {
    lastTransitionAt: 'lastTransitionTime',
    lastUpdateAt: inPodDetailsTest,
    reason: ({ reason }) => reason || null,
    message: ({ message }) => message || null,
  },
  ContainerTermination: {
    message: inPodDetailsTest,
    signal: inPodDetailsTest,
    containerID: inPodDetailsTest,
  },
  ObjectOwner: {
    object: (reference, world) => (kindsOfSchema.has(reference.kind) ? world.withUid(reference.uid) : null),
    owner: (reference, world) => controllerOf(world.withUid(reference.uid)),
  },
};

/** The reference to the owner that is the controller. */
function controllerOf(raw: Raw, _world?: World): Raw {
  return raw?.metadata.ownerReferences?.find(({ controller }: Raw) => controller === true);
}
