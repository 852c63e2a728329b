import type { Server } from 'node:http';
import type { GraphQlSockets } from './graphql-socket.ts';
import type { UnderWay } from './under-way.ts';

export interface Draining {
  readonly server: Server;
  readonly sockets: GraphQlSockets;
  /** Everything that is being answered. */
  readonly underWay: UnderWay;
  /** After so long connections are cut. */
  readonly timeoutMs: number;
}

/**
 * Lets what is under way end after the gateway has begun to stop: subscriptions give what they have to tell, queries and mutations are
 * finished. Until then probes and queries are still answered; then nobody comes in any more. Says whether there was time enough.
 */
export async function drain({ server, sockets, underWay, timeoutMs }: Draining): Promise<'drained' | 'cut'> {
  const deadline = Promise.withResolvers<'cut'>();
  const timer = setTimeout(() => deadline.resolve('cut'), timeoutMs);
  const inTime = (ended: Promise<unknown>): Promise<'drained' | 'cut'> =>
    Promise.race([ended.then(() => 'drained' as const), deadline.promise]);
  await inTime(Promise.all([sockets.closed(), underWay.over()]));
  const closed = new Promise((resolve) => server.close(resolve));
  const outcome = await inTime(closed);
  clearTimeout(timer);
  if (outcome === 'cut') {
    sockets.cut();
    server.closeAllConnections();
    await closed;
  }
  return outcome;
}
