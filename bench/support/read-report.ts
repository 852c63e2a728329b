import type { Series } from './interleave.ts';
import type { Machine } from './machine.ts';
import type { Sizes } from './read-answers.ts';
import { ratiosOf, spreadOf, type Spread } from './statistics.ts';
import { grouped, markdownTable, spreadText } from './table.ts';

/** In the order of the table; the gateway is compared with each of the others. */
const titles: Readonly<Record<string, string>> = {
  gateway: 'Quarterdeck',
  apollo: 'Apollo Server as it comes',
  stringify: 'JSON.stringify over node:http',
  apiServer: 'API server, LIST',
};

export interface ReadFacts {
  /** When, RFC 3339. */
  readonly at: string;
  readonly machine: Machine;
  readonly pods: number;
  readonly rounds: number;
  readonly requests: number;
  readonly warmUp: number;
  readonly sizes: Sizes;
  readonly series: ReadonlyMap<string, Series>;
}

/** A measure in short, with the figure of every round behind it. */
interface Measure extends Spread {
  readonly rounds: readonly number[];
}

interface Measures {
  /** Undefined where it can't be measured. */
  readonly cpuMs: Measure | undefined;
  readonly wallMs: Measure;
}

/** All that `--json` writes. */
export interface ReadReport extends Omit<ReadFacts, 'series'> {
  readonly bench: 'read';
  readonly stacks: Readonly<Record<string, Measures & { readonly bytes: number }>>;
  /** The gateway's figures divided by those of each other stack, round by round. */
  readonly gatewayTo: Readonly<Record<string, { cpu: Measure | undefined; wall: Measure }>>;
}

export function readReport({ series, ...facts }: ReadFacts): ReadReport {
  const gateway = seriesNamed('gateway', series);
  const names = Object.keys(titles);
  const stacks = names.map((name) => [
    name,
    { ...measuresOf(seriesNamed(name, series)), bytes: facts.sizes.answers[name] ?? 0 },
  ]);
  const others = names.filter((name) => name !== 'gateway');
  const gatewayTo = others.map((name) => [name, ratiosTo(seriesNamed(name, series), gateway)]);
  return {
    bench: 'read',
    ...facts,
    stacks: Object.fromEntries(stacks) as ReadReport['stacks'],
    gatewayTo: Object.fromEntries(gatewayTo) as ReadReport['gatewayTo'],
  };
}

function seriesNamed(name: string, series: ReadFacts['series']): Series {
  const found = series.get(name);
  if (found === undefined) throw new Error(`${name} wasn't measured`);
  return found;
}

function measuresOf({ cpuMs, wallMs }: Series): Measures {
  return { cpuMs: cpuMs && measureOf(cpuMs), wallMs: measureOf(wallMs) };
}

function ratiosTo(other: Series, gateway: Series): { cpu: Measure | undefined; wall: Measure } {
  const cpu = gateway.cpuMs && other.cpuMs && ratiosOf(gateway.cpuMs, other.cpuMs);
  return { cpu: cpu && measureOf(cpu), wall: measureOf(ratiosOf(gateway.wallMs, other.wallMs)) };
}

function measureOf(rounds: readonly number[]): Measure {
  return { ...spreadOf(rounds), rounds };
}

/** For people: the table, with what it was measured on. Markdown. */
export function reportText(report: ReadReport): string {
  const { pods, rounds, requests, warmUp, sizes, machine } = report;
  const rows = Object.entries(report.stacks).map(([name, { cpuMs, wallMs, bytes }]) => {
    const ratio = report.gatewayTo[name];
    return [
      titles[name] ?? name,
      measureText(cpuMs),
      spreadText(wallMs),
      ratio === undefined ? '' : measureText(ratio.cpu),
      ratio === undefined ? '' : spreadText(ratio.wall),
      grouped(bytes),
    ];
  });
  const heads = [
    `${grouped(pods)} pods`,
    'server CPU, ms/request',
    'wall, ms/request',
    'Quarterdeck to it: CPU',
    'Quarterdeck to it: wall',
    'bytes',
  ];
  return `${markdownTable(heads, rows)}

Median (p10–p90) of ${rounds} rounds of ${requests} requests to each, one at a time, after ${warmUp} to warm up. A pod is ${grouped(sizes.pod)} bytes of JSON.
${report.at.slice(0, 10)}, Node ${machine.node}, ${machine.cores} cores of ${machine.cpu}, ${machine.platform}, load ${machine.load.toFixed(1)} when it began, NODE_ENV ${machine.nodeEnv}.`;
}

function measureText(measure: Measure | undefined): string {
  return measure === undefined ? 'not measured (needs Linux)' : spreadText(measure);
}
