import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { WebSocket } from 'ws';
import type { Followers, FollowersOptions, OpenFollowers } from './followers.ts';
import { Sightings } from './sightings.ts';

const query = readFileSync(new URL('../operations/follow-pods.graphql', import.meta.url), 'utf8');

/** What ends a snapshot. */
const complete = '"synced":true';

/** Subscribers of a gateway, each at a WebSocket of its own. They speak graphql-transport-ws themselves, so that little of the time is theirs. */
export function subscribersOf(gatewayUrl: string): OpenFollowers {
  return async (options) => {
    const sightings = new Sightings(options.count);
    const synced = sightings.all(complete);
    const sockets = Array.from({ length: options.count }, (_, follower) =>
      subscribe(gatewayUrl, options, (piece) => sightings.look(follower, piece), sightings),
    );
    await synced;
    return followersAt(sockets, sightings);
  };
}

function subscribe(
  gatewayUrl: string,
  { namespace }: FollowersOptions,
  look: (piece: Buffer) => void,
  sightings: Sightings,
): WebSocket {
  const socket = new WebSocket(gatewayUrl.replace('http:', 'ws:'), 'graphql-transport-ws');
  const send = (message: object): void => socket.send(JSON.stringify(message));
  socket.on('open', () => {
    send({ type: 'connection_init' });
    socket.once('message', () =>
      send({
        id: '1',
        type: 'subscribe',
        payload: { query, variables: { where: { namespaces: [namespace] } } },
      }),
    );
  });
  socket.on('message', (message: Buffer) => look(message));
  socket.on('error', (error) => sightings.fail(error));
  socket.on('close', (code) => sightings.fail(new Error(`a subscriber was closed with ${code}`)));
  return socket;
}

function followersAt(sockets: readonly WebSocket[], sightings: Sightings): Followers {
  return {
    sightings,
    [Symbol.asyncDispose]: async () => {
      await Promise.all(
        sockets.map(async (socket) => {
          const closed = once(socket, 'close');
          socket.close(1000);
          await closed;
        }),
      );
    },
  };
}
