import { expect } from 'vitest';
import type { Actor, Cast } from './cast.ts';
import { typeOfKind } from './objects.ts';
import { resourceOf, workloadKinds } from './resources.ts';

/** What a query comes to: what is listed, one object or none, or why it is refused. */
export type Outcome =
  | { readonly names: readonly string[] }
  | { readonly one: string | null }
  | { readonly refused: readonly unknown[] };

/** A query, and what the API server's own answers say that it must come to. */
interface Case {
  readonly query: string;
  readonly expected: (actor: Actor) => Promise<Outcome>;
}

export interface Root {
  readonly field: string;
  readonly cases: (cast: Cast) => Case[];
}

const absent = 'not-there';

/** Lists from the cache: of one kind or of several, in the namespaces that are asked for. */
export const listRoots: readonly Root[] = [
  list('pods', ['Pod']),
  list('services', ['Service']),
  list('events', ['Event']),
  list('workloads', workloadKinds),
  ...workloadKinds.map((kind) => list('workloads', [kind], `kinds: [${constant(kind)}]`)),
  clusterList('clusterNodes', 'Node'),
  clusterList('namespaces', 'Namespace'),
];

/** Single reads: of an object of each namespace, and of one that isn't there. */
export const singleRoots: readonly Root[] = [
  single('pod', 'Pod', (namespace, name) => `ref: { namespace: "${namespace}", name: "${name}" }`),
  single('service', 'Service', (namespace, name) => `ref: { namespace: "${namespace}", name: "${name}" }`),
  ...workloadKinds.map((kind) =>
    single(
      'workload',
      kind,
      (namespace, name) => `ref: { kind: ${constant(kind)}, namespace: "${namespace}", name: "${name}" }`,
    ),
  ),
  single('namespace', 'Namespace', (_namespace, name) => `name: "${name}"`),
  single('clusterNode', 'Node', (_namespace, name) => `name: "${name}"`),
  byId(),
];

/** What forms offer, read as the caller. */
export const offerRoots: readonly Root[] = [
  offer('configMaps', 'ConfigMap'),
  offer('secrets', 'Secret'),
  offer('imagePullSecrets', 'Secret', () => []),
  offer('persistentVolumeClaims', 'PersistentVolumeClaim'),
  offer('serviceAccounts', 'ServiceAccount'),
  offer('storageClasses', 'StorageClass'),
  offer('priorityClasses', 'PriorityClass'),
];

function list(field: string, kinds: readonly string[], filter = ''): Root {
  const cases = ({ open, hidden, world }: Cast): Case[] =>
    [[open], [hidden], [open, hidden], [absent], undefined].map((namespaces) => {
      const where = `${namespaces === undefined ? '' : `namespaces: ${JSON.stringify(namespaces)}`} ${filter}`;
      return {
        query: `{ ${field}(where: { ${where} }, first: 1000) { totalCount nodes { namespace name } } }`,
        expected: (actor) => listed(actor, kinds, namespaces, world.namespaces),
      };
    });
  return { field, cases };
}

/** Of each kind what may be listed in these namespaces, or in all that there are here; refused where that is none of it. */
async function listed(
  { permitted }: Actor,
  kinds: readonly string[],
  namespaces: readonly string[] | undefined,
  all: readonly string[],
): Promise<Outcome> {
  const pairs = kinds.flatMap((kind) => (namespaces ?? all).map((namespace) => ({ kind, namespace })));
  const found = await Promise.all(pairs.map(({ kind, namespace }) => permitted.list(kind, namespace)));
  if (found.every((some) => some === undefined)) {
    const [kind = ''] = kinds;
    const [only, ...others] = namespaces ?? [undefined];
    // Of several namespaces kubectl doesn't speak in one sentence.
    return {
      refused: [
        others.length === 0 ? await permitted.whyNotListed(kind, only) : expect.stringContaining('forbidden'),
      ],
    };
  }
  const names = pairs.flatMap(({ namespace }, at) =>
    (found[at] ?? []).map(({ metadata }) => `${namespace}/${metadata.name as string}`),
  );
  return { names: names.toSorted() };
}

/** What is outside of namespaces: each that there is here is found by whoever may list all of them, and by nobody else. */
function clusterList(field: string, kind: string): Root {
  const cases = ({ world }: Cast): Case[] =>
    world.of(kind).map(({ name }) => ({
      query: `{ ${field}(where: { search: "${name}" }) { totalCount nodes { name } } }`,
      expected: async ({ permitted }) => {
        const refused = await permitted.whyNotListed(kind);
        return refused === undefined ? { names: [`/${name}`] } : { refused: [refused] };
      },
    }));
  return { field, cases };
}

function single(field: string, kind: string, argument: (namespace: string, name: string) => string): Root {
  const cases = ({ world, open, hidden }: Cast): Case[] => {
    const found = [open, hidden].flatMap((namespace) => world.of(kind, namespace).slice(0, 2));
    const there = found.length > 0 ? found : world.of(kind);
    return [
      ...there.map(({ namespace, name }) => ({ namespace, name })),
      ...[open, hidden, absent].map((namespace) => ({ namespace, name: absent })),
    ].map(({ namespace, name }) => ({
      query: `{ ${field}(${argument(namespace ?? '', name)}) { name } }`,
      expected: (actor) => one(actor, kind, namespace, name),
    }));
  };
  return { field, cases };
}

async function one(
  { permitted }: Actor,
  kind: string,
  namespace: string | undefined,
  name: string,
): Promise<Outcome> {
  const refused = await permitted.whyNotRead(kind, namespace, name);
  if (refused !== undefined) return { refused: [refused] };
  const object = await permitted.read(kind, namespace, name);
  return { one: object === undefined ? null : name };
}

/** An id of something that isn't there is answered as that of something that is. */
function byId(): Root {
  const cases = ({ world, open, hidden, idOf }: Cast): Case[] =>
    Object.entries(typeOfKind).flatMap(([kind, type]) => {
      const [first] = world.of(kind);
      const places = first?.namespace === undefined ? [first?.namespace] : [open, hidden, absent];
      const known = places.flatMap((namespace) => world.of(kind, namespace).slice(0, 1));
      return [...known, ...places.map((namespace) => ({ kind, namespace, name: absent }))].map((object) => ({
        query: `{ node(id: "${idOf(object)}") { ... on ${type} { name } } }`,
        expected: (actor: Actor) => one(actor, kind, object.namespace, object.name),
      }));
    });
  return { field: 'node', cases };
}

function offer(
  field: string,
  kind: string,
  isOffered: (names: string[]) => string[] = (names) => names,
): Root {
  const isNamespaced = resourceOf(kind).namespaced;
  const cases = ({ open, hidden }: Cast): Case[] =>
    (isNamespaced ? [open, hidden, absent] : [undefined]).map((namespace) => ({
      query: `{ ${field}(${namespace === undefined ? '' : `namespace: "${namespace}", `}first: 100) { nodes { name } } }`,
      expected: async ({ permitted }) => {
        const refused = await permitted.whyNotListed(kind, namespace);
        if (refused !== undefined) return { refused: [refused] };
        const items = (await permitted.list(kind, namespace)) ?? [];
        return { names: isOffered(items.map(({ metadata }) => `/${metadata.name as string}`)).toSorted() };
      },
    }));
  return { field, cases };
}

/** `CronJob` is CRON_JOB. */
export function constant(kind: string): string {
  return kind.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
}
