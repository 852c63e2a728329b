/** `npm run bench -- read`: what reading costs, through the gateway and through what it is compared with, in clusters of several sizes. */
import { writeFileSync } from 'node:fs';
import type { Bench } from './support/bench-type.ts';
import { startBenchCluster } from './support/bench-cluster.ts';
import { describeMachine } from './support/machine.ts';
import { UsageError, listOf, parseOptions, wholeNumber } from './support/options.ts';
import { measureSize } from './support/read-measure.ts';
import { questions, type Question } from './support/read-questions.ts';
import { reportText, type ReadReport } from './support/read-report.ts';

const smallest = 1_000;
const largest = 100_000;
const allSizes = '1000,10000,50000';

export const read: Bench = {
  name: 'read',
  summary:
    'lists, nests, filters, searches, sorts and pages: the gateway, Apollo Server as it comes, JSON.stringify, the API server',
  options: `    --pods N,…       how many pods the cluster has, ${smallest} to ${largest}, upwards (default ${allSizes})
    --questions Q,…  only these of ${questions.map(({ name }) => name).join(', ')}
    --rounds N       how often each is measured (default 12)
    --warm-up N      rounds before the first that counts (default 4)
    --json FILE      writes all figures, round by round, into a file
`,
  run,
};

interface Options {
  readonly sizes: readonly number[];
  readonly asked: readonly Question[];
  readonly rounds: number;
  readonly warmUp: number;
  readonly json: string | undefined;
}

/** What has been measured is printed and written at once: the next size may take long. */
async function run(args: readonly string[], signal: AbortSignal): Promise<void> {
  const { sizes, asked, rounds, warmUp, json } = readOptions(args);
  await using cluster = await startBenchCluster({ log: say, signal });
  const report: ReadReport = {
    bench: 'read',
    at: new Date().toISOString(),
    machine: describeMachine(),
    rounds,
    warmUp,
    sizes: [],
  };
  for (const pods of sizes) {
    const fillSeconds = await cluster.fillTo(pods);
    const { load } = describeMachine();
    const figures = await measureSize({ cluster, pods, questions: asked, rounds, warmUp, log: say, signal });
    report.sizes.push({ ...figures, fillSeconds, load });
    process.stdout.write(`\n${reportText(report, pods)}\n`);
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  }
}

function readOptions(args: readonly string[]): Options {
  const values = parseOptions(args, {
    pods: { type: 'string', default: allSizes },
    questions: { type: 'string', default: questions.map(({ name }) => name).join(',') },
    rounds: { type: 'string', default: '12' },
    'warm-up': { type: 'string', default: '4' },
    json: { type: 'string' },
  });
  const sizes = listOf(values.pods).map((text) => wholeNumber('pods', text, smallest, largest));
  if (sizes.some((size, index) => size <= (sizes[index - 1] ?? 0)))
    throw new UsageError(`--pods are to go upwards, not "${values.pods}"`);
  const asked = listOf(values.questions).map((name) => {
    const question = questions.find((one) => one.name === name);
    if (question === undefined) throw new UsageError(`--questions: there is no question "${name}"`);
    return question;
  });
  return {
    sizes,
    asked,
    rounds: wholeNumber('rounds', values.rounds, 1, 10_000),
    warmUp: wholeNumber('warm-up', values['warm-up'], 0, 10_000),
    json: values.json,
  };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
