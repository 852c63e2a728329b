import type { Machine } from '../support/machine.ts';
import { ratiosOf, spreadOf } from '../support/statistics.ts';
import { markdownTable, spreadText } from '../support/table.ts';
import type { DeliveriesFigures, WayFigures } from './deliveries.ts';
import type { OutageFigures } from './outages.ts';

export interface WatchReport {
  readonly bench: 'watch';
  /** When, RFC 3339. */
  readonly at: string;
  readonly machine: Machine;
  readonly followers: number;
  readonly pods: number;
  readonly writes: number;
  readonly rounds: number;
  readonly warmUp: number;
  readonly watchesPerConnection: number;
  readonly deliveries: DeliveriesFigures;
  readonly outages: readonly OutageFigures[];
}

const figures: readonly { readonly title: string; readonly of: (way: WayFigures) => readonly number[] }[] = [
  { title: 'from a write to a follower, median, ms', of: (way) => way.delayMedian },
  { title: 'from a write to a follower, p99, ms', of: (way) => way.delayP99 },
  { title: 'from a write to the last follower, median, ms', of: (way) => way.delayToLast },
  { title: 'server CPU, ms/delivery', of: (way) => way.deliveryCpu },
  { title: 'the same without what the writes take', of: (way) => way.deliveryCpuAlone },
  { title: 'opening all, ms', of: (way) => way.opening },
  { title: 'server CPU of opening all, ms', of: (way) => way.openingCpu },
];

/** For people: what following costs, and how soon it goes on after an outage. Markdown. */
export function reportText(report: WatchReport): string {
  const { followers, pods, writes, rounds, warmUp, watchesPerConnection, machine, at } = report;
  const { gateway, apiServer } = report.deliveries;
  const rows = figures.map(({ title, of }) => [
    title,
    spreadText(spreadOf(of(gateway))),
    spreadText(spreadOf(of(apiServer))),
    spreadText(spreadOf(ratiosOf(of(gateway), of(apiServer)))),
  ]);
  const outages = report.outages.map(({ seconds, recovery }) => [
    `${seconds} s`,
    spreadText(spreadOf(recovery)),
    Math.max(...recovery).toFixed(0),
    String(recovery.length),
  ]);
  return `${markdownTable([`${followers} followers of ${pods} pods`, 'Quarterdeck', 'API server', 'Quarterdeck to it'], rows)}

Median (p10–p90) of ${rounds} rounds of ${writes} writes, one at a time, after ${warmUp} to warm up; a WebSocket for each subscriber, an HTTP/2 connection to the API server for ${watchesPerConnection === 1 ? 'each watch' : `${watchesPerConnection} watches`}.
${outages.length === 0 ? '' : `\n${markdownTable(['cut off for', 'until the first new event, ms', 'longest, ms', 'outages'], outages)}\n`}
${at.slice(0, 10)}, Node ${machine.node}, ${machine.cores} cores of ${machine.cpu}, ${machine.platform}, load ${machine.load.toFixed(1)} when measuring began, NODE_ENV ${machine.nodeEnv}.`;
}
