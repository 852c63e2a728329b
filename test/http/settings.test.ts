import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../../src/config.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quarterdeck-settings-'));
  file = join(folder, 'there');
  await writeFile(file, '');
});
afterAll(() => rm(folder, { recursive: true }));

function http(args: string[], env: NodeJS.ProcessEnv = {}): unknown {
  return readConfig(['--kubeconfig', file, ...args], env).http;
}

test('unless told otherwise: loopback, no pages of others, plain HTTP', () => {
  expect(http([])).toEqual({
    allowed: { hosts: [], origins: [] },
    tls: undefined,
    headTimeoutMs: 10_000,
    requestTimeoutMs: 30_000,
  });
});

test('flags come before variables, in which lists have commas', () => {
  const env = {
    QUARTERDECK_ALLOWED_HOSTS: 'a.example, b.example',
    QUARTERDECK_CORS_ORIGINS: 'https://a.example,http://localhost:5173',
    QUARTERDECK_TLS_CERT: file,
    QUARTERDECK_TLS_KEY: file,
    QUARTERDECK_TLS_CLIENT_CA: file,
    QUARTERDECK_HEAD_TIMEOUT: '5',
    QUARTERDECK_REQUEST_TIMEOUT: '6',
  };
  expect(http([], env)).toEqual({
    allowed: { hosts: ['a.example', 'b.example'], origins: ['https://a.example', 'http://localhost:5173'] },
    tls: { cert: file, key: file, clientCa: file },
    headTimeoutMs: 5_000,
    requestTimeoutMs: 6_000,
  });
  const flags = ['--allowed-host', 'c.example', '--cors-origin', 'https://c.example', '--head-timeout', '7'];
  expect(http(flags, env)).toMatchObject({
    allowed: { hosts: ['c.example'], origins: ['https://c.example'] },
    headTimeoutMs: 7_000,
    requestTimeoutMs: 6_000,
  });
});

const host = (value: string) => `--allowed-host is a host name in lower case, without a port, not "${value}"`;
const origin = (value: string) =>
  `--cors-origin is an origin as browsers write it, https://console.example.com, not "${value}"`;

test('all faults are told at once', () => {
  const none = join(folder, 'none');
  const args = [
    ...['a.example:80', '*', 'A.example'].flatMap((value) => ['--allowed-host', value]),
    ...['*', 'null', 'a.example', 'https://a.example/', 'file:///a'].flatMap((value) => [
      '--cors-origin',
      value,
    ]),
    '--tls-cert',
    none,
    '--head-timeout',
    '0',
  ];
  const faults = [
    ...['a.example:80', '*', 'A.example'].map((value) => host(value)),
    ...['*', 'null', 'a.example', 'https://a.example/', 'file:///a'].map((value) => origin(value)),
    `the TLS file ${none} doesn't exist`,
    '--tls-cert and --tls-key belong together: give both',
    '--head-timeout is a number of seconds from 1 to 86400, not "0"',
  ];
  expect(() => http(args)).toThrow(new ConfigError(faults));
});

test('an authority of clients is of no use without TLS', () => {
  expect(() => http(['--tls-client-ca', file])).toThrow(
    new ConfigError(['--tls-client-ca needs --tls-cert and --tls-key']),
  );
});
