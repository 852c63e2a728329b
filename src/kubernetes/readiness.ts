import { request } from 'undici';
import type { Connection } from './connection.ts';

/** Long enough for the round trips of a TLS connection to the other end of the world. */
const longestLookMs = 1_000;

/**
 * Whether the API server says that it is ready (/readyz): while it starts, it listens and refuses what it will allow. One that wants to
 * know who asks, or doesn't have the path, is taken at its word that it is there.
 */
export async function looksReady(
  { probe, origin }: Pick<Connection, 'probe' | 'origin'>,
  signal: AbortSignal,
): Promise<boolean> {
  const dispatcher = probe(longestLookMs);
  try {
    const { statusCode, body } = await request(`${origin}/readyz`, {
      dispatcher,
      headers: { 'user-agent': 'quarterdeck' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(longestLookMs)]),
    });
    body.on('error', () => undefined).destroy();
    return statusCode < 500 && statusCode !== 429;
  } catch {
    return false;
  } finally {
    await dispatcher.destroy();
  }
}
