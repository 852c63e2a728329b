import { AuthenticationError } from './authentication-error.ts';

/** A header can't hold more of it. */
const longest = 16 * 1024;

/** The token of an Authorization header (RFC 6750). @throws AuthenticationError for one that holds anything else */
export function bearerTokenIn(authorization: string): string {
  const [, token] = /^Bearer +([A-Za-z0-9\-._~+/]+=*) *$/i.exec(authorization) ?? [];
  if (token === undefined || token.length > longest)
    throw new AuthenticationError('UNAUTHENTICATED', 'the authorization must be "Bearer TOKEN"');
  return token;
}
