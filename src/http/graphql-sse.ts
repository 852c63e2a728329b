import type { IncomingMessage, ServerResponse } from 'node:http';
import { execute, type FormattedExecutionResult } from 'graphql';
import type { Authenticator } from '../auth/authenticator.ts';
import type { Caller } from '../auth/caller.ts';
import { Session } from '../auth/session.ts';
import { LimitExceeded } from '../limits/limit-exceeded.ts';
import type { ClientCounts } from '../telemetry/client-counts.ts';
import { counted } from './counted-answer.ts';
import { EventStream } from './event-stream.ts';
import { respondLimit } from './limit-response.ts';
import { formatResult, isOperation, readOperation, type Execution, type Operation } from './operation.ts';
import { beginSubscription, PayloadStream, type Payload } from './payload-stream.ts';
import { RequestError, respondMethod, respondRequestError } from './request-error.ts';
import { readParameters } from './request-parameters.ts';
import { respondStopping } from './stopping.ts';
import { whenGone } from './when-gone.ts';

export interface GraphQlSseOptions {
  readonly execution: Execution;
  readonly authenticator: Authenticator;
  /** Aborted when the gateway stops. */
  readonly stopping: AbortSignal;
  /** How long a client may leave unread what it is sent; one to whom nothing is sent gets a sign of life as often. */
  readonly stuckAfterMs: number;
  readonly counts: ClientCounts;
}

/**
 * GraphQL over server-sent events, in the protocol's distinct connections mode: a request for each operation, of any type. What is wrong
 * with an operation comes as its result, since an EventSource can read nothing else; only what isn't a request for one gets a status.
 * Resolves when all is sent, or nobody reads it any more.
 */
export async function handleGraphQlSse(
  request: IncomingMessage,
  response: ServerResponse,
  caller: Caller,
  { execution, authenticator, stopping, stuckAfterMs, counts }: GraphQlSseOptions,
): Promise<void> {
  const parameters = await readParameters(request, execution.admission.limiter).catch(requestError);
  if (parameters instanceof RequestError) return respondRequestError(response, parameters);
  if (parameters instanceof LimitExceeded) return respondLimit(response, parameters);
  if (stopping.aborted) return respondStopping(response);
  const finish = new AbortController();
  const startedAt = performance.now();
  const asked = { ...parameters, resumeFrom: lastEventId(request) };
  const pacing = { signal: whenGone(response), finish: finish.signal, counts };
  const read = await readOperation(asked, execution, caller, pacing);
  if (!isOperation(read)) {
    counts.answered('unknown', startedAt, true);
    const stream = new EventStream(response, stuckAfterMs, counts);
    await sendNext({ errors: read.map(execution.formatError) }, counts, stream);
    return endCompletely(stream);
  }
  const onStopping = (): void => finish.abort();
  // Who may not stay is told so when they connect anew.
  const session =
    read.type === 'subscription' ? new Session(caller, request, authenticator, onStopping) : undefined;
  stopping.addEventListener('abort', onStopping);
  try {
    if (read.type === 'mutation' && request.method === 'GET')
      return respondMethod(response, 'POST', 'mutations are made by POST');
    if (stopping.aborted) onStopping();
    const stream = new EventStream(response, stuckAfterMs, counts);
    await sendResults(read, { execution, counts }, stream);
    // A subscription that ends without the event `complete` has been interrupted: clients connect anew.
    if (finish.signal.aborted && read.type === 'subscription') stream.end();
    else await endCompletely(stream);
  } finally {
    read.end();
    session?.close();
    stopping.removeEventListener('abort', onStopping);
  }
}

async function endCompletely(stream: EventStream): Promise<void> {
  await stream.send({ event: 'complete', data: '' });
  stream.end();
}

async function sendResults(
  operation: Operation,
  { execution, counts }: Pick<GraphQlSseOptions, 'execution' | 'counts'>,
  stream: EventStream,
): Promise<void> {
  const { type, args } = operation;
  try {
    const results = await counted(type, counts, () =>
      type === 'subscription' ? beginSubscription(operation, execution, counts) : execute(args),
    );
    if (!(results instanceof PayloadStream))
      return await sendNext(formatResult(results, args, execution), counts, stream);
    // When the client leaves, its subscription ends at once, also while nothing happens.
    if (!stream.closed) stream.onceClosed(() => void results.return());
    while (!stream.closed) {
      const { done, value } = await results.next();
      if (done === true) return;
      await sendPayload(value, counts, stream);
    }
    await results.return();
  } catch (error) {
    await sendNext({ errors: [execution.formatError(error)] }, counts, stream);
  }
}

function sendNext(
  result: FormattedExecutionResult,
  counts: ClientCounts,
  stream: EventStream,
): Promise<void> {
  return sendPayload({ text: JSON.stringify(result), data: result.data }, counts, stream);
}

function sendPayload(payload: Payload, counts: ClientCounts, stream: EventStream): Promise<void> {
  counts.messages++;
  return stream.send({ event: 'next', id: cursorOf(payload), data: payload.text });
}

/** Where the subscription goes on after this message, if the client has asked for it. */
function cursorOf({ data }: Pick<Payload, 'data'>): string | undefined {
  const [root] = Object.values(data ?? {}) as ({ cursor?: unknown } | null)[];
  return typeof root?.cursor === 'string' ? root.cursor : undefined;
}

/** The id of the last event that a client has had before it reconnected. */
function lastEventId({ headers }: IncomingMessage): string | undefined {
  const id = headers['last-event-id'];
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function requestError(error: unknown): RequestError | LimitExceeded {
  if (error instanceof RequestError || error instanceof LimitExceeded) return error;
  throw error;
}
