import { apiAs } from '../auth/caller.ts';
import type { Service } from '../kubernetes/objects.ts';
import { resources } from '../kubernetes/resources.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import { attempt } from './cluster-refusal.ts';
import type { OperationContext } from './operation-context.ts';
import { checkCreateService, createMappings, newService } from './plan-service.ts';
import { asSeen, entryOf } from './seen.ts';
import { checkServed, readServed } from './served-workload.ts';
import type { CreateServiceInput } from './service-input.ts';
import type { UserError } from './user-error.ts';

export interface ServiceResult {
  /** Undefined where there are userErrors. */
  readonly service: ServiceEntry | undefined;
  /** The object that the API server has answered with: what was stored or, with dryRun, would be. */
  readonly written: Service | undefined;
  readonly warnings: string[];
  readonly userErrors: UserError[];
}

/**
 * Makes a new Service, as the caller, and waits until the cache has seen it.
 * @throws KubernetesError and ClusterUnreachableError for what the caller can't put right.
 */
export async function createService(
  input: CreateServiceInput,
  context: OperationContext,
): Promise<ServiceResult> {
  const { caller, cluster } = context;
  const { namespace, name, dryRun = false } = input;
  const faults = [...checkCreateService(input), ...checkServed(input, context)];
  if (faults.length > 0) return refused(faults);
  const served = await readServed(input, context);
  if ('userErrors' in served) return refused(served.userErrors);
  const subject = {
    typeName: resources.services.kind,
    namespace,
    name,
    fields: { namespace: ['namespace'], name: ['name'] },
  };
  const outcome = await attempt({ subject, request: 'create', mappings: createMappings(input) }, () =>
    apiAs(caller, cluster.transport).create<Service>(
      resources.services,
      namespace,
      newService(input, served.ok),
      dryRun,
    ),
  );
  if ('userErrors' in outcome) return refused(outcome.userErrors);
  const { object, warnings } = outcome.ok;
  const seen = dryRun
    ? { entry: entryOf('services', object, cluster), warnings: [] }
    : await asSeen('services', object, cluster);
  return {
    service: seen.entry,
    written: object,
    warnings: [...warnings, ...seen.warnings],
    userErrors: [],
  };
}

function refused(userErrors: UserError[]): ServiceResult {
  return { service: undefined, written: undefined, warnings: [], userErrors };
}
