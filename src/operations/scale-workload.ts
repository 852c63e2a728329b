import { apiAs } from '../auth/caller.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { resources } from '../kubernetes/resources.ts';
import type { ClusterView } from '../model/cluster-view.ts';
import { diff } from '../model/diff.ts';
import type { WorkloadKind } from '../model/entries/base-workload-entry.ts';
import { scaleTargetIndexValue } from '../model/entries/index-functions.ts';
import type { HorizontalPodAutoscalerEntry } from '../model/entries/horizontal-pod-autoscaler-entry.ts';
import { ifReadable } from '../model/findings/if-readable.ts';
import type { ScaleWorkloadInput } from './action-inputs.ts';
import { applyPatch } from './apply-patch.ts';
import {
  changeWorkload,
  type ChangePlan,
  type ChangeResult,
  type WorkloadChange,
} from './change-workload.ts';
import { checkReplicas } from './check-deploy.ts';
import type { WorkloadOperation } from './check-workload-ref.ts';
import { attempt } from './cluster-refusal.ts';
import type { WorkloadObject } from './live-object.ts';
import type { OperationContext } from './operation-context.ts';
import { change, preconditions } from './patch.ts';
import { asSeen, entryOf } from './seen.ts';
import type { Subject } from './subject.ts';

/** What there is instead of a number of replicas, for kinds that have none. */
export const insteadOfReplicas: Readonly<Partial<Record<WorkloadKind, string>>> = {
  DAEMON_SET:
    'A DaemonSet has a pod on each node that it is for: its node selector and tolerations say which',
  JOB: 'How many pods of a Job run at once is its parallelism: upgrade that',
  CRON_JOB: 'A CronJob has no pods of its own, but Jobs: upgrade the parallelism of its Job template',
};

const operation: WorkloadOperation = {
  name: 'scaleWorkload',
  kinds: ['DEPLOYMENT', 'STATEFUL_SET'],
  instead: insteadOfReplicas,
};

/** The part of autoscaling/v1 Scale that is read here. A number of 0 is left out. */
interface Scale extends KubernetesObject {
  readonly spec?: { readonly replicas?: number };
}

/** Changes how many pods a Deployment or StatefulSet has, as the caller, and waits until the cache has seen it. */
export async function scaleWorkload(
  input: ScaleWorkloadInput,
  context: OperationContext,
): Promise<ChangeResult> {
  const { replicas, expectedResourceVersion } = input;
  const faults = checkReplicas(replicas, ['replicas']);
  const plan = (live: WorkloadObject, subject: Subject) => ({
    ...planScale(live, replicas, expectedResourceVersion),
    warnings: autoscalerWarnings(subject, replicas, context.view),
  });
  return changeWorkload(input, { operation, faults, plan, apply: applyScale }, context);
}

/**
 * The patch is one of the subresource, which is what `kubectl scale` writes: whoever may do no more than scale may scale here too. A Scale
 * has the uid and version of its object, so that the same conditions hold for it.
 */
export function planScale(
  live: WorkloadObject,
  replicas: number,
  expectedResourceVersion: string | null | undefined,
): ChangePlan {
  const before = replicasOf(live);
  const write = { op: 'add', path: '/spec/replicas', value: replicas } as const;
  const [unchanged] = change('/spec/replicas', before === 0 ? undefined : before, replicas);
  return {
    patch:
      before === replicas || unchanged === undefined
        ? []
        : [...preconditions(live, expectedResourceVersion), unchanged, write],
    diff: diff(live, withReplicas(live, replicas)),
    warnings: [],
    userErrors: [],
    mappings: [{ object: ['spec', 'replicas'], input: ['replicas'] }],
  };
}

const applyScale: NonNullable<WorkloadChange['apply']> = async (plan, target, context) => {
  if (plan.patch.length === 0) return applyPatch(plan, target, context);
  const { caller, cluster } = context;
  const { resource, live, subject, dryRun } = target;
  const { namespace, name } = subject;
  const outcome = await attempt({ subject, request: 'existing', mappings: plan.mappings }, () =>
    apiAs(caller, cluster.transport).jsonPatch<Scale>(
      resources[resource],
      namespace,
      name,
      plan.patch,
      dryRun,
      'scale',
    ),
  );
  if ('userErrors' in outcome) return outcome;
  const { object: scale, warnings } = outcome.ok;
  const object = withReplicas(live, scale.spec?.replicas ?? 0, scale.metadata.resourceVersion);
  if (dryRun) return { ok: { entry: entryOf(resource, object, cluster), warnings, object } };
  const seen = await asSeen(resource, object, cluster);
  return { ok: { entry: seen.entry, warnings: [...warnings, ...seen.warnings], object } };
};

/** The API server fills the number in where there was none. */
function replicasOf({ spec }: WorkloadObject): number {
  return (spec as { replicas?: number } | undefined)?.replicas ?? 1;
}

function withReplicas(
  live: WorkloadObject,
  replicas: number,
  resourceVersion: string = live.metadata.resourceVersion,
): WorkloadObject {
  return {
    ...live,
    metadata: { ...live.metadata, resourceVersion },
    spec: { ...live.spec, replicas },
  } as WorkloadObject;
}

/** What an autoscaler will do about a number of replicas. */
export function autoscalerWarnings(
  { typeName, namespace, name }: Subject,
  replicas: number,
  view: ClusterView,
): string[] {
  const target = scaleTargetIndexValue(typeName, namespace, name);
  const autoscalers = ifReadable(() => [...view.horizontalpodautoscalers.by('scaleTarget', target)], []);
  return autoscalers.map((autoscaler) => autoscalerWarning(autoscaler, typeName, replicas));
}

/** An autoscaler lets alone what somebody has scaled to 0, unless 0 is in its own range (pkg/controller/podautoscaler/horizontal.go). */
function autoscalerWarning(
  { name, object: { spec } }: HorizontalPodAutoscalerEntry,
  typeName: string,
  replicas: number,
): string {
  const minReplicas = spec?.minReplicas ?? 1;
  const maxReplicas = spec?.maxReplicas ?? minReplicas;
  const range = `HorizontalPodAutoscaler "${name}" scales this ${typeName} between ${minReplicas} and ${maxReplicas}`;
  return replicas === 0 && minReplicas > 0
    ? `${range}: it stops as long as the number is 0`
    : `${range}, and will change the number again as it sees fit`;
}
