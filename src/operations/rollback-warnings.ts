import type { Deployment } from '../kubernetes/objects.ts';
import { changeCauseAnnotation } from '../model/deployment-revisions.ts';
import { markedBy, type MarkedBy } from '../model/management-marks.ts';
import { controllerOf, isOperator } from '../model/managers.ts';

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/** What to know about a rollback that is about to be made: who will undo it, and what it changes besides the template. */
export function rollbackWarnings(live: Deployment, annotations: Readonly<Record<string, string>>): string[] {
  const historyWarning =
    'revisionHistoryLimit is 0: as soon as this is rolled out, there is no earlier revision left to go back to';
  return [
    ...undoers(live),
    ...(live.spec?.revisionHistoryLimit === 0 ? [historyWarning] : []),
    ...annotationWarnings(live.metadata.annotations ?? {}, annotations),
  ];
}

/** Whoever has the Deployment's wanted state elsewhere doesn't know of the rollback. */
function undoers({ metadata }: Deployment): string[] {
  const controller = controllerOf(metadata.ownerReferences);
  if (controller !== undefined) {
    const operator = `The controller of ${controller.kind} "${controller.name}"`;
    return isOperator(controller) ? [undoing(operator, 'as soon as it looks at it again')] : [];
  }
  const isApplied = metadata.annotations?.[lastApplied] !== undefined;
  return markedBy({ kind: 'Deployment', metadata, isApplied }).map(undoneBy);
}

function undoneBy({ type, kind, name }: MarkedBy): string {
  switch (type) {
    case 'KUBECTL_APPLY':
      return 'This Deployment is managed with `kubectl apply`, which will undo this change the next time it is run with the same manifest';
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
}

function undoing(who: string, when: string): string {
  return `${who} manages this Deployment and will undo this change ${when}`;
}

function named(tool: string, what: string, name: string | undefined): string {
  return name === undefined ? tool : `${tool} (${what} "${name}")`;
}

function annotationWarnings(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string[] {
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
