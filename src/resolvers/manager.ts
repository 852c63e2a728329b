import { clusterOf, type Scope } from '../auth/scope.ts';
import { QuarterdeckError } from '../errors.ts';
import type { EventEntry } from '../model/entries/event-entry.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { autoscalersOf, keepersOf, type Manager } from '../model/managers.ts';
import { kindOf } from './object.ts';

/** The field `managedBy` of an object. */
export function managedBy(
  entry: PodEntry | WorkloadEntry | ServiceEntry | EventEntry,
  _args: unknown,
  scope: Scope,
): Manager[] {
  const [kind, view] = [kindOf(entry), clusterOf(entry, scope)];
  return [...keepersOf(entry, kind), ...whereReadable(() => autoscalersOf(entry, kind, view))];
}

/** Nothing, where the gateway may not read autoscalers: the other managers are known all the same. */
function whereReadable(look: () => Manager[]): Manager[] {
  try {
    return look();
  } catch (error) {
    if (error instanceof QuarterdeckError && error.code === 'FORBIDDEN') return [];
    throw error;
  }
}
