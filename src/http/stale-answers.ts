import type { ApolloServerPlugin } from '@apollo/server';
import type { Scope } from '../auth/scope.ts';
import type { Context } from '../resolvers/context.ts';

/** Says in `extensions` which clusters an answer may be out of date about, and of which it knows nothing. */
export function staleAnswers(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ contextValue, response: { body } }) => {
          const away = clustersAway(contextValue.scope);
          if (away !== undefined && body.kind === 'single')
            body.singleResult.extensions = { ...body.singleResult.extensions, ...away };
          return Promise.resolve();
        },
      }),
  };
}

/** A cluster that an answer can't be complete about. */
interface AwayCluster {
  readonly cluster: string;
  readonly since: string;
  readonly message: string | undefined;
}

/** What an answer says of clusters that can't be reached, and of those that were never read; undefined if there are none. */
export function clustersAway({
  clusters,
}: Scope): { stale?: AwayCluster[]; missing?: AwayCluster[] } | undefined {
  const away = ({ name, health }: Scope['clusters'][number]): AwayCluster => ({
    cluster: name,
    since: health.since,
    message: health.message,
  });
  const missing = clusters.flatMap((cluster) => {
    const { wasRead, unread } = cluster.health;
    if (!wasRead) return [away(cluster)];
    return unread === undefined ? [] : [{ ...away(cluster), message: unread }];
  });
  const stale = clusters.filter(({ health }) => health.wasRead && health.state === 'UNREACHABLE').map(away);
  if (missing.length === 0 && stale.length === 0) return undefined;
  return { ...(stale.length > 0 && { stale }), ...(missing.length > 0 && { missing }) };
}
