import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterEach, expect, test } from 'vitest';
import { Transport } from '../../src/kubernetes/transport.ts';
import { keyPair } from '../support/certificates.ts';

/** What a server was shown with a request. */
interface Shown {
  readonly certificate: string | undefined;
  readonly authorization: string | undefined;
}

let server: Server | undefined;
afterEach(() => server?.close());

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const get = { method: 'GET', path: '/' } as const;

test("with a caller's token goes nothing that the gateway has itself", async () => {
  const authority = keyPair('authority');
  const own = keyPair('gateway', authority);
  const options = { ...keyPair('server', authority), ca: authority.cert, requestCert: true };
  const shown: Shown[] = [];
  server = createServer({ ...options, rejectUnauthorized: false }, (request, response) => {
    const { CN: certificate } = { ...(request.socket as TLSSocket).getPeerCertificate().subject };
    const { authorization } = request.headers;
    shown.push({ certificate: typeof certificate === 'string' ? certificate : undefined, authorization });
    const isRefused = authorization === 'Bearer revoked';
    response.writeHead(isRefused ? 401 : 200, { 'content-type': 'application/json' }).end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-bearer-'));
  const kubeconfig = join(folder, 'kubeconfig');
  const cluster = {
    server: `https://127.0.0.1:${port}`,
    'certificate-authority-data': base64(authority.cert),
  };
  const user = { 'client-certificate-data': base64(own.cert), 'client-key-data': base64(own.key) };
  const config = {
    clusters: [{ name: 'server', cluster }],
    users: [{ name: 'gateway', user }],
    contexts: [{ name: 'server', context: { cluster: 'server', user: 'gateway' } }],
    'current-context': 'server',
  };
  await writeFile(kubeconfig, JSON.stringify(config));
  const transport = new Transport('server', { files: [kubeconfig] });

  await transport.send(get);
  const bearer = { token: 'first' };
  await transport.asBearer(bearer).send(get);
  bearer.token = 'second';
  await transport.asBearer(bearer).send(get);
  await expect(transport.asBearer({ token: 'revoked' }).send(get)).rejects.toMatchObject({ statusCode: 401 });
  await transport.send(get);

  expect(shown).toEqual([
    { certificate: 'gateway', authorization: undefined },
    { certificate: undefined, authorization: 'Bearer first' },
    { certificate: undefined, authorization: 'Bearer second' },
    // Asked for once, and the gateway's own connections go on.
    { certificate: undefined, authorization: 'Bearer revoked' },
    { certificate: 'gateway', authorization: undefined },
  ]);
  await transport.close();
  await rm(folder, { recursive: true });
});
