import type { Outcome } from './cluster-refusal.ts';
import type { OperationContext } from './operation-context.ts';
import { readOwnedServices } from './owned-services.ts';
import {
  mayChangeExposure,
  planExposureChanges,
  type ExposureChange,
  type ExposurePlan,
} from './plan-exposure.ts';
import type { Subject } from './subject.ts';

/**
 * What a change of a workload makes of the Services that belong to it, which are read as the caller; not at all if the change has nothing
 * to do with them, since not everybody may.
 */
export async function readExposureChanges(
  change: ExposureChange,
  subject: Subject,
  context: OperationContext,
): Promise<Outcome<Pick<ExposurePlan, 'writes' | 'warnings'>>> {
  if (!mayChangeExposure(change)) return { ok: { writes: [], warnings: [] } };
  const reading = await readOwnedServices(change.live, subject, context);
  if ('userErrors' in reading) return reading;
  const { userErrors, ...plan } = planExposureChanges(change, reading.ok);
  return userErrors.length > 0 ? { userErrors: [...userErrors] } : { ok: plan };
}
