import { ClusterUnreachableError, KubernetesError } from './kubernetes/kubernetes-error.ts';

/**
 * The errors that the gateway makes for its callers. Everything else that is thrown is a fault: it is masked on its way out
 * (resolvers/graphql-errors.ts) and logged. docs/errors.md explains the codes to users.
 */
export type ErrorCode =
  /** An argument's value is wrong; `details.argument` names it. */
  | 'BAD_USER_INPUT'
  /** The cluster doesn't let the gateway or the caller do this. */
  | 'FORBIDDEN'
  /** The cluster doesn't accept the credentials. */
  | 'UNAUTHENTICATED'
  /** The cluster can't be reached, or hasn't been read completely yet. */
  | 'CLUSTER_UNAVAILABLE'
  /** What is read live is no longer there; what is to be followed or compared with isn't there, or was deleted meanwhile. */
  | 'NOT_FOUND'
  /** A cursor of a list that is read live is too old: the list is to be read from its beginning. */
  | 'EXPIRED'
  /** The cluster asks to slow down; `details.retryAfterSeconds`. */
  | 'TOO_MANY_REQUESTS'
  /** The cluster took too long. */
  | 'TIMEOUT'
  /** The audit log can't be written, so nothing is done that would have to be in it. */
  | 'AUDIT_UNAVAILABLE'
  /** It is more than the gateway allows; `details` says which limit, and by how much. */
  | 'LIMIT_EXCEEDED';

/** An error whose message is meant for the caller. */
export class QuarterdeckError extends Error {
  override readonly name = 'QuarterdeckError';
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}, cause?: unknown) {
    // Where it was made is nobody's concern, and takes longer to find out than all else where a thousand ids are wrong.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message, cause === undefined ? undefined : { cause });
    Error.stackTraceLimit = stackTraceLimit;
    this.code = code;
    this.details = details;
  }
}

/** An argument of a query is wrong: says which, and what would be right. */
export function badInput(argument: string, message: string): QuarterdeckError {
  return new QuarterdeckError('BAD_USER_INPUT', message, { argument });
}

/** Answers of the API server that concern the caller. Any other is a fault of the gateway, or of the API server. */
const codesOfStatus: Readonly<Record<number, ErrorCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  429: 'TOO_MANY_REQUESTS',
  500: 'CLUSTER_UNAVAILABLE',
  503: 'CLUSTER_UNAVAILABLE',
  504: 'TIMEOUT',
};

/** What kind of error it is for a caller; undefined for what is none of a caller's business. */
export function errorCodeOf(error: unknown): ErrorCode | undefined {
  if (error instanceof QuarterdeckError) return error.code;
  if (error instanceof ClusterUnreachableError) return error.timedOut ? 'TIMEOUT' : 'CLUSTER_UNAVAILABLE';
  if (!(error instanceof KubernetesError)) return undefined;
  // An admission webhook or a quota that can't be asked in time comes as 500.
  const isLate =
    error.statusCode === 500 && /\bcontext deadline exceeded\b|\btimed out\b/.test(error.message);
  return isLate ? 'TIMEOUT' : codesOfStatus[error.statusCode];
}
