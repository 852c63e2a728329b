import { KubeConfigError } from './kube-config.ts';
import type { Status, StatusCause } from './objects.ts';
import { withoutAddresses } from './without-addresses.ts';

/**
 * The API server's answer was an error. `reason` is a reason of meta/v1 Status (NotFound, Invalid, Conflict, Forbidden, Expired, …);
 * the messages are the API server's own, without addresses; they hold no credentials.
 */
export class KubernetesError extends Error {
  override readonly name = 'KubernetesError';
  readonly statusCode: number;
  readonly reason: string;
  readonly causes: readonly StatusCause[];
  /** What the server asked to wait, from Retry-After or the Status. */
  readonly retryAfterSeconds: number | undefined;
  /** What the Status says about the object: its kind and name. */
  readonly subject: { kind?: string; name?: string };

  constructor(statusCode: number, status: Partial<Status>, retryAfterSeconds?: number) {
    super(withoutAddresses(status.message ?? `the API server answered ${statusCode}`));
    this.statusCode = statusCode;
    this.reason = status.reason ?? reasonOf(statusCode);
    this.causes = (status.details?.causes ?? []).map(({ message, ...cause }) =>
      message === undefined ? cause : { ...cause, message: withoutAddresses(message) },
    );
    this.retryAfterSeconds = retryAfterSeconds ?? status.details?.retryAfterSeconds;
    const { kind, name } = status.details ?? {};
    this.subject = { ...(kind !== undefined && { kind }), ...(name !== undefined && { name }) };
  }

  /** From the body of an HTTP answer, which is a Status unless something in between has answered. */
  static fromResponse(statusCode: number, body: string, retryAfter: string | undefined): KubernetesError {
    const seconds = retryAfter === undefined ? Number.NaN : Number.parseInt(retryAfter, 10);
    return new KubernetesError(
      statusCode,
      statusIn(body) ?? {},
      Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined,
    );
  }
}

/** The cluster didn't answer: no connection, a broken one, or no answer in time. The message names neither address nor credentials. */
export class ClusterUnreachableError extends Error {
  override readonly name = 'ClusterUnreachableError';
  readonly timedOut: boolean;
  /** It was connected to, and then nothing came for too long. */
  readonly silent: boolean;

  constructor(cluster: string, cause: unknown) {
    super(`cluster "${cluster}" can't be reached: ${explain(cause)}`, { cause });
    const code = codeOf(cause) ?? '';
    this.timedOut = /timeout/i.test(code);
    this.silent = code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT';
  }
}

function statusIn(body: string): Status | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    const isStatus =
      typeof parsed === 'object' && parsed !== null && 'kind' in parsed && parsed.kind === 'Status';
    return isStatus ? (parsed as Status) : undefined;
  } catch {
    return undefined;
  }
}

function reasonOf(statusCode: number): string {
  const reasons: Record<number, string> = {
    400: 'BadRequest',
    401: 'Unauthorized',
    403: 'Forbidden',
    404: 'NotFound',
    409: 'Conflict',
    410: 'Gone',
    422: 'Invalid',
    429: 'TooManyRequests',
    503: 'ServiceUnavailable',
    504: 'Timeout',
  };
  return reasons[statusCode] ?? 'InternalError';
}

function codeOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  return codeOf(cause.cause);
}

/** The network's reason in words; an unknown one by its code, since messages of the system hold addresses. */
function explain(cause: unknown): string {
  if (cause instanceof KubeConfigError) return cause.message;
  const code = codeOf(cause);
  const known: Record<string, string> = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection reset',
    EPIPE: 'connection closed',
    UND_ERR_SOCKET: 'connection closed',
    UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
    UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
    UND_ERR_BODY_TIMEOUT: 'nothing was sent for too long',
    ETIMEDOUT: 'no answer in time',
    ENOTFOUND: "its host name can't be resolved",
    EAI_AGAIN: "its host name can't be resolved at the moment",
    EHOSTUNREACH: 'no route to it',
    ENETUNREACH: 'no route to it',
    CERT_HAS_EXPIRED: 'its certificate has expired',
    DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate isn't trusted",
    SELF_SIGNED_CERT_IN_CHAIN: "its certificate isn't trusted",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate isn't trusted",
    ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  };
  return code === undefined ? 'the connection failed' : (known[code] ?? code);
}
