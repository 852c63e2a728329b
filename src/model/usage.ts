import type { PodMetrics } from '../kubernetes/metrics-api.ts';
import type { PodEntry } from './entries/pod-entry.ts';
import { formatBinary, formatDecimal, parseQuantity } from './quantity.ts';

/** How much CPU and memory, as the schema has it. */
export interface Amounts {
  readonly cpu: string;
  readonly memory: string;
  readonly cpuMillicores: number;
  readonly memoryBytes: number;
}

export interface ContainerUsage extends Amounts {
  readonly name: string;
}

/** What some pods use together. */
export interface ResourceUsage extends Amounts {
  readonly at: string;
  readonly windowSeconds: number;
  readonly podCount: number;
  readonly containers: readonly ContainerUsage[];
}

/** Figures of the pods of a namespace, by their names. */
export type MetricsByPod = ReadonlyMap<string, PodMetrics>;

/** What pods of one namespace use; undefined where there are no figures of any of them. */
export function usageOfPods(pods: Iterable<PodEntry>, metrics: MetricsByPod): ResourceUsage | undefined {
  const figures = [...pods].flatMap((pod) => figuresOf(pod, metrics) ?? []);
  if (figures.length === 0) return undefined;
  const containers = Map.groupBy(
    figures.flatMap((pod) => pod.containers),
    ({ name }) => name,
  );
  const sums = [...containers].map(([name, some]) => ({
    name,
    usage: sumOf(some.map(({ usage }) => usage)),
  }));
  return {
    ...amounts(sumOf(figures.flatMap((pod) => pod.containers.map(({ usage }) => usage)))),
    // The oldest is what can be relied on.
    at: figures.map(({ timestamp }) => timestamp).reduce((a, b) => (Date.parse(b) < Date.parse(a) ? b : a)),
    windowSeconds: Math.max(...figures.map(({ window }) => secondsIn(window))),
    podCount: figures.length,
    containers: sums.map(({ name, usage }) => ({ name, ...amounts(usage) })),
  };
}

/** Figures have the name of their pod and no uid: those from before it was created are of another pod of that name. */
function figuresOf({ name, createdAt }: PodEntry, metrics: MetricsByPod): PodMetrics | undefined {
  const figures = metrics.get(name);
  return figures !== undefined && Date.parse(figures.timestamp) >= Date.parse(createdAt)
    ? figures
    : undefined;
}

/** In billionths. */
interface Sum {
  cpu: bigint;
  memory: bigint;
}

function sumOf(usages: readonly Readonly<Record<string, string>>[]): Sum {
  const sum: Sum = { cpu: 0n, memory: 0n };
  for (const usage of usages) {
    sum.cpu += parseQuantity(usage['cpu'] ?? '0') ?? 0n;
    sum.memory += parseQuantity(usage['memory'] ?? '0') ?? 0n;
  }
  return sum;
}

function amounts({ cpu, memory }: Sum): Amounts {
  return {
    cpu: formatDecimal(cpu),
    memory: formatBinary(memory),
    cpuMillicores: Number(cpu) / 1e6,
    memoryBytes: Number(memory / 1_000_000_000n),
  };
}

const secondsPerUnit: Readonly<Record<string, number>> = {
  h: 3600,
  m: 60,
  s: 1,
  ms: 1e-3,
  us: 1e-6,
  µs: 1e-6,
  ns: 1e-9,
};

/** Reads a Go duration: `1m2.5s`. */
export function secondsIn(duration: string): number {
  const parts = [...duration.matchAll(/([\d.]+)(ms|us|µs|ns|h|m|s)/g)];
  return parts.reduce((sum, [, number, unit = 's']) => sum + Number(number) * (secondsPerUnit[unit] ?? 0), 0);
}
