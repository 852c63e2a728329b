import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quarterdeck-settings-'));
  file = join(folder, 'there');
  await writeFile(file, '');
});
afterAll(() => rm(folder, { recursive: true }));

function read(args: string[], env: NodeJS.ProcessEnv = {}): unknown {
  const { listen, authentication } = readConfig(['--kubeconfig', file, ...args], env);
  return { listen, authentication };
}

test('unless told otherwise: who is on this machine has the rights of the kubeconfig', () => {
  expect(read([])).toEqual({
    listen: '127.0.0.1',
    authentication: { modes: ['kubeconfig'], acceptedMs: 30_000, refusedMs: 5_000, frontProxy: undefined },
  });
});

test('flags come before variables, in which lists have commas', () => {
  const env = {
    QUARTERDECK_LISTEN: '0.0.0.0',
    QUARTERDECK_AUTHENTICATION: 'token, front-proxy',
    QUARTERDECK_IDENTITY_TTL: '3',
    QUARTERDECK_FRONT_PROXY_SECRET_FILE: file,
  };
  expect(read([], env)).toEqual({
    listen: '0.0.0.0',
    authentication: {
      modes: ['token', 'front-proxy'],
      acceptedMs: 3_000,
      refusedMs: 3_000,
      frontProxy: { secretFile: file, certificateNames: [] },
    },
  });
  const flags = ['--listen', '::', '--identity-ttl', '60', '--front-proxy-secret-file', file];
  expect(read([...flags, '--authentication', 'front-proxy'], env)).toMatchObject({
    listen: '::',
    authentication: { modes: ['front-proxy'], acceptedMs: 60_000, refusedMs: 5_000 },
  });
});

test('everybody on the network gets the rights of the kubeconfig only where that is said', () => {
  const refused = (address: string) =>
    `--listen ${address} would give everybody who can reach it the rights of the kubeconfig: use --authentication token or front-proxy, or say --insecure-act-as-kubeconfig-for-anyone`;
  for (const address of ['0.0.0.0', '::', '192.0.2.1', '128.0.0.1'])
    expect(() => read(['--listen', address])).toThrow(new ConfigError([refused(address)]));
  for (const address of ['127.0.0.1', '127.0.0.2', '::1'])
    expect(read(['--listen', address])).toMatchObject({ listen: address });
  expect(read(['--listen', '0.0.0.0', '--insecure-act-as-kubeconfig-for-anyone'])).toMatchObject({
    authentication: { modes: ['kubeconfig'] },
  });
  const variable = { QUARTERDECK_INSECURE_ACT_AS_KUBECONFIG_FOR_ANYONE: 'true' };
  expect(read(['--listen', '0.0.0.0'], variable)).toMatchObject({ listen: '0.0.0.0' });
  expect(read(['--listen', '0.0.0.0', '--authentication', 'token'])).toMatchObject({ listen: '0.0.0.0' });
});

test.each<[what: string, args: () => string[], faults: () => string[]]>([
  [
    'an address that is none, a mode that is none, a time that is none',
    () => ['--listen', 'here', '--authentication', 'basic', '--identity-ttl', '0'],
    () => [
      '--listen is an IP address, as 127.0.0.1 or 0.0.0.0, not "here"',
      '--authentication is one of kubeconfig, token, front-proxy, not "basic"',
      '--identity-ttl is a number of seconds from 1 to 86400, not "0"',
    ],
  ],
  [
    'everybody the same, and each by a token',
    () => ['--authentication', 'kubeconfig', '--authentication', 'token'],
    () => ['--authentication kubeconfig makes everybody its user: no other can be given besides'],
  ],
  [
    'a proxy that anybody could be',
    () => ['--authentication', 'front-proxy'],
    () => [
      '--authentication front-proxy needs --front-proxy-secret-file FILE or --front-proxy-certificate NAME: anybody could say that they are the proxy',
    ],
  ],
  [
    'certificates that nobody checks',
    () => ['--authentication', 'front-proxy', '--front-proxy-certificate', 'proxy'],
    () => ['--front-proxy-certificate needs --tls-client-ca FILE: certificates have to be checked'],
  ],
  [
    'a proxy that is not asked for, with a file that is not there',
    () => ['--authentication', 'token', '--front-proxy-secret-file', join(folder, 'none')],
    () => [
      `the secret file of the front proxy ${join(folder, 'none')} doesn't exist`,
      '--front-proxy-secret-file and --front-proxy-certificate need --authentication front-proxy',
    ],
  ],
])('%s: all faults are told at once', (_what, args, faults) => {
  expect(() => read(args())).toThrow(new ConfigError(faults()));
});
