import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../resolvers/context.ts';
import type { ClientCounts, OperationType } from '../telemetry/client-counts.ts';

/** Counts an operation by what answering it gives: a result, or the stream of a subscription. */
export async function counted<R extends object>(
  type: OperationType,
  counts: ClientCounts,
  answer: () => Promise<R> | R,
): Promise<R> {
  const startedAt = performance.now();
  let hasErrors = true;
  try {
    const result = await answer();
    hasErrors = 'errors' in result;
    return result;
  } finally {
    counts.answered(type, startedAt, hasErrors);
  }
}

/** Counts what Apollo Server answers. */
export function countedAnswers(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      const startedAt = performance.now();
      return Promise.resolve({
        willSendResponse: ({ contextValue: { counts }, operation, response: { body } }) => {
          const hasErrors = body.kind === 'single' && body.singleResult.errors !== undefined;
          counts.answered(operation?.operation ?? 'unknown', startedAt, hasErrors);
          return Promise.resolve();
        },
      });
    },
  };
}
