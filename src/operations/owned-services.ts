import { apiAs } from '../auth/caller.ts';
import type { KubernetesObject, Service } from '../kubernetes/objects.ts';
import { apiVersion, resources } from '../kubernetes/resources.ts';
import { attempt, type Outcome } from './cluster-refusal.ts';
import { ownedMark } from './new-services.ts';
import type { OperationContext } from './operation-context.ts';
import type { Subject } from './subject.ts';

/** Reads the Services that belong to a workload, as the caller: those that are made for its ports. What is being deleted isn't any more. */
export async function readOwnedServices(
  { metadata: { uid } }: KubernetesObject,
  subject: Subject,
  { caller, cluster }: OperationContext,
): Promise<Outcome<Service[]>> {
  const selector = `${ownedMark.label}=${ownedMark.value}`;
  const outcome = await attempt({ subject, request: 'existing', mappings: [] }, () =>
    apiAs(caller, cluster.transport).list<Service>(resources.services, subject.namespace, selector),
  );
  if ('userErrors' in outcome) return outcome;
  const own = outcome.ok.filter(
    ({ metadata: { ownerReferences = [], deletionTimestamp } }) =>
      deletionTimestamp === undefined &&
      ownerReferences.some((owner) => owner.controller === true && owner.uid === uid),
  );
  return { ok: own.map((service) => ({ ...typeMeta, ...service })) };
}

/** What lists leave out of their items, and the answers to patches have. */
const typeMeta = { apiVersion: apiVersion(resources.services), kind: resources.services.kind };
