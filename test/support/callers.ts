import { execute, parse, subscribe, validate, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { inject } from 'vitest';
import { unaudited } from '../../src/audit/audit.ts';
import type { Caller } from '../../src/auth/caller.ts';
import { Scopes } from '../../src/auth/scopes.ts';
import { ServedContexts } from '../../src/kubernetes/served-contexts.ts';
import { loadersFor } from '../../src/loaders/loaders.ts';
import type { Context } from '../../src/resolvers/context.ts';
import { errorFormatter } from '../../src/resolvers/graphql-errors.ts';
import { makeSchema, readSdl } from '../../src/resolvers/schema.ts';
import { ClientCounts } from '../../src/telemetry/client-counts.ts';
import { logTo } from '../../src/telemetry/log.ts';
import type { ClusterCache } from '../../src/watchers/cluster-cache.ts';
import { Fleet } from '../../src/watchers/fleet.ts';
import type { Answer } from './gateway.ts';

/** Somebody who asks, as whom the gateway's account may act. */
export interface TestCaller {
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<Answer<T>>;
  /** The same, and fails if there are errors. */
  data<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  subscribe<T>(query: string, variables?: Record<string, unknown>): Promise<AsyncGenerator<Answer<T>, void>>;
}

/** What answers operations for any caller, without the way in. */
export interface CallersGateway extends AsyncDisposable {
  readonly cluster: ClusterCache;
  as(username: string, groups?: readonly string[]): TestCaller;
}

/** Follows the test cluster with an account that may act as anybody. */
export async function callersGateway({
  kubeconfig = inject('cluster').kubeconfig,
  rightsTtlMs = 30_000,
} = {}): Promise<CallersGateway> {
  const fleet = new Fleet();
  const scopes = new Scopes(fleet, rightsTtlMs);
  fleet.serve(new ServedContexts({ files: [kubeconfig] }).initial);
  await fleet.ready;
  const [cluster] = fleet.caches.values();
  if (cluster === undefined) throw new Error('a kubeconfig without a cluster');
  const never = new AbortController().signal;
  const contextOf = async (caller: Caller): Promise<Context> => {
    const live = await scopes.of(caller);
    return {
      caller,
      get scope() {
        return live.scope;
      },
      onScopeChange: (callback, signal) => live.onChange(callback, signal),
      clusters: fleet.caches,
      signal: never,
      finish: never,
      counts: new ClientCounts(),
      audit: unaudited,
      ...loadersFor({ caller, signal: never }, live, unaudited),
    };
  };
  return {
    cluster,
    as: (username, groups = []) =>
      testCaller(() => contextOf({ kind: 'impersonated', user: { username, uid: '', groups } })),
    [Symbol.asyncDispose]: async () => {
      scopes.close();
      await fleet.stop();
    },
  };
}

const schema = makeSchema(readSdl());
const formatError = errorFormatter(logTo((line) => process.stderr.write(line)));

function testCaller(contextOf: () => Promise<Context>): TestCaller {
  const argsFor = async (
    query: string,
    variableValues: Record<string, unknown> = {},
  ): Promise<ExecutionArgs> => {
    const document = parse(query);
    const faults = validate(schema, document);
    if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
    return { schema, document, variableValues, contextValue: await contextOf() };
  };
  const ask = async <T>(query: string, variables?: Record<string, unknown>): Promise<Answer<T>> =>
    formatted<T>(await execute(await argsFor(query, variables)));
  return {
    ask,
    data: async <T>(query: string, variables?: Record<string, unknown>) => {
      const answer = await ask<T>(query, variables);
      if (answer.errors !== undefined || answer.data === null) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
    subscribe: async <T>(query: string, variables?: Record<string, unknown>) =>
      messages<T>(await subscribe(await argsFor(query, variables))),
  };
}

function formatted<T>({ data, errors }: ExecutionResult): Answer<T> {
  const told = { data, ...(errors !== undefined && { errors: errors.map(formatError) }) };
  return told as unknown as Answer<T>;
}

async function* messages<T>(results: Awaited<ReturnType<typeof subscribe>>): AsyncGenerator<Answer<T>, void> {
  if (!(Symbol.asyncIterator in results)) return yield formatted<T>(results);
  for await (const result of results) yield formatted<T>(result);
}
