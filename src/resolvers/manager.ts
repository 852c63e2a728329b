import { clusterOf, type Scope } from '../auth/scope.ts';
import { QuarterdeckError } from '../errors.ts';
import type { DeploymentEntry } from '../model/entries/deployment-entry.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { StatefulSetEntry } from '../model/entries/stateful-set-entry.ts';
import { autoscalersOf, keepersOf, type Manager } from '../model/managers.ts';
import { kindOf } from './object.ts';

/** The field `managedBy` of an object that autoscalers don't scale. */
export function keptBy(entry: Entry): Manager[] {
  return keepersOf(entry, kindOf(entry));
}

/** The field `managedBy` of an object that autoscalers may scale. */
export function managersOf(
  entry: DeploymentEntry | StatefulSetEntry,
  _args: unknown,
  scope: Scope,
): Manager[] {
  const view = clusterOf(entry, scope);
  return [...keptBy(entry), ...whereReadable(() => autoscalersOf(entry, kindOf(entry), view))];
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
