import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { homedir } from 'node:os';
import { parseArgs } from 'node:util';
import { authFlags, readAuthConfig, type AuthConfig, type AuthFlags } from './auth-config.ts';
import { httpFlags, readHttpConfig, type HttpConfig, type HttpFlags } from './http-config.ts';
import type { OperationSettings } from './http/served-operations.ts';
import type { ContextSelection } from './kubernetes/served-contexts.ts';
import { dnsLabelFault } from './model/names.ts';
import { flagOf, limitSettings, variableOf, type LimitName, type Limits } from './limits/limits.ts';
import { readSeconds, type Seconds } from './seconds.ts';

/** What the gateway is told when it is started. */
export interface Config extends AuthConfig {
  /** 0 for any free one. */
  readonly port: number;
  readonly source: ContextSelection;
  /** The only namespaces to watch, of every cluster; if absent all, or those that may be. */
  readonly onlyIn?: readonly string[];
  readonly http: HttpConfig;
  /** How long what is under way may take to end when the gateway stops. */
  readonly drainTimeoutMs: number;
  /** How long a subscriber may leave unread what it is sent; one to whom nothing is sent gets a sign of life as often. */
  readonly stuckAfterMs: number;
  /** The file of the audit log, `-` for the standard output; there is none if absent. */
  readonly auditLogPath?: string | undefined;
  /** For how long it is good what a cluster says that a caller may see. */
  readonly rightsTtlMs: number;
  readonly limits: Limits;
  readonly operations: OperationSettings;
}

/** Less than the 30 seconds after which Kubernetes kills a pod that doesn't stop. */
const drainTimeout: Seconds = {
  flag: '--drain-timeout',
  variable: 'QUARTERDECK_DRAIN_TIMEOUT',
  otherwise: '25',
  least: 0,
};
/** Well below the minute after which proxies take a silent connection for dead. */
const stuckAfter: Seconds = {
  flag: '--stuck-after',
  variable: 'QUARTERDECK_STUCK_AFTER',
  otherwise: '15',
  least: 1,
};
/** How soon it shows at the latest that somebody may see more or less. */
const rightsTtl: Seconds = {
  flag: '--rights-ttl',
  variable: 'QUARTERDECK_RIGHTS_TTL',
  otherwise: '30',
  least: 1,
};

/** What is wrong with the settings: all of it at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/** Names, separated by commas. */
const namespacesVariable = 'QUARTERDECK_NAMESPACES';

const serviceAccountToken = '/var/run/secrets/kubernetes.io/serviceaccount/token';

/**
 * Reads the settings from the command line and the environment: the only place that looks into either.
 * The clusters are those of --kubeconfig, else of KUBECONFIG, else (where --context or --all-contexts asks for it) of kubectl's own file,
 * else that of the pod that the gateway runs in. @throws ConfigError
 */
export function readConfig(argv: readonly string[], env: NodeJS.ProcessEnv): Config {
  const flags = readFlags(argv);
  const { port } = flags;
  const faults: string[] = [];
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    faults.push(`--port is a number from 0 to 65535, not "${port}"`);
  const files = kubeconfigFiles(flags, env);
  if (files === undefined)
    faults.push('no cluster is given: use --kubeconfig PATH, --context NAME, --all-contexts or KUBECONFIG');
  for (const file of files ?? []) if (!existsSync(file)) faults.push(`the kubeconfig ${file} doesn't exist`);
  if (flags.context !== undefined && flags['all-contexts'] === true)
    faults.push('--all-contexts serves every context: give it or --context, not both');
  const onlyIn = readNamespaces(flags.namespace, env, faults);
  const drainTimeoutMs = readSeconds(drainTimeout, flags['drain-timeout'], env, faults);
  const stuckAfterMs = readSeconds(stuckAfter, flags['stuck-after'], env, faults);
  const auditLogPath = flags['audit-log'] ?? env['QUARTERDECK_AUDIT_LOG'];
  if (auditLogPath === '')
    faults.push('--audit-log (or QUARTERDECK_AUDIT_LOG) is the path of a file, or - for the standard output');
  const rightsTtlMs = readSeconds(rightsTtl, flags['rights-ttl'], env, faults);
  const limits = readLimits(flags.limits, env, faults);
  const operations = readOperations(flags, env, faults);
  const http = readHttpConfig(flags, env, faults);
  const hasClientCa = http.tls?.clientCa !== undefined;
  const auth = readAuthConfig(flags, env, { hasClientCa }, faults);
  if (faults.length > 0 || files === undefined) throw new ConfigError(faults);
  return {
    port: Number(port),
    source: { files, ...contextsWanted(flags) },
    ...(onlyIn !== undefined && { onlyIn }),
    http,
    ...auth,
    drainTimeoutMs,
    stuckAfterMs,
    auditLogPath,
    rightsTtlMs,
    limits,
    operations,
  };
}

/** The namespaces of the flag or else of the variable; adds what is wrong with them to the faults. */
function readNamespaces(
  given: readonly string[] | undefined,
  env: NodeJS.ProcessEnv,
  faults: string[],
): readonly string[] | undefined {
  const listed = env[namespacesVariable] ?? '';
  if (given === undefined && listed === '') return undefined;
  const source = given === undefined ? namespacesVariable : '--namespace';
  const names = [...new Set(given ?? listed.split(',').map((name) => name.trim()))];
  for (const name of names) {
    const fault = dnsLabelFault(name);
    if (fault !== undefined) faults.push(`${source}: ${fault}`);
  }
  return names;
}

