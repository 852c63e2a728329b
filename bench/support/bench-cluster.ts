import { execFile } from 'node:child_process';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { startControlPlane, type ControlPlane } from '../../dev/control-plane/control-plane.ts';
import { procCpuMeter, type CpuMeter } from './cpu.ts';
import { namespaces, podWorkloads } from './pod-workloads.ts';

const run = promisify(execFile);
/** 1,000 pods take about a minute on two cores. */
const podsDeadline = '600s';

/** A real Kubernetes for one run, with so many Running pods in it. Disposing of it leaves nothing. */
export interface BenchCluster extends AsyncDisposable {
  readonly kubeconfig: string;
  readonly serverUrl: string;
  readonly token: string;
  /** PEM. */
  readonly certificateAuthority: string;
  readonly apiServerCpu: CpuMeter | undefined;
}

export interface BenchClusterOptions {
  readonly pods: number;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

export async function startBenchCluster({ pods, log, signal }: BenchClusterOptions): Promise<BenchCluster> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-bench-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const dataDir = join(folder, 'control-plane');
  const controlPlane = stack.use(await startControlPlane({ dataDir, metrics: false, log, signal }));
  await fill(controlPlane, pods, log, signal);
  const facts = {
    kubeconfig: controlPlane.kubeconfig,
    serverUrl: controlPlane.serverUrl,
    token: controlPlane.users.admin.token,
    certificateAuthority: await certificateAuthorityOf(controlPlane.kubeconfig),
    apiServerCpu: procCpuMeter(await processId(dataDir, 'kube-apiserver')),
  };
  const kept = stack.move();
  return { ...facts, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** Resolves when all pods are Ready: kubectl watches the workloads until their controllers say so. */
async function fill(
  { kubectl, kubeconfig }: ControlPlane,
  pods: number,
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const call = (args: readonly string[], input?: string): Promise<unknown> => {
    const running = run(kubectl, ['--kubeconfig', kubeconfig, ...args], { signal });
    running.child.stdin?.end(input);
    return running;
  };
  const started = performance.now();
  const objects = podWorkloads(pods);
  await call(['apply', '-f', '-'], objects.map((object) => JSON.stringify(object)).join('\n---\n'));
  for (const namespace of namespaces) {
    await call(['rollout', 'status', 'deployment', '-n', namespace, `--timeout=${podsDeadline}`]);
  }
  log(`${pods} pods are Ready after ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function certificateAuthorityOf(kubeconfig: string): Promise<string> {
  const { clusters } = parse(await readFile(kubeconfig, 'utf8')) as {
    clusters: { cluster: { 'certificate-authority-data': string } }[];
  };
  return Buffer.from(clusters[0]?.cluster['certificate-authority-data'] ?? '', 'base64').toString();
}

async function processId(dataDir: string, program: string): Promise<number> {
  const [pid] = (await readFile(join(dataDir, 'run', `${program}.pid`), 'utf8')).split('\n');
  return Number(pid);
}
