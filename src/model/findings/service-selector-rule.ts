import type { ClusterView } from '../cluster-view.ts';
import type { Entry } from '../entries/entry.ts';
import type { ServiceEntry } from '../entries/service-entry.ts';
import { selects } from '../object-selector.ts';
import { selectServedPods } from '../service-selection.ts';
import type { StringMap } from '../string-map.ts';
import { allWorkloadKinds, workloadKinds, workloadsOfKind } from '../workload-kinds.ts';
import { referenceTo } from './evidence.ts';
import type { Finding } from './finding.ts';
import { isListed } from './is-listed.ts';
import { nearMiss, type NearMiss } from './near-miss.ts';
import { servedWorkloads } from './served.ts';

/** A selector that fits no pod, and no workload either that could have pods: of one that is scaled to zero, or starting, it fits the template. */
export function serviceSelectorFindings(service: ServiceEntry, view: ClusterView): Finding[] {
  const { effectiveSelector } = service;
  if (effectiveSelector === undefined || !isAllListed(service, view)) return [];
  for (const _ of selectServedPods(service).in(view.pods)) return [];
  if (servedWorkloads(service, view).length > 0 || isForForeignPods(service, view)) return [];
  const selector = textOf(effectiveSelector);
  const near = nearMiss(service, view);
  return [
    {
      reason: 'SELECTOR_MATCHES_NOTHING',
      severity: 'CRITICAL',
      message: `Its selector ${selector} matches no pod, nor what any workload of the namespace makes${near === undefined ? '' : `; ${hint(near)}`}`,
      action:
        near === undefined
          ? 'Compare the selector with the labels of the pods that it is for.'
          : correction(near),
      object: service,
      affectedCount: 1,
      evidence: [
        {
          object: referenceTo(service),
          field: 'spec.selector',
          value: selector,
          ...(near !== undefined && { related: referenceTo(near.workload) }),
        },
      ],
    },
  ];
}

/** Whether everything can be seen that the Service could select. */
function isAllListed({ namespace }: ServiceEntry, view: ClusterView): boolean {
  const others = [view.pods, view.replicasets].every((one) => isListed<Entry>(one, namespace));
  return others && allWorkloadKinds.every((kind) => isListed<Entry>(workloadsOfKind(kind, view), namespace));
}

/** ReplicaSets that no Deployment has stand alone, or belong to a kind that isn't Kubernetes' own: theirs may be what is meant. */
function isForForeignPods({ namespace, effectiveSelector = {} }: ServiceEntry, view: ClusterView): boolean {
  for (const set of view.replicasets.by('namespace', namespace)) {
    const isForeign =
      set.controllerUid === undefined || view.deployments.byUid(set.controllerUid) === undefined;
    const labels = set.object.spec?.template?.metadata?.labels ?? {};
    if (isForeign && selects({ matchLabels: effectiveSelector }, labels)) return true;
  }
  return false;
}

function hint({ workload, wanted, has }: NearMiss): string {
  const named = `${workloadKinds[workload.kind].typeName} "${workload.name}"`;
  return has === undefined
    ? `the pods of ${named} lack only ${wanted.key}=${wanted.value}`
    : `the pods of ${named} have ${has.key}=${has.value}`;
}

function correction({ wanted, has }: NearMiss): string {
  return has === undefined
    ? `Take ${wanted.key}=${wanted.value} out of the selector, or add the label to the pod template of the workload.`
    : `If those are meant, change ${wanted.key}=${wanted.value} in the selector to ${has.key}=${has.value}.`;
}

function textOf(selector: StringMap): string {
  return Object.entries(selector)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
}
