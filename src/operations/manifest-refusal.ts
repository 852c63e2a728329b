import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import { explainRefusal } from './cluster-refusal.ts';
import { atDocument, type PlacedObject } from './manifest-objects.ts';
import { userError, type UserError } from './user-error.ts';

/** A field that belongs to another manager. */
export interface ApplyConflict {
  readonly document: number;
  readonly manager: string;
  readonly field: string;
  readonly message: string;
}

export interface ManifestRefusal {
  readonly userErrors: UserError[];
  readonly conflicts: ApplyConflict[];
}

/** Why an object was refused; undefined if the caller can't put it right. */
export function explainManifestRefusal(
  error: KubernetesError,
  object: PlacedObject,
): ManifestRefusal | undefined {
  const { document } = object;
  const at = atDocument(document);
  const conflicts = conflictsIn(error, object);
  if (conflicts.length > 0) {
    const fields = conflicts.map(({ field, manager }) => `${field} (${manager})`);
    const message =
      `${describe(object)}: ${fields.join(', ')} ${fields.length === 1 ? 'belongs' : 'belong'} to somebody else, who has set ` +
      'another value: leave it out, give the same value, or take it over with force';
    return { userErrors: [userError('CONFLICT', message, at)], conflicts };
  }
  const fields = { namespace: at, name: at };
  const subject = {
    typeName: object.kind,
    namespace: object.namespace ?? '',
    name: object.name,
    fields,
  };
  const userErrors = isUnfit(error)
    ? [userError('INVALID', error.message)]
    : explainRefusal(error, { subject, request: 'create', mappings: [] });
  if (userErrors === undefined) return undefined;
  return {
    userErrors: userErrors.map(({ code, message }) => userError(code, `${describe(object)}: ${message}`, at)),
    conflicts: [],
  };
}

/** How an answer about an object that doesn't fit its schema begins (structured-merge-diff, typed). */
const unfit = /^failed to (create typed patch|convert new) object /;

/** That is answered as if the API server itself had failed. */
function isUnfit({ statusCode, message }: KubernetesError): boolean {
  return statusCode === 500 && unfit.test(message);
}

/** `Deployment "web" in namespace "shop"`, or without the namespace where there is none. */
export function describe({ kind, namespace, name }: PlacedObject): string {
  return `${kind} "${name}"${namespace === undefined ? '' : ` in namespace "${namespace}"`}`;
}

/** What the API server says of a Secret may quote a value, and then it is kept back. Anything else is given as it is. */
export function withoutSecrets(error: unknown, object: PlacedObject): unknown {
  if (!(error instanceof KubernetesError) || !isSecret(object)) return error;
  const { data, stringData } = object.body;
  const values = leavesOf([data, stringData]);
  const safe = (text: string | undefined) =>
    values.some((value) => text?.includes(value))
      ? `${unfit.exec(text ?? '')?.[0] ?? ''}(what is wrong is kept back, since it quotes a value)`
      : text;
  const causes = error.causes.map((cause) => {
    const message = safe(cause.message);
    return { ...cause, ...(message !== undefined && { message }) };
  });
  const message = safe(error.message) ?? '';
  return new KubernetesError(
    error.statusCode,
    { message, reason: error.reason, details: { ...error.subject, causes } },
    error.retryAfterSeconds,
  );
}

/** Its values are for nobody's eyes. */
export function isSecret({ resource }: Pick<PlacedObject, 'resource'>): boolean {
  return resource.group === '' && resource.plural === 'secrets';
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text === '' ? [] : [text, Buffer.from(text).toString('base64')];
}

/** A cause is of the form: conflict with "kubectl" with subresource "scale" using apps/v1. */
function conflictsIn({ causes }: KubernetesError, object: PlacedObject): ApplyConflict[] {
  return causes
    .filter(({ reason }) => reason === 'FieldManagerConflict')
    .map(({ field = '', message = '' }) => ({
      document: object.document,
      manager: /^conflict with "((?:[^"\\]|\\.)*)"/.exec(message)?.[1] ?? '',
      field,
      message,
    }));
}
