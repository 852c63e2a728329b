/** Requests over one connection that is kept open, one after the other: what a client at concurrency 1 does. */
import { Agent as HttpAgent, request as httpRequest, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

export interface Target {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** PEM, for https. */
  readonly certificateAuthority?: string;
}

export interface Client extends Disposable {
  /** Reads the whole answer and gives its length in bytes. Rejects for any status but 200. */
  fetchLength(): Promise<number>;
  /** The same, with the text of each answer: one, unless it takes several requests. */
  fetchTexts(): Promise<string[]>;
}

/** Several clients as one: it takes an answer from each, one after the other. */
export function inSequence(clients: readonly Client[]): Client {
  return {
    fetchLength: async () => {
      let length = 0;
      for (const client of clients) length += await client.fetchLength();
      return length;
    },
    fetchTexts: async () => {
      const texts: string[] = [];
      for (const client of clients) texts.push(...(await client.fetchTexts()));
      return texts;
    },
    [Symbol.dispose]: () => {
      for (const client of clients) client[Symbol.dispose]();
    },
  };
}

/** While the others had their turn the server closed the connection as idle, just when it was to be used again. */
class StaleConnectionError extends Error {}

/** A client that always sends the same request. */
export function clientFor(target: Target): Client {
  const { url, method, headers, body, certificateAuthority } = target;
  const secure = url.startsWith('https:');
  const agent = secure
    ? new HttpsAgent({
        keepAlive: true,
        maxSockets: 1,
        ...(certificateAuthority && { ca: certificateAuthority }),
      })
    : new HttpAgent({ keepAlive: true, maxSockets: 1 });
  const options: RequestOptions = { method, agent, headers: { ...headers, ...lengthOf(body) } };
  const send = secure ? httpsRequest : httpRequest;
  const fetchOnce = (take: (chunk: Buffer) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const outgoing = send(url, options, (incoming) => {
        incoming.on('data', take);
        incoming.on('error', reject);
        incoming.on('end', () =>
          incoming.statusCode === 200
            ? resolve()
            : reject(new Error(`${method} ${url} was answered with status ${incoming.statusCode}`)),
        );
      });
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        const isStale = outgoing.reusedSocket && error.code === 'ECONNRESET';
        reject(
          isStale ? new StaleConnectionError('the kept connection was closed', { cause: error }) : error,
        );
      });
      outgoing.end(body);
    });
  const fetch = async (take: (chunk: Buffer) => void): Promise<void> => {
    try {
      await fetchOnce(take);
    } catch (error) {
      if (!(error instanceof StaleConnectionError)) throw error;
      await fetchOnce(take);
    }
  };
  return {
    fetchLength: async () => {
      let length = 0;
      await fetch((chunk) => (length += chunk.length));
      return length;
    },
    fetchTexts: async () => {
      const chunks: Buffer[] = [];
      await fetch((chunk) => chunks.push(chunk));
      return [Buffer.concat(chunks).toString('utf8')];
    },
    [Symbol.dispose]: () => agent.destroy(),
  };
}

function lengthOf(body: string | undefined): Record<string, string> {
  return body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
}
