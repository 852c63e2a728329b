import { fieldManager } from '../kubernetes/api.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { diff, type FieldChange } from '../model/diff.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { PlacedObject } from './manifest-objects.ts';
import { isSecret } from './manifest-refusal.ts';

/** What has become of one object of a manifest, as the schema has it. */
export interface AppliedObject {
  readonly document: number;
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly name: string;
  readonly action: 'CREATED' | 'CONFIGURED' | 'UNCHANGED';
  readonly undone: boolean | undefined;
  /** Undefined for kinds that aren't watched. */
  readonly entry: Entry | undefined;
  readonly written: KubernetesObject | undefined;
  readonly diff: FieldChange[];
  readonly warnings: string[];
}

/** An object before and after it was applied, for real or not. */
export interface Application {
  readonly object: PlacedObject;
  /** Undefined if it wasn't there. */
  readonly before: KubernetesObject | undefined;
  /** Undefined if that couldn't be found out. */
  readonly after: KubernetesObject | undefined;
  readonly warnings: readonly string[];
}

export function appliedObject(
  { object, before, after, warnings }: Application,
  shown: Pick<AppliedObject, 'undone' | 'entry'> & { readonly warnings?: readonly string[] },
): AppliedObject {
  const { document, apiVersion, kind, namespace, name } = object;
  const isNew = before === undefined || after === undefined;
  const changes = isNew ? [] : hidden(diff(settingsOf(before), settingsOf(after)), object);
  const same = !isNew && changes.length === 0 && ownership(before) === ownership(after);
  return {
    document,
    apiVersion,
    kind,
    namespace,
    name,
    action: isNew ? 'CREATED' : same ? 'UNCHANGED' : 'CONFIGURED',
    undone: shown.undone,
    entry: shown.entry,
    written: after,
    diff: changes,
    warnings: [...warnings, ...(shown.warnings ?? [])],
  };
}

/** What somebody has set, and not what Kubernetes keeps account of. */
export function settingsOf(object: KubernetesObject): Record<string, unknown> {
  const { metadata, status: _, ...rest } = object as KubernetesObject & { status?: unknown };
  const {
    managedFields: _managers,
    resourceVersion: _version,
    generation: _generation,
    uid: _uid,
    creationTimestamp: _created,
    ...kept
  } = metadata;
  return { ...rest, metadata: kept };
}

/** An entry of metadata.managedFields. */
export interface ManagedFields {
  readonly manager?: string;
  readonly operation?: string;
  readonly subresource?: string;
  readonly fieldsV1?: unknown;
}

/** The fields that are ours by having been applied. */
function ownership({ metadata }: KubernetesObject): string {
  const entries = (metadata.managedFields ?? []) as readonly ManagedFields[];
  const own = entries.find(({ manager, operation, subresource }) => {
    return manager === fieldManager && operation === 'Apply' && subresource === undefined;
  });
  return JSON.stringify(own?.fieldsV1 ?? null);
}

const lastApplied = 'metadata.annotations[kubectl.kubernetes.io/last-applied-configuration]';

function hidden(changes: FieldChange[], object: PlacedObject): FieldChange[] {
  if (!isSecret(object)) return changes;
  const hide = (value: unknown) => (value === null ? null : '(hidden)');
  return changes.map((one) => {
    const secret = /^(data|stringData)\b/.test(one.path) || one.path === lastApplied;
    return secret ? { path: one.path, before: hide(one.before), after: hide(one.after) } : one;
  });
}
