import { apiAs } from '../auth/caller.ts';
import type { Deletion, Written } from '../kubernetes/api.ts';
import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { apiVersion, resources } from '../kubernetes/resources.ts';
import type { Entries } from '../model/cluster-view.ts';
import { settingsOf } from './applied-object.ts';
import type { Existing, Sendable } from './apply-patch.ts';
import type { Outcome } from './cluster-refusal.ts';
import type { Created, NewObject } from './create-object.ts';
import type { ObjectOf } from './live-object.ts';
import type { OperationContext } from './operation-context.ts';
import { restoreManagers, restoreObject, type ObjectPlace } from './restore-object.ts';
import { inWords, type Subject } from './subject.ts';
import type { UserError } from './user-error.ts';
import { withoutPatch } from './without-patch.ts';
import { writesTo, type Writes } from './writes.ts';

/** What the caller can put right, and what has become of what was written before that was found. */
export interface Undone {
  readonly userErrors: UserError[];
  readonly warnings: string[];
}

/** Makes writes that belong together: if one of them is refused or fails, those before it are undone. */
export async function together<T>(
  context: OperationContext,
  write: (writes: Writes) => Promise<Outcome<T>>,
): Promise<{ readonly ok: T } | Undone> {
  const undoable = new Undoable(context);
  try {
    const outcome = await write(undoable);
    return 'ok' in outcome ? outcome : { ...outcome, warnings: await undoable.undo() };
  } catch (error) {
    throw saying(await undoable.undo(), error);
  }
}

/** An error that the caller can't put right, with what has become of what was written before it. */
function saying(undone: readonly string[], error: unknown): unknown {
  if (error instanceof Error && undone.length > 0) error.message = [error.message, ...undone].join('. ');
  return error;
}

/**
 * Several writes that belong together and can be undone, the latest first: what was made is removed if it is still the object that was
 * made, what was changed gets its values of before unless somebody else has changed them again, what was deleted is made again.
 */
export class Undoable implements Writes {
  readonly #context: OperationContext;
  readonly #writes: Writes;
  /** Each undoes a write, and says what has come of that. */
  readonly #undos: (() => Promise<string>)[] = [];
  /** What was being done when the answer failed to come. */
  #unknown: string | undefined;

  constructor(context: OperationContext) {
    this.#context = context;
    this.#writes = writesTo(context, false);
  }

  async create<R extends keyof Entries>(of: NewObject<R>): Promise<Outcome<Created<R>>> {
    const { resource, subject } = of;
    const made = `${inWords(subject)} was made`;
    const outcome = await this.#known(made, () => this.#writes.create(of));
    if ('ok' in outcome) {
      const { object } = outcome.ok;
      this.#undos.push(() =>
        told(made, 'removed again', () => this.#remove(placeOf(resource, subject), object)),
      );
    }
    return outcome;
  }

  async patch<R extends keyof Entries>(
    plan: Sendable,
    existing: Existing<R>,
  ): Promise<Outcome<Written<ObjectOf<R>>>> {
    const { resource, live, subject } = existing;
    const changed = `${inWords(subject)} was changed`;
    const outcome = await this.#known(changed, () => this.#writes.patch(plan, existing));
    if ('ok' in outcome && plan.patch.length > 0) {
      const after = outcome.ok.object;
      const versions = { before: withoutPatch(after, { patch: plan.patch, before: live }), after };
      this.#undos.push(() =>
        told(changed, 'changed back', () => this.#restore(placeOf(resource, subject), versions)),
      );
    }
    return outcome;
  }

  async delete<R extends keyof Entries>(existing: Existing<R>): Promise<Outcome<Deletion>> {
    const { resource, live, subject } = existing;
    const deleted = `${inWords(subject)} was deleted`;
    const outcome = await this.#known(deleted, () => this.#writes.delete(existing));
    if ('ok' in outcome) {
      this.#undos.push(() =>
        told(deleted, 'made again', () => this.#makeAgain(placeOf(resource, subject), live)),
      );
    }
    return outcome;
  }

  /** Undoes what was done, and says of everything what has become of it. */
  async undo(): Promise<string[]> {
    const said = this.#unknown === undefined ? [] : [`It isn't known whether ${this.#unknown}`];
    for (const undo of this.#undos.toReversed()) said.push(await undo());
    return said;
  }

  async #known<T>(done: string, write: () => Promise<T>): Promise<T> {
    try {
      return await write();
    } catch (error) {
      if (mayHaveDone(error)) this.#unknown = done;
      throw error;
    }
  }

  async #remove({ resource, namespace, name }: ObjectPlace, { metadata }: KubernetesObject): Promise<string> {
    const { caller, cluster } = this.#context;
    try {
      await apiAs(caller, cluster.transport).delete(resource, namespace, name, {
        preconditions: { uid: metadata.uid },
        propagationPolicy: 'Background',
        dryRun: false,
      });
      return 'is removed again';
    } catch (error) {
      if (isGone(error)) return 'is gone again';
      throw error;
    }
  }

  async #restore(
    place: ObjectPlace,
    versions: { readonly before: KubernetesObject; readonly after: KubernetesObject },
  ): Promise<string> {
    try {
      const complete = await restoreObject(place, versions, this.#context);
      return complete ? 'is changed back' : `is changed back, ${withoutManagers}`;
    } catch (error) {
      if (isTestFailed(error)) return 'stays so, since somebody else has changed it again meanwhile';
      throw error;
    }
  }

  /** With its addresses and node ports, which nobody else has got so soon. */
  async #makeAgain(place: ObjectPlace, before: KubernetesObject): Promise<string> {
    const { caller, cluster } = this.#context;
    const { resource, namespace = '' } = place;
    const manifest = { ...settingsOf(before), apiVersion: apiVersion(resource), kind: resource.kind };
    const { object } = await apiAs(caller, cluster.transport).create(resource, namespace, manifest, false);
    const complete = await restoreManagers(place, { before, restored: object }, this.#context);
    return complete ? 'is made again' : `is made again, ${withoutManagers}`;
  }
}

const withoutManagers = "but who had set which of its fields couldn't be put back";

function placeOf(resource: keyof Entries, { namespace, name }: Subject): ObjectPlace {
  return { resource: resources[resource], namespace, name };
}

/** `Service "web" in namespace "shop" was made, and is removed again` */
async function told(done: string, toBe: string, undo: () => Promise<string>): Promise<string> {
  try {
    return `${done}, and ${await undo()}`;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `${done}, and couldn't be ${toBe}: ${why}`;
  }
}

/** The request may have arrived, though the answer hasn't, or speaks of something else. */
function mayHaveDone(error: unknown): boolean {
  return !(error instanceof KubernetesError) || error.statusCode >= 500;
}

/** It isn't there, or something else has its name. */
function isGone(error: unknown): boolean {
  return error instanceof KubernetesError && (error.statusCode === 404 || error.statusCode === 409);
}

/** A patch whose `test` fails is answered without saying why. */
function isTestFailed(error: unknown): boolean {
  return error instanceof KubernetesError && error.statusCode === 422 && error.causes.length === 0;
}
