import { apiAs } from '../auth/caller.ts';
import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { Application } from './applied-object.ts';
import type { PlacedObject } from './manifest-objects.ts';
import {
  describe,
  explainManifestRefusal,
  withoutSecrets,
  type ManifestRefusal,
} from './manifest-refusal.ts';
import type { OperationContext } from './operation-context.ts';

export interface Rehearsal {
  readonly applications: readonly Application[];
  readonly refusals: readonly ManifestRefusal[];
  /** What couldn't be checked. */
  readonly warnings: readonly string[];
}

/** Applies all objects without storing anything, as the caller. */
export async function rehearse(
  objects: readonly PlacedObject[],
  force: boolean,
  context: OperationContext,
): Promise<Rehearsal> {
  const applications: Application[] = [];
  const refusals: ManifestRefusal[] = [];
  const warnings: string[] = [];
  for (const object of objects) {
    const missing = applications.filter(({ before }) => before === undefined).map((one) => one.object.name);
    try {
      applications.push(await applyOne(object, { force, dryRun: true }, context));
    } catch (error) {
      if (!(error instanceof KubernetesError)) throw error;
      const reason = whyUnchecked(error, missing);
      const refusal = reason === undefined ? explainManifestRefusal(error, object) : undefined;
      if (reason !== undefined) {
        warnings.push(`${describe(object)} couldn't be checked beforehand: ${reason}`);
        applications.push({ object, before: undefined, after: undefined, warnings: [] });
      } else if (refusal !== undefined) refusals.push(refusal);
      else throw error;
    }
  }
  return { applications, refusals, warnings };
}

/** Applies one object, as the caller, and gives it as it was before and as it is then. */
export async function applyOne(
  object: PlacedObject,
  how: { readonly force: boolean; readonly dryRun: boolean },
  { caller, cluster }: OperationContext,
): Promise<Application> {
  const api = apiAs(caller, cluster.transport);
  const { resource, namespace, name, body } = object;
  const before = await api.get(resource, namespace, name).catch(absent);
  const applied = await api.apply(resource, namespace, name, body, how).catch((error: unknown) => {
    throw withoutSecrets(error, object);
  });
  const { object: after, warnings } = applied;
  return { object, before, after, warnings };
}

function absent(error: unknown): KubernetesObject | undefined {
  if (error instanceof KubernetesError && error.statusCode === 404) return undefined;
  throw error;
}

/** What is refused for lack of something that would be there by then, or by an admission webhook that can't be asked, may still be right. */
function whyUnchecked({ message }: KubernetesError, created: readonly string[]): string | undefined {
  if (/does not support dry run/.test(message)) return message;
  const lacks = /not found|was found/.test(message);
  return lacks && created.some((name) => mentions(message, name)) ? message : undefined;
}

function mentions(message: string, name: string): boolean {
  return message.split(/[^A-Za-z0-9.:-]+/).includes(name);
}
