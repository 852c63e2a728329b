import type { ApolloServerPlugin } from '@apollo/server';
import type { Scope } from '../auth/scope.ts';
import type { Context } from '../resolvers/context.ts';

/** Says with every result what `resultExtensions` gives. */
export function extendedResults(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ contextValue, response: { body } }) => {
          const extensions = resultExtensions(contextValue);
          if (extensions !== undefined && body.kind === 'single')
            body.singleResult.extensions = { ...body.singleResult.extensions, ...extensions };
          return Promise.resolve();
        },
      }),
  };
}

/**
 * What is said of a result besides its data and errors: which clusters it may be out of date about, of which it knows nothing, and what the
 * operation costs if that was asked for. Undefined if there is nothing to say.
 */
export function resultExtensions({ scope, cost }: Context): Record<string, unknown> | undefined {
  const away = clustersAway(scope);
  return away === undefined && cost === undefined
    ? undefined
    : { ...away, ...(cost !== undefined && { cost }) };
}

/** A cluster that an answer can't be complete about. */
interface AwayCluster {
  readonly cluster: string;
  readonly since: string;
  readonly message: string | undefined;
}

function clustersAway({ clusters }: Scope): { stale?: AwayCluster[]; missing?: AwayCluster[] } | undefined {
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
