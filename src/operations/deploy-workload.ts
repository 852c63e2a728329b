import { randomUUID } from 'node:crypto';
import type { KubernetesObject, Service } from '../kubernetes/objects.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import type { Outcome } from './cluster-refusal.ts';
import { createObject, type Created, type NewObject } from './create-object.ts';
import type { DeployWorkloadInput } from './deploy-input.ts';
import type { WorkloadObject } from './live-object.ts';
import type { OperationContext } from './operation-context.ts';
import { ownedBy } from './new-services.ts';
import { planDeploy, type DeployPlan, type WorkloadResource } from './plan-deploy.ts';
import { asSeen, behindWarning, entryOf, seenTimeoutMs } from './seen.ts';
import { inWords } from './subject.ts';
import { together } from './undoable.ts';
import { untilShown } from './until-shown.ts';
import { distinctErrors, type UserError } from './user-error.ts';
import type { Writes } from './writes.ts';

/** A Service that was made or, with dryRun, would be. */
interface MadeService {
  readonly entry: ServiceEntry;
  readonly written: Service;
}

export interface DeployResult {
  /** Undefined where there are userErrors. */
  readonly workload: WorkloadEntry | undefined;
  /** The object that the API server has answered with: what was stored or, with dryRun, would be. */
  readonly written: WorkloadObject | undefined;
  readonly madeServices: readonly MadeService[];
  /** By name. */
  readonly volumeClaims: string[];
  readonly warnings: string[];
  readonly userErrors: UserError[];
}

/** What the API server has made, or would make, of a plan. */
interface Made {
  readonly claims: readonly Created<'persistentvolumeclaims'>[];
  readonly workload: Created<WorkloadResource>;
  readonly services: readonly Created<'services'>[];
}

/**
 * Makes a new workload and what belongs to it, as the caller, and waits until the cache has seen it. Everything is dry-run first; what was
 * made before something is refused nevertheless is removed again.
 * @throws KubernetesError and ClusterUnreachableError for what the caller can't put right.
 */
export async function deployWorkload(
  input: DeployWorkloadInput,
  context: OperationContext,
): Promise<DeployResult> {
  const planned = planDeploy(input, context.view);
  if ('userErrors' in planned) return refused(planned.userErrors);
  const { plan } = planned;
  const namespace = await checkNamespace(plan, context);
  if ('userErrors' in namespace) return refused(namespace.userErrors);
  if (input.dryRun !== true) return make(plan, namespace.ok, context);
  return namespace.ok === 'missing' ? unchecked(plan, context) : check(plan, context);
}

/** Whether the namespace that may be made is to be made. */
async function checkNamespace(
  { namespace }: DeployPlan,
  context: OperationContext,
): Promise<Outcome<'there' | 'missing'>> {
  if (namespace === undefined || isKnown(namespace.subject.name, context)) return { ok: 'there' };
  const outcome = await createObject(namespace, true, context);
  if ('ok' in outcome) return { ok: 'missing' };
  const isThere = outcome.userErrors.some(({ code }) => code === 'ALREADY_EXISTS');
  return isThere ? { ok: 'there' } : outcome;
}

function isKnown(namespace: string, { view }: OperationContext): boolean {
  try {
    return view.namespaces.get('', namespace) !== undefined;
  } catch {
    // Namespaces that the gateway may not read: the API server says whether it is there.
    return false;
  }
}

/** What would come of a plan, as the API server says. */
async function check(plan: DeployPlan, context: OperationContext): Promise<DeployResult> {
  const checked = await dryRun(plan, context);
  if ('userErrors' in checked) return refused(checked.userErrors);
  const { workload, services } = checked.ok;
  return resultOf(checked.ok, {
    workload: entryOf(workload.of.resource, workload.object, context.cluster),
    services: services.map(({ object }) => entryOf('services', object, context.cluster)),
    warnings: [],
  });
}

/** What would come of a plan as far as is known without the API server, which checks nothing in a namespace that isn't there. */
function unchecked({ claims, workload, services }: DeployPlan, { cluster }: OperationContext): DeployResult {
  const created = <R extends NewObject>(of: R): Created<R['resource']> => ({
    of,
    object: withIdentity(of.manifest),
    warnings: [],
  });
  const owner = created(workload);
  const would: Made = {
    claims: claims.map(created),
    workload: owner,
    services: services.map((service) => created(ownedBy(owner.object, service))),
  };
  const what = [...claims, workload, ...services].map(({ subject }) => inWords(subject)).join(', ');
  return resultOf(would, {
    workload: entryOf(workload.resource, owner.object, cluster),
    services: would.services.map(({ object }) => entryOf('services', object, cluster)),
    warnings: [
      `Only the namespace could be checked by the API server, since it isn't there yet; not checked: ${what}`,
    ],
  });
}

