import type { ClusterHealth } from '../model/cluster-view.ts';
import { namespacesInWords } from './namespaces-in-words.ts';
import type { ReflectorStatus } from './reflector.ts';
import type { ResourceWatch } from './resource-watch.ts';

type Watched = Pick<ResourceWatch, 'name' | 'status' | 'namespaces' | 'unread'>;

/** How a cluster is doing whose resources are doing so. */
export function judge(resources: readonly Watched[]): Pick<ClusterHealth, 'state' | 'message' | 'unread'> {
  return { ...stateOf(resources), unread: unreadIn(resources) };
}

function stateOf(resources: readonly Watched[]): Pick<ClusterHealth, 'state' | 'message'> {
  const of = (...phases: ReflectorStatus['phase'][]) =>
    resources.filter(({ status }) => phases.includes(status.phase));
  const failing = of('interrupted', 'starting').filter(({ status }) => status.message !== undefined);
  if (failing.length > 0) return { state: 'UNREACHABLE', message: summary(failing, messageOf) };
  const starting = of('starting');
  if (starting.length > 0) return { state: 'SYNCING', message: `still reading ${namesOf(starting)}` };
  const refused = of('refused');
  const inSome = resources.filter(({ status, namespaces }) => status.phase === 'following' && namespaces);
  if (refused.length === 0 && inSome.length === 0) return { state: 'SYNCED', message: undefined };
  const messages = [
    ...(refused.length === 0 ? [] : [summary(refused, messageOf)]),
    ...(inSome.length === 0 ? [] : [summary(inSome, whereRead)]),
  ];
  return { state: 'RESTRICTED', message: messages.join('; ') };
}

/** What has never been read of what is to be, though others of its kind have been; undefined if nothing. */
function unreadIn(resources: readonly Watched[]): string | undefined {
  const late = resources.filter(({ status, unread }) => status.synced && unread.length > 0);
  return late.length === 0
    ? undefined
    : `still reading ${summary(late, ({ unread }) => namespacesInWords(unread))}`;
}

function messageOf({ status }: Watched): string {
  return status.message ?? '';
}

function whereRead({ namespaces = [] }: Watched): string {
  return `read in ${namespacesInWords(namespaces)} only`;
}

/** Resources of which the same is said are named together. */
function summary(some: readonly Watched[], said: (one: Watched) => string): string {
  return [...Map.groupBy(some, said)].map(([text, same]) => `${namesOf(same)}: ${text}`).join('; ');
}

function namesOf(resources: readonly Watched[]): string {
  return resources.map(({ name }) => name).join(', ');
}
