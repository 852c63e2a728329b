import type { WebSocket } from 'ws';
import type { Limiter } from '../limits/limiter.ts';
import { TokenBucket } from '../limits/token-bucket.ts';

/** Clients of graphql-transport-ws take it for final: whoever floods isn't to come back at once. */
const tooManyRequests = 4429;

/** Closes the socket of a client that sends too many messages, pings included, and hears no more of it. */
export function limitMessages(client: WebSocket, limiter: Limiter): void {
  const bucket = new TokenBucket(limiter.allowed.messagesPerSecond, 1_000, performance.now());
  const onMessage = (): void => {
    if (bucket.take(1, performance.now())) return;
    client.removeAllListeners('message').removeAllListeners('ping');
    client.close(tooManyRequests, limiter.refuse('messagesPerSecond').message);
  };
  client.on('message', onMessage);
  client.on('ping', onMessage);
}
