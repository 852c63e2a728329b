import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errorCodeOf, QuarterdeckError } from '../errors.ts';
import { requestBeingAnswered } from '../kubernetes/client-request.ts';
import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import { describeFault } from '../telemetry/fault.ts';
import type { Log } from '../telemetry/log.ts';

/**
 * The one place that turns anything thrown while a query runs into what the caller is told: a code in `extensions.code` and a message.
 * What wasn't made for the caller is masked by an id, under which the log has it.
 */
export function errorFormatter(log: Log): (error: unknown) => GraphQLFormattedError {
  return (error) => {
    const graphQlError = error instanceof GraphQLError ? error : undefined;
    const thrown = graphQlError?.originalError;
    // Apollo wraps what is wrong with a document in an error that has the code.
    const { message, extensions } = describe(thrown instanceof GraphQLError ? error : (thrown ?? error), log);
    return {
      message,
      ...(graphQlError?.locations !== undefined && { locations: graphQlError.locations }),
      ...(graphQlError?.path !== undefined && { path: graphQlError.path }),
      extensions,
    };
  };
}

interface Description {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

function describe(error: unknown, log: Log): Description {
  // A GraphQLError that wraps nothing comes from reading or checking the operation.
  if (error instanceof GraphQLError) {
    return {
      message: error.message,
      extensions: { code: 'BAD_USER_INPUT', ...forCallers(error.extensions) },
    };
  }
  if (error instanceof QuarterdeckError)
    return { message: error.message, extensions: { code: error.code, ...error.details } };
  const code = errorCodeOf(error);
  if (error instanceof Error && code !== undefined) {
    const retryAfterSeconds = error instanceof KubernetesError ? error.retryAfterSeconds : undefined;
    return {
      message: error.message,
      extensions: { code, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) },
    };
  }
  return masked(error, log);
}

function masked(error: unknown, log: Log): Description {
  const errorId = randomUUID();
  const requestId = requestBeingAnswered()?.id;
  log.error('a query failed', {
    errorId,
    requestId,
    error: describeFault(error),
  });
  return {
    message: `something went wrong in the gateway; the log has it as ${errorId}`,
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      errorId,
      ...(requestId !== undefined && { requestId }),
    },
  };
}

/** Without what Apollo notes for itself. */
function forCallers(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { stacktrace: _stack, http: _http, ...rest } = extensions;
  return rest;
}
