import type { ApolloServerOptions } from '@apollo/server';
import type { Context } from '../resolvers/context.ts';
import type { Log } from '../telemetry/log.ts';

type Logger = NonNullable<ApolloServerOptions<Context>['logger']>;

/** Where Apollo Server says what is wrong with it. What it quotes of an error is left out: whoever formats the error logs it. */
export function apolloLog(log: Log): Logger {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (message: unknown) => log.warn('Apollo Server warns', { about: headingOf(message) }),
    error: (message: unknown) => log.error('Apollo Server fails', { at: headingOf(message) }),
  };
}

function headingOf(message: unknown): string | undefined {
  return typeof message === 'string' ? message.split(':', 1)[0] : undefined;
}
