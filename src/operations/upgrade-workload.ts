import type { DaemonSet, StatefulSet } from '../kubernetes/objects.ts';
import { diff, type FieldChange } from '../model/diff.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { sameTemplate } from '../model/pod-template.ts';
import { workloadKinds } from '../model/workload-kinds.ts';
import { applyWithServices, type WrittenService } from './apply-with-services.ts';
import { checkUpgrade } from './check-upgrade.ts';
import { readExposureChanges } from './exposure-changes.ts';
import { guardUpgrade, type GuardedUpgrade } from './guard-upgrade.ts';
import { readWorkload, type WorkloadObject } from './live-object.ts';
import type { OperationContext } from './operation-context.ts';
import { planUpgrade, type UpgradePlan } from './plan-upgrade.ts';
import { heldBack } from './rollback-warnings.ts';
import { autoscalerWarnings } from './scale-workload.ts';
import { workloadSubject } from './subject.ts';
import { exposureWishes } from './upgrade-exposures.ts';
import type { UpgradeWorkloadInput } from './upgrade-input.ts';
import type { UserError } from './user-error.ts';
import { templateOf } from './workload-pods.ts';

export interface UpgradeResult {
  /** Undefined where there are userErrors. */
  readonly workload: WorkloadEntry | undefined;
  /** The object that the API server has answered with: what was stored or, with dryRun, would be. */
  readonly written: WorkloadObject | undefined;
  readonly diff: FieldChange[];
  readonly services: readonly WrittenService[];
  readonly warnings: string[];
  readonly userErrors: UserError[];
}

/**
 * Changes a workload, as the caller, together with its Services where their ports are concerned, and waits until the cache has seen it.
 * @throws KubernetesError and ClusterUnreachableError for what the caller can't put right.
 */
export async function upgradeWorkload(
  input: UpgradeWorkloadInput,
  context: OperationContext,
): Promise<UpgradeResult> {
  const faults = checkUpgrade(input);
  if (faults.length > 0) return refused(faults);
  const reading = await readWorkload(input.workload, context);
  if ('userErrors' in reading) return refused(reading.userErrors);
  const live = reading.ok;
  const plan = planUpgrade(live, input);
  if (plan.userErrors.length > 0) return refused([...plan.userErrors]);
  const guarded = await guardUpgrade(plan, input, live, context);
  if ('userErrors' in guarded) return refused(guarded.userErrors);
  return applyUpgrade(live, guarded.ok, input, context);
}

async function applyUpgrade(
  live: WorkloadObject,
  { plan, warnings: ofGuard }: GuardedUpgrade<UpgradePlan>,
  input: UpgradeWorkloadInput,
  context: OperationContext,
): Promise<UpgradeResult> {
  const { planned } = plan;
  const subject = workloadSubject(input.workload);
  const wishes = exposureWishes(templateOf(planned), input);
  const exposure = await readExposureChanges({ live, planned, wishes }, subject, context);
  if ('userErrors' in exposure) return refused(exposure.userErrors);
  const { resource } = workloadKinds[input.workload.kind];
  const target = { resource, live, subject, dryRun: input.dryRun ?? false };
  const outcome = await applyWithServices({ plan, target, services: exposure.ok.writes }, context);
  if ('userErrors' in outcome) return refused(outcome.userErrors, outcome.warnings);
  const { workload, services, warnings } = outcome.ok;
  return {
    workload: workload.entry,
    written: workload.object,
    diff: changesMade(plan, live, workload.object),
    services,
    warnings: [
      ...upgradeWarnings(live, planned, input, context),
      ...ofGuard,
      ...exposure.ok.warnings,
      ...warnings,
    ],
    userErrors: [],
  };
}

/** What has become of what was planned: where a field was unset, Kubernetes has put its default; what others have changed isn't ours. */
function changesMade(plan: UpgradePlan, live: WorkloadObject, written: WorkloadObject): FieldChange[] {
  if (plan.patch.length === 0) return [];
  const concerns = (path: string, other: string) =>
    path === other || (/^[.[]/.test(path.slice(other.length)) && path.startsWith(other));
  return diff(settings(live), settings(written)).filter(({ path }) =>
    plan.diff.some((planned) => concerns(path, planned.path) || concerns(planned.path, path)),
  );
}

function settings({ metadata: { labels, annotations }, spec }: WorkloadObject): object {
  return { metadata: { labels, annotations }, spec };
}

function upgradeWarnings(
  live: WorkloadObject,
  planned: WorkloadObject,
  { workload, replicas }: UpgradeWorkloadInput,
  { view }: OperationContext,
): string[] {
  const hasSet = workload.kind === 'STATEFUL_SET' || workload.kind === 'DAEMON_SET';
  const isNewTemplate = !sameTemplate(templateOf(live), templateOf(planned));
  return [
    ...(typeof replicas === 'number' && replicasOf(live) !== replicas
      ? autoscalerWarnings(workloadSubject(workload), replicas, view)
      : []),
    ...(hasSet && isNewTemplate ? heldBack(planned as StatefulSet | DaemonSet) : []),
  ];
}

function replicasOf({ spec }: WorkloadObject): number | undefined {
  return (spec as { replicas?: number } | undefined)?.replicas;
}

function refused(userErrors: UserError[], warnings: readonly string[] = []): UpgradeResult {
  return {
    workload: undefined,
    written: undefined,
    diff: [],
    services: [],
    warnings: [...warnings],
    userErrors,
  };
}
