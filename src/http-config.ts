import { existsSync } from 'node:fs';
import type { RequestTimeouts } from './http/listener.ts';
import type { AllowedOrigins } from './http/origin-policy.ts';
import type { TlsFiles } from './http/tls-files.ts';
import { listed } from './listed.ts';
import { readSeconds, type Seconds } from './seconds.ts';

/** What the gateway is told of the way in. */
export interface HttpConfig extends RequestTimeouts {
  readonly allowed: AllowedOrigins;
  /** Plain HTTP if undefined. */
  readonly tls: TlsFiles | undefined;
}

export const httpFlags = {
  'allowed-host': { type: 'string', multiple: true },
  'cors-origin': { type: 'string', multiple: true },
  'tls-cert': { type: 'string' },
  'tls-key': { type: 'string' },
  'tls-client-ca': { type: 'string' },
  'head-timeout': { type: 'string' },
  'request-timeout': { type: 'string' },
} as const;

/** What is given of them. */
export type HttpFlags = {
  readonly [name in keyof typeof httpFlags]?:
    ((typeof httpFlags)[name] extends { multiple: true } ? string[] : string) | undefined;
};

const headTimeout: Seconds = {
  flag: '--head-timeout',
  variable: 'QUARTERDECK_HEAD_TIMEOUT',
  otherwise: '10',
  least: 1,
};
/** Enough for the largest body over a slow line. */
const requestTimeout: Seconds = {
  flag: '--request-timeout',
  variable: 'QUARTERDECK_REQUEST_TIMEOUT',
  otherwise: '30',
  least: 1,
};

/** Reads the settings of the way in; adds what is wrong with them to the faults. */
export function readHttpConfig(flags: HttpFlags, env: NodeJS.ProcessEnv, faults: string[]): HttpConfig {
  return {
    allowed: readAllowed(flags, env, faults),
    tls: readTls(flags, env, faults),
    headTimeoutMs: readSeconds(headTimeout, flags['head-timeout'], env, faults),
    requestTimeoutMs: readSeconds(requestTimeout, flags['request-timeout'], env, faults),
  };
}

function readAllowed(flags: HttpFlags, env: NodeJS.ProcessEnv, faults: string[]): AllowedOrigins {
  const hosts = flags['allowed-host'] ?? listed(env['QUARTERDECK_ALLOWED_HOSTS']);
  const origins = flags['cors-origin'] ?? listed(env['QUARTERDECK_CORS_ORIGINS']);
  for (const host of hosts)
    if (URL.parse(`http://${host}`)?.host !== host || host.includes('*'))
      faults.push(`--allowed-host is a host name in lower case, without a port, not "${host}"`);
  for (const origin of origins)
    if (URL.parse(origin)?.origin !== origin || !/^https?:/.test(origin))
      faults.push(
        `--cors-origin is an origin as browsers write it, https://console.example.com, not "${origin}"`,
      );
  return { hosts, origins };
}

function readTls(flags: HttpFlags, env: NodeJS.ProcessEnv, faults: string[]): TlsFiles | undefined {
  const cert = flags['tls-cert'] ?? env['QUARTERDECK_TLS_CERT'];
  const key = flags['tls-key'] ?? env['QUARTERDECK_TLS_KEY'];
  const clientCa = flags['tls-client-ca'] ?? env['QUARTERDECK_TLS_CLIENT_CA'];
  for (const file of [cert, key, clientCa])
    if (file !== undefined && !existsSync(file)) faults.push(`the TLS file ${file} doesn't exist`);
  if (cert !== undefined && key !== undefined) return { cert, key, clientCa };
  if (cert !== undefined || key !== undefined)
    faults.push('--tls-cert and --tls-key belong together: give both');
  else if (clientCa !== undefined) faults.push('--tls-client-ca needs --tls-cert and --tls-key');
  return undefined;
}
