import type {
  ControllerRevision,
  DaemonSet,
  Deployment,
  KubernetesObject,
  PodTemplate,
  ReplicaSet,
  StatefulSet,
} from '../kubernetes/objects.ts';
import { currentControllerRevision, templateOfRevision } from './controller-revisions.ts';
import { currentReplicaSet, revisionNumber } from './deployment-revisions.ts';
import { withoutHashLabel } from './pod-template.ts';
import type { StringMap } from './string-map.ts';

/** A template that a workload had or has, as a rollback needs it. */
export interface PastTemplate {
  /** The name of the ReplicaSet or ControllerRevision that holds it. */
  readonly name: string;
  readonly number: number;
  /** As it was asked for, without the hash label of a ReplicaSet's pods. */
  readonly template: PodTemplate;
  /** What the workload was annotated with; undefined where the kind's rollback leaves annotations alone. */
  readonly annotations: StringMap | undefined;
}

/** The templates that a workload can go back to. */
export interface RevisionHistory {
  /** Lowest number first. */
  readonly known: readonly PastTemplate[];
  /** The one that the workload has now; undefined while its controller hasn't numbered it. */
  readonly current: PastTemplate | undefined;
}

/** The history of a Deployment, out of ReplicaSets that its selector finds. One without a number is none of it. */
export function replicaSetHistory(live: Deployment, sets: readonly ReplicaSet[]): RevisionHistory {
  const controlled = sets.filter((set) => isControlled(set, live) && revisionNumber(set) > 0);
  const current = currentReplicaSet(live, controlled);
  return historyOf(
    controlled.map((set) => ({
      name: set.metadata.name,
      number: revisionNumber(set),
      template: withoutHashLabel(set.spec?.template ?? {}),
      annotations: set.metadata.annotations ?? {},
    })),
    current,
  );
}

/** The history of a StatefulSet or DaemonSet, out of ControllerRevisions that its selector finds. One without a template is none of it. */
export function controllerRevisionHistory(
  live: StatefulSet | DaemonSet,
  revisions: readonly ControllerRevision[],
): RevisionHistory {
  const controlled = revisions.filter((revision) => isControlled(revision, live));
  const current = currentControllerRevision(live.spec?.template ?? {}, controlled);
  return historyOf(
    controlled.flatMap((revision) => {
      const template = templateOfRevision(revision);
      const { name } = revision.metadata;
      return template === undefined
        ? []
        : [{ name, number: revision.revision, template, annotations: undefined }];
    }),
    current,
  );
}

/**
 * The template of a revision. 0 is the one before the current: the highest number of all but the current. That is what kubectl gives for
 * 0 (the second-highest number), and right as well while the controller hasn't numbered the newest template yet.
 */
export function templateNumbered(
  number: number,
  { known, current }: RevisionHistory,
): PastTemplate | undefined {
  return number > 0 ? known.find((one) => one.number === number) : known.findLast((one) => one !== current);
}

function historyOf(
  templates: readonly PastTemplate[],
  current: KubernetesObject | undefined,
): RevisionHistory {
  const known = templates.toSorted((a, b) => a.number - b.number);
  return { known, current: known.find(({ name }) => name === current?.metadata.name) };
}

function isControlled({ metadata }: KubernetesObject, owner: KubernetesObject): boolean {
  return (
    metadata.ownerReferences?.some(
      ({ controller, uid }) => controller === true && uid === owner.metadata.uid,
    ) ?? false
  );
}
