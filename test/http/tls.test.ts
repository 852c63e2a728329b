import { once } from 'node:events';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { request, type RequestOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { readTlsFiles, TlsFilesError } from '../../src/http/tls-files.ts';
import { keyPair, type KeyPair } from '../support/certificates.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';

const authority = keyPair('authority');
const first = keyPair('first', authority);

let folder: string;
let files: { cert: string; key: string; clientCa: string };
let gateway: TestGateway;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quarterdeck-tls-'));
  files = { cert: join(folder, 'tls.crt'), key: join(folder, 'tls.key'), clientCa: join(folder, 'ca.crt') };
  await write(first);
  await replace(files.clientCa, authority.cert);
  gateway = await testGateway(undefined, {
    http: {
      tls: files,
      allowed: { hosts: ['gateway.example.com'], origins: [] },
    },
  });
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function write({ cert, key }: KeyPair): Promise<void> {
  await replace(files.cert, cert);
  await replace(files.key, key);
}

/** As mounted secrets are: another file takes the name. */
async function replace(path: string, content: string): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}

async function connected(options: ConnectionOptions = {}): Promise<TLSSocket> {
  const port = Number(new URL(gateway.url).port);
  const socket = connect({ port, host: 'localhost', ca: authority.cert, ...options });
  await once(socket, 'secureConnect');
  return socket;
}

/** Of the certificate that a new connection is shown. */
async function nameShown(): Promise<unknown> {
  const socket = await connected();
  const { subject } = socket.getPeerCertificate();
  socket.destroy();
  return subject.CN;
}

/** Waits until the gateway has said this. */
async function said(message: string): Promise<void> {
  while (!gateway.logged.some((line) => line.includes(message))) await nameShown();
}

async function get(path: string, options: RequestOptions = {}): Promise<Record<string, unknown>> {
  const url = new URL(path, gateway.url);
  const sent = request(url, { ca: authority.cert, agent: false, ...options }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.resume();
  return { status: response.statusCode, ...response.headers };
}

test('GraphQL is answered over TLS, and over a WebSocket in it', async () => {
  expect(gateway.url).toMatch(/^https:/);
  expect(await get('/graphql?query={__typename}')).toMatchObject({ status: 200 });
  const socket = new WebSocket(gateway.url.replace('https:', 'wss:'), 'graphql-transport-ws', {
    ca: authority.cert,
  });
  await once(socket, 'open');
  socket.terminate();
});

test('browsers are told to stay with TLS, but not for the names of loopback, which are others’ as well', async () => {
  const named = await get('/healthz', { servername: 'localhost', headers: { host: 'gateway.example.com' } });
  expect(named['strict-transport-security']).toBe('max-age=31536000');
  expect(await get('/healthz')).not.toHaveProperty('strict-transport-security');
});

test('a page that came in plain text is not the own page', async () => {
  const { host } = new URL(gateway.url);
  expect(await get('/healthz', { headers: { origin: `https://${host}` } })).toMatchObject({ status: 200 });
  expect(await get('/healthz', { headers: { origin: `http://${host}` } })).toMatchObject({ status: 403 });
});

test('TLS 1.1 is refused, and 1.2 is not', async () => {
  const old = { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
  await expect(connected(old)).rejects.toThrow(/protocol version|alert/);
  const socket = await connected({ maxVersion: 'TLSv1.2' });
  expect(socket.getProtocol()).toBe('TLSv1.2');
  socket.destroy();
});

test('a client may show a certificate, and need not', async () => {
  const proxy = keyPair('proxy', authority);
  const stranger = keyPair('stranger');
  for (const pair of [proxy, stranger, {}])
    expect(await get('/healthz', pair)).toMatchObject({ status: 200 });
});

describe('when the files change', () => {
  test('new connections have the new pair, those that are open stay', async () => {
    const open = await connected();
    const closed = once(open, 'close');
    await write(keyPair('second', authority));
    await said('the TLS files were read anew');
    expect(await nameShown()).toBe('second');
    open.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
    const [answer] = (await once(open, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1.1 200 /);
    await closed;
  });

  test('a pair that does not belong together changes nothing and is logged, without what is in it', async () => {
    const before = await nameShown();
    const other = keyPair('third', authority);
    await replace(files.key, other.key);
    await said('cannot be used: those that were read before stay in use');
    expect(await nameShown()).toBe(before);
    const line = gateway.logged.find((text) => text.includes('cannot be used'));
    expect(line).toContain(files.key);
    expect(line).not.toContain('PRIVATE KEY');
    await replace(files.cert, other.cert);
    while ((await nameShown()) !== 'third');
  });
});

describe('what TLS cannot be spoken with is named:', () => {
  test.each<
    [what: string, change: (files: { cert: string; key: string }) => Promise<object>, message: RegExp]
  >([
    [
      'no file',
      (now) => Promise.resolve({ ...now, key: `${now.key}.none` }),
      /tls\.key\.none can't be read: ENOENT/,
    ],
    ['no certificate', (now) => Promise.resolve({ ...now, cert: now.key }), /tls\.key holds no certificate/],
    [
      'no authority',
      (now) => Promise.resolve({ ...now, clientCa: now.key }),
      /tls\.key holds no certificate/,
    ],
    [
      'no key',
      (now) => Promise.resolve({ ...now, key: now.cert }),
      /the certificate .* and the key .* can't be used/,
    ],
  ])('%s', async (_what, change, message) => {
    const changed = (await change(files)) as typeof files;
    expect(() => readTlsFiles(changed)).toThrow(TlsFilesError);
    expect(() => readTlsFiles(changed)).toThrow(message);
  });
});
