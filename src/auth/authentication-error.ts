import type { ErrorCode } from '../errors.ts';

/** Why somebody may not come in, for them to read: it tells nothing about what is there, and never quotes what they have sent. */
export class AuthenticationError extends Error {
  override readonly name = 'AuthenticationError';
  readonly code: Extract<ErrorCode, 'UNAUTHENTICATED' | 'FORBIDDEN' | 'CLUSTER_UNAVAILABLE'>;

  constructor(code: AuthenticationError['code'], message: string) {
    super(message);
    this.code = code;
  }
}
