import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import { WatchDecodeError, WatchErrorEvent } from '../kubernetes/watch-stream.ts';

export const recoveryReasons = [
  'expired',
  'too-large',
  'throttled',
  'unauthorized',
  'refused',
  'no-watch-list',
  'undecodable',
  'interrupted',
] as const;

/** What to do after a failure. */
export interface Recovery {
  /** For metrics and messages. */
  readonly reason: (typeof recoveryReasons)[number];
  /** Read everything anew; otherwise the watch goes on where it was. */
  readonly relist: boolean;
  /** How long to wait: not at all, by the backoff, slowly (it won't change soon), or so many ms. */
  readonly wait: 'none' | 'backoff' | 'slow' | number;
}

/** What a server may ask for: zero would be a hot loop, and a timer takes no more than 24 days. */
const shortestRetryAfterSeconds = 1;
const longestRetryAfterSeconds = 600;

/**
 * What each failure of a list or watch asks for. As client-go's reflector has it (tools/cache/reflector.go), and beyond it: 429 isn't a
 * reason to read everything again, and what can't be decoded is.
 */
export function recoveryFrom(error: unknown): Recovery {
  if (error instanceof WatchDecodeError) return { reason: 'undecodable', relist: true, wait: 'backoff' };
  if (!(error instanceof KubernetesError)) return { reason: 'interrupted', relist: false, wait: 'backoff' };
  switch (error.statusCode) {
    case 410:
      return { reason: 'expired', relist: true, wait: 'none' };
    case 400:
    case 422:
      return { reason: 'no-watch-list', relist: true, wait: 'none' };
    case 401:
      // The transport has renewed the credentials by now.
      return { reason: 'unauthorized', relist: false, wait: 'backoff' };
    case 403:
    case 404:
      return { reason: 'refused', relist: true, wait: 'slow' };
    case 429:
      return {
        reason: 'throttled',
        relist: false,
        wait: error.retryAfterSeconds === undefined ? 'backoff' : boundedMs(error.retryAfterSeconds),
      };
    case 504:
      return isTooLarge(error)
        ? { reason: 'too-large', relist: true, wait: 'backoff' }
        : { reason: 'interrupted', relist: false, wait: 'backoff' };
    default:
      // A server that is in trouble can be asked again; one that fails at an event would fail at it again.
      return { reason: 'interrupted', relist: error instanceof WatchErrorEvent, wait: 'backoff' };
  }
}

function boundedMs(seconds: number): number {
  return Math.min(Math.max(seconds, shortestRetryAfterSeconds), longestRetryAfterSeconds) * 1_000;
}

/** The version to go on from is one that this API server hasn't seen, as after a restore of etcd. */
function isTooLarge(error: KubernetesError): boolean {
  return error.causes.some(({ reason }) => reason === 'ResourceVersionTooLarge');
}
