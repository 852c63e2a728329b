import { badInput, QuarterdeckError } from '../errors.ts';
import type { ClusterView, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';

/**
 * What a caller may see: views of clusters that hold nothing else. It is decided before execution starts and given to every
 * relation; nothing reads a store but through a scope.
 */
export interface Scope {
  /** The same, on every replica, for scopes in which the same may be seen: what was followed in one can be followed on in the other. */
  readonly identity: string;
  /** Every cluster that the caller may see something of, by name. */
  readonly clusters: readonly ClusterView[];
  /** The cluster with this name; undefined if there is none to see. */
  find(name: string): ClusterView | undefined;
  /** Why the logs of a pod can't be read, or those of no pod of the namespace if none is named; undefined where they can be. */
  whyNoLogs(pods: LoggedPods): QuarterdeckError | undefined;
}

/** One pod, or those of a namespace. */
export interface LoggedPods {
  readonly cluster: string;
  readonly namespace: string;
  readonly name?: string | undefined;
}

/** Sees all of these clusters: the scope of a gateway's own kubeconfig, whose rights the cluster has applied to what was watched. */
export function scopeOfEverything(views: readonly ClusterView[]): Scope {
  const byName = new Map(views.map((view) => [view.name, view]));
  return {
    identity: 'everything',
    clusters: views,
    find: (name) => byName.get(name),
    whyNoLogs: () => undefined,
  };
}

/** The cluster that an entry is from. @throws QuarterdeckError CLUSTER_UNAVAILABLE if it isn't served any more */
export function clusterOf({ cluster }: { cluster: string }, scope: Scope): ClusterView {
  const view = scope.find(cluster);
  if (view === undefined) throw noLongerServed(cluster);
  return view;
}

/** What is said of a cluster that was removed while somebody was reading from it. */
export function noLongerServed(cluster: string): QuarterdeckError {
  return new QuarterdeckError('CLUSTER_UNAVAILABLE', `cluster "${cluster}" is no longer served here`, {
    cluster,
  });
}

/** The clusters that a filter names; all of them if it names none. @throws QuarterdeckError BAD_USER_INPUT for an unknown one. */
export function clustersNamed(
  names: readonly string[] | null | undefined,
  scope: Scope,
): readonly ClusterView[] {
  if (names == null) return scope.clusters;
  return [...new Set(names)].map((name) => scope.find(name) ?? unknownCluster(name, 'where.clusters', scope));
}

/**
 * The clusters whose objects a list is made of: those of the named ones that have been read. One that never was doesn't hold up the others;
 * the answer says that it is missing. Where none was, each of them says why.
 * @throws QuarterdeckError BAD_USER_INPUT for an unknown one.
 */
export function clustersListed(
  names: readonly string[] | null | undefined,
  scope: Scope,
): readonly ClusterView[] {
  const named = clustersNamed(names, scope);
  const read = named.filter(({ health }) => health.wasRead);
  return read.length > 0 ? read : named;
}

/**
 * Those of the views of which something may be listed in these namespaces, in all if none are given.
 * @throws QuarterdeckError FORBIDDEN where that is none of them: it isn't the same as that there is nothing.
 */
export function viewsListed<E extends Entry>(
  views: readonly ResourceView<E>[],
  namespaces: readonly string[] | null | undefined,
): readonly ResourceView<E>[] {
  const refusals = views.map((view) => view.whyNotListed(namespaces));
  const [why] = refusals;
  if (why !== undefined && !refusals.includes(undefined)) throw why;
  return views.filter((_view, at) => refusals[at] === undefined);
}

/**
 * The views of what may be followed in these namespaces. One that isn't allowed now is among them if another is: it may be later.
 * @throws QuarterdeckError FORBIDDEN where nothing of any of them may be followed
 */
export function viewsFollowed<E extends Entry>(
  views: readonly ResourceView<E>[],
  namespaces: readonly string[] | null | undefined,
): readonly ResourceView<E>[] {
  const followed = views.map((view) => view.followed);
  const allowed = new Set(viewsListed(followed, namespaces));
  return followed.filter((view) => allowed.has(view) || view.canBeGranted);
}

/** Which of several views a list or a subscription is made of. */
export type ChooseViews = typeof viewsListed;

/** The cluster that a reference names, which it needn't where there is just one. @throws QuarterdeckError BAD_USER_INPUT */
export function clusterReferred(
  name: string | null | undefined,
  argument: string,
  scope: Scope,
): ClusterView {
  if (name != null) return scope.find(name) ?? unknownCluster(name, argument, scope);
  const [only, ...others] = scope.clusters;
  if (only !== undefined && others.length === 0) return only;
  throw badInput(argument, `say which cluster: ${namesIn(scope)}`);
}

function unknownCluster(name: string, argument: string, scope: Scope): never {
  throw badInput(argument, `there is no cluster "${name}" here; there is ${namesIn(scope)}`);
}

function namesIn({ clusters }: Scope): string {
  return clusters.map(({ name }) => `"${name}"`).join(', ');
}
