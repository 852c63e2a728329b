import { scopeOfEverything } from '../../src/auth/scope.ts';
import type { ClusterView } from '../../src/model/cluster-view.ts';
import type { Context } from '../../src/resolvers/context.ts';
import { ClientCounts } from '../../src/telemetry/client-counts.ts';

/** What subscriptions to clusters in memory need of a context. */
export function subscriptionContext(
  ...views: readonly ClusterView[]
): Pick<Context, 'scope' | 'finish' | 'counts'> {
  return {
    scope: scopeOfEverything(views),
    finish: new AbortController().signal,
    counts: new ClientCounts(),
  };
}
