import type { KubernetesObject } from '../kubernetes/objects.ts';

/** A tool that has left its mark on an object: it keeps what it has set there. */
export interface MarkedBy {
  readonly type: 'HELM' | 'ARGO_CD' | 'FLUX' | 'KUBECTL_APPLY';
  /** The API and kind in which the tool is told what to keep; undefined where there is none. */
  readonly apiVersion: string | undefined;
  readonly kind: string | undefined;
  readonly name: string | undefined;
  readonly namespace: string | undefined;
}

/** What of an object tells who manages it. */
export interface Marks {
  /** The kind of the object itself. */
  readonly kind: string;
  readonly metadata: Pick<KubernetesObject['metadata'], 'name' | 'namespace' | 'labels' | 'annotations'>;
  /** There is a last-applied-configuration. */
  readonly isApplied: boolean;
}

const noObject = { apiVersion: undefined, kind: undefined };

/** The tools that have left their marks on an object. */
export function markedBy(marks: Marks): MarkedBy[] {
  return [
    appliedBy(marks),
    helmOf(marks),
    argoOf(marks),
    kustomizationOf(marks),
    helmReleaseOf(marks),
  ].filter((tool) => tool !== undefined);
}

function appliedBy({ isApplied }: Marks): MarkedBy | undefined {
  return isApplied
    ? { type: 'KUBECTL_APPLY', ...noObject, name: undefined, namespace: undefined }
    : undefined;
}

/** The marks by which Helm knows its own (pkg/action/validate.go of Helm). */
function helmOf({ metadata: { labels = {}, annotations = {} } }: Marks): MarkedBy | undefined {
  const name = annotations['meta.helm.sh/release-name'];
  if (name === undefined && labels['app.kubernetes.io/managed-by'] !== 'Helm') return undefined;
  return { type: 'HELM', ...noObject, name, namespace: annotations['meta.helm.sh/release-namespace'] };
}

/**
 * The annotation, and a label that many have chosen for it (argo-cd.readthedocs.io, Resource Tracking). The default label of old,
 * app.kubernetes.io/instance, is used by others as well and tells nothing.
 */
function argoOf({ kind, metadata }: Marks): MarkedBy | undefined {
  const application = trackedBy(metadata.annotations?.['argocd.argoproj.io/tracking-id'], kind, metadata);
  const given = application ?? metadata.labels?.['argocd.argoproj.io/instance'];
  if (given === undefined) return undefined;
  const cut = given.indexOf('_');
  return {
    type: 'ARGO_CD',
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    // An Application outside of Argo CD's own namespace is known as NAMESPACE_NAME.
    name: given.slice(cut + 1),
    namespace: cut === -1 ? undefined : given.slice(0, cut),
  };
}

/** The Application in a tracking id, `shop:apps/Deployment:shop/web`; undefined where that names another object and so was copied from there. */
function trackedBy(
  id: string | undefined,
  kind: string,
  { namespace = '', name }: Marks['metadata'],
): string | undefined {
  const [application, groupKind = '', place] = id?.split(':') ?? [];
  const names = groupKind.endsWith(`/${kind}`) && place === `${namespace}/${name}`;
  return names ? application : undefined;
}

/** fluxcd.io: kustomize-controller labels what it applies. */
function kustomizationOf({ metadata: { labels = {} } }: Marks): MarkedBy | undefined {
  const name = labels['kustomize.toolkit.fluxcd.io/name'];
  if (name === undefined) return undefined;
  const namespace = labels['kustomize.toolkit.fluxcd.io/namespace'];
  return {
    type: 'FLUX',
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    name,
    namespace,
  };
}

/** fluxcd.io: helm-controller labels what it installs. */
function helmReleaseOf({ metadata: { labels = {} } }: Marks): MarkedBy | undefined {
  const name = labels['helm.toolkit.fluxcd.io/name'];
  if (name === undefined) return undefined;
  const namespace = labels['helm.toolkit.fluxcd.io/namespace'];
  return { type: 'FLUX', apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', name, namespace };
}
