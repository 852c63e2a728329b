import type { ClusterView } from './cluster-view.ts';
import type { EventEntry } from './entries/event-entry.ts';
import type { NodeEntry } from './entries/node-entry.ts';
import type { PodEntry } from './entries/pod-entry.ts';
import type { ServiceEntry } from './entries/service-entry.ts';
import type { WorkloadEntry } from './entries/workload-entry.ts';
import { involvedKeys } from './involved-object.ts';
import { podOwners } from './ownership.ts';
import { oneOf, Selection } from './selection.ts';
import { workloadKinds } from './workload-kinds.ts';

/** The events about a pod. */
export function eventsOfPod(pod: PodEntry): Selection<EventEntry> {
  return eventsUnder(involvedKeys('Pod', pod));
}

/** The events about a machine. */
export function eventsOfNode(node: NodeEntry): Selection<EventEntry> {
  return eventsUnder(involvedKeys('Node', node));
}

/** The events about a Service. */
export function eventsOfService(service: ServiceEntry): Selection<EventEntry> {
  return eventsUnder(involvedKeys('Service', service));
}

/** The events about a workload and about what it owns: ReplicaSets, Jobs, pods. */
export function eventsOfWorkload(workload: WorkloadEntry, view: ClusterView): Selection<EventEntry> {
  return eventsUnder([...keysOfWorkload(workload, view)]);
}

function* keysOfWorkload(workload: WorkloadEntry, view: ClusterView): Iterable<string> {
  yield* involvedKeys(workloadKinds[workload.kind].typeName, workload);
  const between = workload.kind === 'DEPLOYMENT' ? 'ReplicaSet' : 'Job';
  for (const owner of podOwners(workload, view)) {
    if (owner !== workload) yield* involvedKeys(between, owner);
    for (const pod of view.pods.by('controller', owner.uid)) yield* involvedKeys('Pod', pod);
  }
}

function eventsUnder(keys: readonly string[]): Selection<EventEntry> {
  return new Selection([oneOf(keys, (event) => event.involvedKey, 'involved')]);
}
