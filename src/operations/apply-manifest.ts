import { ClusterUnreachableError, KubernetesError } from '../kubernetes/kubernetes-error.ts';
import { resources, type ResourceName } from '../kubernetes/resources.ts';
import { appliedObject, type AppliedObject, type Application } from './applied-object.ts';
import { atDocument, readManifest, type PlacedObject } from './manifest-objects.ts';
import { describe, explainManifestRefusal, type ApplyConflict } from './manifest-refusal.ts';
import { undo } from './manifest-undo.ts';
import type { OperationContext } from './operation-context.ts';
import { placeObjects } from './placed-objects.ts';
import { applyOne, rehearse } from './rehearse-manifest.ts';
import { asSeen, entryOf } from './seen.ts';
import { userError, type UserError } from './user-error.ts';

/** The input of the schema, as far as operations read it. */
export interface ApplyManifestInput {
  readonly manifest: string;
  readonly namespace?: string | undefined;
  readonly force?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
}

export interface ApplyManifestResult {
  readonly results: AppliedObject[];
  readonly conflicts: ApplyConflict[];
  readonly warnings: string[];
  readonly userErrors: UserError[];
}

/**
 * Applies a manifest, as the caller, and waits until the cache has seen it. Nothing is written unless a dry run of everything has
 * passed; what was written before something is refused all the same is put back.
 * @throws KubernetesError and ClusterUnreachableError for what the caller can't put right.
 */
export async function applyManifest(
  input: ApplyManifestInput,
  context: OperationContext,
): Promise<ApplyManifestResult> {
  const { manifest, namespace = 'default', force = false, dryRun = false } = input;
  const { objects, userErrors } = await readManifest(manifest);
  if (userErrors.length > 0) return refused(userErrors);
  const placing = await placeObjects(objects, namespace, context);
  if (placing.userErrors.length > 0) return refused(placing.userErrors);
  const { applications, refusals, warnings } = await rehearse(placing.placed, force, context);
  if (refusals.length > 0) {
    return {
      ...refused(refusals.flatMap((refusal) => refusal.userErrors)),
      conflicts: refusals.flatMap(({ conflicts }) => conflicts),
      warnings: [...warnings],
    };
  }
  if (dryRun) {
    const results = applications.map((one) =>
      appliedObject(one, { undone: undefined, entry: imagined(one, context) }),
    );
    return { results, conflicts: [], warnings: [...warnings], userErrors: [] };
  }
  const written = await write(placing.placed, force, context);
  return { ...written, warnings: [...warnings, ...written.warnings] };
}

async function write(
  objects: readonly PlacedObject[],
  force: boolean,
  context: OperationContext,
): Promise<ApplyManifestResult> {
  const done: Application[] = [];
  for (const object of objects) {
    try {
      done.push(await applyOne(object, { force, dryRun: false }, context));
    } catch (error) {
      const failure = failureOf(error, object);
      // Where nothing was changed a failure of the cluster is told as it is of any other mutation.
      if (failure === undefined || (failure.interrupted && done.length === 0)) throw error;
      const left = await undoAll(done, context);
      const userErrors = [...failure.userErrors, ...left.userErrors];
      return { ...left, conflicts: failure.conflicts, userErrors };
    }
  }
  const results = await Promise.all(done.map((one) => shown(one, context)));
  return { results, conflicts: [], warnings: [], userErrors: [] };
}

interface Failure {
  readonly interrupted: boolean;
  readonly userErrors: UserError[];
  readonly conflicts: ApplyConflict[];
}

function failureOf(error: unknown, object: PlacedObject): Failure | undefined {
  const refusal = error instanceof KubernetesError ? explainManifestRefusal(error, object) : undefined;
  if (refusal !== undefined) return { ...refusal, interrupted: false };
  if (!(error instanceof KubernetesError) && !(error instanceof ClusterUnreachableError)) return undefined;
  const message =
    `the cluster failed at ${describe(object)}: ${error.message}. ` +
    'Whether this one was written is not known: look before trying again';
  const userErrors = [userError('INTERRUPTED', message, atDocument(object.document))];
  return { interrupted: true, userErrors, conflicts: [] };
}

/** Puts everything back, the last one first. */
async function undoAll(
  done: readonly Application[],
  context: OperationContext,
): Promise<Pick<ApplyManifestResult, 'results' | 'warnings' | 'userErrors'>> {
  const results: AppliedObject[] = [];
  const warnings: string[] = [];
  const userErrors: UserError[] = [];
  for (const one of done.toReversed()) {
    const { undone, message } = await undo(one, context);
    if (message !== undefined && undone) warnings.push(message);
    if (message !== undefined && !undone) {
      userErrors.push(userError('CONFLICT', message, atDocument(one.object.document)));
    }
    const entry = undone ? undefined : imagined(one, context);
    results.unshift(appliedObject(one, { undone, entry }));
  }
  return { results, warnings, userErrors };
}

async function shown(one: Application, { cluster }: OperationContext): Promise<AppliedObject> {
  const resource = watchedResource(one.object);
  if (resource === undefined || one.after === undefined) {
    return appliedObject(one, { undone: undefined, entry: undefined });
  }
  const { entry, warnings } = await asSeen(resource, one.after, cluster);
  return appliedObject(one, { undone: undefined, entry, warnings });
}

/** An object as the API server has answered with it, whatever the cache has. */
function imagined({ object, after }: Application, { cluster }: OperationContext): AppliedObject['entry'] {
  const resource = watchedResource(object);
  if (resource === undefined || after === undefined) return undefined;
  return entryOf(resource, after, cluster);
}

function watchedResource({ resource: { group, version, plural } }: PlacedObject): ResourceName | undefined {
  return (Object.keys(resources) as ResourceName[]).find((name) => {
    const one = resources[name];
    return one.group === group && one.version === version && one.plural === plural;
  });
}

function refused(userErrors: UserError[]): ApplyManifestResult {
  return { results: [], conflicts: [], warnings: [], userErrors };
}
