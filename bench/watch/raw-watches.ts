import { once } from 'node:events';
import { connect, type ClientHttp2Session } from 'node:http2';
import type { BenchCluster } from '../support/bench-cluster.ts';
import type { Followers, FollowersOptions, OpenFollowers } from './followers.ts';
import { Sightings } from './sightings.ts';

/** What ends the present state that a watch begins with. */
const complete = 'k8s.io/initial-events-end';
/** As much as Go's client takes without having read it. */
const streamWindow = 4 * 1024 * 1024;
const connectionWindow = 2 ** 30;
/** Longer than any text that is looked for. */
const tail = 64;

/** Watches of the API server itself, several at each of some HTTP/2 connections, as clients in Go make them. */
export function watchesOf(cluster: BenchCluster, watchesPerConnection: number): OpenFollowers {
  return async (options) => {
    const sightings = new Sightings(options.count);
    const synced = sightings.all(complete);
    const connections: ClientHttp2Session[] = [];
    for (let follower = 0; follower < options.count; follower++) {
      if (follower % watchesPerConnection === 0) connections.push(connectionTo(cluster, sightings));
      const connection = connections.at(-1);
      if (connection !== undefined) watch(connection, cluster, options, follower, sightings);
    }
    await synced;
    return followersAt(connections, sightings);
  };
}

function connectionTo(
  { serverUrl, certificateAuthority }: BenchCluster,
  sightings: Sightings,
): ClientHttp2Session {
  const connection = connect(serverUrl, {
    ca: certificateAuthority,
    settings: { initialWindowSize: streamWindow, enablePush: false },
  });
  connection.on('connect', () => connection.setLocalWindowSize(connectionWindow));
  connection.on('error', (error) => sightings.fail(error));
  return connection;
}

function watch(
  connection: ClientHttp2Session,
  { token }: BenchCluster,
  { namespace }: FollowersOptions,
  follower: number,
  sightings: Sightings,
): void {
  const query =
    'watch=true&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true';
  const stream = connection.request({
    ':path': `/api/v1/namespaces/${namespace}/pods?${query}`,
    authorization: `Bearer ${token}`,
    accept: 'application/json',
  });
  stream.on('response', ({ ':status': status }) => {
    if (status !== 200) sightings.fail(new Error(`a watch was answered with ${status}`));
  });
  let rest = Buffer.alloc(0);
  stream.on('data', (piece: Buffer) => {
    const joined = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    sightings.look(follower, joined);
    rest = Buffer.from(joined.subarray(-tail));
  });
  stream.on('error', (error) => sightings.fail(error));
}

function followersAt(connections: readonly ClientHttp2Session[], sightings: Sightings): Followers {
  return {
    sightings,
    [Symbol.asyncDispose]: async () => {
      await Promise.all(
        connections.map(async (connection) => {
          const closed = once(connection, 'close');
          connection.destroy();
          await closed;
        }),
      );
    },
  };
}
