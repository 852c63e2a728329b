import { clusterOf, type Scope } from '../auth/scope.ts';
import { QuarterdeckError } from '../errors.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import type { Order } from '../model/order.ts';
import { flatPodTemplate } from '../model/pod-template.ts';
import { podsOfRevision, revisionBefore, revisionDiff, revisionNumbered } from '../model/revision-details.ts';
import { revisionsOf, type Revision } from '../model/revisions.ts';
import {
  connect,
  connectionFields,
  edgeFields,
  type PageArguments,
  type RevisionConnection,
} from './connections.ts';
import { connectPods } from './pod-lists.ts';
import type { TypeShapes } from './shapes.ts';

const newestFirst: Order<Revision> = { name: 'revisions', descending: true, keys: [({ number }) => number] };

/** The field `revisions` of a workload. */
export function revisions(workload: WorkloadEntry, page: PageArguments, scope: Scope): RevisionConnection {
  const all = revisionsOf(workload, clusterOf(workload, scope));
  return connect(all, newestFirst, page, () => all.length);
}

/** The field `revision` of a workload. */
export function revision(
  workload: WorkloadEntry,
  { number }: { number: number },
  scope: Scope,
): Revision | undefined {
  return revisionNumbered(number, workload, clusterOf(workload, scope));
}

export const revisionFields: TypeShapes<Resolvers['Revision']> = {
  local: { template: (parent) => flatPodTemplate(parent.template) },
  relation: {
    pods: (parent, args, scope) =>
      connectPods(parent.workload, (view) => podsOfRevision(parent, view), args, scope),
    diff: (parent, { from }, scope) => {
      const other = comparedWith(parent, from, scope);
      return other === undefined ? undefined : revisionDiff(parent, other);
    },
  },
};

/** What a revision is compared with. @throws QuarterdeckError NOT_FOUND if there is no revision of that number */
function comparedWith(parent: Revision, from: number | null | undefined, scope: Scope): Revision | undefined {
  const view = clusterOf(parent.workload, scope);
  if (from == null) return revisionBefore(parent, view);
  const other = revisionNumbered(from, parent.workload, view);
  if (other !== undefined) return other;
  throw new QuarterdeckError('NOT_FOUND', `"${parent.workload.name}" has no revision ${from}`, {
    argument: 'from',
  });
}

export const revisionConnection: TypeShapes<Resolvers['RevisionConnection']> = connectionFields;
export const revisionEdge: TypeShapes<Resolvers['RevisionEdge']> = edgeFields;
