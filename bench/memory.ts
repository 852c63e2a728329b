/** `npm run bench -- memory`: what so many pods take in the gateway's memory, and what reading them anew does to it and to others. */
import { writeFileSync } from 'node:fs';
import { measureMemory } from './memory/run.ts';
import { recordedPods } from './memory/recording.ts';
import { reportText } from './memory/report.ts';
import type { Bench } from './support/bench-type.ts';
import { describeMachine } from './support/machine.ts';
import { UsageError, parseOptions, wholeNumber } from './support/options.ts';

export const memory: Bench = {
  name: 'memory',
  summary:
    'what so many cached pods take, and what reading all of them anew takes: memory, CPU, longest block',
  options: `    --pods N         how many pods the cluster has, in thousands (default 50000)
    --relists N      how often they are read anew in each way (default 3)
    --json FILE      writes all figures into a file
`,
  run,
};

async function run(args: readonly string[], signal: AbortSignal): Promise<void> {
  const { pods, relists, json } = readOptions(args);
  process.env['NODE_ENV'] ??= 'production';
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const figures = await measureMemory({ pods, relists, log, signal });
  const report = { bench: 'memory', pods, relists, machine: describeMachine(), figures } as const;
  process.stdout.write(`\n${reportText(report)}\n`);
  if (json !== undefined) writeFileSync(json, JSON.stringify(report, undefined, 2));
}

function readOptions(args: readonly string[]) {
  const values = parseOptions(args, {
    pods: { type: 'string', default: '50000' },
    relists: { type: 'string', default: '3' },
    json: { type: 'string' },
  });
  const pods = wholeNumber('pods', values.pods, recordedPods, 200_000);
  if (pods % recordedPods !== 0) throw new UsageError(`--pods is a multiple of ${recordedPods}, not ${pods}`);
  return { pods, relists: wholeNumber('relists', values.relists, 1, 100), json: values.json };
}
