/** `npm run bench -- page`: what each change of the cluster costs for somebody who watches a page, in clusters of several sizes. */
import type { Bench } from './support/bench-type.ts';
import { describeMachine } from './support/machine.ts';
import { MemoryCluster } from './support/memory-cluster.ts';
import { listOf, parseOptions, wholeNumber } from './support/options.ts';
import { measurePage, type PageFigures } from './support/page-measure.ts';
import { happenings, watchedPages } from './support/page-questions.ts';
import { ratiosOf, spreadOf } from './support/statistics.ts';
import { grouped, markdownTable, spreadText } from './support/table.ts';

const [smallest, largest] = [1_000, 100_000];

export const page: Bench = {
  name: 'page',
  summary:
    'each change of the cluster for who watches a page of 50: the live page, and the query asked again',
  options: `    --pods N,…       how many pods the cluster has, ${smallest} to ${largest} (default 1000,10000,50000)
    --changes N      how many changes a round has (default 500)
    --subscribers N  how many watch the page (default 20)
    --rounds N       how often each is measured (default 12)
`,
  run,
};

async function run(args: readonly string[], signal: AbortSignal): Promise<void> {
  const { sizes, ...options } = readOptions(args);
  process.env['NODE_ENV'] ??= 'production';
  for (const pods of sizes) {
    const { load } = describeMachine();
    const cluster = new MemoryCluster(pods);
    const figures: PageFigures[] = [];
    for (const watched of watchedPages) {
      for (const happening of happenings)
        figures.push(await measurePage({ cluster, page: watched, happening, ...options, signal }));
    }
    process.stdout.write(`\n${tableOf(pods, figures)}\n\nLoad ${load.toFixed(1)} when measuring began.\n`);
  }
  const { node, platform, cpu, cores, nodeEnv } = describeMachine();
  process.stdout.write(
    `\nMedian (p10–p90) of ${options.rounds} rounds of ${options.changes} changes, with ${options.subscribers} subscribers.
${new Date().toISOString().slice(0, 10)}, Node ${node}, ${cores} cores of ${cpu}, ${platform}, NODE_ENV ${nodeEnv}.\n`,
  );
}

function tableOf(pods: number, figures: readonly PageFigures[]): string {
  const heads = [
    `${grouped(pods)} pods`,
    'live page, µs',
    'query again, µs',
    'live to query',
    'live, bytes',
    'query, bytes',
  ];
  const rows = watchedPages.flatMap(({ title }) => [
    [`**${title}**`, '', '', '', '', ''],
    ...figures.filter(({ page: watched }) => watched === title).map((one) => rowOf(one)),
  ]);
  return markdownTable(heads, rows);
}

function rowOf({ happening, live, again }: PageFigures): string[] {
  return [
    happening,
    spreadText(spreadOf(live.micros)),
    spreadText(spreadOf(again.micros)),
    spreadText(spreadOf(ratiosOf(live.micros, again.micros))),
    grouped(live.bytes),
    grouped(again.bytes),
  ];
}

function readOptions(args: readonly string[]) {
  const values = parseOptions(args, {
    pods: { type: 'string', default: '1000,10000,50000' },
    changes: { type: 'string', default: '500' },
    subscribers: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '12' },
  });
  return {
    sizes: listOf(values.pods).map((text) => wholeNumber('pods', text, smallest, largest)),
    changes: wholeNumber('changes', values.changes, 10, 5_000),
    subscribers: wholeNumber('subscribers', values.subscribers, 1, 1_000),
    rounds: wholeNumber('rounds', values.rounds, 1, 10_000),
  };
}
