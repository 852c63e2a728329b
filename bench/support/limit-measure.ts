import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, parse, validate, type DocumentNode } from 'graphql';
import type { LimitName } from '../../src/limits/limits.ts';
import { makeSchema, readSdl } from '../../src/resolvers/schema.ts';
import type { Gateway } from '../../src/server.ts';
import { logTo } from '../../src/telemetry/log.ts';
import { startDefaultGateway } from './default-gateway.ts';
import { attacks, type Attack } from '../../test/support/attacks.ts';
import { subscriptionContext } from '../../test/support/subscription-context.ts';
import { MemoryCluster } from './memory-cluster.ts';

/** What a document comes to where nothing is limited. */
export interface Otherwise {
  readonly ms: { readonly parse: number; readonly validate: number; readonly execute: number };
  readonly outcome: string;
}

export interface RefusalFigures {
  readonly what: string;
  readonly bytes: number;
  readonly limit: LimitName;
  /** From sending to the last byte, one figure per request. */
  readonly refusedMs: readonly number[];
  readonly otherwise: Otherwise;
}

interface Measurement {
  readonly rounds: number;
  readonly pods: number;
  readonly signal: AbortSignal;
}

/** Rounds before the first that counts. */
const warmUp = 10;
const schema = makeSchema(readSdl());

/** Asks a gateway with its limits as they are, in turns, and then does without limits what was asked. */
export async function measureRefusals({ rounds, pods, signal }: Measurement): Promise<RefusalFigures[]> {
  const refused = await refusals(rounds, signal);
  const cluster = new MemoryCluster(pods);
  return attacks.map((attack) => {
    signal.throwIfAborted();
    const { what, query, limit } = attack;
    const otherwise = withoutLimits(query, cluster);
    return { what, bytes: query.length, limit, refusedMs: refused.get(attack) ?? [], otherwise };
  });
}

async function refusals(rounds: number, signal: AbortSignal): Promise<Map<Attack, number[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-limits-'));
  const gateway = await gatewayWithoutCluster(folder);
  const figures = new Map(attacks.map((attack) => [attack, [] as number[]]));
  try {
    for (let round = -warmUp; round < rounds; round++) {
      for (const attack of attacks) {
        signal.throwIfAborted();
        const ms = await refusalOf(attack, gateway.url);
        if (round >= 0) figures.get(attack)?.push(ms);
      }
    }
    return figures;
  } finally {
    await gateway.close();
    await rm(folder, { recursive: true });
  }
}

/** What is refused needs no cluster: there is none where the kubeconfig says. */
async function gatewayWithoutCluster(folder: string): Promise<Gateway> {
  const kubeconfig = join(folder, 'kubeconfig');
  const clusters = [{ name: 'none', cluster: { server: 'https://127.0.0.1:1' } }];
  const contexts = [{ name: 'none', context: { cluster: 'none', user: 'none' } }];
  const users = [{ name: 'none', user: {} }];
  await writeFile(kubeconfig, JSON.stringify({ clusters, contexts, users, 'current-context': 'none' }));
  const gateway = await startDefaultGateway(
    kubeconfig,
    logTo(() => undefined),
  );
  gateway.ready.catch(() => undefined);
  return gateway;
}

/** @throws Error where it isn't refused by the limit that it is made for */
async function refusalOf({ what, query, limit }: Attack, url: string): Promise<number> {
  const body = JSON.stringify({ query });
  const startedAt = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  const ms = performance.now() - startedAt;
  const { errors } = JSON.parse(text) as { errors?: { extensions: { limit?: string } }[] };
  if (errors?.[0]?.extensions.limit !== limit) throw new Error(`${what} isn't refused by ${limit}: ${text}`);
  return ms;
}

/** In one go, as graphql-js does it by itself. */
function withoutLimits(query: string, cluster: MemoryCluster): Otherwise {
  const ms = { parse: 0, validate: 0, execute: 0 };
  const timed = <T>(step: keyof typeof ms, work: () => T): T => {
    const startedAt = performance.now();
    try {
      return work();
    } finally {
      ms[step] = performance.now() - startedAt;
    }
  };
  try {
    const document: DocumentNode = timed('parse', () => parse(query));
    const [fault] = timed('validate', () => validate(schema, document));
    if (fault !== undefined) return { ms, outcome: `refused: ${fault.message.slice(0, 40)}` };
    const contextValue = subscriptionContext(cluster.view);
    const result = timed('execute', () => JSON.stringify(execute({ schema, document, contextValue })));
    return { ms, outcome: `${result.length} bytes` };
  } catch (error) {
    return { ms, outcome: error instanceof Error ? error.message.slice(0, 40) : String(error) };
  }
}