const limitNames = Object.keys(limitSettings) as LimitName[];

/** Every limit as its flag has it, else its variable; adds what is wrong with them to the faults. */
function readLimits(
  flags: Readonly<Record<string, unknown>>,
  env: NodeJS.ProcessEnv,
  faults: string[],
): Limits {
  const read = (limit: LimitName): number => {
    const { otherwise, least, most } = limitSettings[limit];
    const given = flags[flagOf(limit)];
    const [name, value] =
      typeof given === 'string' ? [`--${flagOf(limit)}`, given] : [variableOf(limit), env[variableOf(limit)]];
    if (value === undefined) return otherwise;
    if (!/^\d+$/.test(value) || Number(value) < least || Number(value) > most)
      faults.push(`${name} is a number from ${least} to ${most}, not "${value}"`);
    return Number(value);
  };
  return Object.fromEntries(limitNames.map((limit) => [limit, read(limit)])) as Limits;
}

/** Which operations clients may have executed; adds what is wrong with that to the faults. */
function readOperations(flags: Flags, env: NodeJS.ProcessEnv, faults: string[]): OperationSettings {
  const introspection = flags.introspection ?? env['QUARTERDECK_INTROSPECTION'] ?? 'on';
  if (introspection !== 'on' && introspection !== 'off')
    faults.push(`--introspection is on or off, not "${introspection}"`);
  const file = flags['persisted-operations'] ?? env['QUARTERDECK_PERSISTED_OPERATIONS'];
  if (file !== undefined && !existsSync(file))
    faults.push(`the manifest of persisted operations ${file} doesn't exist`);
  const only = env['QUARTERDECK_ONLY_PERSISTED'] ?? 'false';
  if (only !== 'true' && only !== 'false')
    faults.push(`QUARTERDECK_ONLY_PERSISTED is true or false, not "${only}"`);
  const onlyPersisted = flags['only-persisted'] ?? only === 'true';
  if (onlyPersisted && file === undefined)
    faults.push('--only-persisted needs --persisted-operations FILE: nothing could be executed otherwise');
  return { introspection: introspection === 'on', persistedOperations: file, onlyPersisted };
}

/** The flags that say which clusters are to be served. */
interface ContextFlags {
  readonly kubeconfig?: readonly string[] | undefined;
  readonly context?: readonly string[] | undefined;
  readonly 'all-contexts'?: boolean | undefined;
}

interface Flags extends ContextFlags, HttpFlags, AuthFlags {
  readonly port: string;
  readonly namespace?: readonly string[] | undefined;
  readonly 'drain-timeout'?: string | undefined;
  readonly 'stuck-after'?: string | undefined;
  readonly 'audit-log'?: string | undefined;
  readonly 'rights-ttl'?: string | undefined;
  readonly introspection?: string | undefined;
  readonly 'persisted-operations'?: string | undefined;
  readonly 'only-persisted'?: boolean | undefined;
  /** Those of the limits, by their names. */
  readonly limits: Readonly<Record<string, unknown>>;
}

const options = {
  port: { type: 'string', default: '4000' },
  kubeconfig: { type: 'string', multiple: true },
  context: { type: 'string', multiple: true },
  'all-contexts': { type: 'boolean' },
  namespace: { type: 'string', multiple: true },
  'drain-timeout': { type: 'string' },
  'stuck-after': { type: 'string' },
  'audit-log': { type: 'string' },
  'rights-ttl': { type: 'string' },
  introspection: { type: 'string' },
  'persisted-operations': { type: 'string' },
  'only-persisted': { type: 'boolean' },
} as const;
const limitOptions = Object.fromEntries(limitNames.map((limit) => [flagOf(limit), { type: 'string' }]));
/** Every flag of the gateway, as parseArgs has them. */
export const gatewayFlags = { ...options, ...httpFlags, ...authFlags, ...limitOptions };

function readFlags(argv: readonly string[]): Flags {
  try {
    const { values } = parseArgs({ args: [...argv], options: gatewayFlags });
    return { ...values, limits: values };
  } catch (error) {
    throw new ConfigError([error instanceof Error ? error.message : String(error)]);
  }
}

/** Several kubeconfigs are several clusters; a list in KUBECONFIG is one, as for kubectl, that is in pieces. */
function contextsWanted({
  kubeconfig,
  context,
  'all-contexts': allContexts,
}: ContextFlags): Pick<ContextSelection, 'contexts'> {
  if (allContexts === true) return { contexts: 'all' };
  if (context !== undefined) return { contexts: context };
  return kubeconfig === undefined ? {} : { contexts: 'current-of-each' };
}

/** Empty for the in-cluster account, undefined where there is none either. */
function kubeconfigFiles(
  { kubeconfig, context, 'all-contexts': allContexts }: ContextFlags,
  env: NodeJS.ProcessEnv,
): string[] | undefined {
  if (kubeconfig !== undefined) return [...new Set(kubeconfig)];
  const listed = (env['KUBECONFIG'] ?? '').split(delimiter).filter((file) => file !== '');
  // As kubectl does, files of the list that don't exist are passed over, if at least one does.
  if (listed.length > 0)
    return listed.some((file) => existsSync(file)) ? listed.filter((file) => existsSync(file)) : listed;
  if (context !== undefined || allContexts === true) return [join(homedir(), '.kube', 'config')];
  const inCluster = env['KUBERNETES_SERVICE_HOST'] !== undefined && existsSync(serviceAccountToken);
  return inCluster ? [] : undefined;
}
