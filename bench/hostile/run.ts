import { fileURLToPath } from 'node:url';
import { startChild, type Child } from '../memory/child.ts';
import { quantileOf } from '../support/statistics.ts';
import type { Writer } from '../watch/writer.ts';
import { attacks, everything, type Victim } from './attacks.ts';
import type { AttackOrder } from './attacker-process.ts';
import { Bystander, type Wait } from './bystander.ts';

/** What somebody waits while nobody floods, and while somebody does; each of a round. */
export interface AttackFigures {
  readonly attack: string;
  readonly rounds: readonly { readonly quiet: WaitFigures; readonly flooded: WaitFigures }[];
}

export interface WaitFigures {
  readonly pages: Quantiles;
  readonly messages: Quantiles;
  /** By what the gateway's main thread has done meanwhile. */
  readonly pagesCpu: Quantiles;
  readonly messagesCpu: Quantiles;
}

export interface Quantiles {
  readonly p50: number;
  readonly p99: number;
}

export interface HostilePlan {
  readonly attacker: Victim;
  readonly bystander: Victim;
  readonly writer: Writer;
  readonly namespace: string;
  /** The CPU time of the gateway's main thread so far, in ms. */
  readonly cpu: () => number;
  readonly names: readonly string[];
  readonly rounds: number;
  readonly phaseMs: number;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/** All attacks by their names, and all of them together. */
export const attackNames: readonly string[] = [...Object.keys(attacks), everything];

const attackerProcess = fileURLToPath(new URL('attacker-process.ts', import.meta.url));

/** Floods in turns, each time after a while of quiet, round after round. */
export async function measureHostility({
  attacker,
  bystander,
  writer,
  namespace,
  cpu,
  names,
  rounds,
  phaseMs,
  log,
  signal,
}: HostilePlan): Promise<AttackFigures[]> {
  await using child = await startChild<AttackOrder, object>(attackerProcess, [], signal);
  await using victim = await Bystander.come(bystander, writer, cpu, namespace);
  const figures = names.map((attack) => ({
    attack,
    rounds: [] as { quiet: WaitFigures; flooded: WaitFigures }[],
  }));
  // What is hot is compiled by then.
  await victim.watch(phaseMs);
  for (let round = 0; round < rounds; round++) {
    for (const { attack, rounds: measured } of figures) {
      signal.throwIfAborted();
      const quiet = await quantilesOf(victim, phaseMs);
      const flooded = await flood(child, attack, attacker, () => quantilesOf(victim, phaseMs));
      measured.push({ quiet, flooded });
      log(`round ${round + 1}, ${attack}: ${textOf(quiet)}; flooded ${textOf(flooded)}`);
    }
  }
  return figures;
}

function textOf({ pages, pagesCpu, messages, messagesCpu }: WaitFigures): string {
  const [page, message] = [
    [pages, pagesCpu],
    [messages, messagesCpu],
  ].map((both) => both.map(({ p99 }) => p99.toFixed(1)).join(' of CPU '));
  return `page p99 ${page}, message p99 ${message} ms`;
}

async function flood<T>(
  child: Child<AttackOrder, object>,
  name: string,
  victim: Victim,
  measure: () => Promise<T>,
): Promise<T> {
  await child.ask({ begin: name, victim });
  try {
    return await measure();
  } finally {
    await child.ask({ end: true });
  }
}

async function quantilesOf(bystander: Bystander, ms: number): Promise<WaitFigures> {
  const { pages, messages } = await bystander.watch(ms);
  const quantiles = (waits: readonly Wait[], clock: keyof Wait): Quantiles => {
    const values = waits.map((wait) => wait[clock]);
    return { p50: quantileOf(values, 0.5), p99: quantileOf(values, 0.99) };
  };
  return {
    pages: quantiles(pages, 'wall'),
    messages: quantiles(messages, 'wall'),
    pagesCpu: quantiles(pages, 'cpu'),
    messagesCpu: quantiles(messages, 'cpu'),
  };
}
