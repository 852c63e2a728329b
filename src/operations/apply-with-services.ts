import type { Deletion, Written } from '../kubernetes/api.ts';
import type { Service } from '../kubernetes/objects.ts';
import type { Entries } from '../model/cluster-view.ts';
import { diff, type FieldChange } from '../model/diff.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import { applyPatch, type Applied, type Sendable, type Target } from './apply-patch.ts';
import { settingsOf } from './applied-object.ts';
import type { Outcome } from './cluster-refusal.ts';
import { deletionSeen } from './delete-object.ts';
import type { ObjectOf } from './live-object.ts';
import type { OperationContext } from './operation-context.ts';
import type { ServiceWrite } from './plan-exposure.ts';
import { asSeen, entryOf, type Seen } from './seen.ts';
import { together, type Undone } from './undoable.ts';
import { distinctErrors } from './user-error.ts';
import { writesTo, type Writes } from './writes.ts';

/** A change of a workload, and what it makes of its Services. */
export interface ChangeWithServices<R extends keyof Entries> {
  readonly plan: Sendable;
  readonly target: Target<R>;
  readonly services: readonly ServiceWrite[];
}

/** A Service that was made, changed or deleted together with the workload or, with dryRun, would be. */
export interface WrittenService {
  readonly action: 'CREATED' | 'CHANGED' | 'DELETED';
  readonly name: string;
  readonly entry: ServiceEntry;
  /** The object as the API server has answered it, or as it was read before it was deleted. */
  readonly written: Service;
  /** Of one that was changed. */
  readonly diff: readonly FieldChange[];
}

export interface AppliedWithServices<R extends keyof Entries> {
  readonly workload: Applied<R>;
  readonly services: readonly WrittenService[];
  /** Of all of them. */
  readonly warnings: readonly string[];
}

/** What the API server has answered to the write of a Service. */
interface ServiceAnswer {
  readonly write: ServiceWrite;
  readonly object: Service;
  readonly warnings: readonly string[];
  /** Undefined for one that isn't deleted. */
  readonly deletion: Deletion | undefined;
}

interface Answers<R extends keyof Entries> {
  readonly workload: Written<ObjectOf<R>>;
  readonly services: readonly ServiceAnswer[];
}

/**
 * Changes a workload together with its Services, as the caller, and waits until the cache has seen it: all of it or nothing. Everything is
 * dry-run first. Then Services are made and changed, then the workload is, and only then are Services deleted, so that there is always one
 * that leads to the pods. Where one of these is refused nevertheless, those before it are undone.
 * @throws KubernetesError and ClusterUnreachableError for what the caller can't put right.
 */
export async function applyWithServices<R extends keyof Entries>(
  change: ChangeWithServices<R>,
  context: OperationContext,
): Promise<{ readonly ok: AppliedWithServices<R> } | Undone> {
  const { plan, target, services } = change;
  if (services.length === 0) return applyAlone(plan, target, context);
  const rehearsed = await rehearse(change, context);
  if ('userErrors' in rehearsed) return { ...rehearsed, warnings: [] };
  if (target.dryRun) return { ok: await shown(rehearsed.ok, target, context) };
  const written = await together(context, (writes) => writeInTurn(change, writes));
  return 'ok' in written ? { ok: await shown(written.ok, target, context) } : written;
}

/** A single write is made or isn't; nothing of it needs to be known beforehand. */
async function applyAlone<R extends keyof Entries>(
  plan: Sendable,
  target: Target<R>,
  context: OperationContext,
): Promise<{ readonly ok: AppliedWithServices<R> } | Undone> {
  const outcome = await applyPatch(plan, target, context);
  if ('userErrors' in outcome) return { ...outcome, warnings: [] };
  return { ok: { workload: outcome.ok, services: [], warnings: outcome.ok.warnings } };
}

