import { markdownTable, grouped } from '../support/table.ts';
import type { FuzzFigures } from './run.ts';

/** Of what is measured, what comes before documents and compiled code fill what there is for them. */
const fillingPart = 0.4;
const mostGrowth = 1.15;
/** With fewer inputs they aren't full. */
const fewestInputs = 50_000;

/** The heap once everything that is remembered is full, and at the end. */
export function growthOf({ heaps, sent }: Pick<FuzzFigures, 'heaps' | 'sent'>): {
  before: number;
  after: number;
  isTooMuch: boolean;
} {
  const before = heaps[Math.floor(heaps.length * fillingPart)] ?? 0;
  const after = heaps.at(-1) ?? 0;
  return { before, after, isTooMuch: sent >= fewestInputs && after > before * mostGrowth };
}

export function reportText(figures: FuzzFigures, seed: number): string {
  const { sent, seconds, findings, logged, heaps, kinds } = figures;
  const { before, after } = growthOf(figures);
  const rows = [...kinds].toSorted(([, a], [, b]) => b - a).map(([kind, count]) => [kind, grouped(count)]);
  return [
    `${grouped(sent)} inputs with seed ${seed} in ${seconds.toFixed(0)} s: ${findings.length} findings, ${logged.length} errors in the log.`,
    `Heap after collections: ${megabytes(heaps[0] ?? 0)} at the beginning, ${megabytes(before)} after two fifths of them, ${megabytes(after)} at the end.`,
    '',
    markdownTable(['what came of it', 'inputs'], rows),
    ...findings.map(
      ({ why, input, outcome }) =>
        `\n${why}\n  ${JSON.stringify(input).slice(0, 2_000)}\n  ${JSON.stringify(outcome).slice(0, 1_000)}`,
    ),
    ...logged.slice(0, 20),
  ].join('\n');
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MiB`;
}
