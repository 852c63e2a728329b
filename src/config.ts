import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { homedir } from 'node:os';
import { parseArgs } from 'node:util';
import type { KubeConfigSource } from './kubernetes/kube-config.ts';

/** What the gateway is told when it is started. */
export interface Config {
  /** The port on loopback; 0 for any free one. */
  readonly port: number;
  readonly source: KubeConfigSource;
  /** How long a client of a WebSocket may leave unread what it is sent. */
  readonly stuckAfterMs: number;
}

/** What is wrong with the settings: all of it at once. */
class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

const serviceAccountToken = '/var/run/secrets/kubernetes.io/serviceaccount/token';

/**
 * Reads the settings from the command line and the environment: the only place that looks at either.
 * The cluster is the one of --kubeconfig, else of KUBECONFIG, else (where --context asks for it) of kubectl's own file, else that of
 * the pod that the gateway runs in. @throws ConfigError
 */
export function readConfig(argv: readonly string[], env: NodeJS.ProcessEnv): Config {
  const { port, kubeconfig, context, stuckAfter } = readFlags(argv);
  const faults: string[] = [];
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    faults.push(`--port is a number from 0 to 65535, not "${port}"`);
  if (!/^[1-9]\d{0,3}$/.test(stuckAfter))
    faults.push(`--stuck-after is a number of seconds from 1 to 9999, not "${stuckAfter}"`);
  const files = kubeconfigFiles({ kubeconfig, context }, env);
  if (files === undefined)
    faults.push('no cluster is given: use --kubeconfig PATH, --context NAME or KUBECONFIG');
  for (const file of files ?? []) if (!existsSync(file)) faults.push(`the kubeconfig ${file} doesn't exist`);
  if (faults.length > 0 || files === undefined) throw new ConfigError(faults);
  return {
    port: Number(port),
    source: { files, ...(context !== undefined && { context }) },
    stuckAfterMs: Number(stuckAfter) * 1_000,
  };
}

function readFlags(argv: readonly string[]): {
  port: string;
  kubeconfig: string | undefined;
  context: string | undefined;
  stuckAfter: string;
} {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string', default: '4000' },
        kubeconfig: { type: 'string' },
        context: { type: 'string' },
        'stuck-after': { type: 'string', default: '15' },
      },
    });
    const { port, kubeconfig, context, 'stuck-after': stuckAfter } = values;
    return { port, kubeconfig, context, stuckAfter };
  } catch (error) {
    throw new ConfigError([error instanceof Error ? error.message : String(error)]);
  }
}

/** Empty for the in-cluster account, undefined where there is none either. */
function kubeconfigFiles(
  { kubeconfig, context }: { kubeconfig: string | undefined; context: string | undefined },
  env: NodeJS.ProcessEnv,
): string[] | undefined {
  if (kubeconfig !== undefined) return [kubeconfig];
  const listed = (env['KUBECONFIG'] ?? '').split(delimiter).filter((file) => file !== '');
  // As kubectl does, files of the list that don't exist are passed over, if at least one does.
  if (listed.length > 0)
    return listed.some((file) => existsSync(file)) ? listed.filter((file) => existsSync(file)) : listed;
  if (context !== undefined) return [join(homedir(), '.kube', 'config')];
  const inCluster = env['KUBERNETES_SERVICE_HOST'] !== undefined && existsSync(serviceAccountToken);
  return inCluster ? [] : undefined;
}