/** Has the API server check everything, and gives all that it finds. */
async function rehearse<R extends keyof Entries>(
  { plan, target, services }: ChangeWithServices<R>,
  context: OperationContext,
): Promise<Outcome<Answers<R>>> {
  const writes = writesTo(context, true);
  const [workload, ...others] = await Promise.all([
    writes.patch(plan, target),
    ...services.map((service) => writeService(service, writes)),
  ]);
  const userErrors = [workload, ...others].flatMap((outcome) =>
    'userErrors' in outcome ? outcome.userErrors : [],
  );
  if ('userErrors' in workload || userErrors.length > 0) return { userErrors: distinctErrors(userErrors) };
  const answers = others.flatMap((outcome) => ('ok' in outcome ? [outcome.ok] : []));
  return { ok: { workload: workload.ok, services: answers } };
}

async function writeInTurn<R extends keyof Entries>(
  { plan, target, services }: ChangeWithServices<R>,
  writes: Writes,
): Promise<Outcome<Answers<R>>> {
  const {
    create = [],
    change = [],
    delete: deletions = [],
  } = Object.groupBy(services, ({ action }) => action);
  const before = await inTurn([...create, ...change], writes);
  if ('userErrors' in before) return before;
  const workload = await writes.patch(plan, target);
  if ('userErrors' in workload) return workload;
  const after = await inTurn(deletions, writes);
  if ('userErrors' in after) return after;
  return { ok: { workload: workload.ok, services: [...before.ok, ...after.ok] } };
}

async function inTurn(services: readonly ServiceWrite[], writes: Writes): Promise<Outcome<ServiceAnswer[]>> {
  const answers: ServiceAnswer[] = [];
  for (const service of services) {
    const outcome = await writeService(service, writes);
    if ('userErrors' in outcome) return outcome;
    answers.push(outcome.ok);
  }
  return { ok: answers };
}

async function writeService(write: ServiceWrite, writes: Writes): Promise<Outcome<ServiceAnswer>> {
  if (write.action === 'delete') {
    const outcome = await writes.delete(write.existing);
    if ('userErrors' in outcome) return outcome;
    const { warnings } = outcome.ok;
    return { ok: { write, object: write.existing.live, warnings, deletion: outcome.ok } };
  }
  const outcome =
    write.action === 'create'
      ? await writes.create(write.object)
      : await writes.patch(write.plan, write.existing);
  if ('userErrors' in outcome) return outcome;
  const { object, warnings } = outcome.ok;
  return { ok: { write, object, warnings, deletion: undefined } };
}

/** Waits until the cache has all that was written, so that the next query shows it. */
async function shown<R extends keyof Entries>(
  { workload, services }: Answers<R>,
  { resource, dryRun }: Target<R>,
  context: OperationContext,
): Promise<AppliedWithServices<R>> {
  const see = async <K extends keyof Entries>(kind: K, object: ObjectOf<K>): Promise<Seen<K>> =>
    dryRun
      ? { entry: entryOf(kind, object, context.cluster), warnings: [] }
      : asSeen(kind, object, context.cluster);
  const [seenWorkload, seenServices] = await Promise.all([
    see(resource, workload.object),
    Promise.all(
      services.map(({ object, deletion }) =>
        deletion === undefined || dryRun
          ? see('services', object)
          : deletionSeen('services', object, { answer: deletion, context }),
      ),
    ),
  ]);
  const warnings = [...workload.warnings, ...seenWorkload.warnings];
  const others = services.flatMap((answer, index) => [
    ...answer.warnings,
    ...(seenServices[index]?.warnings ?? []),
  ]);
  return {
    workload: { entry: seenWorkload.entry, object: workload.object, warnings },
    services: services.flatMap((answer, index) => {
      const entry = seenServices[index]?.entry;
      return entry === undefined ? [] : [writtenService(answer, entry)];
    }),
    warnings: [...new Set([...warnings, ...others])],
  };
}

const actions = { create: 'CREATED', change: 'CHANGED', delete: 'DELETED' } as const;

function writtenService({ write, object }: ServiceAnswer, entry: ServiceEntry): WrittenService {
  return {
    action: actions[write.action],
    name: object.metadata.name,
    entry,
    written: object,
    diff: write.action === 'change' ? diff(settingsOf(write.existing.live), settingsOf(object)) : [],
  };
}
