/**
 * What `npm start` runs: the gateway, in front of the cluster that it is told to use, or else of the embedded
 * control plane (control-plane/) with the sample application (sample/) in it.
 *
 * Ends with 0 after Ctrl-C, SIGTERM or SIGHUP, when everything has been stopped in order; with 1 when something
 * fails; with 2 when it is called wrongly; with 128 and the number of a second signal that doesn't want to wait.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { abortAtSignals } from '../src/stop-signals.ts';
import { gatewayFlags } from '../src/config.ts';
import { writeContainerLog } from './control-plane/container-log.ts';
import { startControlPlane } from './control-plane/control-plane.ts';
import { installSample } from './sample/sample.ts';

const usage = `Usage: npm start -- [options]

Serves the cluster of --kubeconfig, --context, KUBECONFIG or the pod's service account; when there is none of
these, a Kubernetes of its own with a sample application, built once and kept in .quarterdeck/.

  --port N             port of the gateway (default 4000; 0: any free one)
  --kubeconfig PATH    kubeconfig of the cluster to serve; several times for several clusters
  --context NAME       context to serve, of these files or else of what kubectl would use; several times for several
  --all-contexts       serve every context that there is in the files
  --fresh              begin anew with an empty cluster of its own
  --drain-timeout N    seconds that what is under way may take to end when it is stopped (default 25)
  --stuck-after N      seconds that a subscriber may leave unread what it is sent (default 15)
  --audit-log PATH     file for who has changed what and read which logs; - for the standard output
  --rights-ttl N       seconds after which it shows at the latest that a caller may see more or less (default 30)
  --help               this text

The gateway's other options (README.md: TLS, authentication, limits, ...) are passed on to it.
`;

const serviceAccountToken = '/var/run/secrets/kubernetes.io/serviceaccount/token';
const dataDir = join(import.meta.dirname, '..', '.quarterdeck', 'control-plane');
type Flag = string | boolean | readonly (string | boolean)[] | undefined;

interface Options {
  readonly port: string;
  readonly fresh: boolean;
  /** Passed on to the gateway as they are. */
  readonly flags: Readonly<Record<string, Flag>>;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function readOptions(): Options {
  try {
    const {
      values: { fresh, help, ...flags },
    } = parseArgs({
      options: {
        ...gatewayFlags,
        fresh: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (help) {
      process.stdout.write(usage);
      process.exit(0);
    }
    const { port } = flags;
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
      throw new Error(`--port ${port}: a number from 0 to 65535 is needed`);
    if (fresh && !wantsEmbedded(flags))
      throw new Error('--fresh is for the embedded control plane, and a cluster to serve was given');
    return { port, fresh, flags };
  } catch (error) {
    process.stderr.write(`${message(error)}\n\n${usage}`);
    process.exit(2);
  }
}

/** A ~/.kube/config that merely exists is not an order to use it. */
function wantsEmbedded({ kubeconfig, context, 'all-contexts': allContexts }: Options['flags']): boolean {
  const inCluster = Boolean(process.env['KUBERNETES_SERVICE_HOST']) && existsSync(serviceAccountToken);
  const isGiven = [kubeconfig, context, allContexts].some((flag) => flag !== undefined);
  return !isGiven && !process.env['KUBECONFIG'] && !inCluster;
}

/** As the gateway finds it out (src/auth-config.ts). */
function listenAddress({ listen }: Options['flags']): string {
  return String(listen ?? process.env['QUARTERDECK_LISTEN'] ?? '127.0.0.1');
}

/** Found out now rather than after a control plane has been started. */
function checkPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => reject(new Error(`port ${port} cannot be used: ${error.message}`)));
    server.listen({ port, host }, () => server.close(() => resolve()));
  });
}

/** Starts the embedded control plane with the sample; gives its kubeconfig and what its death looks like. */
async function startEmbedded(stack: AsyncDisposableStack, fresh: boolean, signal: AbortSignal) {
  const controlPlane = stack.use(await startControlPlane({ dataDir, fresh, log: say, signal }));
  stack.defer(() => say('control plane: stopping'));
  const containerLog = writeContainerLog(controlPlane.containerLogFile);
  stack.defer(() => containerLog.stop());
  const death = controlPlane.failure.then((error) => Promise.reject(error));
  death.catch(() => {}); // whoever races against it reports it
  await Promise.race([installSample({ ...controlPlane, log: say, signal }), death]);
  return { kubeconfig: controlPlane.kubeconfig, death };
}

async function buildPage(): Promise<void> {
  const { buildGraphiql } = await import('../console/graphiql/build.ts');
  await buildGraphiql({ log: (line) => say(`graphiql: ${line}`) });
}

/** A flag as it is passed on. */
function argumentsOf(name: string, value: Flag): string[] {
  if (value === undefined) return [];
  if (typeof value === 'boolean') return [`--${name}`];
  return [value].flat().flatMap((one) => [`--${name}`, String(one)]);
}

/** Runs until `signal` is aborted; what is started is put on the stack, which the caller empties. */
async function run(options: Options, stack: AsyncDisposableStack, signal: AbortSignal): Promise<void> {
  const stopAsked = new Promise<void>((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  await checkPort(Number(options.port), listenAddress(options.flags));
  // graphql looks when it is loaded, and checks everything twice unless told that this isn't its own development.
  process.env['NODE_ENV'] ??= 'production';
  // The slow parts at once: loading the gateway, building its page, starting the cluster.
  const gatewayProgram = import('../src/main.ts');
  const page = buildPage();
  for (const started of [gatewayProgram, page]) started.catch(() => {}); // awaited below
  const embedded = wantsEmbedded(options.flags)
    ? await startEmbedded(stack, options.fresh, signal)
    : undefined;
  await page;
  const { serve } = await gatewayProgram;
  signal.throwIfAborted();
  const flags = { ...options.flags, ...(embedded !== undefined && { kubeconfig: embedded.kubeconfig }) };
  const args = Object.entries(flags).flatMap(([name, value]) => argumentsOf(name, value));
  const gateway = await serve(args, process.env);
  stack.defer(() => gateway.close());
  const closed = gateway.closed.then(() => Promise.reject(new Error('the gateway has stopped by itself')));
  closed.catch(() => {}); // it also ends when it is closed on purpose
  await Promise.race([stopAsked, closed, ...(embedded ? [embedded.death] : [])]);
}

/** Aborts at the first signal, or when whoever started us has gone. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  // At a second one the guard of the control plane still stops its programs.
  abortAtSignals(controller);
  const stop = (): void => controller.abort(new Error('stopped'));
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
  // A terminal that is gone, or a closed pipe, must not keep us from stopping.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', stop);
  return controller.signal;
}

const options = readOptions();
const signal = stopSignal();
const stack = new AsyncDisposableStack();
let exitCode = 0;
const fail = (error: unknown) => {
  exitCode = 1;
  process.stderr.write(`Quarterdeck: ${message(error)}\n`);
};
try {
  await run(options, stack, signal);
} catch (error) {
  if (!signal.aborted) fail(error);
}
await stack.disposeAsync().catch(fail);
process.exit(exitCode);
