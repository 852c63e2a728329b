import type { GraphQLResolveInfo } from 'graphql';
import { clusterOf, clusterReferred, type Scope } from '../auth/scope.ts';
import { badInput, QuarterdeckError } from '../errors.ts';
import type { Resolvers, WorkloadRef } from '../generated/schema-types.ts';
import type { ResourceView } from '../model/cluster-view.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { rolloutFindings } from '../model/findings/rollout-findings.ts';
import {
  isOver,
  isRolledOut,
  rolloutOf,
  rolloutRevision,
  sameRollout,
  type RolledOutWorkload,
  type Rollout,
} from '../model/rollout.ts';
import { podsWaitedFor } from '../model/rollout-pods.ts';
import { rolloutSteps } from '../model/rollout-steps.ts';
import { workloadKinds } from '../model/workload-kinds.ts';
import type { LiveStream } from '../watchers/live-stream.ts';
import { ObjectStream } from '../watchers/object-stream.ts';
import type { Context } from './context.ts';
import { connectPods } from './pod-lists.ts';
import { viewsBehindMessages } from './related-views.ts';
import { whileServed } from './scoped-stream.ts';
import type { TypeShapes } from './shapes.ts';
import { whyNotRead } from './while-allowed.ts';

/** A rollout; at the end it may be the error that the workload is gone, which graphql-js reports as one. */
type RolloutMessage = Rollout | QuarterdeckError;

export const rolloutSubscriptions = {
  rollout: (
    { workload: ref }: { workload: WorkloadRef },
    context: Context,
    info: GraphQLResolveInfo,
  ): LiveStream<RolloutMessage | Error> => {
    const { scope, whenWanted } = context;
    const view = rolledOutView(ref, scope);
    const entry = view.read(ref.namespace, ref.name);
    if (entry === undefined) throw notFound(ref, 'there is no');
    const cluster = clusterOf(entry, scope);
    const stream = new ObjectStream<RolledOutWorkload, RolloutMessage>({
      view: view.single,
      entry,
      related: viewsBehindMessages(info, cluster),
      tell: rolloutOf,
      same: (before, after) => !isError(before) && !isError(after) && sameRollout(before, after),
      isLast: (message) => isError(message) || isOver(message),
      gone: () => whyNotRead(view, ref) ?? notFound(ref, 'deleted while its rollout was followed:'),
      ...(whenWanted !== undefined && { whenWanted }),
    });
    return whileServed(stream, cluster, context);
  },
};

/** The field `rollout` of a workload. */
export function rollout(workload: WorkloadEntry): Rollout | null {
  return isRolledOut(workload) ? rolloutOf(workload) : null;
}

export const rolloutFields: TypeShapes<Resolvers['Rollout']> = {
  local: { steps: (parent) => rolloutSteps(parent) },
  relation: {
    revision: (parent, _args, scope) => rolloutRevision(parent, clusterOf(parent.workload, scope)),
    waitsFor: (parent, args, scope) =>
      connectPods(parent.workload, (view) => podsWaitedFor(parent, view, Date.now()), args, scope),
    findings: (parent, _args, scope) =>
      rolloutFindings(parent, clusterOf(parent.workload, scope), Date.now()),
  },
};

export const rolloutGuardFields: TypeShapes<Resolvers['RolloutGuard']> = {
  local: {
    deadlineAt: ({ deadline }) => deadline,
    toRevision: ({ target }) => target.number,
    toSourceName: ({ target }) => target.name,
    initiator: ({ initiator }) => initiator.username,
  },
};

/** The workloads of the kind that is referred to. @throws QuarterdeckError BAD_USER_INPUT for a kind that isn't rolled out */
function rolledOutView({ kind, cluster }: WorkloadRef, scope: Scope): ResourceView<RolledOutWorkload> {
  if (kind === 'JOB' || kind === 'CRON_JOB') {
    throw badInput(
      'workload.kind',
      `a ${workloadKinds[kind].typeName} has no rollout: give a DEPLOYMENT, STATEFUL_SET or DAEMON_SET`,
    );
  }
  const { deployments, statefulsets, daemonsets } = clusterReferred(cluster, 'workload.cluster', scope);
  return { DEPLOYMENT: deployments, STATEFUL_SET: statefulsets, DAEMON_SET: daemonsets }[kind];
}

function notFound({ kind, namespace, name }: WorkloadRef, what: string): QuarterdeckError {
  return new QuarterdeckError(
    'NOT_FOUND',
    `${what} ${workloadKinds[kind].typeName} "${name}" in the namespace "${namespace}"`,
    { argument: 'workload' },
  );
}

function isError(message: RolloutMessage): message is QuarterdeckError {
  return message instanceof QuarterdeckError;
}
