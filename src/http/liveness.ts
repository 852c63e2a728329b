import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { ClientCounts } from '../telemetry/client-counts.ts';

/** For a client that doesn't read what it is sent. Clients reconnect, and their subscriptions go on from their cursors. */
const tooSlow = 4460;

/**
 * Lets go of a client whose socket doesn't move for so long: one that doesn't read what it is sent, with a close code that it finds when
 * it reads on; and one that doesn't even answer a ping, which has gone without a word. Both are counted as stuck.
 */
export function watchLiveness(
  client: WebSocket,
  socket: Socket,
  stuckAfterMs: number,
  counts: ClientCounts,
): void {
  let isAsked = false;
  client.on('pong', () => {
    isAsked = false;
  });
  // Anything that is read or written counts, be it a part of a large message.
  socket.setTimeout(stuckAfterMs);
  socket.on('timeout', () => {
    if (socket.writableLength > 0) {
      // It is told so once, however long it takes to hear it.
      if (client.readyState === client.OPEN) counts.stuck++;
      // Its goodbye is to be heard.
      client.resume();
      client.close(tooSlow, 'what is sent is not read: reconnect, and resume from the last cursor');
    } else if (isAsked) {
      counts.stuck++;
      client.terminate();
    } else {
      isAsked = true;
      client.ping();
    }
  });
}
