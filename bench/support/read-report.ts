import type { Machine } from './machine.ts';
import { stackNames, type QuestionFigures, type SizeFigures, type StackName } from './read-measure.ts';
import { ratiosOf, spreadOf } from './statistics.ts';
import { grouped, markdownTable, spreadText } from './table.ts';

/** All that `--json` writes, with the figure of every round. */
export interface ReadReport {
  readonly bench: 'read';
  /** When, RFC 3339. */
  readonly at: string;
  readonly machine: Machine;
  readonly rounds: number;
  /** Rounds before the first that counts. */
  readonly warmUp: number;
  readonly sizes: SizeFigures[];
}

const titles: Readonly<Record<StackName, string>> = {
  gateway: 'Quarterdeck',
  apollo: 'Apollo Server as it comes',
  stringify: 'JSON.stringify over node:http',
  apiServer: 'API server',
};

/** For people: the table of one size, with what it was measured on. Markdown. */
export function reportText({ sizes, rounds, warmUp, machine, at }: ReadReport, pods: number): string {
  const size = sizes.find((one) => one.pods === pods);
  if (size === undefined) throw new Error(`${pods} pods weren't measured`);
  const heads = [
    `${grouped(pods)} pods`,
    'server CPU, ms/answer',
    'wall, ms/answer',
    'Quarterdeck to it: CPU',
    'Quarterdeck to it: wall',
    'bytes',
  ];
  const rows = size.questions.flatMap((question) => [
    [`**${question.title}**`, '', '', '', '', ''],
    ...stackNames.map((name) => rowOf(name, question)),
  ]);
  return `${markdownTable(heads, rows)}

Median (p10–p90) of ${rounds} rounds, one request at a time, after ${warmUp} to warm up. The pods were written in ${size.fillSeconds.toFixed(0)} s.
${at.slice(0, 10)}, Node ${machine.node}, ${machine.cores} cores of ${machine.cpu}, ${machine.platform}, load ${size.load.toFixed(1)} when measuring began, NODE_ENV ${machine.nodeEnv}.`;
}

function rowOf(name: StackName, { series, bytes, apiRequests }: QuestionFigures): string[] {
  const { cpuMs, wallMs } = series[name];
  const { gateway } = series;
  const title = name === 'apiServer' ? `${titles[name]}, ${requestsText(apiRequests)}` : titles[name];
  const isOther = name !== 'gateway';
  const cpu = isOther && cpuMs && gateway.cpuMs && ratiosOf(gateway.cpuMs, cpuMs);
  return [
    title,
    cpuMs === undefined ? 'not measured (needs Linux)' : spreadText(spreadOf(cpuMs)),
    spreadText(spreadOf(wallMs)),
    cpu ? spreadText(spreadOf(cpu)) : '',
    isOther ? spreadText(spreadOf(ratiosOf(gateway.wallMs, wallMs))) : '',
    grouped(bytes[name]),
  ];
}

function requestsText(count: number): string {
  return count === 1 ? '1 request' : `${count} requests`;
}
