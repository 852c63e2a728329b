import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startChild } from './child.ts';
import type { ClusterOrder, ClusterStarted, GatewayOrder, Phase, Settled } from './protocol.ts';
import { record, recordedPods } from './recording.ts';

/** A list that was read only just before is not read again at once. */
const betweenRelistsMs = 1_500;

export interface MemoryOptions {
  readonly pods: number;
  /** How often everything is read anew in each way. */
  readonly relists: number;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

export interface MemoryFigures {
  readonly podBytes: number;
  readonly empty: Settled;
  readonly filled: Settled;
  readonly atEnd: Settled;
  readonly phases: readonly { readonly title: string; readonly runs: readonly Phase[] }[];
}

/** A gateway reads so many pods, and reads them anew: as they were, with one in a hundred changed, with all changed. */
export async function measureMemory({ pods, relists, log, signal }: MemoryOptions): Promise<MemoryFigures> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-bench-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const recordingFile = join(folder, 'recording.json');
  await writeFile(recordingFile, JSON.stringify(await record({ log, signal })));
  log(`${recordedPods} pods are recorded, and played ${pods / recordedPods} times`);
  const args = [recordingFile, String(pods / recordedPods), join(folder, 'kubeconfig')];
  const cluster = stack.use(
    await startChild<ClusterOrder, ClusterStarted>(moduleAt('./cluster-process.ts'), args, signal),
  );
  const { kubeconfig, podBytes } = cluster.started;
  const gateway = stack.use(
    await startChild<GatewayOrder, { empty: Settled; fill: Phase }>(
      moduleAt('./gateway-process.ts'),
      [kubeconfig],
      signal,
    ),
  );
  const settled = (): Promise<Settled> => gateway.ask<Settled>({ type: 'settle' });
  const relist = async (changed: number): Promise<Phase> => {
    await settled();
    await sleep(betweenRelistsMs, undefined, { signal });
    const { resourceVersion } = await cluster.ask<{ resourceVersion: string }>({ type: 'expire', changed });
    return gateway.ask<Phase>({ type: 'relist', resourceVersion });
  };
  const { empty, fill } = gateway.started;
  const filled = await settled();
  const phases = [{ title: 'the first reading', runs: [fill] }];
  for (const { title, share } of ways) {
    const runs: Phase[] = [];
    for (let run = 0; run < relists; run++) runs.push(await relist(Math.round(pods * share)));
    log(`${title}: done`);
    phases.push({ title, runs });
  }
  return { podBytes, empty, filled, atEnd: await settled(), phases };
}

const ways = [
  { title: 'read anew, nothing changed', share: 0 },
  { title: 'read anew, 1% changed', share: 0.01 },
  { title: 'read anew, everything changed', share: 1 },
];

function moduleAt(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
