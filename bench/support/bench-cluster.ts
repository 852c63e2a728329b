import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { startControlPlane } from '../../dev/control-plane/control-plane.ts';
import { Transport } from '../../src/kubernetes/transport.ts';
import { procCpuMeter, type CpuMeter } from './cpu.ts';
import { Filler } from './fill.ts';

/** A real API server for one run, in front of what a bench writes into it. Disposing of it leaves nothing. */
export interface BenchCluster extends AsyncDisposable {
  readonly kubeconfig: string;
  readonly serverUrl: string;
  readonly token: string;
  /** Of somebody else, who may read everything if `letViewerIn` was called. */
  readonly viewerToken: string;
  /** PEM. */
  readonly certificateAuthority: string;
  readonly apiServerCpu: CpuMeter | undefined;
  /** Writes pods, with what they belong to, until there are so many; gives how many seconds it took. */
  fillTo(pods: number): Promise<number>;
  letViewerIn(): Promise<void>;
}

export interface BenchClusterOptions {
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

export async function startBenchCluster({ log, signal }: BenchClusterOptions): Promise<BenchCluster> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-bench-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const dataDir = join(folder, 'control-plane');
  const controlPlane = stack.use(
    await startControlPlane({ dataDir, controllers: false, metrics: false, log, signal }),
  );
  const transport = new Transport('bench', { files: [controlPlane.kubeconfig] });
  stack.defer(() => transport.close());
  const filler = new Filler(transport, signal);
  const cluster = {
    kubeconfig: controlPlane.kubeconfig,
    serverUrl: controlPlane.serverUrl,
    token: controlPlane.users.admin.token,
    viewerToken: controlPlane.users.viewer.token,
    certificateAuthority: await certificateAuthorityOf(controlPlane.kubeconfig),
    apiServerCpu: procCpuMeter(await processId(dataDir, 'kube-apiserver')),
    // Without controllers nothing puts together the ClusterRole view.
    letViewerIn: async () => {
      const rbac = 'rbac.authorization.k8s.io';
      await transport.sendForJson({
        method: 'POST',
        path: `/apis/${rbac}/v1/clusterrolebindings`,
        body: {
          apiVersion: `${rbac}/v1`,
          kind: 'ClusterRoleBinding',
          metadata: { name: 'viewer' },
          roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: 'cluster-admin' },
          subjects: [{ apiGroup: rbac, kind: 'User', name: 'viewer' }],
        },
      });
    },
    fillTo: async (pods: number) => {
      const started = performance.now();
      await filler.fillTo(pods);
      const seconds = (performance.now() - started) / 1000;
      log(`${pods} pods are there after ${seconds.toFixed(1)} s`);
      return seconds;
    },
  };
  const kept = stack.move();
  return { ...cluster, [Symbol.asyncDispose]: () => kept.disposeAsync() };
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
