import type { Raw } from '../schema/every-field/oracle.ts';
import type { Permitted } from './permitted.ts';
import type { World, WorldObject } from './world.ts';

/** For whom something is expected, and about which object. */
export interface Asked {
  readonly permitted: Permitted;
  readonly world: World;
  /** The global id of an object. */
  readonly idOf: (object: WorldObject) => string;
  /** The object that the field is of, or that the part is of which the field is one. */
  readonly of: WorldObject;
}

/** What somebody is to be told where the administrator is told something, decided by what the API server gives them. */
export type Rule = (told: Raw, asked: Asked) => Promise<Raw>;

/** What lies between a workload and its pods. */
const between: Readonly<Record<string, string>> = { Deployment: 'ReplicaSet', CronJob: 'Job' };
/** What holds the revisions of a workload. */
const history: Readonly<Record<string, string>> = {
  Deployment: 'ReplicaSet',
  StatefulSet: 'ControllerRevision',
  DaemonSet: 'ControllerRevision',
};

/** Of a relation to many what is listed to them. */
const listed: Rule = (told, asked) => keep(told, (item) => isListed(item, asked));

/** The same, where what lies between has to be listed, too. */
const podsOfWorkload: Rule = async (told, asked) =>
  keep(told, async (pod) => (await reachesPods(asked)) && isListed(pod, asked));

/** Events about the workload itself, and about what comes from it as far as that is listed. */
const eventsOfWorkload: Rule = (told, asked) =>
  keep(told, async (event) => {
    if (!(await isListed(event, asked))) return false;
    const kind: string = asked.world.withUid(event.uid as string)?.raw.involvedObject.kind;
    if (kind === asked.of.kind) return true;
    if (!(await reachesPods(asked))) return false;
    return kind !== 'Pod' || asked.permitted.isListed('Pod', asked.of.namespace);
  });

const untouched: Rule = async (told) => told;

/** What is told of a workload's revisions, if what holds them is listed. */
const ofHistory =
  (otherwise: (told: Raw) => Raw): Rule =>
  async (told, { permitted, of }) => {
    const kind = history[of.kind];
    return kind === undefined || (await permitted.isListed(kind, of.namespace)) ? told : otherwise(told);
  };

/** A Deployment says itself which revision it has. */
const rolledOutRevision: Rule = (told, asked) =>
  asked.of.kind === 'Deployment' ? untouched(told, asked) : ofHistory(() => null)(told, asked);

/** A relation to one object: null unless they can see it. */
const seen: Rule = async (told, asked) => {
  if (told === null) return null;
  const object = asked.world.withUid(told.uid as string);
  return object !== undefined && (await isSeen(object, asked)) ? told : null;
};

/** What an object itself names: each that they can see. */
const eachSeen: Rule = (told, asked) =>
  keep(told, async ({ uid }) => {
    const object = asked.world.withUid(uid as string);
    return object !== undefined && isSeen(object, asked);
  });

/** The top of a pod's owners, as far up as they can see. */
const workloadOfPod: Rule = async (told, asked) => {
  const { world, of } = asked;
  const controller = world.controllerOf(of);
  if (controller === undefined || !(await isSeen(controller, asked))) return null;
  const top = world.controllerOf(controller);
  if (top === undefined || (await isSeen(top, asked))) return told;
  return controller.kind === 'Job'
    ? { ...told, __typename: 'Job', id: asked.idOf(controller), uid: controller.raw.metadata.uid }
    : null;
};

const managers: Rule = async (told: { type: string }[], { permitted, of }) => {
  if (await permitted.isListed('HorizontalPodAutoscaler', of.namespace)) return told;
  return told.filter(({ type }) => type !== 'HORIZONTAL_POD_AUTOSCALER');
};

const manifest: Rule = async (told, { permitted, of }) =>
  (await permitted.read(of.kind, of.namespace, of.name)) === undefined ? null : told;

const endpoints: Rule = async (told, { permitted, of }) =>
  (await permitted.isListed('EndpointSlice', of.namespace)) ? told : keep(told, async () => false);

/** The next owner is known from the owner itself, which is what the part is of. */
const nextOwner: Rule = async (told, asked) => ((await isSeen(asked.of, asked)) ? told : null);

/** Every field by which more is told than its object holds, of a type or of all types of an interface. */
export const rules: Readonly<Record<string, Rule>> = {
  'KubernetesObject.manifest': manifest,
  'ClusterNode.manifest': manifest,
  'Workload.pods': podsOfWorkload,
  'Workload.events': eventsOfWorkload,
  'Workload.services': listed,
  'Workload.revisions': ofHistory((told) => keep(told, async () => false)),
  'Workload.managedBy': managers,
  'StatefulSet.service': seen,
  'CronJob.activeJobs': eachSeen,
  'CronJob.lastJob': async (told, asked) =>
    told !== null && (await asked.permitted.isListed('Job', asked.of.namespace)) ? told : null,
  'CronJob.jobs': listed,
  'Job.cronJob': seen,
  'Rollout.waitsFor': podsOfWorkload,
  'Rollout.revision': rolledOutRevision,
  'Revision.pods': listed,
  // Of two revisions, and whoever sees one sees all.
  'Revision.diff': untouched,
  'CronJob.nextRuns': untouched,
  'Pod.workload': workloadOfPod,
  'Pod.node': seen,
  'Pod.events': listed,
  'Pod.services': listed,
  'Service.pods': listed,
  'Service.workloads': listed,
  'Service.events': listed,
  'Service.endpoints': endpoints,
  'Endpoint.pod': seen,
  'Event.object': seen,
  'ObjectOwner.object': seen,
  'ObjectOwner.owner': nextOwner,
};

async function isListed({ uid }: Raw, { permitted, world }: Asked): Promise<boolean> {
  const object = world.withUid(uid as string);
  return object !== undefined && permitted.isListed(object.kind, object.namespace);
}

function isSeen({ kind, namespace, name }: WorldObject, { permitted }: Asked): Promise<boolean> {
  return permitted.isSeen(kind, namespace, name);
}

async function reachesPods({ permitted, of }: Asked): Promise<boolean> {
  const kind = between[of.kind];
  return kind === undefined || permitted.isListed(kind, of.namespace);
}

/** Those of a list or of a connection that are kept, with the count that goes with them. */
async function keep(told: Raw, isKept: (item: Raw) => Promise<boolean>): Promise<Raw> {
  if (Array.isArray(told)) {
    const kept = await Promise.all(told.map(isKept));
    return told.filter((_item, at) => kept[at]);
  }
  const nodes: Raw[] = await keep(told.nodes, isKept);
  return { ...told, totalCount: nodes.length, nodes };
}
