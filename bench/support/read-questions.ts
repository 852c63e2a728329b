import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstNamespace, groupsOf, nameOf, podName } from './bench-objects.ts';
import {
  namesIn,
  podsOf,
  rowsOf,
  sameList,
  sameSet,
  type DeploymentObject,
  type List,
  type PodObject,
  type Table,
  type WorkloadsAnswer,
} from './read-answers.ts';

/** What a client without a gateway sends. */
export interface ApiRequest {
  readonly path: string;
  /** Rows as `kubectl get` prints them, instead of whole objects. */
  readonly asTable?: boolean;
}

/** What has to be found out before the questions can be put. */
export interface Places {
  /** How many pods there are. */
  readonly pods: number;
  /** A cursor of the gateway, and a continue token of the API server, that are behind the same pod in the middle. */
  readonly cursor: string;
  readonly continueToken: string;
}

/** One thing that is asked of a cluster in its size. */
export interface Question {
  readonly name: string;
  /** In the table. */
  readonly title: string;
  readonly operation: string;
  /** To each server in each round. */
  readonly requests: number;
  /** The API server has to be asked for all pods there are. */
  readonly needsAllPods: boolean;
  variables(places: Places): object;
  /** As few requests as the same takes without a gateway. */
  apiRequests(places: Places): readonly ApiRequest[];
  /** Throws where the gateway's answer isn't what follows from the API server's answers. */
  check(answer: unknown, apiAnswers: readonly unknown[], places: Places): void;
}

const pageSize = 50;
const largestPage = 1_000;
const wantedName = nameOf(7);
const goldPending = { labelSelector: 'example.com/tier=gold', phase: 'Pending' };
const allPods: ApiRequest = { path: '/api/v1/pods', asTable: true };
const [someGroup] = groupsOf(0, 20);

function operation(name: string): string {
  return readFileSync(join(import.meta.dirname, '..', 'operations', `${name}.graphql`), 'utf8');
}

function somePod(): { namespace: string; name: string } {
  if (someGroup === undefined) throw new Error('there are no pods');
  return { namespace: someGroup.namespace, name: podName(someGroup, 7) };
}

