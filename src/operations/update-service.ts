import type { Service } from '../kubernetes/objects.ts';
import { resources } from '../kubernetes/resources.ts';
import { diff, type FieldChange } from '../model/diff.ts';
import { applyPatch } from './apply-patch.ts';
import type { ServiceResult } from './create-service.ts';
import { readObject } from './live-object.ts';
import type { OperationContext } from './operation-context.ts';
import { checkUpdateService, planServiceUpdate } from './plan-service-update.ts';
import type { UpdateServiceInput } from './service-input.ts';
import { referredSubject } from './subject.ts';
import type { UserError } from './user-error.ts';

export interface ServiceUpdateResult extends ServiceResult {
  readonly diff: FieldChange[];
}

/**
 * Changes a Service, as the caller, and waits until the cache has seen it.
 * @throws KubernetesError and ClusterUnreachableError for what the caller can't put right.
 */
export async function updateService(
  input: UpdateServiceInput,
  context: OperationContext,
): Promise<ServiceUpdateResult> {
  const faults = checkUpdateService(input);
  if (faults.length > 0) return refused(faults);
  const subject = referredSubject(resources.services.kind, input.service, ['service']);
  const reading = await readObject('services', subject, context);
  if ('userErrors' in reading) return refused(reading.userErrors);
  const live = reading.ok;
  const plan = planServiceUpdate(live, input);
  if (plan.userErrors.length > 0) return refused([...plan.userErrors]);
  const target = { resource: 'services', live, subject, dryRun: input.dryRun ?? false } as const;
  const outcome = await applyPatch(plan, target, context);
  if ('userErrors' in outcome) return refused(outcome.userErrors);
  const { entry, object, warnings } = outcome.ok;
  return {
    service: entry,
    written: object,
    diff: diff(settings(live), settings(object)),
    warnings,
    userErrors: [],
  };
}

/** What a change can be of: Kubernetes adapts some of it to the rest, and what it has made of it is what counts. */
function settings({ metadata: { labels, annotations }, spec }: Service): object {
  return { metadata: { labels, annotations }, spec };
}

function refused(userErrors: UserError[]): ServiceUpdateResult {
  return { service: undefined, written: undefined, diff: [], warnings: [], userErrors };
}
