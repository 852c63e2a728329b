import type { ApolloServerPlugin } from '@apollo/server';
import type { Scope } from '../auth/scope.ts';
import type { Context } from '../resolvers/context.ts';

/** Says in `extensions.stale` which clusters an answer may be out of date about, since when and why. */
export function staleAnswers(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ contextValue, response: { body } }) => {
          const stale = staleClusters(contextValue.scope);
          if (stale.length > 0 && body.kind === 'single') {
            body.singleResult.extensions = { ...body.singleResult.extensions, stale };
          }
          return Promise.resolve();
        },
      }),
  };
}

/** The clusters that what is in a scope may be out of date about. */
export function staleClusters({
  clusters,
}: Scope): { cluster: string; since: string; message: string | undefined }[] {
  return clusters
    .filter(({ health }) => health.state === 'UNREACHABLE')
    .map(({ name, health: { since, message } }) => ({ cluster: name, since, message }));
}
