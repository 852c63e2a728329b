import { QuarterdeckError } from '../errors.ts';
import { namespacesInWords } from './namespaces-in-words.ts';
import type { ResourceWatch } from './resource-watch.ts';

/** Why nothing of a resource can be read now, or nothing of these namespaces; undefined if something can. */
export function whyUnreadable(
  cluster: string,
  watch: Pick<ResourceWatch, 'name' | 'status' | 'namespaces' | 'unread'>,
  asked?: readonly string[],
): QuarterdeckError | undefined {
  const { name, status, namespaces } = watch;
  const what = `${name} of cluster "${cluster}"`;
  if (status.phase === 'refused')
    return new QuarterdeckError('FORBIDDEN', `${what} can't be read: ${status.message ?? ''}`, { cluster });
  if (!status.synced) return unknown(what, status.message ?? 'the first reading is still under way', cluster);
  if (namespaces === undefined) return undefined;
  if (watch.unread.length === namespaces.length)
    return unknown(what, 'the first reading is still under way', cluster);
  return asked === undefined || asked.length === 0
    ? undefined
    : whyNoneOf(asked, { what, cluster, watched: new Set(namespaces), unread: new Set(watch.unread) });
}

/** Why nothing can be read in namespaces that are asked for: none is watched, or not all that are have been read. */
function whyNoneOf(
  asked: readonly string[],
  {
    what,
    cluster,
    watched,
    unread,
  }: { what: string; cluster: string; watched: ReadonlySet<string>; unread: ReadonlySet<string> },
): QuarterdeckError | undefined {
  if (!asked.some((namespace) => watched.has(namespace))) {
    const message = `${what} can't be read in ${namespacesInWords(asked)}: the gateway reads them in ${namespacesInWords([...watched])} only`;
    return new QuarterdeckError('FORBIDDEN', message, { cluster });
  }
  const late = asked.filter((namespace) => unread.has(namespace));
  return late.length === 0
    ? undefined
    : unknown(`${what} in ${namespacesInWords(late)}`, 'the first reading is still under way', cluster);
}

function unknown(what: string, why: string, cluster: string): QuarterdeckError {
  return new QuarterdeckError('CLUSTER_UNAVAILABLE', `${what} are not known yet: ${why}`, { cluster });
}
