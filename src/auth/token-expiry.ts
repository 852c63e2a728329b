/**
 * When a JSON web token says that it expires, in ms since the epoch; undefined for other tokens. Nothing is believed of it but that it isn't
 * good for longer: whether it is good at all the cluster says.
 */
export function expiryOf(token: string): number | undefined {
  const [, payload, signature, more] = token.split('.');
  if (payload === undefined || signature === undefined || more !== undefined) return undefined;
  try {
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { exp?: unknown } | null;
    return typeof claims?.exp === 'number' ? claims.exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
