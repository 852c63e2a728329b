import type { ClusterView } from '../cluster-view.ts';
import { namespacedLabelIndexValue, wholeNamespaceIndexValue } from '../entries/index-functions.ts';
import type { PodDisruptionBudgetEntry } from '../entries/pod-disruption-budget-entry.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import { selects } from '../object-selector.ts';
import { podsOf } from '../ownership.ts';
import { referenceTo } from './evidence.ts';
import { evidenceLimit, type Finding } from './finding.ts';
import { ifReadable } from './if-readable.ts';
import { conditionOf, counted, evidenceOfCondition } from './look-up.ts';
import { wrongWith } from './pod-findings.ts';

type About = Pick<Finding, 'reason' | 'object' | 'affectedCount'>;

/**
 * Disruption budgets that don't let pods be evicted, so that `kubectl drain`, a node's upgrade or a cluster autoscaler waits without end
 * (pkg/controller/disruption and pkg/registry/core/pod/storage/eviction.go of Kubernetes). Pods of DaemonSets aren't evicted by these.
 */
export function disruptionBudgetFindings(workload: WorkloadEntry, view: ClusterView, now: number): Finding[] {
  if (workload.kind !== 'DEPLOYMENT' && workload.kind !== 'STATEFUL_SET') return [];
  if (workload.replicas.desired === 0) return [];
  const budgets = budgetsOf(workload, view);
  const about: About = {
    reason: 'DISRUPTION_BUDGET_BLOCKS',
    object: workload,
    affectedCount: Math.max(1, workload.replicas.current),
  };
  if (budgets.length > 1) return [tooMany(budgets, about)];
  return budgets.flatMap((budget) => {
    const { metadata, status } = budget.object;
    if (status === undefined || (status.observedGeneration ?? 0) < (metadata.generation ?? 0)) return [];
    const blocking =
      notComputed(budget, about) ??
      neverAllows(budget, workload, about) ??
      tooFewHealthy(budget, workload, about, view, now);
    return blocking === undefined ? [] : [blocking];
  });
}

/** Those whose selector fits the pods that the workload makes. */
function budgetsOf(
  { namespace, templateLabels }: WorkloadEntry,
  view: ClusterView,
): PodDisruptionBudgetEntry[] {
  const places = [
    wholeNamespaceIndexValue(namespace),
    ...Object.entries(templateLabels).map((pair) => namespacedLabelIndexValue(namespace, ...pair)),
  ];
  const candidates = ifReadable(
    () => places.flatMap((place) => [...view.poddisruptionbudgets.by('selector', place)]),
    [],
  );
  return candidates.filter(
    ({ object, deletionTimestamp }) =>
      deletionTimestamp === undefined && selects(object.spec?.selector ?? {}, templateLabels),
  );
}

function tooMany(budgets: readonly PodDisruptionBudgetEntry[], about: About): Finding {
  const names = budgets.map(({ name }) => `"${name}"`).toSorted();
  return {
    ...about,
    severity: 'WARNING',
    message: `Its pods can't be evicted: ${budgets.length} disruption budgets apply to them (${names.slice(0, evidenceLimit).join(', ')}), and Kubernetes allows one`,
    action: 'Delete all but one of these budgets, or set their selectors apart.',
    evidence: budgets
      .slice(0, evidenceLimit)
      .map((budget) => ({ object: referenceTo(budget), field: 'spec.selector' })),
  };
}

/** A percentage, or maxUnavailable, of pods whose controller isn't one that can be scaled. */
function notComputed(budget: PodDisruptionBudgetEntry, about: About): Finding | undefined {
  const condition = conditionOf(budget.object.status, 'DisruptionAllowed', 'False');
  if (condition?.reason !== 'SyncFailed') return undefined;
  return {
    ...about,
    severity: 'WARNING',
    message: `Its pods can't be evicted: disruption budget "${budget.name}" can't be computed: ${condition.message ?? ''}`,
    action: 'Correct its selector, or give it a minAvailable that is a number.',
    evidence: [evidenceOfCondition(condition, budget)],
  };
}

/** Even with all pods healthy. */
function neverAllows(
  budget: PodDisruptionBudgetEntry,
  { replicas }: WorkloadEntry,
  about: About,
): Finding | undefined {
  const { spec, status } = budget.object;
  if (status === undefined) return undefined;
  const { disruptionsAllowed = 0, desiredHealthy = 0, expectedPods = 0 } = status;
  // While pods are still being created, a number is more than there are.
  if (disruptionsAllowed > 0 || expectedPods < replicas.desired || desiredHealthy < expectedPods)
    return undefined;
  const rule =
    spec?.maxUnavailable === undefined
      ? `minAvailable ${String(spec?.minAvailable ?? '')}`
      : `maxUnavailable ${String(spec.maxUnavailable)}`;
  return {
    ...about,
    severity: 'WARNING',
    message: `No pod may ever be evicted, and nodes with its pods can't be drained: disruption budget "${budget.name}" has ${rule}, for ${counted(expectedPods, 'pod')}`,
    action:
      'Run more replicas than the budget wants available, or have the budget allow one pod to be unavailable (maxUnavailable: 1).',
    evidence: [{ object: referenceTo(budget), field: 'status.disruptionsAllowed', value: '0' }],
  };
}

/** Pods that are ill, not just starting, use up what the budget allows. */
function tooFewHealthy(
  budget: PodDisruptionBudgetEntry,
  workload: WorkloadEntry,
  about: About,
  view: ClusterView,
  now: number,
): Finding | undefined {
  const { spec, status } = budget.object;
  if (status === undefined) return undefined;
  const { disruptionsAllowed = 0, currentHealthy = 0, desiredHealthy = 0 } = status;
  if (disruptionsAllowed > 0 || currentHealthy >= desiredHealthy) return undefined;
  const ill = [...podsOf(workload, view)].some((pod) =>
    wrongWith(pod, view, now).some(({ severity }) => severity !== 'INFO'),
  );
  if (!ill) return undefined;
  const unhealthyToo = spec?.unhealthyPodEvictionPolicy !== 'AlwaysAllow';
  return {
    ...about,
    severity: 'INFO',
    message: `Pods can't be evicted at the moment: disruption budget "${budget.name}" wants ${desiredHealthy} healthy, and ${currentHealthy === 1 ? '1 is' : `${currentHealthy} are`}`,
    action: unhealthyToo
      ? "Get the pods healthy. With unhealthyPodEvictionPolicy: AlwaysAllow those that aren't could be evicted, and nodes drained."
      : "Get the pods healthy; those that aren't may be evicted.",
    evidence: [
      { object: referenceTo(budget), field: 'status.currentHealthy', value: String(currentHealthy) },
    ],
  };
}
