import type { ClusterView } from '../cluster-view.ts';
import { scaleTargetIndexValue } from '../entries/index-functions.ts';
import type { HorizontalPodAutoscalerEntry } from '../entries/horizontal-pod-autoscaler-entry.ts';
import type { WorkloadEntry } from '../entries/workload-entry.ts';
import { workloadKinds } from '../workload-kinds.ts';
import type { Finding } from './finding.ts';
import { ifReadable } from './if-readable.ts';
import { conditionOf, evidenceOfCondition } from './look-up.ts';

/** Autoscalers of a workload that can't scale it, or have reached their limit. */
export function autoscalerFindings(workload: WorkloadEntry, view: ClusterView): Finding[] {
  const { kind, namespace, name, replicas } = workload;
  // Without ready pods there are no metrics; it is the pods that something is wrong with, then.
  if (replicas.desired === 0 || replicas.ready === 0) return [];
  const target = scaleTargetIndexValue(workloadKinds[kind].typeName, namespace, name);
  const autoscalers = ifReadable(() => [...view.horizontalpodautoscalers.by('scaleTarget', target)], []);
  return autoscalers.flatMap((autoscaler) => [
    ...failing(autoscaler, workload),
    ...atMaximum(autoscaler, workload),
  ]);
}

/** Conditions of pkg/controller/podautoscaler/horizontal.go of Kubernetes. */
function failing(autoscaler: HorizontalPodAutoscalerEntry, workload: WorkloadEntry): Finding[] {
  const { status } = autoscaler.object;
  const active = conditionOf(status, 'ScalingActive', 'False');
  // Replicas were set to 0 on purpose.
  const inactive = active?.reason === 'ScalingDisabled' ? undefined : active;
  const condition = conditionOf(status, 'AbleToScale', 'False') ?? inactive;
  if (condition === undefined) return [];
  return [
    {
      reason: 'AUTOSCALER_FAILING',
      severity: 'WARNING',
      message: `Autoscaler "${autoscaler.name}" can't scale it, so that it stays at ${workload.replicas.desired}: ${condition.message ?? condition.reason ?? ''}`,
      action: actionFor(condition.reason ?? ''),
      object: workload,
      affectedCount: 1,
      evidence: [evidenceOfCondition(condition, autoscaler)],
    },
  ];
}

function actionFor(reason: string): string {
  switch (reason) {
    case 'FailedGetResourceMetric':
    case 'FailedGetContainerResourceMetric':
      return 'Check that metrics-server is running, and that the containers have requests for what is measured.';
    case 'FailedGetPodsMetric':
    case 'FailedGetObjectMetric':
    case 'FailedGetExternalMetric':
      return 'Check that the adapter for custom or external metrics is running and knows the metric.';
    case 'InvalidSelector':
    case 'AmbiguousSelector':
      return 'See to it that no other autoscaler is for the same pods.';
    default:
      return 'Correct what the message names in the autoscaler.';
  }
}

function atMaximum(autoscaler: HorizontalPodAutoscalerEntry, workload: WorkloadEntry): Finding[] {
  const { spec, status } = autoscaler.object;
  const condition = conditionOf(status, 'ScalingLimited', 'True');
  if (condition?.reason !== 'TooManyReplicas' || spec === undefined) return [];
  return [
    {
      reason: 'AUTOSCALER_AT_MAXIMUM',
      severity: 'INFO',
      message: `Autoscaler "${autoscaler.name}" would have more than its maximum of ${spec.maxReplicas} replicas`,
      action: 'Raise maxReplicas if the workload is too slow, or find out what loads it.',
      object: workload,
      affectedCount: 1,
      evidence: [evidenceOfCondition(condition, autoscaler)],
    },
  ];
}
