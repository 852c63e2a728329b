import { apiAs } from '../auth/caller.ts';
import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import { resources } from '../kubernetes/resources.ts';
import type { Entries } from '../model/cluster-view.ts';
import { attempt, type Outcome } from './cluster-refusal.ts';
import type { ObjectOf } from './live-object.ts';
import type { PathMapping } from './object-path.ts';
import type { OperationContext } from './operation-context.ts';
import { inWords, type Subject } from './subject.ts';

/** An object that is to be made. */
export interface NewObject<R extends keyof Entries = keyof Entries> {
  readonly resource: R;
  readonly subject: Subject;
  readonly manifest: { readonly metadata: object; readonly spec?: unknown };
  readonly mappings: readonly PathMapping[];
}

export interface Created<R extends keyof Entries = keyof Entries> {
  readonly of: NewObject<R>;
  readonly object: ObjectOf<R>;
  readonly warnings: readonly string[];
}

/** Makes an object, or has the API server check whether it could be made. */
export async function createObject<R extends keyof Entries>(
  of: NewObject<R>,
  dryRun: boolean,
  { caller, cluster }: OperationContext,
): Promise<Outcome<Created<R>>> {
  const { resource, subject, manifest, mappings } = of;
  const outcome = await attempt({ subject, request: 'create', mappings }, () =>
    apiAs(caller, cluster.transport).create<ObjectOf<R>>(
      resources[resource],
      subject.namespace,
      manifest,
      dryRun,
    ),
  );
  return 'ok' in outcome ? { ok: { of, ...outcome.ok } } : outcome;
}

/**
 * What has been made by several requests that belong together. Unless it is kept, all of it is removed again, the latest first, each object
 * only if it is still the one that was made.
 */
export class Undoable {
  readonly #made: Created[] = [];
  readonly #context: OperationContext;
  /** What was being made when the answer failed to come. */
  #unknown: Subject | undefined;

  constructor(context: OperationContext) {
    this.#context = context;
  }

  /** Makes an object, to be removed again by `undo`. */
  async create<R extends keyof Entries>(of: NewObject<R>): Promise<Outcome<Created<R>>> {
    try {
      const outcome = await createObject(of, false, this.#context);
      if ('ok' in outcome) this.#made.push(outcome.ok);
      return outcome;
    } catch (error) {
      if (mayHaveDone(error)) this.#unknown = of.subject;
      throw error;
    }
  }

  /** Removes what was made, and says of everything what has become of it. */
  async undo(): Promise<string[]> {
    const said =
      this.#unknown === undefined ? [] : [`It isn't known whether ${inWords(this.#unknown)} was made`];
    for (const made of this.#made.toReversed()) said.push(await this.#remove(made));
    return said;
  }

  async #remove({ of: { resource, subject }, object }: Created): Promise<string> {
    const { caller, cluster } = this.#context;
    const { uid } = object.metadata;
    try {
      await apiAs(caller, cluster.transport).delete(resources[resource], subject.namespace, subject.name, {
        preconditions: { uid },
        propagationPolicy: 'Background',
        dryRun: false,
      });
      return `${inWords(subject)} was made, and is removed again`;
    } catch (error) {
      if (isGone(error)) return `${inWords(subject)} was made, and is gone again`;
      const why = error instanceof Error ? error.message : String(error);
      return `${inWords(subject)} was made, and couldn't be removed again: ${why}`;
    }
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
