/** `npm run bench -- limits`: how soon small requests that are much work are refused, and how long they would take otherwise. */
import type { Bench } from './support/bench-type.ts';
import { measureRefusals, type RefusalFigures } from './support/limit-measure.ts';
import { describeMachine } from './support/machine.ts';
import { parseOptions, wholeNumber } from './support/options.ts';
import { spreadOf } from './support/statistics.ts';
import { grouped, markdownTable, spreadText } from './support/table.ts';

export const limits: Bench = {
  name: 'limits',
  summary: 'how soon what would take too much is refused, and how long it would take otherwise',
  options: `    --rounds N       how often each is refused (default 50)
    --pods N         how many pods there are for what is executed otherwise (default 1000)
`,
  run,
};

async function run(args: readonly string[], signal: AbortSignal): Promise<void> {
  const values = parseOptions(args, {
    rounds: { type: 'string', default: '50' },
    pods: { type: 'string', default: '1000' },
  });
  const rounds = wholeNumber('rounds', values.rounds, 1, 10_000);
  const pods = wholeNumber('pods', values.pods, 1_000, 100_000);
  process.env['NODE_ENV'] ??= 'production';
  const { node, platform, cpu, cores, nodeEnv, load } = describeMachine();
  const figures = await measureRefusals({ rounds, pods, signal });
  const heads = ['request', 'bytes', 'refused by', 'after, ms', 'otherwise, ms', 'what comes of it then'];
  process.stdout.write(`${markdownTable(heads, figures.map(rowOf))}

Median (p10–p90) of ${rounds} requests over HTTP, from sending to the last byte; otherwise once, without a network, with ${grouped(pods)} pods in memory.
${new Date().toISOString().slice(0, 10)}, Node ${node}, ${cores} cores of ${cpu}, ${platform}, NODE_ENV ${nodeEnv}, load ${load.toFixed(1)} when measuring began.
`);
}

function rowOf({ what, bytes, limit, refusedMs, otherwise }: RefusalFigures): string[] {
  const { parse, validate, execute } = otherwise.ms;
  return [
    what,
    grouped(bytes),
    limit,
    spreadText(spreadOf(refusedMs)),
    grouped(parse + validate + execute),
    otherwise.outcome,
  ];
}
