import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startControlPlane, type ControlPlane } from '../../dev/control-plane/control-plane.ts';
import { cable, type Cable } from '../../test/support/cable.ts';

/** Runs kubectl past the cable, and gives what it printed. Rejects with what it complained about. */
export type Kubectl = (args: readonly string[], input?: string) => Promise<string>;

/** A control plane of a run's own, whose gateway has only a cable to it. Disposing of it leaves nothing. */
export interface ChaosCluster extends AsyncDisposable {
  readonly controlPlane: ControlPlane;
  readonly way: Cable;
  readonly kubectl: Kubectl;
}

export async function startChaosCluster(
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<ChaosCluster> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-chaos-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const controlPlane = stack.use(
    await startControlPlane({ dataDir: join(folder, 'control-plane'), metrics: false, log, signal }),
  );
  const way = stack.use(await cable(controlPlane.kubeconfig));
  const kept = stack.move();
  return {
    controlPlane,
    way,
    kubectl: (args, input) => run(controlPlane, args, input),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

function run(
  { kubectl, kubeconfig }: ControlPlane,
  args: readonly string[],
  input: string | undefined,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(
      kubectl,
      ['--kubeconfig', kubeconfig, ...args],
      options,
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new Error(`kubectl ${args.join(' ')}: ${stderr}`));
      },
    );
    child.stdin?.end(input ?? '');
  });
}
