import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { homedir } from 'node:os';
import { parseArgs } from 'node:util';
import type { ContextSelection } from './kubernetes/served-contexts.ts';

/** What the gateway is told when it is started. */
export interface Config {
  /** The port on loopback; 0 for any free one. */
  readonly port: number;
  readonly source: ContextSelection;
  /** How long what is under way may take to end when the gateway stops. */
  readonly drainTimeoutMs: number;
  /** How long a subscriber may leave unread what it is sent; one to whom nothing is sent gets a sign of life as often. */
  readonly stuckAfterMs: number;
  /** The file of the audit log, `-` for the standard output; there is none if absent. */
  readonly auditLogPath?: string | undefined;
}

interface Seconds {
  readonly flag: string;
  readonly variable: string;
  /** What it is unless given: text, as if it had been given. */
  readonly otherwise: string;
  readonly least: number;
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
const mostSeconds = 86_400;

/** What is wrong with the settings: all of it at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

const serviceAccountToken = '/var/run/secrets/kubernetes.io/serviceaccount/token';

/**
 * Reads the settings from the command line and the environment: the only place that looks into either.
 * The clusters are those of --kubeconfig, else of KUBECONFIG, else (where --context or --all-contexts asks for it) of kubectl's own file,
 * else that of the pod that the gateway runs in. @throws ConfigError
 */
export function readConfig(argv: readonly string[], env: NodeJS.ProcessEnv): Config {
  const { port, ...flags } = readFlags(argv);
  const faults: string[] = [];
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    faults.push(`--port is a number from 0 to 65535, not "${port}"`);
  const files = kubeconfigFiles(flags, env);
  if (files === undefined)
    faults.push('no cluster is given: use --kubeconfig PATH, --context NAME, --all-contexts or KUBECONFIG');
  for (const file of files ?? []) if (!existsSync(file)) faults.push(`the kubeconfig ${file} doesn't exist`);
  if (flags.context !== undefined && flags['all-contexts'] === true)
    faults.push('--all-contexts serves every context: give it or --context, not both');
  const drainTimeoutMs = readSeconds(drainTimeout, flags['drain-timeout'], env, faults);
  const stuckAfterMs = readSeconds(stuckAfter, flags['stuck-after'], env, faults);
  const auditLogPath = flags['audit-log'] ?? env['QUARTERDECK_AUDIT_LOG'];
  if (auditLogPath === '')
    faults.push('--audit-log (or QUARTERDECK_AUDIT_LOG) is the path of a file, or - for the standard output');
  if (faults.length > 0 || files === undefined) throw new ConfigError(faults);
  return {
    port: Number(port),
    source: { files, ...contextsWanted(flags) },
    drainTimeoutMs,
    stuckAfterMs,
    auditLogPath,
  };
}

/** A time in seconds, of a flag or else of a variable, in milliseconds; adds what is wrong with it to the faults. */
function readSeconds(
  { flag, variable, otherwise, least }: Seconds,
  given: string | undefined,
  env: NodeJS.ProcessEnv,
  faults: string[],
): number {
  const [name, value] = given === undefined ? [variable, env[variable] ?? otherwise] : [flag, given];
  const seconds = Number(value);
  if (!/^\d+$/.test(value) || seconds < least || seconds > mostSeconds)
    faults.push(`${name} is a number of seconds from ${least} to ${mostSeconds}, not "${value}"`);
  return seconds * 1000;
}

/** The flags that say which clusters are to be served. */
interface ContextFlags {
  readonly kubeconfig?: readonly string[] | undefined;
  readonly context?: readonly string[] | undefined;
  readonly 'all-contexts'?: boolean | undefined;
}

interface Flags extends ContextFlags {
  readonly port: string;
  readonly 'drain-timeout'?: string | undefined;
  readonly 'stuck-after'?: string | undefined;
  readonly 'audit-log'?: string | undefined;
}

function readFlags(argv: readonly string[]): Flags {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string', default: '4000' },
        kubeconfig: { type: 'string', multiple: true },
        context: { type: 'string', multiple: true },
        'all-contexts': { type: 'boolean' },
        'drain-timeout': { type: 'string' },
        'stuck-after': { type: 'string' },
        'audit-log': { type: 'string' },
      },
    });
    return values;
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