/** What the API server would give it. */
function withIdentity(manifest: NewObject['manifest']): KubernetesObject {
  const identity = { uid: randomUUID(), resourceVersion: '', creationTimestamp: new Date().toISOString() };
  return { ...manifest, metadata: { ...manifest.metadata, ...identity } } as KubernetesObject;
}

async function make(
  plan: DeployPlan,
  namespace: 'there' | 'missing',
  context: OperationContext,
): Promise<DeployResult> {
  const made = await together(context, (writes) => makeAll(plan, namespace, writes, context));
  return 'ok' in made ? shown(made.ok, plan, context) : refused(made.userErrors, made.warnings);
}

async function makeAll(
  plan: DeployPlan,
  namespace: 'there' | 'missing',
  writes: Writes,
  context: OperationContext,
): Promise<Outcome<Made>> {
  if (namespace === 'missing' && plan.namespace !== undefined) {
    const made = await writes.create(plan.namespace);
    if ('userErrors' in made) return made;
  }
  const checked = isSingle(plan) ? { ok: undefined } : await dryRun(plan, context);
  if ('userErrors' in checked) return checked;
  const claims: Created<'persistentvolumeclaims'>[] = [];
  for (const claim of plan.claims) {
    const made = await writes.create(claim);
    if ('userErrors' in made) return made;
    claims.push(made.ok);
  }
  const workload = await writes.create(plan.workload);
  if ('userErrors' in workload) return workload;
  const services: Created<'services'>[] = [];
  for (const service of plan.services) {
    const made = await writes.create(ownedBy(workload.ok.object, service));
    if ('userErrors' in made) return made;
    services.push(made.ok);
  }
  return { ok: { claims, workload: workload.ok, services } };
}

/** A single object is made or isn't; nothing of it needs to be known beforehand. */
function isSingle({ claims, services }: DeployPlan): boolean {
  return claims.length + services.length === 0;
}

/** Has the API server check everything, and gives all that it finds. */
async function dryRun(plan: DeployPlan, context: OperationContext): Promise<Outcome<Made>> {
  const [workload, ...claims] = await Promise.all([
    createObject(plan.workload, true, context),
    ...plan.claims.map((claim) => createObject(claim, true, context)),
  ]);
  // Whoever checks Services doesn't mind that there is no such owner.
  const owner = 'ok' in workload ? workload.ok.object : withIdentity(plan.workload.manifest);
  const services = await Promise.all(
    plan.services.map((service) => createObject(ownedBy(owner, service), true, context)),
  );
  const userErrors = [workload, ...claims, ...services].flatMap((outcome) =>
    'userErrors' in outcome ? outcome.userErrors : [],
  );
  if ('userErrors' in workload || userErrors.length > 0) return { userErrors: distinctErrors(userErrors) };
  return { ok: { claims: claims.flatMap(okOf), workload: workload.ok, services: services.flatMap(okOf) } };
}

function okOf<T>(outcome: Outcome<T>): T[] {
  return 'ok' in outcome ? [outcome.ok] : [];
}

/** Waits until the cache has all that was made, so that the next query shows it. */
async function shown(made: Made, plan: DeployPlan, { cluster }: OperationContext): Promise<DeployResult> {
  const { workload, services } = made;
  const [entry, ...others] = await Promise.all([
    asSeen(workload.of.resource, workload.object, cluster),
    ...services.map(({ object }) => asSeen('services', object, cluster)),
  ]);
  const namespaceShown = plan.namespace === undefined || (await namespaceSeen(plan.namespace, cluster));
  const behind = [entry, ...others].flatMap(({ warnings }) => warnings);
  return resultOf(made, {
    workload: entry.entry,
    services: others.map((other) => other.entry),
    warnings: [...new Set([...behind, ...(namespaceShown ? [] : [behindWarning])])],
  });
}

async function namespaceSeen(
  { subject }: NewObject<'namespaces'>,
  { view }: OperationContext['cluster'],
): Promise<boolean> {
  const look = () => view.namespaces.get('', subject.name);
  return (await untilShown([view.namespaces.changes()], look, seenTimeoutMs)) !== undefined;
}

function resultOf(
  { claims, workload, services }: Made,
  shownAs: {
    readonly workload: WorkloadEntry;
    readonly services: readonly ServiceEntry[];
    readonly warnings: readonly string[];
  },
): DeployResult {
  return {
    workload: shownAs.workload,
    written: workload.object,
    madeServices: services.flatMap(({ object }, index) => {
      const entry = shownAs.services[index];
      return entry === undefined ? [] : [{ entry, written: object }];
    }),
    volumeClaims: claims.map(({ object }) => object.metadata.name),
    warnings: [
      ...[...claims, workload, ...services].flatMap(({ warnings }) => warnings),
      ...shownAs.warnings,
    ],
    userErrors: [],
  };
}

function refused(userErrors: UserError[], warnings: string[] = []): DeployResult {
  return {
    workload: undefined,
    written: undefined,
    madeServices: [],
    volumeClaims: [],
    warnings,
    userErrors,
  };
}
