import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { authenticationModes, type AuthenticationMode } from './auth/authentication-modes.ts';
import type { AuthenticationSettings } from './auth/authenticator.ts';
import type { FrontProxySettings } from './auth/front-proxy.ts';
import { listed } from './listed.ts';
import { readSeconds, type Seconds } from './seconds.ts';

/** What the gateway is told of who may come in, and from where. */
export interface AuthConfig {
  /** The address that it listens on. */
  readonly listen: string;
  readonly authentication: AuthenticationSettings;
}

export const authFlags = {
  listen: { type: 'string' },
  authentication: { type: 'string', multiple: true },
  'identity-ttl': { type: 'string' },
  'front-proxy-secret-file': { type: 'string' },
  'front-proxy-certificate': { type: 'string', multiple: true },
  'insecure-act-as-kubeconfig-for-anyone': { type: 'boolean' },
} as const;

/** What is given of them. */
export interface AuthFlags {
  readonly listen?: string | undefined;
  readonly authentication?: string[] | undefined;
  readonly 'identity-ttl'?: string | undefined;
  readonly 'front-proxy-secret-file'?: string | undefined;
  readonly 'front-proxy-certificate'?: string[] | undefined;
  readonly 'insecure-act-as-kubeconfig-for-anyone'?: boolean | undefined;
}

const identityTtl: Seconds = {
  flag: '--identity-ttl',
  variable: 'QUARTERDECK_IDENTITY_TTL',
  otherwise: '30',
  least: 1,
};
/** Credentials that are refused may be good soon, as those of an account that is being made. */
const longestRefusedMs = 5_000;

/**
 * Reads the settings of who may come in; adds what is wrong with them to the faults. `hasClientCa`: client certificates are checked.
 */
export function readAuthConfig(
  flags: AuthFlags,
  env: NodeJS.ProcessEnv,
  { hasClientCa }: { readonly hasClientCa: boolean },
  faults: string[],
): AuthConfig {
  const listen = flags.listen ?? env['QUARTERDECK_LISTEN'] ?? '127.0.0.1';
  if (isIP(listen) === 0) faults.push(`--listen is an IP address, as 127.0.0.1 or 0.0.0.0, not "${listen}"`);
  const modes = readModes(flags, env, faults);
  const acceptedMs = readSeconds(identityTtl, flags['identity-ttl'], env, faults);
  const frontProxy = readFrontProxy(flags, env, faults);
  if (modes.includes('front-proxy')) faults.push(...faultsOfProxy(frontProxy, hasClientCa));
  else if (frontProxy.secretFile !== undefined || frontProxy.certificateNames.length > 0)
    faults.push('--front-proxy-secret-file and --front-proxy-certificate need --authentication front-proxy');
  if (modes.includes('kubeconfig') && !isLoopback(listen) && !isForAnyone(flags, env, faults))
    faults.push(
      `--listen ${listen} would give everybody who can reach it the rights of the kubeconfig: use --authentication token or front-proxy, or say --insecure-act-as-kubeconfig-for-anyone`,
    );
  return {
    listen,
    authentication: {
      modes,
      acceptedMs,
      refusedMs: Math.min(acceptedMs, longestRefusedMs),
      frontProxy: modes.includes('front-proxy') ? frontProxy : undefined,
    },
  };
}

function readModes(
  { authentication }: AuthFlags,
  env: NodeJS.ProcessEnv,
  faults: string[],
): readonly AuthenticationMode[] {
  const given = authentication ?? listed(env['QUARTERDECK_AUTHENTICATION']);
  const modes = authenticationModes.filter((mode) => given.includes(mode));
  for (const name of given)
    if (!modes.some((mode) => mode === name))
      faults.push(`--authentication is one of ${authenticationModes.join(', ')}, not "${name}"`);
  if (modes.includes('kubeconfig') && modes.length > 1)
    faults.push('--authentication kubeconfig makes everybody its user: no other can be given besides');
  return given.length === 0 ? ['kubeconfig'] : modes;
}

function readFrontProxy(flags: AuthFlags, env: NodeJS.ProcessEnv, faults: string[]): FrontProxySettings {
  const secretFile = flags['front-proxy-secret-file'] ?? env['QUARTERDECK_FRONT_PROXY_SECRET_FILE'];
  if (secretFile !== undefined && !existsSync(secretFile))
    faults.push(`the secret file of the front proxy ${secretFile} doesn't exist`);
  const certificateNames =
    flags['front-proxy-certificate'] ?? listed(env['QUARTERDECK_FRONT_PROXY_CERTIFICATES']);
  return { secretFile, certificateNames };
}

function faultsOfProxy({ secretFile, certificateNames }: FrontProxySettings, hasClientCa: boolean): string[] {
  if (certificateNames.length > 0 && !hasClientCa)
    return ['--front-proxy-certificate needs --tls-client-ca FILE: certificates have to be checked'];
  if (secretFile === undefined && certificateNames.length === 0)
    return [
      '--authentication front-proxy needs --front-proxy-secret-file FILE or --front-proxy-certificate NAME: anybody could say that they are the proxy',
    ];
  return [];
}

function isForAnyone(flags: AuthFlags, env: NodeJS.ProcessEnv, faults: string[]): boolean {
  const given = env['QUARTERDECK_INSECURE_ACT_AS_KUBECONFIG_FOR_ANYONE'] ?? 'false';
  if (given !== 'true' && given !== 'false')
    faults.push(`QUARTERDECK_INSECURE_ACT_AS_KUBECONFIG_FOR_ANYONE is true or false, not "${given}"`);
  return flags['insecure-act-as-kubeconfig-for-anyone'] ?? given === 'true';
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.');
}
