import type { DeleteOptions, Deletion as Answer } from '../kubernetes/api.ts';
import type { Entries, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { Expectations } from './action-inputs.ts';
import { attempt, type Outcome } from './cluster-refusal.ts';
import { checkVersion, readObject, type ObjectOf } from './live-object.ts';
import type { OperationContext } from './operation-context.ts';
import { behindWarning, entryOf, notWatchedWarning } from './seen.ts';
import { inWords, type Subject } from './subject.ts';
import { untilShown } from './until-shown.ts';
import { userError, type UserError } from './user-error.ts';

/** What is to be deleted, and how. */
export interface Deletion<R extends keyof Entries> extends Expectations {
  readonly resource: R;
  readonly subject: Subject;
  readonly options: Omit<DeleteOptions, 'preconditions'>;
  /** What to know about it, from the object as it was read. */
  warnings?(live: ObjectOf<R>): string[];
  /** Sends the deletion. */
  send(options: DeleteOptions): Promise<Answer>;
  /** What a refusal by rules of its own means; undefined for any other. */
  explain?(error: unknown, live: ObjectOf<R>): UserError[] | undefined;
}

export interface Deleted<R extends keyof Entries> {
  /** The object as it is now, or as it was where it is gone. */
  readonly entry: Entries[R];
  /** The object as it was read before. */
  readonly live: ObjectOf<R>;
  /** False: it is being deleted. Undefined where that isn't known: of a dry run, or if this gateway doesn't show the deletion yet. */
  readonly gone: boolean | undefined;
  readonly warnings: string[];
}

/** Deletes one object, the one that was read and no other of its name, and waits until the cache has seen it go, or begin to. */
export async function deleteObject<R extends keyof Entries>(
  deletion: Deletion<R>,
  context: OperationContext,
): Promise<Outcome<Deleted<R>>> {
  const { resource, subject, options } = deletion;
  const reading = await readObject(resource, subject, context);
  if ('userErrors' in reading) return reading;
  const live = reading.ok;
  const against = checkExpectations(live, subject, deletion);
  if (against.length > 0) return { userErrors: against };
  const outcome = await sent(deletion, live);
  if ('userErrors' in outcome) return outcome;
  const warnings = [...(deletion.warnings?.(live) ?? []), ...outcome.ok.warnings];
  if (options.dryRun) {
    return { ok: { entry: entryOf(resource, live, context.cluster), live, gone: undefined, warnings } };
  }
  const seen = await deletionSeen(resource, live, { answer: outcome.ok, context });
  return { ok: { ...seen, live, warnings: [...warnings, ...seen.warnings] } };
}

async function sent<R extends keyof Entries>(
  { subject, options, expectedResourceVersion, send, explain }: Deletion<R>,
  live: ObjectOf<R>,
): Promise<Outcome<Answer>> {
  const { uid } = live.metadata;
  const preconditions = {
    uid,
    ...(typeof expectedResourceVersion === 'string' && { resourceVersion: expectedResourceVersion }),
  };
  try {
    return await attempt({ subject, request: 'existing', mappings: [] }, () =>
      send({ ...options, preconditions }),
    );
  } catch (error) {
    const userErrors = explain?.(error, live);
    if (userErrors === undefined) throw error;
    return { userErrors };
  }
}

function checkExpectations(
  { metadata }: ObjectOf<keyof Entries>,
  subject: Subject,
  { expectedUid, expectedResourceVersion }: Expectations,
): UserError[] {
  if (typeof expectedUid === 'string' && expectedUid !== metadata.uid) {
    const message =
      `${inWords(subject)} has the uid "${metadata.uid}", not "${expectedUid}": ` +
      'it is another object that has the same name now';
    return [userError('CONFLICT', message, ['expectedUid'])];
  }
  return checkVersion(metadata.resourceVersion, subject, expectedResourceVersion);
}

/** Waits until the cache has seen an object go that was deleted, or begin to. */
export async function deletionSeen<R extends keyof Entries>(
  resource: R,
  live: ObjectOf<R>,
  { answer, context: { cluster } }: { answer: Answer; context: OperationContext },
): Promise<Pick<Deleted<R>, 'entry' | 'gone' | 'warnings'>> {
  const { uid, namespace = '' } = live.metadata;
  if (!cluster.isWatched(resource, namespace)) {
    const warnings = [notWatchedWarning(resource, namespace)];
    return { entry: entryOf(resource, live, cluster), gone: undefined, warnings };
  }
  const view = cluster.view[resource] as ResourceView<Entry>;
  const look = () => {
    const entry = view.byUid(uid);
    if (entry === undefined) return { gone: true, entry };
    // What goes at once is marked first, too.
    const marked = entry.deletionTimestamp !== undefined && answer.gone !== true;
    return marked ? { gone: false, entry } : undefined;
  };
  const seen = await untilShown([view.changes()], look);
  return {
    entry: (seen?.entry as Entries[R] | undefined) ?? entryOf(resource, live, cluster),
    gone: seen?.gone,
    warnings: seen === undefined ? [behindWarning] : [],
  };
}
