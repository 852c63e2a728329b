import type { ResourceRule, Rules } from '../kubernetes/reviews.ts';
import { resources } from '../kubernetes/resources.ts';
import type { User } from '../kubernetes/user.ts';
import type { Entries } from '../model/cluster-view.ts';
import { Reach } from './reach.ts';
import { allowsAll, namesAllowed, type RuleQuestion } from './rules.ts';

/** The verbs of reads. */
const readVerbs = ['get', 'list', 'watch'] as const;
type ReadVerb = (typeof readVerbs)[number];

/** What of a cluster may be read, by verb and resource. */
export type Reaches = { readonly [V in ReadVerb]: { readonly [R in keyof Entries]: Reach } } & {
  /** The pods whose logs may be read. */
  readonly logs: Reach;
};

/** What the cluster lets one caller do, as of one moment. */
export interface Rights extends Reaches {
  /** As the cluster knows the caller. */
  readonly user: User;
  /** Every rule by which the caller may do something to some object of a namespace; undefined where they aren't all known. */
  readonly rulesIn: (namespace: string) => readonly ResourceRule[] | undefined;
}

/** The rules that hold for a caller: those of the whole cluster, and all that hold in a namespace that was looked at. */
export interface HeldRules {
  readonly everywhere: Rules;
  readonly byNamespace: ReadonlyMap<string, Rules>;
}

/** Something that is asked about objects of a resource. */
export interface ReadQuestion {
  readonly resource: keyof Entries;
  readonly question: RuleQuestion;
}

/** For everything that may be read what a function makes of the question. */
export function reachesBy(make: (one: ReadQuestion) => Reach): Reaches {
  const names = Object.keys(resources) as (keyof Entries)[];
  const ofVerb = (verb: ReadVerb): Reaches[ReadVerb] =>
    Object.fromEntries(names.map((name) => [name, make(questionOf(verb, name))])) as Reaches[ReadVerb];
  return { get: ofVerb('get'), list: ofVerb('list'), watch: ofVerb('watch'), logs: make(logQuestion) };
}

/** What rules that are all there are let somebody read. */
export function reachesByRules({ everywhere, byNamespace }: HeldRules): Reaches {
  return reachesBy(({ resource, question }) => {
    const allows = ({ rules }: Rules): boolean => rules.some((rule) => allowsAll(rule, question));
    if (allows(everywhere)) return Reach.everything;
    const namesIn = ({ rules }: Rules): string[] => rules.flatMap((rule) => namesAllowed(rule, question));
    const inNamespaces = [...byNamespace].map(([namespace, rules]) => ({
      namespace,
      all: allows(rules),
      names: namesIn(rules),
    }));
    return reachOf(resource, namesIn(everywhere), inNamespaces);
  });
}

/** What is allowed in a namespace with objects of a resource. */
export interface Allowed {
  readonly namespace: string;
  readonly all: boolean;
  readonly names: readonly string[];
}

/** What is not allowed everywhere: with these names anywhere, and with what is allowed in some namespaces. */
export function reachOf(
  resource: keyof Entries,
  namesAnywhere: readonly string[],
  inNamespaces: readonly Allowed[],
): Reach {
  if (resources[resource].namespaced) {
    const names = inNamespaces.filter(({ names }) => names.length > 0);
    return new Reach({
      namespaces: inNamespaces.filter(({ all }) => all).map(({ namespace }) => namespace),
      names: new Map([
        ...(namesAnywhere.length > 0 ? [[Reach.anyNamespace, new Set(namesAnywhere)] as const] : []),
        ...names.map(({ namespace, names }) => [namespace, new Set(names)] as const),
      ]),
    });
  }
  // A request for one namespace is evaluated as one in that namespace (apiserver pkg/endpoints/request/requestinfo.go).
  const own = resource === 'namespaces' ? inNamespaces : [];
  const named = own.filter(({ namespace, all, names }) => all || names.includes(namespace));
  const names = [...namesAnywhere, ...named.map(({ namespace }) => namespace)];
  return names.length === 0 ? Reach.nothing : new Reach({ names: new Map([['', new Set(names)]]) });
}

const logQuestion: ReadQuestion = {
  resource: 'pods',
  question: { verb: 'get', group: '', resource: 'pods', subresource: 'log' },
};

/** What is attempted by reading a resource. */
function questionOf(verb: ReadVerb, resource: keyof Entries): ReadQuestion {
  const { group, plural } = resources[resource];
  return { resource, question: { verb, group, resource: plural } };
}

/** Whether all that can be read may be read everywhere, so that no namespace need be looked at. */
export function isWholeCluster(reaches: Reaches): boolean {
  const all = readVerbs.flatMap((verb) => Object.values(reaches[verb]));
  return reaches.logs.everywhere && all.every(({ everywhere }) => everywhere);
}
