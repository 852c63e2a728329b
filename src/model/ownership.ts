import type { ClusterView } from './cluster-view.ts';
import type { Entry } from './entries/entry.ts';
import type { PodEntry } from './entries/pod-entry.ts';
import type { WorkloadEntry } from './entries/workload-entry.ts';

/** The workload at the top of a pod's owners, through ReplicaSet and Job; undefined for a pod that none of the five kinds owns. */
export function workloadOf(pod: PodEntry, view: ClusterView): WorkloadEntry | undefined {
  const owner = pod.controllerUid;
  if (owner === undefined) return undefined;
  const replicaSet = view.replicasets.byUid(owner);
  if (replicaSet !== undefined) return byController(replicaSet, view.deployments);
  const job = view.jobs.byUid(owner);
  if (job !== undefined) return byController(job, view.cronjobs) ?? job;
  return view.statefulsets.byUid(owner) ?? view.daemonsets.byUid(owner);
}

/** The pods of a workload, through what it owns in between. */
export function* podsOf(workload: WorkloadEntry, view: ClusterView): Iterable<PodEntry> {
  for (const owner of podOwners(workload, view)) yield* view.pods.by('controller', owner.uid);
}

/** What the pods of a workload have as their controller. */
export function podOwners(workload: WorkloadEntry, view: ClusterView): Iterable<Entry> {
  switch (workload.kind) {
    case 'DEPLOYMENT':
      return view.replicasets.by('controller', workload.uid);
    case 'CRON_JOB':
      return view.jobs.by('controller', workload.uid);
    case 'STATEFUL_SET':
    case 'DAEMON_SET':
    case 'JOB':
      return [workload];
  }
}

/** Whether a pod is one of a workload's, through what that owns in between. */
export function ownsPod(workload: WorkloadEntry, { controllerUid }: PodEntry, view: ClusterView): boolean {
  if (controllerUid === undefined) return false;
  switch (workload.kind) {
    case 'DEPLOYMENT':
      return view.replicasets.byUid(controllerUid)?.controllerUid === workload.uid;
    case 'CRON_JOB':
      return view.jobs.byUid(controllerUid)?.controllerUid === workload.uid;
    case 'STATEFUL_SET':
    case 'DAEMON_SET':
    case 'JOB':
      return controllerUid === workload.uid;
  }
}

function byController<E>(entry: Entry, owners: { byUid(uid: string): E | undefined }): E | undefined {
  return entry.controllerUid === undefined ? undefined : owners.byUid(entry.controllerUid);
}
