import { diff } from '../model/diff.ts';
import type { WorkloadChangeInput } from './action-inputs.ts';
import { changeWorkload, type ChangePlan, type ChangeResult } from './change-workload.ts';
import type { WorkloadOperation } from './check-workload-ref.ts';
import type { WorkloadObject } from './live-object.ts';
import type { OperationContext } from './operation-context.ts';
import { changePairs, preconditions } from './patch.ts';
import { inWords, type Subject } from './subject.ts';
import { userError } from './user-error.ts';

/** What `kubectl rollout restart` writes. */
const restartedAt = 'kubectl.kubernetes.io/restartedAt';

const operation: WorkloadOperation = {
  name: 'restartWorkload',
  kinds: ['DEPLOYMENT', 'STATEFUL_SET', 'DAEMON_SET'],
  instead: {
    JOB: 'A Job runs once: deploy it again under another name, or delete it first',
    CRON_JOB: 'runCronJob runs it now',
  },
};

/** The fields that the kinds with a rollout have in common. */
interface RolledOutSpec {
  readonly paused?: boolean;
  readonly updateStrategy?: {
    readonly type?: string;
    readonly rollingUpdate?: { readonly partition?: number };
  };
  readonly template?: { readonly metadata?: { readonly annotations?: Record<string, string> } };
}

/** Replaces all pods of a workload by its own rollout, as the caller, and waits until the cache has seen the change. */
export async function restartWorkload(
  input: WorkloadChangeInput,
  context: OperationContext,
): Promise<ChangeResult> {
  const plan = (live: WorkloadObject, subject: Subject) =>
    planRestart(live, subject, { now: new Date(), expectedResourceVersion: input.expectedResourceVersion });
  return changeWorkload(input, { operation, faults: [], plan }, context);
}

/** By kubectl's rules: an annotation of the pod template has the time, to the second. */
export function planRestart(
  live: WorkloadObject,
  subject: Subject,
  { now, expectedResourceVersion }: { now: Date; expectedResourceVersion?: string | null | undefined },
): ChangePlan {
  const spec = (live.spec ?? {}) as RolledOutSpec;
  const before = spec.template?.metadata?.annotations;
  const after = { ...before, [restartedAt]: now.toISOString().replace(/\.\d+Z$/, 'Z') };
  const changes = changePairs('/spec/template/metadata/annotations', before, after);
  const metadata = { ...spec.template?.metadata, annotations: after };
  const planned = { ...live, spec: { ...spec, template: { ...spec.template, metadata } } };
  const paused = userError(
    'PAUSED',
    `${inWords(subject)} is paused: resume its rollout first, then restart it`,
    subject.fields.name,
  );
  return {
    patch: changes.length === 0 ? [] : [...preconditions(live, expectedResourceVersion), ...changes],
    diff: diff(live, planned),
    warnings: [
      ...(changes.length === 0 ? ['Nothing was changed: it was restarted within this second already'] : []),
      ...strategyWarnings(spec, subject.typeName),
    ],
    userErrors: spec.paused === true ? [paused] : [],
    mappings: [],
  };
}

/** A restart is no more than a new revision: the strategy says what becomes of the pods. */
function strategyWarnings({ updateStrategy }: RolledOutSpec, typeName: string): string[] {
  if (updateStrategy?.type === 'OnDelete') {
    return [
      `The update strategy of this ${typeName} is OnDelete: each pod goes on as it is until somebody deletes it`,
    ];
  }
  const partition = updateStrategy?.rollingUpdate?.partition ?? 0;
  return partition === 0
    ? []
    : [`This ${typeName} has a partition of ${partition}: pods with a lower number aren't restarted`];
}