export const questions: readonly Question[] = [
  {
    name: 'list',
    title: 'list: 1,000 pods with their containers',
    operation: operation('list-pods'),
    requests: 5,
    needsAllPods: false,
    variables: () => ({ first: largestPage }),
    apiRequests: () => [{ path: `/api/v1/pods?limit=${largestPage}` }],
    check: (answer, [list]) => sameSet(namesIn(podsOf(answer).nodes), namesOfItems(list)),
  },
  {
    name: 'one',
    title: 'one pod',
    operation: operation('one-pod'),
    requests: 50,
    needsAllPods: false,
    variables: somePod,
    apiRequests: () => [{ path: `/api/v1/namespaces/${somePod().namespace}/pods/${somePod().name}` }],
    check: (answer, [object]) => {
      const { pod } = (answer as { data: { pod: { namespace: string; name: string } } }).data;
      sameSet(namesIn([pod]), namesIn([(object as PodObject).metadata]));
    },
  },
  {
    name: 'nested',
    title: '50 workloads with pods and services',
    operation: operation('workloads-with-pods'),
    requests: 10,
    needsAllPods: false,
    variables: () => ({ namespace: firstNamespace }),
    apiRequests: () =>
      ['apis/apps/v1', 'apis/apps/v1', 'api/v1', 'api/v1'].map((group, index) => ({
        path: `/${group}/namespaces/${firstNamespace}/${['deployments', 'replicasets', 'pods', 'services'][index]}`,
      })),
    check: (answer, [deployments, replicaSets, pods, services]) =>
      sameSet(
        pairsIn(answer as WorkloadsAnswer),
        joined(
          deployments as List<DeploymentObject>,
          replicaSets as List<PodObject>,
          pods as List<PodObject>,
          services as List<{ metadata: { name: string }; spec: { selector: Record<string, string> } }>,
        ),
      ),
  },
  {
    name: 'filter',
    title: 'filter: Pending with a label, 50 and the count',
    operation: operation('filter-pods'),
    requests: 20,
    needsAllPods: false,
    variables: () => ({ labelSelector: goldPending.labelSelector, phases: ['PENDING'] }),
    apiRequests: () => [
      {
        path: `/api/v1/pods?labelSelector=${encodeURIComponent(goldPending.labelSelector)}&fieldSelector=status.phase%3D${goldPending.phase}`,
      },
    ],
    check: (answer, [list]) => {
      const all = namesOfItems(list).toSorted();
      sameList(namesIn(podsOf(answer).nodes), all.slice(0, pageSize));
      sameList([podsOf(answer).totalCount], [all.length]);
    },
  },
  {
    name: 'search',
    title: 'search: a part of the name, 50 and the count',
    operation: operation('search-pods'),
    requests: 20,
    needsAllPods: true,
    variables: () => ({ search: wantedName }),
    apiRequests: () => [allPods],
    check: (answer, [table]) => {
      const found = rowsOf(table as Table)
        .map(({ name }) => name)
        .filter((name) => name.includes(wantedName));
      sameList([podsOf(answer).totalCount], [found.length]);
      sameList(namesIn(podsOf(answer).nodes), found.toSorted().slice(0, pageSize));
    },
  },
  {
    name: 'sort',
    title: 'sort: by restarts, the first 50 and the count',
    operation: operation('sort-pods'),
    requests: 20,
    needsAllPods: true,
    variables: () => ({ first: pageSize }),
    apiRequests: () => [allPods],
    check: (answer, [table], { pods }) => {
      const rows = rowsOf(table as Table);
      const sorted = rows.toSorted((a, b) => b.restarts - a.restarts || (a.name < b.name ? -1 : 1));
      sameList(
        namesIn(podsOf(answer).nodes),
        sorted.slice(0, pageSize).map(({ name }) => name),
      );
      sameList([podsOf(answer).totalCount, rows.length], [pods, pods]);
    },
  },
  {
    name: 'page',
    title: 'page: 50 from the middle, and the count',
    operation: operation('page-pods'),
    requests: 20,
    needsAllPods: false,
    variables: ({ cursor }) => ({ first: pageSize, after: cursor }),
    apiRequests: ({ continueToken }) => [
      { path: `/api/v1/pods?limit=${pageSize}&continue=${encodeURIComponent(continueToken)}` },
    ],
    check: (answer, [list], { pods }) => {
      sameList(namesIn(podsOf(answer).nodes), namesOfItems(list));
      sameList([podsOf(answer).totalCount], [pods]);
    },
  },
];

function namesOfItems(list: unknown): string[] {
  return namesIn((list as List<PodObject>).items.map(({ metadata }) => metadata));
}

/** `workload/pod` and `workload+service`, as the gateway has them. */
function pairsIn({ data }: WorkloadsAnswer): string[] {
  return data.workloads.nodes.flatMap(({ name, pods, services }) => [
    ...pods.nodes.map((pod) => `${name}/${pod.name}`),
    ...services.nodes.map((service) => `${name}+${service.name}`),
  ]);
}

/** The same, as a client puts them together. */
function joined(
  deployments: List<DeploymentObject>,
  replicaSets: List<PodObject>,
  pods: List<PodObject>,
  services: List<{ metadata: { name: string }; spec: { selector: Record<string, string> } }>,
): string[] {
  const names = new Map(deployments.items.map(({ metadata }) => [metadata.uid, metadata.name]));
  const owners = new Map(
    replicaSets.items.map(({ metadata }) => [
      metadata.uid,
      names.get(metadata.ownerReferences?.[0]?.uid ?? ''),
    ]),
  );
  const served = deployments.items.flatMap(({ metadata, spec }) =>
    services.items
      .filter(({ spec: { selector } }) =>
        Object.entries(selector).every(([key, value]) => spec.template.metadata.labels[key] === value),
      )
      .map((service) => `${metadata.name}+${service.metadata.name}`),
  );
  return [
    ...pods.items.map(
      ({ metadata }) => `${owners.get(metadata.ownerReferences?.[0]?.uid ?? '')}/${metadata.name}`,
    ),
    ...served,
  ];
}
