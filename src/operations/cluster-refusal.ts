import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import type { StatusCause } from '../kubernetes/objects.ts';
import { explainDenial } from './denial.ts';
import { explainImmutable } from './immutable-field.ts';
import { inputPathOf, isNamed, type PathMapping } from './object-path.ts';
import { changedMeanwhile, userError, type UserError } from './user-error.ts';
import { inWords, type Subject } from './subject.ts';

/** What an operation knows about its request, to put the API server's refusal in terms of the caller's input. */
export interface Refusable {
  readonly subject: Subject;
  /** The request makes the object, or reads or changes one that should be there. */
  readonly request: 'create' | 'existing';
  readonly mappings: readonly PathMapping[];
}

/** What came of a request: its answer, or what the caller can put right. */
export type Outcome<T> = { readonly ok: T } | { readonly userErrors: UserError[] };

/**
 * Makes a request and turns a refusal that the caller can put right into userErrors. Everything else is thrown on: a cluster that
 * can't be reached, refuses the credentials, asks to slow down or fails.
 */
export async function attempt<T>(refusable: Refusable, request: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: await request() };
  } catch (error) {
    const userErrors = error instanceof KubernetesError ? explainRefusal(error, refusable) : undefined;
    if (userErrors === undefined) throw error;
    return { userErrors };
  }
}

/** The refusal in terms of the caller's input; undefined if the caller can't put it right. */
export function explainRefusal(error: KubernetesError, refusable: Refusable): UserError[] | undefined {
  if (isNamespaceEnding(error)) return [namespaceEnding(refusable)];
  const denial = explainDenial(error);
  if (denial !== undefined) return [denial];
  switch (error.statusCode) {
    case 400:
      return [userError('INVALID', error.message)];
    case 404:
      return [notFound(error, refusable)];
    case 409:
      return [conflict(error, refusable)];
    case 422:
      return invalidObject(error, refusable);
    default:
      return undefined;
  }
}

function isNamespaceEnding({ statusCode, causes }: KubernetesError): boolean {
  return statusCode === 403 && causes.some(({ reason }) => reason === 'NamespaceTerminating');
}

function namespaceEnding({ subject: { namespace, fields } }: Refusable): UserError {
  const message = `namespace "${namespace}" is being deleted: nothing new can be made in it`;
  return userError('CONFLICT', message, fields.namespace);
}

function notFound(error: KubernetesError, { subject }: Refusable): UserError {
  const { namespace, fields } = subject;
  return error.subject.kind === 'namespaces'
    ? userError('NOT_FOUND', `there is no namespace "${namespace}"`, fields.namespace)
    : userError('NOT_FOUND', `there is no ${inWords(subject)}`, fields.name);
}

function conflict(error: KubernetesError, { subject, request }: Refusable): UserError {
  if (error.reason !== 'AlreadyExists') {
    // What is in the way of something new isn't the thing itself; a quota that is being counted, for one.
    return request === 'create' ? userError('CONFLICT', error.message) : changedMeanwhile(subject);
  }
  return userError('ALREADY_EXISTS', `there is a ${inWords(subject)} already`, subject.fields.name);
}

function invalidObject(error: KubernetesError, { subject, request, mappings }: Refusable): UserError[] {
  const causes = error.causes.filter(({ message }) => message !== undefined);
  if (causes.length > 0) return causes.map((cause) => invalidField(cause, subject, mappings));
  // A patch whose `test` fails, or that doesn't fit the object any more, is answered without saying why.
  return request === 'existing' ? [changedMeanwhile(subject)] : [userError('INVALID', error.message)];
}

function invalidField(
  cause: StatusCause,
  { typeName }: Subject,
  mappings: readonly PathMapping[],
): UserError {
  const { field, message = '' } = cause;
  const input = isNamed(field) ? inputPathOf(field, mappings) : undefined;
  const immutable = explainImmutable(cause, typeName);
  if (immutable !== undefined) return userError('IMMUTABLE', immutable, input?.path);
  if (!isNamed(field)) return userError('INVALID', message);
  return input === undefined || input.above
    ? userError('INVALID', `${field}: ${message}`, input?.path)
    : userError('INVALID', message, input.path);
}
