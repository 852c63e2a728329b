/** `npm run bench -- fuzz`: whether anything that a client may send makes the gateway fail, hang, tell what it shouldn't, or grow. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startControlPlane } from '../dev/control-plane/control-plane.ts';
import { installSample } from '../dev/sample/sample.ts';
import { readCorpus } from './fuzz/corpus.ts';
import { growthOf, reportText } from './fuzz/report.ts';
import { runFuzz } from './fuzz/run.ts';
import type { Bench } from './support/bench-type.ts';
import { parseOptions, wholeNumber } from './support/options.ts';

const anySeed = 2 ** 31 - 1;

export const fuzz: Bench = {
  name: 'fuzz',
  summary:
    'whether anything that a client may send makes the gateway fail, hang, tell what it should not, or grow',
  options: `    --runs N         how many inputs, besides those that have found something (default 100000)
    --seed S         which ones (default: others each time)
    --findings FILE  writes what has found something into a file
`,
  run,
};

async function run(args: readonly string[], signal: AbortSignal): Promise<void> {
  const { runs, seed, findings: file } = readOptions(args);
  process.env['NODE_ENV'] ??= 'production';
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  log(`seed ${seed}`);
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-fuzz-'));
  try {
    await using cluster = await startControlPlane({
      dataDir: join(folder, 'control-plane'),
      metrics: false,
      log,
      signal,
    });
    await installSample({ ...cluster, log, signal });
    const figures = await runFuzz({
      kubeconfig: cluster.kubeconfig,
      corpus: await readCorpus(),
      runs,
      seed,
      log,
      signal,
    });
    process.stdout.write(`${reportText(figures, seed)}\n`);
    if (file !== undefined) await writeFile(file, JSON.stringify(figures.findings, null, 2));
    const faults = figures.findings.length + figures.logged.length;
    if (faults > 0)
      throw new Error(`${figures.findings.length} findings, ${figures.logged.length} errors in the log`);
    if (growthOf(figures).isTooMuch) throw new Error('the heap grows');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readOptions(args: readonly string[]) {
  const values = parseOptions(args, {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    findings: { type: 'string' },
  });
  return {
    runs: wholeNumber('runs', values.runs, 1, 100_000_000),
    seed: wholeNumber('seed', values.seed ?? String(Math.floor(Math.random() * anySeed)), 0, anySeed),
    findings: values.findings,
  };
}
