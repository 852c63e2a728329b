import { inParallel } from '../kubernetes/in-parallel.ts';
import { mayDo, rulesIn, whoIs, type Attempt, type Rules } from '../kubernetes/reviews.ts';
import { resources } from '../kubernetes/resources.ts';
import type { Sender } from '../kubernetes/transport.ts';
import type { User } from '../kubernetes/user.ts';
import {
  isWholeCluster,
  reachesBy,
  reachesByRules,
  reachOf,
  type HeldRules,
  type ReadQuestion,
  type Rights,
} from './rights.ts';
import { Reach } from './reach.ts';
import { namesAllowed } from './rules.ts';

/** Requests that one caller's review may have under way in a cluster. */
const concurrency = 8;

/** Whoever is in it may do everything, before any authorizer is asked (kubernetes pkg/kubeapiserver/authorizer). */
const superusers = 'system:masters';

/** The namespaces in which somebody may have rights. */
export interface Places {
  /** Of all namespaces. */
  readonly all: () => readonly string[];
  /** Where roles are bound to the user; undefined where that isn't known. */
  readonly bound: (user: User) => readonly string[] | undefined;
}

/** Asks a cluster what it lets the sender read. What somebody may do everywhere comes first: often no more is asked. */
export async function reviewRights(sender: Sender, places: Places): Promise<Rights> {
  const [user, everywhere] = await Promise.all([whoIs(sender), rulesIn(sender)]);
  const held = { everywhere, byNamespace: new Map<string, Rules>() };
  const inCluster = reachesByRules(held);
  if (everywhere.complete && isWholeCluster(inCluster)) return rightsOf(user, inCluster, held);
  // The rules say nothing of this group: they do only for as long as a role is bound to it, as it is by default.
  const areAllTold = everywhere.complete && !user.groups.includes(superusers);
  const namespaces = (areAllTold ? places.bound(user) : undefined) ?? places.all();
  const answers = await all(namespaces, (namespace) => rulesIn(sender, namespace));
  for (const [at, namespace] of namespaces.entries()) held.byNamespace.set(namespace, answers[at] as Rules);
  const complete = areAllTold && answers.every((rules) => rules.complete);
  if (complete) return rightsOf(user, reachesByRules(held), held);
  return rightsOf(user, await reachesByAccess(sender, held), undefined);
}

function rightsOf(
  user: User,
  reaches: ReturnType<typeof reachesByRules>,
  held: HeldRules | undefined,
): Rights {
  const rulesIn = (namespace: string) =>
    held === undefined ? undefined : (held.byNamespace.get(namespace) ?? held.everywhere).rules;
  return { ...reaches, user, rulesIn };
}

/** Where a cluster can't tell its rules each thing is asked for by itself; the rules that it tells of say for which names. */
async function reachesByAccess(sender: Sender, held: HeldRules): Promise<ReturnType<typeof reachesByRules>> {
  const wanted: ReadQuestion[] = [];
  reachesBy((one) => {
    wanted.push(one);
    return Reach.nothing;
  });
  const reaches = await all(wanted, (one) => reachByAccess(sender, one, held));
  const answers = reaches.values();
  return reachesBy(() => answers.next().value ?? Reach.nothing);
}

async function reachByAccess(
  sender: Sender,
  { resource, question }: ReadQuestion,
  { everywhere, byNamespace }: HeldRules,
): Promise<Reach> {
  const may = (attempt: Pick<Attempt, 'namespace' | 'name'>) => mayDo(sender, { ...question, ...attempt });
  const namesIn = async (namespace: string, { rules }: Rules): Promise<string[]> => {
    const names = [...new Set(rules.flatMap((rule) => namesAllowed(rule, question)))];
    const answers = await all(names, (name) => may({ namespace, name }));
    return names.filter((_name, at) => answers[at]);
  };
  if (await may({ namespace: '' })) return Reach.everything;
  const isInNamespaces =
    resources[resource].namespaced || (resource === 'namespaces' && question.verb === 'get');
  const inNamespaces = isInNamespaces ? [...byNamespace] : [];
  const allowed = await all(inNamespaces, async ([namespace, rules]) => ({
    namespace,
    all: await may(resource === 'namespaces' ? { namespace, name: namespace } : { namespace }),
    names: await namesIn(namespace, rules),
  }));
  return reachOf(resource, await namesIn('', everywhere), allowed);
}

/** All of it, or the first error. */
async function all<K, T>(keys: readonly K[], ask: (key: K) => Promise<T>): Promise<T[]> {
  const answers = await inParallel(keys, concurrency, ask);
  const failed = answers.find((answer) => answer instanceof Error);
  if (failed !== undefined) throw failed;
  return answers as T[];
}
