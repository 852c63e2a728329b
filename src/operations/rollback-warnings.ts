import type { DaemonSet, StatefulSet } from '../kubernetes/objects.ts';
import { changeCauseAnnotation } from '../model/deployment-revisions.ts';
import { markedBy, type MarkedBy } from '../model/management-marks.ts';
import { controllerOf, isOperator } from '../model/managers.ts';
import type { StringMap } from '../model/string-map.ts';
import type { RevisionedObject } from './revisioned.ts';

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/**
 * What to know about a rollback that is about to be made: who will undo it, what it doesn't reach, and what it changes besides the
 * template. `typeName` is the workload's kind as Kubernetes writes it.
 */
export function rollbackWarnings(live: RevisionedObject, typeName: string, annotations: StringMap): string[] {
  const historyWarning =
    'revisionHistoryLimit is 0: as soon as this is rolled out, there is no earlier revision left to go back to';
  return [
    ...undoers(live, typeName),
    ...(live.spec?.revisionHistoryLimit === 0 ? [historyWarning] : []),
    ...(typeName === 'Deployment' ? [] : heldBack(live as StatefulSet | DaemonSet)),
    ...annotationWarnings(live.metadata.annotations ?? {}, annotations),
  ];
}

/** Pods that the update strategy of a StatefulSet or DaemonSet leaves as they are. */
export function heldBack({ metadata, spec }: StatefulSet | DaemonSet): string[] {
  const { type, rollingUpdate } = spec?.updateStrategy ?? {};
  if (type === 'OnDelete') {
    return [
      'updateStrategy is OnDelete: no pod is changed until somebody deletes it, and it is made anew with the new template',
    ];
  }
  const partition = (rollingUpdate as { partition?: number } | undefined)?.partition ?? 0;
  if (partition === 0) return [];
  const { replicas = 1, ordinals } = spec as NonNullable<StatefulSet['spec']>;
  const held =
    partition >= replicas
      ? 'no pod is changed'
      : `pods before "${metadata.name}-${(ordinals?.start ?? 0) + partition}" aren't changed`;
  return [`updateStrategy.rollingUpdate.partition is ${partition}: ${held} until it is lowered`];
}

/** Whoever has the workload's wanted state elsewhere doesn't know of the rollback. */
function undoers({ metadata }: RevisionedObject, typeName: string): string[] {
  const undoing = (who: string, when: string) =>
    `${who} manages this ${typeName} and will undo this change ${when}`;
  const controller = controllerOf(metadata.ownerReferences);
  if (controller !== undefined) {
    const operator = `The controller of ${controller.kind} "${controller.name}"`;
    return isOperator(controller) ? [undoing(operator, 'as soon as it looks at it again')] : [];
  }
  const isApplied = metadata.annotations?.[lastApplied] !== undefined;
  const undoneBy = ({ type, kind, name }: MarkedBy): string => {
    switch (type) {
      case 'KUBECTL_APPLY':
        return `This ${typeName} is managed with \`kubectl apply\`, which will undo this change the next time it is run with the same manifest`;
      case 'HELM':
        return undoing(named('Helm', 'release', name), 'with its next upgrade');
      case 'ARGO_CD':
        return undoing(named('Argo CD', 'application', name), 'with its next sync');
      case 'FLUX':
        return undoing(
          named('Flux', kind === 'HelmRelease' ? 'Helm release' : 'kustomization', name),
          'with its next sync',
        );
    }
  };
  return markedBy({ kind: typeName, metadata, isApplied }).map(undoneBy);
}

function named(tool: string, what: string, name: string | undefined): string {
  return name === undefined ? tool : `${tool} (${what} "${name}")`;
}

function annotationWarnings(before: StringMap, after: StringMap): string[] {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  // The change cause belongs to the revision: that it goes back with it surprises nobody.
  const changed = Object.keys(after).filter(
    (key) => key !== changeCauseAnnotation && before[key] !== after[key],
  );
  return [
    ...(gone.length === 0
      ? []
      : [`Annotations that the revision didn't have are removed: ${gone.join(', ')}`]),
    ...(changed.length === 0
      ? []
      : [`Annotations get the values that they had in the revision: ${changed.join(', ')}`]),
  ];
}
