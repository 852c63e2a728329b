import type { JsonPatchOperation } from '../kubernetes/api.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * An object as it would be had a patch not been written: the fields that the patch has touched are those of before, with all that
 * Kubernetes has filled in below them. What others have changed between the reading and the writing stays.
 */
export function withoutPatch<O extends KubernetesObject>(
  written: O,
  { patch, before }: { readonly patch: readonly JsonPatchOperation[]; readonly before: O },
): O {
  const touched = patch.flatMap(({ op, path }) => (op === 'test' ? [] : [fieldOf(path)]));
  const fields = touched.reduce<unknown>((object, field) => withField(object, before, field), written) as O;
  const { resourceVersion, managedFields } = before.metadata;
  return { ...fields, metadata: { ...fields.metadata, resourceVersion, managedFields } };
}

/** A field of the spec, or one label or annotation. */
function fieldOf(path: string): string[] {
  const steps = path.split('/').slice(1);
  const depth = steps[0] === 'metadata' ? 3 : 2;
  return steps.slice(0, depth).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function withField(object: unknown, before: unknown, [step, ...below]: readonly string[]): unknown {
  if (step === undefined) return before;
  const { [step]: value, ...others } = (object ?? {}) as Json;
  const had =
    before !== undefined && Object.hasOwn(before as Json, step) ? (before as Json)[step] : undefined;
  const now = withField(value, had, below);
  return now === undefined ? others : { ...others, [step]: now };
}
