import { apiAs } from '../../src/auth/caller.ts';
import type { Deployment, KubernetesObject } from '../../src/kubernetes/objects.ts';
import { resources } from '../../src/kubernetes/resources.ts';
import type { WorkloadKind } from '../../src/model/entries/base-workload-entry.ts';
import type { ClusterView } from '../../src/model/cluster-view.ts';
import { sameTemplate } from '../../src/model/pod-template.ts';
import { workloadKinds } from '../../src/model/workload-kinds.ts';
import type { OperationContext } from '../../src/operations/operation-context.ts';
import { untilShown } from '../../src/operations/until-shown.ts';

/** The kinds of objects that a workload may own in a story. */
const owned = ['replicasets', 'controllerrevisions', 'jobs', 'services'] as const;

/** Waits until the controllers have done whatever the last change of the workload `web` in a namespace gives them to do, pods aside. */
export async function settled(
  kind: WorkloadKind,
  namespace: string,
  { caller, cluster }: OperationContext,
): Promise<void> {
  const { resource } = workloadKinds[kind];
  const all = await apiAs(caller, cluster.transport).list(resources[resource], namespace);
  const live = all.find(({ metadata }) => metadata.name === 'web');
  const { view } = cluster;
  const feeds = [resource, ...owned].map((name) => view[name].changes());
  const isSettled = () => {
    const object: KubernetesObject | undefined = view[resource].get(namespace, 'web')?.object;
    const isThere = live !== undefined && live.metadata.deletionTimestamp === undefined;
    if (object?.metadata.uid !== (isThere ? live.metadata.uid : undefined)) return undefined;
    if (isAnyLost(namespace, view)) return undefined;
    return object === undefined || hasSeen(object, live) ? true : undefined;
  };
  function hasSeen(object: KubernetesObject, newest: KubernetesObject | undefined): boolean {
    const { observedGeneration } = (object as Deployment).status ?? {};
    const generation = newest?.metadata.generation ?? 0;
    // Jobs and CronJobs have nothing to say about that.
    if (kind === 'JOB' || kind === 'CRON_JOB') return (object.metadata.generation ?? 0) >= generation;
    if ((observedGeneration ?? 0) < generation) return false;
    return kind !== 'DEPLOYMENT' || isNumbered(object, newest as Deployment, view);
  }
  if ((await untilShown(feeds, isSettled, 60_000)) === undefined) {
    throw new Error(`the controllers haven't done with ${kind} web in ${namespace} what there was to do`);
  }
}

/** The garbage collector is still to remove something, or to make it somebody's no more. */
function isAnyLost(namespace: string, view: ClusterView): boolean {
  const uids = new Set(
    (['deployments', 'statefulsets', 'daemonsets', 'jobs', 'cronjobs'] as const).flatMap((resource) =>
      [...view[resource].by('namespace', namespace)].map(({ uid }) => uid),
    ),
  );
  return owned
    .flatMap((resource) => [...view[resource].by('namespace', namespace)])
    .some(({ object }) => object.metadata.ownerReferences?.some(({ uid }) => !uids.has(uid)));
}

const revision = 'deployment.kubernetes.io/revision';

/** The ReplicaSet of the present template has the number of the Deployment, and the annotations that it has now. */
function isNumbered(object: Deployment, newest: Deployment, view: ClusterView): boolean {
  const sets = [...view.replicasets.by('controller', object.metadata.uid)].map((entry) => entry.object);
  const present = sets.find(({ spec }) => sameTemplate(spec?.template ?? {}, object.spec?.template ?? {}));
  if (present === undefined) return object.spec?.paused === true;
  const [ours, theirs] = [newest.metadata.annotations ?? {}, present.metadata.annotations ?? {}];
  const copied = Object.entries(ours).filter(([key]) => !/^(kubectl|deployment)\./.test(key));
  return (
    object.metadata.annotations?.[revision] === theirs[revision] &&
    copied.every(([key, value]) => theirs[key] === value)
  );
}
