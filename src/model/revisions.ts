import type { PodTemplate } from '../kubernetes/objects.ts';
import type { ClusterView } from './cluster-view.ts';
import type { ControllerRevisionEntry } from './entries/controller-revision-entry.ts';
import type { DaemonSetEntry } from './entries/daemon-set-entry.ts';
import type { DeploymentEntry } from './entries/deployment-entry.ts';
import type { ReplicaSetEntry } from './entries/replica-set-entry.ts';
import type { StatefulSetEntry } from './entries/stateful-set-entry.ts';
import type { WorkloadEntry } from './entries/workload-entry.ts';
import { changeCauseAnnotation, currentReplicaSet, revisionNumber } from './deployment-revisions.ts';
import { currentControllerRevision, templateOfRevision } from './controller-revisions.ts';
import { imagesOf, withoutHashLabel } from './pod-template.ts';

/** A template that a workload had or has. */
export interface Revision {
  readonly workload: DeploymentEntry | StatefulSetEntry | DaemonSetEntry;
  /** What holds it. */
  readonly source: ReplicaSetEntry | ControllerRevisionEntry;
  /** As it was asked for, without the hash label of a ReplicaSet's pods. */
  readonly template: PodTemplate;
  readonly number: number;
  readonly createdAt: string;
  readonly changeCause: string | undefined;
  readonly images: readonly string[];
  readonly current: boolean;
  readonly sourceName: string;
}

/** The revisions of a workload, newest first; none for Job and CronJob. */
export function revisionsOf(workload: WorkloadEntry, view: ClusterView): Revision[] {
  return unordered(workload, view).toSorted((a, b) => b.number - a.number);
}

function unordered(workload: WorkloadEntry, view: ClusterView): Revision[] {
  switch (workload.kind) {
    case 'DEPLOYMENT':
      return deploymentRevisions(workload, view);
    case 'STATEFUL_SET':
    case 'DAEMON_SET':
      return controllerRevisions(workload, view);
    case 'JOB':
    case 'CRON_JOB':
      return [];
  }
}

function deploymentRevisions(deployment: DeploymentEntry, view: ClusterView): Revision[] {
  const sets = [...view.replicasets.by('controller', deployment.uid)].filter(
    (set) => revisionNumber(set.object) > 0,
  );
  const current = currentReplicaSet(
    deployment.object,
    sets.map(({ object }) => object),
  );
  return sets.map((set) => ({
    workload: deployment,
    source: set,
    template: withoutHashLabel(set.object.spec?.template ?? {}),
    number: revisionNumber(set.object),
    createdAt: set.createdAt,
    changeCause: set.annotations[changeCauseAnnotation],
    images: imagesOf(set.object.spec?.template),
    current: set.object === current,
    sourceName: set.name,
  }));
}

function controllerRevisions(workload: StatefulSetEntry | DaemonSetEntry, view: ClusterView): Revision[] {
  const entries = [...view.controllerrevisions.by('controller', workload.uid)];
  const current = currentControllerRevision(
    workload.object.spec?.template ?? {},
    entries.map(({ object }) => object),
  );
  return entries.map((entry) => ({
    workload,
    source: entry,
    template: templateOfRevision(entry.object) ?? {},
    number: entry.object.revision,
    createdAt: entry.createdAt,
    changeCause: entry.annotations[changeCauseAnnotation],
    images: imagesOf(templateOfRevision(entry.object)),
    current: entry.object === current,
    sourceName: entry.name,
  }));
}
