import fc from 'fast-check';
import { expect } from 'vitest';
import type { Raw } from '../schema/every-field/oracle.ts';
import type { Permitted } from './permitted.ts';
import { constant } from './roots.ts';

/** A query, and what the API server's answers to somebody say that it must come to. */
export interface Question {
  readonly query: string;
  /** What matters of an answer without errors. */
  readonly given: (data: Raw) => unknown;
  readonly expected: (permitted: Permitted) => Promise<unknown>;
}

/** The kinds that are asked for, with the fields that list them and read one. */
const kinds = [
  { kind: 'Pod', list: 'pods', one: 'pod' },
  { kind: 'Service', list: 'services', one: 'service' },
  { kind: 'Deployment', list: 'workloads', one: 'workload' },
  { kind: 'StatefulSet', list: 'workloads', one: 'workload' },
] as const;
type Asked = (typeof kinds)[number];

/** A list with filters, a single read, or relations of relations. */
export function anyQuestion(namespaces: readonly string[], names: readonly string[]): fc.Arbitrary<Question> {
  const place = fc.constantFrom(...namespaces, 'not-there');
  const kind = fc.constantFrom(...kinds);
  const list = fc
    .record({
      asked: kind,
      where: fc.option(fc.uniqueArray(place, { minLength: 1 }), { freq: 3, nil: undefined }),
      search: fc.constantFrom('', '', 'web', 'db', 'alone', 'WEB-'),
      labelSelector: fc.constantFrom('', '', 'app=web', 'app in (web, db)', '!app', 'pod-template-hash'),
    })
    .map((filter) => listed(filter, namespaces));
  const one = fc
    .record({ asked: kind, namespace: place, name: fc.constantFrom(...names, 'not-there') })
    .map(read);
  const outside = fc
    .record({
      asked: fc.constantFrom('namespace', 'clusterNode'),
      name: fc.constantFrom(...names, 'not-there'),
    })
    .map(({ asked, name }) => readOutside(asked, name));
  const nested = place.map(relations);
  return fc.oneof(
    { weight: 4, arbitrary: list },
    { weight: 3, arbitrary: one },
    { weight: 1, arbitrary: outside },
    { weight: 3, arbitrary: nested },
  );
}

interface Filter {
  readonly asked: Asked;
  /** The namespaces; all that there are if absent. */
  readonly where: readonly string[] | undefined;
  readonly search: string;
  readonly labelSelector: string;
}

function listed({ asked, where, search, labelSelector }: Filter, all: readonly string[]): Question {
  const { kind, list } = asked;
  const parts = [
    ...(where === undefined ? [] : [`namespaces: ${JSON.stringify(where)}`]),
    ...(search === '' ? [] : [`search: "${search}"`]),
    ...(labelSelector === '' ? [] : [`labelSelector: "${labelSelector}"`]),
    ...(list === 'workloads' ? [`kinds: [${constant(kind)}]`] : []),
  ];
  return {
    query: `{ ${list}(where: { ${parts.join(', ')} }, first: 1000) { totalCount nodes { namespace name } } }`,
    given: (data) => {
      const { totalCount, nodes } = data[list];
      expect(totalCount).toBe(nodes.length);
      // Who sees the whole cluster is told of what others do as well.
      return (nodes as Raw[])
        .filter(({ namespace }) => all.includes(namespace as string))
        .map(placeOf)
        .toSorted();
    },
    expected: async (permitted) => {
      const found = await Promise.all(
        (where ?? all).map((namespace) => permitted.list(kind, namespace, labelSelector)),
      );
      if (found.every((some) => some === undefined)) {
        const [only, ...others] = where ?? [undefined];
        const why = others.length === 0 ? await permitted.whyNotListed(kind, only) : undefined;
        return { refused: why ?? expect.stringContaining('is forbidden') };
      }
      const items = found.flatMap((some) => some ?? []).map(({ metadata }) => metadata);
      return items
        .filter(({ name }) => (name as string).includes(search.toLowerCase()))
        .map(placeOf)
        .toSorted();
    },
  };
}

