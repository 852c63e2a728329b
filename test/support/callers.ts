import { execute, subscribe } from 'graphql';
import { inject } from 'vitest';
import type { Caller } from '../../src/auth/caller.ts';
import { Scopes } from '../../src/auth/scopes.ts';
import { formatResult, readOperation, type Execution, type Operation } from '../../src/http/operation.ts';
import { ServedContexts } from '../../src/kubernetes/served-contexts.ts';
import { loadersFor } from '../../src/loaders/loaders.ts';
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
  const execution: Execution = {
    schema: makeSchema(readSdl()),
    makeContext: async (caller, pacing) => {
      const live = await scopes.of(caller);
      return {
        caller,
        get scope() {
          return live.scope;
        },
        onScopeChange: (callback, signal) => live.onChange(callback, signal),
        clusters: fleet.caches,
        ...pacing,
        ...loadersFor(caller, live),
      };
    },
    formatError: errorFormatter(logTo((line) => process.stderr.write(line))),
  };
  return {
    cluster,
    as: (username, groups = []) =>
      testCaller({ kind: 'impersonated', user: { username, uid: '', groups } }, execution),
    [Symbol.asyncDispose]: async () => {
      scopes.close();
      await fleet.stop();
    },
  };
}

function testCaller(caller: Caller, execution: Execution): TestCaller {
  const pacing = { finish: new AbortController().signal, counts: new ClientCounts() };
  const read = async (query: string, variables: Record<string, unknown> = {}): Promise<Operation> => {
    const operation = await readOperation({ query, variables }, execution, caller, pacing);
    if (!('type' in operation)) throw new Error(operation.map(({ message }) => message).join('\n'));
    return operation;
  };
  const ask = async <T>(query: string, variables?: Record<string, unknown>): Promise<Answer<T>> => {
    const { args } = await read(query, variables);
    return formatResult(await execute(args), args, execution) as Answer<T>;
  };
  return {
    ask,
    data: async <T>(query: string, variables?: Record<string, unknown>) => {
      const answer = await ask<T>(query, variables);
      if (answer.errors !== undefined || answer.data === null) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
    subscribe: async <T>(query: string, variables?: Record<string, unknown>) => {
      const { args } = await read(query, variables);
      return messages<T>(await subscribe(args), args, execution);
    },
  };
}

async function* messages<T>(
  results: Awaited<ReturnType<typeof subscribe>>,
  args: Operation['args'],
  execution: Execution,
): AsyncGenerator<Answer<T>, void> {
  if (!(Symbol.asyncIterator in results)) return yield formatResult(results, args, execution) as Answer<T>;
  for await (const result of results) yield formatResult(result, args, execution) as Answer<T>;
}
