/** `npm run bench -- hostile`: what the others wait while one client floods the gateway. */
import { writeFileSync } from 'node:fs';
import { Program } from '../test/support/program.ts';
import type { Victim } from './hostile/attacks.ts';
import {
  attackNames,
  measureHostility,
  type AttackFigures,
  type Quantiles,
  type WaitFigures,
} from './hostile/run.ts';
import { mainThreadMeter } from './support/cpu.ts';
import { startBenchCluster } from './support/bench-cluster.ts';
import { firstNamespace } from './support/bench-objects.ts';
import type { Bench } from './support/bench-type.ts';
import { describeMachine, nodeEnv } from './support/machine.ts';
import { UsageError, listOf, parseOptions, wholeNumber } from './support/options.ts';
import { spreadOf } from './support/statistics.ts';
import { markdownTable } from './support/table.ts';
import { Writer } from './watch/writer.ts';

/** How much longer than in quiet the others may wait, at the 99th percentile. */
const mostMs = 25;

export const hostile: Bench = {
  name: 'hostile',
  summary: 'what the others wait for a page, and for messages of a subscription, while one client floods',
  options: `    --pods N         how many pods there are (default 1000)
    --rounds N       how often each attack is made (default 5)
    --seconds N      how long each attack lasts, and the quiet before (default 4)
    --attacks A,…    which attacks (default: all)
    --json FILE      writes all figures, round by round, into a file
`,
  run,
};

async function run(args: readonly string[], signal: AbortSignal): Promise<void> {
  const { pods, rounds, seconds, names, json } = readOptions(args);
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  await using cluster = await startBenchCluster({ log, signal });
  await cluster.fillTo(pods);
  await using writer = await Writer.to(cluster.kubeconfig, firstNamespace);
  await cluster.letViewerIn();
  const flags = ['--port', '0', '--kubeconfig', cluster.kubeconfig, '--authentication', 'token'];
  await using gateway = new Program('gateway', flags, { NODE_ENV: nodeEnv() });
  const url = await gateway.ready();
  const bearing = (token: string): Victim => ({ url, headers: { authorization: `Bearer ${token}` } });
  const { node, cpu, cores, load } = describeMachine();
  const figures = await measureHostility({
    attacker: bearing(cluster.viewerToken),
    bystander: bearing(cluster.token),
    writer,
    namespace: firstNamespace,
    cpu: mainThreadMeter(gateway.child.pid ?? 0) ?? (() => Number.NaN),
    names,
    rounds,
    phaseMs: seconds * 1_000,
    log,
    signal,
  });
  const kinds = ['pages', 'pagesCpu', 'messages', 'messagesCpu'] as const;
  const names99 = ['page', 'page, CPU', 'message', 'message, CPU'];
  for (const [at, kind] of kinds.entries()) {
    const heads = [
      names99[at] ?? '',
      'p50, quiet',
      'p50, flooded',
      'p99, quiet',
      'p99, flooded',
      'p99, more',
    ];
    process.stdout.write(
      `${markdownTable(
        heads,
        figures.map((one) => rowOf(one, kind)),
      )}\n\n`,
    );
  }
  process.stdout
    .write(`Milliseconds; medians of ${rounds} rounds of ${seconds} s of quiet and ${seconds} s of flood. ${pods} pods; at most ${mostMs} ms more is wanted at the 99th percentile.
${new Date().toISOString().slice(0, 10)}, Node ${node}, ${cores} cores of ${cpu}, load ${load.toFixed(1)} when measuring began.
`);
  if (json !== undefined) writeFileSync(json, JSON.stringify(figures, null, 2));
}

function rowOf({ attack, rounds }: AttackFigures, kind: keyof WaitFigures): string[] {
  const median = (when: 'quiet' | 'flooded', which: keyof Quantiles): number =>
    spreadOf(rounds.map((round) => round[when][kind][which])).median;
  const more = spreadOf(rounds.map(({ quiet, flooded }) => flooded[kind].p99 - quiet[kind].p99)).median;
  const cells = [
    median('quiet', 'p50'),
    median('flooded', 'p50'),
    median('quiet', 'p99'),
    median('flooded', 'p99'),
    more,
  ];
  return [attack, ...cells.map((ms) => ms.toFixed(1))];
}

function readOptions(args: readonly string[]) {
  const values = parseOptions(args, {
    pods: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    attacks: { type: 'string', default: attackNames.join(',') },
    json: { type: 'string' },
  });
  const names = listOf(values.attacks);
  const unknown = names.find((name) => !attackNames.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`--attacks are of ${attackNames.join(', ')}, not "${unknown}"`);
  return {
    pods: wholeNumber('pods', values.pods, 1_000, 100_000),
    rounds: wholeNumber('rounds', values.rounds, 1, 1_000),
    seconds: wholeNumber('seconds', values.seconds, 1, 600),
    names,
    json: values.json,
  };
}
