import type { Machine } from '../support/machine.ts';
import { spreadOf } from '../support/statistics.ts';
import { grouped, markdownTable } from '../support/table.ts';
import type { Phase, Settled } from './protocol.ts';
import type { MemoryFigures } from './run.ts';

export interface MemoryReport {
  readonly pods: number;
  readonly relists: number;
  readonly machine: Machine;
  readonly figures: MemoryFigures;
}

export function reportText({ pods, relists, machine, figures }: MemoryReport): string {
  const { node, platform, cpu, cores, load, nodeEnv } = machine;
  return `${heldTable(pods, figures)}

${phaseTable(pods, figures)}

${grouped(pods)} pods of ${grouped(figures.podBytes)} bytes of JSON; of ${relists} relists each the medians of time and CPU, the worst of the others.
${new Date().toISOString().slice(0, 10)}, Node ${node}, ${cores} cores of ${cpu}, ${platform}, load ${load.toFixed(1)} at the end, NODE_ENV ${nodeEnv}.`;
}

function heldTable(pods: number, { empty, filled, atEnd }: MemoryFigures): string {
  const row = (title: string, key: keyof Settled): string[] => [
    title,
    mebibytes(empty[key]),
    mebibytes(filled[key]),
    kilobytes((filled[key] - empty[key]) / pods),
    mebibytes(atEnd[key]),
  ];
  return markdownTable(
    [`${grouped(pods)} pods, after gc`, 'without, MiB', 'with, MiB', 'a pod, kB', 'after the relists, MiB'],
    [row('RSS', 'rss'), row('heap', 'heapUsed'), row('external', 'external')],
  );
}

function phaseTable(pods: number, { phases }: MemoryFigures): string {
  return markdownTable(
    [
      `${grouped(pods)} pods`,
      'time, s',
      'CPU a pod, µs',
      'peak RSS, MiB',
      'longest block, ms',
      'longest block, ms of CPU',
      'longest gc pause, ms',
    ],
    phases.map(({ title, runs }) => [
      title,
      (median(runs, ({ ms }) => ms) / 1000).toFixed(2),
      ((median(runs, ({ cpuMs }) => cpuMs) * 1000) / pods).toFixed(1),
      mebibytes(largest(runs, ({ peakRss }) => peakRss)),
      largest(runs, ({ longestBlockMs }) => longestBlockMs).toFixed(1),
      largest(runs, ({ longestBlockCpuMs }) => longestBlockCpuMs).toFixed(1),
      longestGc(runs),
    ]),
  );
}

function longestGc(runs: readonly Phase[]): string {
  const [longest] = runs.toSorted((a, b) => b.longestGcMs - a.longestGcMs);
  return longest === undefined ? '' : `${longest.longestGcMs.toFixed(1)} (${longest.longestGcKind})`;
}

function median(runs: readonly Phase[], of: (run: Phase) => number): number {
  return spreadOf(runs.map(of)).median;
}

function largest(runs: readonly Phase[], of: (run: Phase) => number): number {
  return Math.max(...runs.map(of));
}

function mebibytes(bytes: number): string {
  return grouped(bytes / 2 ** 20);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(2);
}
