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
  | 'TIMEOUT';

/** An error whose message is meant for the caller. */
export class QuarterdeckError extends Error {
  override readonly name = 'QuarterdeckError';
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = details;
  }
}

/** An argument of a query is wrong: says which, and what would be right. */
export function badInput(argument: string, message: string): QuarterdeckError {
  return new QuarterdeckError('BAD_USER_INPUT', message, { argument });
}
