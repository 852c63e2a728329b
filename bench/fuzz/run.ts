import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parse } from 'yaml';
import { makeSchema, readSdl } from '../../src/resolvers/schema.ts';
import { startChild } from '../memory/child.ts';
import { anyInput } from './any-input.ts';
import type { GatewayState } from './gateway-process.ts';
import type { Input, Outcome } from './input.ts';
import { askWhatIsKnown } from './known.ts';
import { Sender } from './send.ts';
import { faultOf, kindOf, withheldFrom } from './verdict.ts';

export interface Finding {
  readonly why: string;
  readonly input: Input;
  readonly outcome: Outcome;
}

export interface FuzzFigures {
  readonly sent: number;
  readonly seconds: number;
  readonly findings: readonly Finding[];
  /** What the gateway has logged as errors. */
  readonly logged: readonly string[];
  /** Bytes after a collection, at even distances. */
  readonly heaps: readonly number[];
  /** How often each kind of outcome was there. */
  readonly kinds: ReadonlyMap<string, number>;
}

export interface FuzzPlan {
  readonly kubeconfig: string;
  /** Sent before what is generated. */
  readonly corpus: readonly Input[];
  readonly runs: number;
  readonly seed: number;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

const atOnce = 24;
const batch = 500;
/** How often the heap is measured. */
const measurements = 20;
const mostFindings = 50;
const gatewayProcess = fileURLToPath(new URL('gateway-process.ts', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Sends a gateway of its own whatever a client may send. Rejects when the gateway ends. */
export async function runFuzz({
  kubeconfig,
  corpus,
  runs,
  seed,
  log,
  signal,
}: FuzzPlan): Promise<FuzzFigures> {
  await using child = await startChild<object, { url: string }>(gatewayProcess, [kubeconfig], signal);
  const { url } = child.started;
  const sender = new Sender(url);
  const withheld = withheldFrom([repository, kubeconfig, ...(await addressesOf(kubeconfig))]);
  const findings: Finding[] = [];
  const logged: string[] = [];
  const heaps: number[] = [];
  const kinds = new Map<string, number>();
  const tell = async (input: Input): Promise<void> => {
    const outcome = await sender.send(input);
    const kind = kindOf(outcome);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const why = faultOf(outcome, withheld);
    if (why === undefined || findings.length >= mostFindings) return;
    findings.push({ why, input, outcome });
    log(`finding: ${why}`);
  };
  const measure = async (): Promise<void> => {
    const { heapUsed, errors } = await child.ask<GatewayState>({});
    heaps.push(heapUsed);
    logged.push(...errors);
  };
  const inputs = anyInput(makeSchema(readSdl()), await askWhatIsKnown(url));
  const started = performance.now();
  await inTurns(corpus, tell);
  const every = Math.max(1, Math.ceil(runs / measurements / batch)) * batch;
  for (let sent = 0; sent < runs; sent += batch) {
    signal.throwIfAborted();
    if (sent % every === 0) await measure();
    await inTurns(fc.sample(inputs, { seed: seed + sent, numRuns: Math.min(batch, runs - sent) }), tell);
    if (sent % 5_000 === 0) log(`${sent} of ${runs}, ${findings.length} findings`);
  }
  await measure();
  const seconds = (performance.now() - started) / 1_000;
  sender.close();
  return { sent: corpus.length + runs, seconds, findings, logged, heaps, kinds };
}

/** So many at once, until all are done. */
async function inTurns(inputs: readonly Input[], tell: (input: Input) => Promise<void>): Promise<void> {
  const left = inputs.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const input of left) await tell(input);
    }),
  );
}

/** Where the clusters of a kubeconfig are. */
async function addressesOf(kubeconfig: string): Promise<string[]> {
  const { clusters } = parse(await readFile(kubeconfig, 'utf8')) as {
    clusters: { cluster: { server: string } }[];
  };
  return clusters.map(({ cluster: { server } }) => new URL(server).host);
}
