import type { ClusterView, ResourceView } from '../model/cluster-view.ts';
import type { WorkloadKind } from '../model/entries/base-workload-entry.ts';
import type { DaemonSetEntry } from '../model/entries/daemon-set-entry.ts';
import type { DeploymentEntry } from '../model/entries/deployment-entry.ts';
import type { StatefulSetEntry } from '../model/entries/stateful-set-entry.ts';
import type { StringMap } from '../model/string-map.ts';
import { workloadKinds } from '../model/workload-kinds.ts';
import { selects, type ObjectSelector } from '../model/object-selector.ts';

/** A workload that is to be made. */
interface NewWorkload {
  readonly kind: WorkloadKind;
  readonly namespace: string;
  readonly name: string;
  /** Undefined for one that Kubernetes gives a selector of its own, or none. */
  readonly selector: StringMap | undefined;
  /** Of its pods. */
  readonly labels: StringMap;
}

type SelectingEntry = DeploymentEntry | StatefulSetEntry | DaemonSetEntry;

/**
 * A workload of the namespace that would select pods of the new one, or whose pods the new one would select. Jobs aren't looked at:
 * Kubernetes gives each a selector of its own. As far as the cache knows; what it can't read is left to the people who may.
 */
export function overlappingWorkload(
  workload: NewWorkload,
  view: ClusterView,
): { typeName: string; name: string } | undefined {
  const found = [view.deployments, view.statefulsets, view.daemonsets]
    .flatMap((some) => entriesIn(some, workload.namespace))
    // Of the same name it is the workload that makes the name taken, which the API server says.
    .filter(({ kind, name }) => kind !== workload.kind || name !== workload.name)
    .find((other) => overlaps(workload, other));
  return found === undefined ? undefined : { typeName: workloadKinds[found.kind].typeName, name: found.name };
}

function entriesIn(some: ResourceView<SelectingEntry>, namespace: string): SelectingEntry[] {
  try {
    return [...some.by('namespace', namespace)].filter(
      ({ deletionTimestamp }) => deletionTimestamp === undefined,
    );
  } catch {
    return [];
  }
}

function overlaps({ selector, labels }: NewWorkload, { object }: SelectingEntry): boolean {
  const other: ObjectSelector = object.spec?.selector ?? {};
  const otherLabels = object.spec?.template.metadata?.labels ?? {};
  return (
    selects(other, labels) || (selector !== undefined && selects({ matchLabels: selector }, otherLabels))
  );
}
