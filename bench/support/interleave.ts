import type { CpuMeter } from './cpu.ts';
import type { Client } from './http-client.ts';
import { spreadOf } from './statistics.ts';

/** One way of answering, ready to be asked. */
export interface Stack {
  readonly name: string;
  readonly client: Client;
  /** Undefined where the server's CPU time can't be told. */
  readonly cpu: CpuMeter | undefined;
  /** In each round, one after the other. */
  readonly requests: number;
  /** Before the first round. */
  readonly warmUp: number;
}

export interface Plan {
  readonly rounds: number;
  readonly signal: AbortSignal;
  readonly onRound?: (round: number) => void;
}

/** What was measured of one stack, one figure per round. */
export interface Series {
  /** CPU time of the server per request: the round's whole time by its requests. */
  readonly cpuMs: readonly number[] | undefined;
  /** From sending a request to the last byte of its answer: the median of the round's requests. */
  readonly wallMs: readonly number[];
}

interface Figures {
  readonly cpuMs: number | undefined;
  readonly wallMs: number;
}

/**
 * Asks all stacks in turns, one at a time, so that what else happens on the machine hits them alike. Each round begins with another
 * one, so that none always comes after the same neighbour.
 */
export async function measureInTurns(stacks: readonly Stack[], plan: Plan): Promise<Map<string, Series>> {
  for (const stack of stacks) await ask(stack, stack.warmUp, plan.signal);
  const figures = new Map<string, Figures[]>(stacks.map(({ name }) => [name, []]));
  for (let round = 0; round < plan.rounds; round++) {
    for (const stack of rotated(stacks, round)) figures.get(stack.name)?.push(await measure(stack, plan));
    plan.onRound?.(round + 1);
  }
  return new Map([...figures].map(([name, rounds]) => [name, seriesOf(rounds)]));
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

async function measure(stack: Stack, { signal }: Plan): Promise<Figures> {
  const before = await stack.cpu?.micros();
  const times = await ask(stack, stack.requests, signal);
  const after = await stack.cpu?.micros();
  const cpuMs =
    before === undefined || after === undefined ? undefined : (after - before) / 1000 / stack.requests;
  return { cpuMs, wallMs: spreadOf(times).median };
}

/** The times of so many requests, in ms. */
async function ask({ client }: Stack, requests: number, signal: AbortSignal): Promise<number[]> {
  const times: number[] = [];
  while (times.length < requests) {
    signal.throwIfAborted();
    const start = performance.now();
    await client.fetchLength();
    times.push(performance.now() - start);
  }
  return times;
}

function seriesOf(rounds: readonly Figures[]): Series {
  const cpuMs = rounds.map((round) => round.cpuMs).filter((value) => value !== undefined);
  return {
    cpuMs: cpuMs.length === rounds.length ? cpuMs : undefined,
    wallMs: rounds.map(({ wallMs }) => wallMs),
  };
}
