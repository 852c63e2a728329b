import type { Pod } from '../../src/kubernetes/objects.ts';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import { podOrder, type OrderInput, type PodOrderField } from '../../src/model/orders.ts';
import { takePageOf } from '../../src/model/page.ts';
import { selectPods, type PodFilterInput } from '../../src/model/pod-filter.ts';
import type { MemoryCluster } from './memory-cluster.ts';

/** How many rows the table shows. */
export const rowsOfPage = 50;

/** A page that is watched. */
export interface WatchedPage {
  readonly title: string;
  readonly where: PodFilterInput;
  readonly orderBy: OrderInput<PodOrderField>;
}

export const watchedPages: readonly WatchedPage[] = [
  { title: 'the first 50 of all pods', where: {}, orderBy: { field: 'NAMESPACE' } },
  {
    title: 'the first 50 of those that are ready and found by a search, by restarts',
    where: { search: 'service-00', ready: true },
    orderBy: { field: 'RESTARTS', direction: 'DESC' },
  },
];

/** What may happen, again and again. */
export interface Happening {
  readonly title: string;
  /** Whether those who watch the page are told each time. */
  readonly isTold: boolean;
  /** Does it to a cluster once more. */
  readonly happen: (cluster: MemoryCluster, pods: PodsOfPage, time: number) => void;
}

export const happenings: readonly Happening[] = [
  {
    title: 'a pod of another page changes',
    isTold: false,
    happen: (cluster, { last }) => cluster.put(last.object),
  },
  {
    title: 'a pod of the page changes',
    isTold: true,
    happen: (cluster, { rows }, time) => cluster.put((rows[time % rows.length] as PodEntry).object),
  },
  {
    title: 'a pod comes to the top of the page, or goes again',
    isTold: true,
    happen: (cluster, { top }, time) => (time % 2 === 0 ? cluster.put(top) : cluster.remove(top)),
  },
];

/** The pods that it happens to. */
export interface PodsOfPage {
  /** Those of the page. */
  readonly rows: readonly PodEntry[];
  /** One that fits, at the other end of the list. */
  readonly last: PodEntry;
  /** One that isn't there, and would be the first. */
  readonly top: Pod;
}

export function podsOfPage({ view }: MemoryCluster, { where, orderBy }: WatchedPage): PodsOfPage {
  const request = { size: rowsOfPage, after: undefined, before: undefined };
  const [rows = [], [last] = []] = [false, true].map(
    (fromEnd) =>
      takePageOf([view.pods], selectPods(where), podOrder(orderBy), {
        ...request,
        fromEnd,
        size: fromEnd ? 1 : rowsOfPage,
      }).entries,
  );
  const [first] = rows;
  if (first === undefined || last === undefined) throw new Error('the page is empty');
  return { rows, last, top: before(first.object) };
}

/** A pod as another one, that comes before it in every order of these. */
function before({ metadata, spec, status }: Pod): Pod {
  const containerStatuses = status?.containerStatuses?.map((one) => ({ ...one, restartCount: 1_000 }));
  return {
    metadata: { ...metadata, name: 'service-00-first', uid: 'uid of the first' },
    ...(spec !== undefined && { spec }),
    status: { ...status, ...(containerStatuses !== undefined && { containerStatuses }) },
  };
}
