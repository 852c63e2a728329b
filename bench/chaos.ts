/** `npm run bench -- chaos`: whether what subscribers have stays right whatever happens to the cluster, its watches and the gateway. */
import { writeFileSync } from 'node:fs';
import { reportJson, reportText } from './chaos/report.ts';
import { runChaos } from './chaos/run.ts';
import type { Bench } from './support/bench-type.ts';
import { parseOptions, wholeNumber } from './support/options.ts';

const anySeed = 2 ** 32 - 1;

export const chaos: Bench = {
  name: 'chaos',
  summary:
    'what subscribers have, next to kubectl, while the cluster changes and watches, API server and gateway are cut, killed and restarted',
  options: `    --minutes N      how long there is trouble, at least one round of all faults (default 5)
    --seed S         what is done, asked and broken in which order (default: another each time)
    --subscribers N  how many follow (default 50)
    --rate N         operations a second (default 4)
    --json FILE      writes all figures into a file
`,
  run,
};

async function run(args: readonly string[], signal: AbortSignal): Promise<void> {
  const { minutes, seed, subscribers, rate, json } = readOptions(args);
  process.env['NODE_ENV'] ??= 'production';
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  say(`seed ${seed}`);
  const enough = (rounds: number, ms: number): boolean => rounds > 0 && ms >= minutes * 60_000;
  const figures = await runChaos({ seed, subscribers, rate, enough, log: say, signal });
  const report = { bench: 'chaos', seed, subscribers, figures } as const;
  process.stdout.write(`\n${reportText(report)}\n`);
  if (json !== undefined) writeFileSync(json, reportJson(report));
  if (figures.divergences.length > 0)
    throw new Error(
      `${figures.divergences.length} of ${subscribers} subscribers have not what kubectl has, or were told what is wrong`,
    );
}

function readOptions(args: readonly string[]) {
  const values = parseOptions(args, {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string' },
    subscribers: { type: 'string', default: '50' },
    rate: { type: 'string', default: '4' },
    json: { type: 'string' },
  });
  return {
    minutes: wholeNumber('minutes', values.minutes, 0, 10_000),
    seed: wholeNumber('seed', values.seed ?? String(Math.floor(Math.random() * anySeed)), 0, anySeed),
    subscribers: wholeNumber('subscribers', values.subscribers, 1, 1_000),
    rate: wholeNumber('rate', values.rate, 1, 100),
    json: values.json,
  };
}
