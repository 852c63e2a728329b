import type { Random } from './random.ts';

/** What somebody subscribes to. */
export interface Question {
  readonly resource: 'workloads' | 'pods' | 'services' | 'events';
  readonly namespaces: readonly string[];
  readonly filter: {
    readonly kinds?: readonly string[];
    readonly tier?: string;
    readonly phases?: readonly string[];
    readonly ready?: boolean;
    readonly involvedKinds?: readonly string[];
  };
  /** With the pods of workloads and Services, with the workload of pods. */
  readonly related: boolean;
  /** A page of it instead of the list. */
  readonly page?: { readonly order: 'PLACE' | 'NAME_DESC'; readonly first: number };
}

type Shape = Omit<Question, 'namespaces'>;

const plain = { filter: {}, related: false };

/** What is asked in turn, each of some of the namespaces. */
const shapes: readonly Shape[] = [
  { resource: 'workloads', ...plain },
  { resource: 'pods', ...plain, related: true },
  { resource: 'services', ...plain, related: true },
  { resource: 'events', ...plain },
  { resource: 'pods', ...plain, page: { order: 'PLACE', first: 10 } },
  { resource: 'workloads', filter: { kinds: ['DEPLOYMENT'] }, related: true },
  { resource: 'pods', filter: { phases: ['RUNNING'] }, related: false },
  {
    resource: 'workloads',
    filter: { kinds: ['DEPLOYMENT'] },
    related: true,
    page: { order: 'NAME_DESC', first: 8 },
  },
  { resource: 'workloads', filter: { tier: 'gold' }, related: false },
  { resource: 'pods', filter: { tier: 'gold', ready: true }, related: true },
  { resource: 'services', ...plain, page: { order: 'PLACE', first: 20 } },
  { resource: 'events', filter: { involvedKinds: ['Pod'] }, related: false },
  { resource: 'pods', filter: {}, related: true, page: { order: 'NAME_DESC', first: 50 } },
  { resource: 'workloads', ...plain, related: true },
];

/** So many questions, each about one namespace or about all. */
export function questionsFor(count: number, namespaces: readonly string[], random: Random): Question[] {
  return Array.from({ length: Math.ceil(count / shapes.length) }, () => shapes)
    .flat()
    .slice(0, count)
    .map((shape) => ({
      ...shape,
      namespaces: random.chance(0.5) ? namespaces : [random.pick(namespaces)],
    }));
}

/** In words. */
export function titleOf({ resource, namespaces, filter, related, page }: Question): string {
  const what =
    page === undefined ? resource : `${fieldOf({ resource, page })} of ${page.first}, ${page.order}`;
  const filters = Object.entries(filter).map(([key, value]) => ` ${key}=${String(value)}`);
  return `${what} in ${namespaces.join('+')}${filters.join('')}${related ? ' with relations' : ''}`;
}

/** The field of Subscription. */
export function fieldOf({ resource, page }: Pick<Question, 'resource' | 'page'>): string {
  return page === undefined ? resource : `${resource.slice(0, -1)}Page`;
}

/** Whether an object can leave the filter, and fit it again. */
export function mayComeBack({ filter }: Question): boolean {
  return filter.tier !== undefined || filter.phases !== undefined || filter.ready !== undefined;
}

export function operationOf(question: Question): { query: string; variables: Record<string, unknown> } {
  const { resource, namespaces, filter, page } = question;
  const { tier, ...others } = filter;
  const [field, type] = [fieldOf(question), typeNames[resource]];
  const given = page === undefined ? '' : ', first: $first, orderBy: $orderBy';
  const declared = page === undefined ? '' : `, $first: Int, $orderBy: ${type}Order`;
  return {
    query: `subscription ($where: ${type}Filter, $resumeFrom: String${declared}) {
  ${field}(where: $where, resumeFrom: $resumeFrom${given}) { ${envelopeOf(question)} }
}`,
    variables: {
      where: { namespaces, ...(tier !== undefined && { labelSelector: `tier=${tier}` }), ...others },
      resumeFrom: null,
      ...(page !== undefined && {
        first: page.first,
        orderBy: page.order === 'PLACE' ? null : { field: 'NAME', direction: 'DESC' },
      }),
    },
  };
}

const typeNames = { workloads: 'Workload', pods: 'Pod', services: 'Service', events: 'Event' };

function envelopeOf(question: Question): string {
  const fields = `uid namespace name resourceVersion ${selectionOf(question)}`;
  return question.page === undefined
    ? `reset synced cursor changes { type uid object { ${fields} } }`
    : `reset order removed totalCount cursor upserts { id ${fields} }`;
}

const pods = 'pods(first: 1000) { totalCount nodes { uid resourceVersion phase } }';

function selectionOf({ resource, related }: Question): string {
  switch (resource) {
    case 'workloads':
      return `labels kind images replicas { desired current ready updated } ${related ? pods : ''}`;
    case 'pods':
      return `labels phase nodeName containers { name image } ${related ? 'workload { uid name }' : ''}`;
    case 'services':
      return `labels clusterIPs selector ${related ? pods : ''}`;
    case 'events':
      return 'reason message type involvedObject { kind name }';
  }
}
