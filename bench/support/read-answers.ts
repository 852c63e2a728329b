import { isDeepStrictEqual } from 'node:util';

interface Named {
  readonly namespace: string;
  readonly name: string;
}

interface PodsAnswer {
  readonly nodes: readonly Named[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string };
}

export interface WorkloadsAnswer {
  readonly data: {
    readonly workloads: {
      readonly nodes: readonly {
        readonly name: string;
        readonly pods: { readonly nodes: readonly { readonly name: string }[] };
        readonly services: { readonly nodes: readonly { readonly name: string }[] };
      }[];
    };
  };
}

/** What is read of the API server's objects. */
export interface PodObject {
  readonly metadata: Named & {
    readonly uid: string;
    readonly ownerReferences?: readonly { readonly uid: string }[];
  };
}

export interface DeploymentObject extends PodObject {
  readonly spec: { readonly template: { readonly metadata: { readonly labels: Record<string, string> } } };
}

export interface List<O> {
  readonly metadata: { readonly continue?: string };
  readonly items: readonly O[];
}

/** What `kubectl get` prints. */
export interface Table {
  readonly columnDefinitions: readonly { readonly name: string }[];
  readonly rows: readonly { readonly cells: readonly unknown[]; readonly object: PodObject }[];
}

export function podsOf(answer: unknown): PodsAnswer {
  return (answer as { data: { pods: PodsAnswer } }).data.pods;
}

/** Names with their namespaces. */
export function namesIn(objects: readonly Named[]): string[] {
  return objects.map(({ namespace, name }) => `${namespace}/${name}`);
}

/** Of each row what the table's column RESTARTS says, which may go on with `(5m ago)`. */
export function rowsOf({ columnDefinitions, rows }: Table): { name: string; restarts: number }[] {
  const column = columnDefinitions.findIndex(({ name }) => name === 'Restarts');
  return rows.map(({ cells, object: { metadata } }) => ({
    name: `${metadata.namespace}/${metadata.name}`,
    restarts: Number.parseInt(String(cells[column]), 10),
  }));
}

/** @throws Error where they aren't the same */
export function sameSet(ours: readonly string[], theirs: readonly string[]): void {
  sameList(ours.toSorted(), theirs.toSorted());
}

/** @throws Error where they aren't the same, or there is nothing in them */
export function sameList(ours: readonly unknown[], theirs: readonly unknown[]): void {
  if (ours.length > 0 && isDeepStrictEqual(ours, theirs)) return;
  const at = theirs.findIndex((one, index) => ours[index] !== one);
  throw new Error(
    `the gateway says something else than the API server: ${ours.length} and ${theirs.length} items, ` +
      `${String(ours[at])} instead of ${String(theirs[at])}`,
  );
}
