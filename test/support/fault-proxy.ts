import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { parse, stringify } from 'yaml';

type Answer = (response: ServerResponse) => void;

/** A way to the shared control plane on which requests can be answered by a test, for faults that a real API server can't be made to show. */
export interface FaultProxy extends AsyncDisposable {
  readonly kubeconfig: string;
  /** Answers whatever would write from now on; undefined: everything reaches the API server again. */
  answerWrites(answer: Answer | undefined): void;
  /** The same of every request. */
  answerAll(answer: Answer | undefined): void;
  /** Leaves reads unanswered whose path fits. Gives the first of them when it comes, with what resolves when it is given up. */
  leaveUnanswered(path: RegExp): Promise<{ readonly givenUp: Promise<unknown> }>;
}

interface KubeConfig {
  clusters: { cluster: { server: string; 'certificate-authority-data'?: string } }[];
}

export async function faultProxy(): Promise<FaultProxy> {
  const config = parse(await readFile(inject('cluster').kubeconfig, 'utf8')) as KubeConfig;
  const [{ cluster } = { cluster: { server: '' } }] = config.clusters;
  const target = new URL(cluster.server);
  const ca = Buffer.from(cluster['certificate-authority-data'] ?? '', 'base64');
  let answerFor: (request: IncomingMessage) => Answer | undefined = () => undefined;
  let unanswered: { path: RegExp; came: (held: { givenUp: Promise<unknown> }) => void } | undefined;
  const server = createServer((request, response) => {
    if (unanswered?.path.test(request.url ?? '') === true)
      return unanswered.came({ givenUp: once(response, 'close') });
    const answer = answerFor(request);
    if (answer !== undefined) {
      request.resume();
      return answer(response);
    }
    const { method, url = '/', headers } = request;
    const upstream = httpsRequest(new URL(url, target), { method, headers, ca }, (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers).flushHeaders();
      reply.pipe(response);
    });
    upstream.on('error', () => response.destroy());
    response.on('close', () => upstream.destroy());
    request.pipe(upstream);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-faults-'));
  const kubeconfig = join(folder, 'kubeconfig');
  const plain = { server: `http://127.0.0.1:${port}`, 'insecure-skip-tls-verify': true };
  await writeFile(
    kubeconfig,
    stringify({ ...config, clusters: [{ ...config.clusters[0], cluster: plain }] }),
    {
      mode: 0o600,
    },
  );
  return {
    kubeconfig,
    answerWrites: (answer) => {
      answerFor = ({ method }) => (method === 'GET' ? undefined : answer);
    },
    answerAll: (answer) => {
      answerFor = () => answer;
    },
    leaveUnanswered: (path) =>
      new Promise((came) => {
        unanswered = { path, came };
      }),
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true });
    },
  };
}
