import { QuarterdeckError } from '../errors.ts';
import { resources } from '../kubernetes/resources.ts';
import type { User } from '../kubernetes/user.ts';
import type { Entries } from '../model/cluster-view.ts';

interface Refused {
  readonly user: User;
  readonly verb: string;
  readonly resource: keyof Entries;
  readonly cluster: string;
}

/** What a caller is told of a resource that the gateway can't read: what the cluster said of that is for those who run the gateway. */
export function inOwnWords(
  error: QuarterdeckError,
  { resource, cluster }: Pick<Refused, 'resource' | 'cluster'>,
): QuarterdeckError {
  const what = `${resource} of cluster ${quoted(cluster)}`;
  const message =
    error.code === 'FORBIDDEN' ? `${what} can't be read: the gateway may not` : `${what} are not known yet`;
  return new QuarterdeckError(error.code, message, { cluster });
}

/** What a caller is told who may not read an object by its name, whether or not it is there: as the API server says it. */
export function mayNotRead(refused: Refused, namespace: string, name: string): QuarterdeckError {
  // A request for a namespace is one in that namespace.
  const where = refused.resource === 'namespaces' ? name : namespace;
  return forbidden(refused, `${qualified(refused.resource)} ${quoted(name)}`, [where]);
}

/** What a caller is told who may list nothing of a resource in these namespaces, in all if none are given. */
export function mayNotList(
  refused: Refused,
  namespaces: readonly string[] | null | undefined,
): QuarterdeckError {
  return forbidden(refused, qualified(refused.resource), namespaces ?? []);
}

/** The same of a pod's logs, or of those of a namespace. */
export function mayNotReadLogs(
  { user, cluster }: Pick<Refused, 'user' | 'cluster'>,
  namespace: string,
  name: string | undefined,
): QuarterdeckError {
  const what = name === undefined ? 'pods' : `pods ${quoted(name)}`;
  return forbidden({ user, verb: 'get', resource: 'pods', cluster }, what, [namespace], 'log');
}

function forbidden(
  { user, verb, resource, cluster }: Refused,
  what: string,
  namespaces: readonly string[],
  subresource?: string,
): QuarterdeckError {
  const { group, plural } = resources[resource];
  const asked = subresource === undefined ? plural : `${plural}/${subresource}`;
  const attempt = `User ${quoted(user.username)} cannot ${verb} resource "${asked}" in API group "${group}"`;
  return new QuarterdeckError('FORBIDDEN', `${what} is forbidden: ${attempt} ${where(namespaces)}`, {
    cluster,
  });
}

/** The API server says of which group a resource is, unless it is the core group's (apimachinery pkg/runtime/schema GroupResource). */
function qualified(resource: keyof Entries): string {
  const { group, plural } = resources[resource];
  return group === '' ? plural : `${plural}.${group}`;
}

function where(namespaces: readonly string[]): string {
  const named = namespaces.filter((namespace) => namespace !== '');
  if (named.length === 0) return 'at the cluster scope';
  return `in the namespace${named.length === 1 ? '' : 's'} ${named.map(quoted).join(', ')}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