function read({
  asked: { kind, one },
  namespace,
  name,
}: {
  asked: Asked;
  namespace: string;
  name: string;
}): Question {
  const ofKind = one === 'workload' ? `kind: ${constant(kind)}, ` : '';
  return {
    query: `{ ${one}(ref: { ${ofKind}namespace: "${namespace}", name: "${name}" }) { namespace name uid labels } }`,
    given: (data) => data[one],
    expected: async (permitted) => {
      const refused = await permitted.whyNotRead(kind, namespace, name);
      if (refused !== undefined) return { refused };
      const raw = await permitted.read(kind, namespace, name);
      return raw === undefined
        ? null
        : { namespace, name, uid: raw.metadata.uid, labels: raw.metadata.labels ?? {} };
    },
  };
}

function readOutside(field: string, name: string): Question {
  const kind = field === 'namespace' ? 'Namespace' : 'Node';
  return {
    query: `{ ${field}(name: "${name}") { name uid } }`,
    given: (data) => data[field],
    expected: async (permitted) => {
      const refused = await permitted.whyNotRead(kind, undefined, name);
      if (refused !== undefined) return { refused };
      const raw = await permitted.read(kind, undefined, name);
      return raw === undefined ? null : { name, uid: raw.metadata.uid };
    },
  };
}

/** From the Deployments of a namespace to their pods, and on to what these belong to. */
function relations(namespace: string): Question {
  const pods = `pods { totalCount nodes { name workload { name } node { name } services { nodes { name pods { totalCount } } } } }`;
  return {
    query: `{ workloads(where: { namespaces: ["${namespace}"], kinds: [DEPLOYMENT] }) { nodes { name ${pods} services { nodes { name } } } } }`,
    given: ({ workloads }) =>
      (workloads.nodes as Raw[]).map((workload) => ({
        name: workload.name,
        count: workload.pods.totalCount,
        pods: (workload.pods.nodes as Raw[]).map((one) => ({
          name: one.name,
          workload: one.workload?.name ?? null,
          node: one.node?.name ?? null,
          services: (one.services.nodes as Raw[]).map(({ name, pods: { totalCount } }) => ({
            name,
            pods: totalCount,
          })),
        })),
        services: namesOf(workload.services.nodes),
      })),
    expected: async (permitted) => {
      const deployments = await permitted.list('Deployment', namespace);
      if (deployments === undefined)
        return { refused: await permitted.whyNotListed('Deployment', namespace) };
      const [sets = [], there = [], services = []] = await Promise.all(
        ['ReplicaSet', 'Pod', 'Service'].map((kind) => permitted.list(kind, namespace)),
      );
      const selected = (labels: Raw) => services.filter((one) => selects(one, labels));
      return Promise.all(
        deployments.map(async (deployment) => {
          const own = new Set(
            sets
              .filter((set) => isControlledBy(set, deployment))
              .map(({ metadata }) => metadata.uid as string),
          );
          const ownPods = there.filter((one) => own.has(controllerOf(one)?.uid as string));
          return {
            name: deployment.metadata.name,
            count: ownPods.length,
            pods: await Promise.all(
              ownPods.map(async (one) => ({
                name: one.metadata.name,
                workload: deployment.metadata.name,
                node: (await permitted.isSeen('Node', undefined, one.spec.nodeName as string))
                  ? one.spec.nodeName
                  : null,
                services: selected(one.metadata.labels).map((some) => ({
                  name: some.metadata.name,
                  pods: there.filter(({ metadata }) => selects(some, metadata.labels)).length,
                })),
              })),
            ),
            services: selected(deployment.spec.template.metadata.labels).map(
              ({ metadata }) => metadata.name as string,
            ),
          };
        }),
      );
    },
  };
}

function placeOf({ namespace, name }: Raw): string {
  return `${namespace as string}/${name as string}`;
}

function namesOf(nodes: readonly Raw[]): string[] {
  return nodes.map(({ name }) => name as string);
}

function controllerOf({ metadata }: Raw): Raw {
  return metadata.ownerReferences?.find(({ controller }: Raw) => controller === true);
}

function isControlledBy(raw: Raw, owner: Raw): boolean {
  return controllerOf(raw)?.uid === owner.metadata.uid;
}

/** Whether a Service selects what has these labels. */
function selects({ spec }: Raw, labels: Raw): boolean {
  return Object.entries(spec.selector as Record<string, string>).every(
    ([key, value]) => labels?.[key] === value,
  );
}
