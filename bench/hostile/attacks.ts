import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { WebSocket } from 'ws';

/** Whom is flooded, and as whom. */
export interface Victim {
  readonly url: string;
  /** Credentials, where some are needed. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Floods until the signal is aborted. */
type Attack = (victim: Victim, signal: AbortSignal) => Promise<void>;

const requestsAtOnce = 24;
const many = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

/** Each within the limits as they are unless they are set, or just beyond. */
export const attacks: Readonly<Record<string, Attack>> = {
  'costly queries': (victim, signal) => {
    const fields =
      'name namespace phase nodeName ips startedAt labels containers { name image ready restarts }';
    const query = `{ ${many(7, (at) => `a${at}: pods(first: 1000) { nodes { ${fields} } }`)} }`;
    return requests(victim, signal, () => JSON.stringify({ query }));
  },
  'deep queries': (victim, signal) => {
    const query = `{ workloads(first: 50) { nodes { name pods(first: 20) { nodes { name workload { name pods(first: 6) { nodes { name restarts state } } } } } } } }`;
    return requests(victim, signal, () => JSON.stringify({ query }));
  },
  'many aliases': (victim, signal) => {
    const query = `{ ${many(50, (at) => `a${at}: pods(first: 150, where: { search: "${at}" }) { totalCount nodes { name labels } }`)} }`;
    return requests(victim, signal, () => JSON.stringify({ query }));
  },
  'new documents': (victim, signal) => {
    let sent = 0;
    const fields = many(2_900, () => 'name');
    return requests(victim, signal, () =>
      JSON.stringify({ query: `{ pods(first: 1) { nodes { ${fields} } } } # ${++sent}` }),
    );
  },
  'huge variables': (victim, signal) => {
    const query =
      'query ($ids: [ID!]!, $text: String) { nodes(ids: $ids) { id } pods(where: { search: $text }) { totalCount } }';
    const body = JSON.stringify({
      query,
      variables: { ids: Array.from({ length: 1_000 }, (_, at) => `${at}`), text: 'x'.repeat(1_000_000) },
    });
    return requests(victim, signal, () => body);
  },
  'slow readers': async (victim, signal) => {
    const query =
      'subscription { pods { synced changes { object { name namespace labels phase ready restarts createdAt } } } }';
    const sockets = await Promise.all(Array.from({ length: 20 }, () => openSocket(victim)));
    for (const socket of sockets) {
      for (let id = 0; id < 10; id++) say(socket, { id: String(id), type: 'subscribe', payload: { query } });
      socket.pause();
    }
    await aborted(signal);
    for (const socket of sockets) socket.terminate();
  },
  'many sockets': (victim, signal) =>
    inParallel(20, signal, async () => {
      const socket = await openSocket(victim);
      say(socket, {
        id: '1',
        type: 'subscribe',
        payload: { query: 'subscription { pods { synced changes { object { name } } } }' },
      });
      await once(socket, 'message', { signal }).catch(() => undefined);
      socket.terminate();
    }),
  'open and close': (victim, signal) =>
    inParallel(20, signal, async () => {
      const socket = connect(Number(new URL(victim.url).port), '127.0.0.1');
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      socket.write('GET /graphql HTTP/1.1\r\nHost: localhost\r\n');
      socket.destroy();
    }),
  'floods of messages': async (victim, signal) => {
    const query = '{ pods(first: 50) { nodes { name namespace state restarts } } }';
    await inParallel(8, signal, async () => {
      const socket = await openSocket(victim);
      let id = 0;
      while (!signal.aborted && socket.readyState === socket.OPEN) {
        for (let messages = 0; messages < 40; messages++)
          say(
            socket,
            messages % 4 === 0
              ? { id: String(++id), type: 'subscribe', payload: { query } }
              : { type: 'ping' },
          );
        await pause(100);
      }
      socket.terminate();
    });
  },
};

export const everything = 'all together';

/** Floods in the manner of this name. @throws Error for a name that isn't one */
export async function attack(name: string, victim: Victim, signal: AbortSignal): Promise<void> {
  if (name === everything) {
    await Promise.all(Object.values(attacks).map((begin) => begin(victim, signal)));
    return;
  }
  const begin = attacks[name];
  if (begin === undefined) throw new Error(`there is no attack "${name}"`);
  await begin(victim, signal);
}

/** So many at once, over and over. */
async function requests({ url, headers }: Victim, signal: AbortSignal, body: () => string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: requestsAtOnce });
  await inParallel(requestsAtOnce, signal, async () => {
    await new Promise<void>((resolve) => {
      const outgoing = request(
        url,
        { method: 'POST', agent, signal, headers: { ...headers, 'content-type': 'application/json' } },
        (incoming) => {
          incoming.resume();
          incoming.on('close', () => {
            // Who is refused tries again at once, as hostile clients do, but not in the same turn.
            setTimeout(resolve, incoming.statusCode === 200 ? 0 : refusedPauseMs);
          });
          incoming.on('error', () => undefined);
        },
      );
      outgoing.on('error', () => resolve());
      outgoing.end(body());
    });
  });
  agent.destroy();
}

/** So that the attacker's own requests don't take the bench's cores. */
const refusedPauseMs = 20;

async function inParallel(count: number, signal: AbortSignal, turn: () => Promise<void>): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, async () => {
      while (!signal.aborted) await turn().catch(() => pause(refusedPauseMs));
    }),
  );
}

async function openSocket({ url, headers }: Victim): Promise<WebSocket> {
  const socket = new WebSocket(url.replace('http:', 'ws:'), 'graphql-transport-ws', { headers });
  socket.on('error', () => undefined);
  await once(socket, 'open');
  say(socket, { type: 'connection_init' });
  await once(socket, 'message');
  return socket;
}

function say(socket: WebSocket, message: object): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message), () => undefined);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
  });
}
