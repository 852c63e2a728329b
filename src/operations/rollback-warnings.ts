import type { Deployment } from '../kubernetes/objects.ts';
import { changeCauseAnnotation } from '../model/deployment-revisions.ts';

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
function undoers({ metadata: { annotations = {}, labels = {} } }: Deployment): string[] {
  const helm = annotations['meta.helm.sh/release-name'];
  const argo = annotations['argocd.argoproj.io/tracking-id'] ?? labels['argocd.argoproj.io/instance'];
  const kustomization = labels['kustomize.toolkit.fluxcd.io/name'];
  const helmRelease = labels['helm.toolkit.fluxcd.io/name'];
  return [
    ...(annotations[lastApplied] === undefined
      ? []
      : [
          'This Deployment is managed with `kubectl apply`, which will undo this change the next time it is run with the same manifest',
        ]),
    ...(helm === undefined && labels['app.kubernetes.io/managed-by'] !== 'Helm'
      ? []
      : [
          `${named('Helm', 'release', helm)} manages this Deployment and will undo this change with its next upgrade`,
        ]),
    ...(argo === undefined
      ? []
      : [
          `${named('Argo CD', 'application', argo.split(':')[0])} manages this Deployment and will undo this change with its next sync`,
        ]),
    ...(kustomization === undefined
      ? []
      : [
          `${named('Flux', 'kustomization', kustomization)} manages this Deployment and will undo this change with its next sync`,
        ]),
    ...(helmRelease === undefined
      ? []
      : [
          `${named('Flux', 'Helm release', helmRelease)} manages this Deployment and will undo this change with its next sync`,
        ]),
  ];
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
