import { describeMachine } from '../support/machine.ts';
import { spreadOf } from '../support/statistics.ts';
import { grouped, markdownTable } from '../support/table.ts';
import type { ChaosFigures } from './run.ts';

export interface ChaosReport {
  readonly bench: 'chaos';
  readonly seed: number;
  readonly subscribers: number;
  readonly figures: ChaosFigures;
}

/** For people. */
export function reportText({ seed, subscribers, figures }: ChaosReport): string {
  const { node, platform, cpu, cores, load } = describeMachine();
  const { latencies, operations, divergences } = figures;
  const done = [...operations.values()].reduce((sum, count) => sum + count.done, 0);
  const refused = [...operations.values()]
    .flatMap((count) => Object.values(count.refused))
    .reduce((sum, count) => sum + count, 0);
  const rows = [
    ['operations that were done', grouped(done)],
    ['operations that were refused or lost', grouped(refused)],
    ...[...figures.faults].map(([name, count]) => [`fault: ${name}`, grouped(count)]),
    ['messages', grouped(figures.messages)],
    ['objects and rows in them', grouped(figures.events)],
    ['resumes', grouped(figures.resumes)],
    ['resumes that began with a snapshot', grouped(figures.forgotten)],
    ['resets, first snapshots included', grouped(figures.resets)],
    ['objects in the pictures at the end', grouped(figures.objects)],
    [
      'from a write to the last subscriber, median, ms',
      latencies.length === 0 ? '' : grouped(spreadOf(latencies).median),
    ],
    [
      'from a write to the last subscriber, longest, ms',
      latencies.length === 0 ? '' : grouped(Math.max(...latencies)),
    ],
    ['**divergences**', `**${divergences.length}**`],
  ];
  return `${markdownTable([`seed ${seed}, ${subscribers} subscribers`, `${Math.round(figures.seconds)} s`], rows)}

${new Date().toISOString().slice(0, 10)}, Node ${node}, ${cores} cores of ${cpu}, ${platform}, load ${load.toFixed(1)} at the end.
${divergencesText(figures)}`;
}

/** For programs. */
export function reportJson({ figures, ...report }: ChaosReport): string {
  const { operations, faults, ...rest } = figures;
  const plain = { ...rest, operations: Object.fromEntries(operations), faults: Object.fromEntries(faults) };
  return `${JSON.stringify({ ...report, at: new Date().toISOString(), machine: describeMachine(), figures: plain }, null, 2)}\n`;
}

/** Who saw something else than there is, and what. */
export function divergencesText({ divergences }: ChaosFigures): string {
  return divergences
    .map(({ subscriber, what }) => `\n${subscriber}:\n${what.map((line) => `  ${line}\n`).join('')}`)
    .join('');
}
