import { apiAs } from '../auth/caller.ts';
import { resources } from '../kubernetes/resources.ts';
import type { Service } from '../kubernetes/objects.ts';
import type { ClusterView } from '../model/cluster-view.ts';
import { endpointsOf } from '../model/endpoints.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import { checkNames } from './check-workload-ref.ts';
import { deleteObject } from './delete-object.ts';
import type { OperationContext } from './operation-context.ts';
import { entryOf } from './seen.ts';
import type { DeleteServiceInput } from './service-input.ts';
import { referredSubject } from './subject.ts';
import type { UserError } from './user-error.ts';

export interface DeleteServiceResult {
  /** Undefined where there are userErrors. */
  readonly service: ServiceEntry | undefined;
  /** The object as it was read before. */
  readonly written: Service | undefined;
  readonly gone: boolean | undefined;
  readonly warnings: string[];
  readonly userErrors: UserError[];
}

/** Deletes a Service, as the caller, and waits until the cache has seen it go, or begin to. */
export async function deleteService(
  input: DeleteServiceInput,
  context: OperationContext,
): Promise<DeleteServiceResult> {
  const { service, dryRun = false } = input;
  const { caller, cluster, view } = context;
  const faults = checkNames(service, ['service']);
  if (faults.length > 0) return refused(faults);
  const outcome = await deleteObject(
    {
      ...input,
      resource: 'services',
      subject: referredSubject(resources.services.kind, service, ['service']),
      options: { dryRun },
      warnings: (live) => stillServing(entryOf('services', live, cluster), view),
      send: (options) =>
        apiAs(caller, cluster.transport).delete(resources.services, service.namespace, service.name, options),
    },
    context,
  );
  if ('userErrors' in outcome) return refused(outcome.userErrors);
  const { entry, live, gone, warnings } = outcome.ok;
  return { service: entry, written: live, gone, warnings, userErrors: [] };
}

/** Somebody may still be using it. */
function stillServing(service: ServiceEntry, view: ClusterView): string[] {
  try {
    const ready = [...endpointsOf(service, view)].filter((endpoint) => endpoint.ready).length;
    if (ready === 0) return [];
    const words = ready === 1 ? 'a ready endpoint' : `${ready} ready endpoints`;
    return [`It still has ${words}: whoever reaches the pods through it won't any more`];
  } catch {
    // What can't be read at the moment is nothing to say anything about.
    return [];
  }
}

function refused(userErrors: UserError[]): DeleteServiceResult {
  return { service: undefined, written: undefined, gone: undefined, warnings: [], userErrors };
}
