import { clusterOf, type Scope } from '../auth/scope.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import type { Order } from '../model/order.ts';
import { revisionsOf, type Revision } from '../model/revisions.ts';
import {
  connect,
  connectionFields,
  edgeFields,
  type PageArguments,
  type RevisionConnection,
} from './connections.ts';
import type { TypeShapes } from './shapes.ts';

const newestFirst: Order<Revision> = { name: 'revisions', descending: true, keys: [({ number }) => number] };

/** The field `revisions` of a workload. */
export function revisions(workload: WorkloadEntry, page: PageArguments, scope: Scope): RevisionConnection {
  const all = revisionsOf(workload, clusterOf(workload, scope));
  return connect(all, newestFirst, page, () => all.length);
}

export const revisionConnection: TypeShapes<Resolvers['RevisionConnection']> = connectionFields;
export const revisionEdge: TypeShapes<Resolvers['RevisionEdge']> = edgeFields;
