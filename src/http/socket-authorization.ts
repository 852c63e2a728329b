import { AuthenticationError } from '../auth/authentication-error.ts';

/** Clients may come back, with other credentials. */
const forbidden = 4403;
/** Clients may come back later. */
const tryAgainLater = 1013;

/** What the socket of somebody who may not come in, or not stay, is closed with. */
export function closeCodeOf({ code }: AuthenticationError): number {
  return code === 'CLUSTER_UNAVAILABLE' ? tryAgainLater : forbidden;
}

/**
 * The authorization in the payload of a `connection_init` or a `ping`: the text of an Authorization header, under that name in upper or lower
 * case. Undefined for a payload without one. @throws AuthenticationError for one that can't be it
 */
export function authorizationIn(
  payload: Readonly<Record<string, unknown>> | null | undefined,
): string | undefined {
  const [given, ...others] = Object.entries(payload ?? {}).filter(([name]) => isAuthorization(name));
  if (given === undefined) return undefined;
  const [, text] = given;
  if (typeof text !== 'string' || others.length > 0)
    throw new AuthenticationError(
      'UNAUTHENTICATED',
      'the payload must hold one authorization, the text "Bearer TOKEN"',
    );
  return text;
}

/** Whether a payload brings an authorization, be it a good one or not. */
export function holdsAuthorization(payload: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(payload).some(isAuthorization);
}

function isAuthorization(name: string): boolean {
  return name.toLowerCase() === 'authorization';
}

/** The authorization that a socket begins with: that of its `connection_init` or of its request. @throws AuthenticationError where it is two */
export function firstAuthorization(
  inPayload: string | undefined,
  inHeader: string | undefined,
): string | undefined {
  if (inPayload !== undefined && inHeader !== undefined && inPayload !== inHeader)
    throw new AuthenticationError(
      'UNAUTHENTICATED',
      'the authorization of the request and that of connection_init are not the same: send one',
    );
  return inPayload ?? inHeader;
}
