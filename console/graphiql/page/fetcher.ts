import { createGraphiQLFetcher, type Fetcher, type FetcherOpts, type FetcherParams } from '@graphiql/toolkit';
import { Kind, parse, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import {
  createClient,
  type Client,
  type FormattedExecutionResult,
  type Sink,
  type SubscribePayload,
} from 'graphql-ws';

interface Failure {
  errors: readonly GraphQLFormattedError[];
}

/**
 * Queries and mutations over POST, subscriptions over one graphql-ws socket that is opened when it is needed.
 * Whatever goes wrong is shown in the result window as `errors` with a message that a person can read; without this
 * it would be a stack trace of GraphiQL's own code.
 */
export function createFetcher(endpoint: URL): Fetcher {
  const socketUrl = new URL(endpoint);
  socketUrl.protocol = endpoint.protocol === 'https:' ? 'wss:' : 'ws:';
  let authorization: string | undefined;
  const fetcher = createGraphiQLFetcher({
    url: endpoint.href,
    fetch: fetchLegibly,
    // The gateway doesn't answer in parts; without them the request asks for application/graphql-response+json.
    enableIncrementalDelivery: false,
    wsClient: createLegibleClient(socketUrl, () => authorization),
  });
  return (request, options) => {
    authorization = authorizationIn(options?.headers);
    return fetcher(...inStep(request, options));
  };
}

/** The Authorization of the headers editor, which a WebSocket can't have as a header. */
function authorizationIn(headers: Readonly<Record<string, unknown>> = {}): string | undefined {
  const [, text] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization') ?? [];
  return typeof text === 'string' ? text : undefined;
}

/**
 * GraphiQL finds out a moment after the last change which operations the editor holds. Who switches tabs and runs at
 * once would send this tab's query under the name of the other tab's operation, and not see that it's a subscription.
 */
function inStep(request: FetcherParams, options: FetcherOpts = {}): [FetcherParams, FetcherOpts] {
  let documentAST: DocumentNode;
  try {
    documentAST = parse(request.query);
  } catch {
    return [request, options];
  }
  const operations = documentAST.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  // With several operations it is for the person to choose one, the more so where they are mutations.
  const [only] = operations.length === 1 ? operations : [];
  return [
    only ? { ...request, operationName: only.name?.value ?? null } : request,
    { ...options, documentAST },
  ];
}

async function fetchLegibly(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(input, init);
  } catch (error) {
    return Response.json(failure(`The gateway can't be reached: ${messageOf(error)}. Is it still running?`));
  }
  if (/^application\/(graphql-response\+)?json\b/.test(response.headers.get('content-type') ?? ''))
    return response;
  const status = `${response.status} ${response.statusText}`.trim();
  const text = (await response.text()).trim().slice(0, 1_000);
  return Response.json(failure(`The gateway answered ${status}${text ? `: ${text}` : ''}`));
}

/** Who subscribes with another authorization has a socket of their own. */
function createLegibleClient(url: URL, authorization: () => string | undefined): Client {
  const clients = new Map<string | undefined, Client>();
  const current = (): Client => {
    const given = authorization();
    const client = clients.get(given) ?? createLegibleClientAs(given, url);
    clients.set(given, client);
    return client;
  };
  return {
    ...current(),
    subscribe: (payload, sink) => current().subscribe(payload, sink),
  };
}

function createLegibleClientAs(authorization: string | undefined, url: URL): Client {
  const running = new Set<(result: Failure) => void>();
  let connected = false;
  let everConnected = false;
  const client = createClient({
    url: url.href,
    ...(authorization !== undefined && { connectionParams: { authorization } }),
    // A gateway that was there and went away is most likely being restarted: a subscription waits for it. One that
    // was never there is an error at once, and a token that isn't good any more doesn't become so.
    shouldRetry: (reason) => everConnected && reason instanceof Event && !isForbidden(reason),
    retryAttempts: 30,
    retryWait: (retries) =>
      new Promise((resolve) => setTimeout(resolve, Math.min(500 * 2 ** retries, 5_000))),
    on: {
      connected: () => {
        connected = everConnected = true;
      },
      closed: () => {
        if (!connected) return;
        connected = false;
        // Later, as a subscription that isn't tried again has its own error to show and is no longer running then.
        setTimeout(() => {
          for (const show of running)
            show(failure('The connection to the gateway was lost; connecting again…'));
        });
      },
    },
  });
  return {
    ...client,
    subscribe<Data, Extensions>(
      payload: SubscribePayload,
      sink: Sink<FormattedExecutionResult<Data, Extensions>>,
    ) {
      const show = (result: Failure) => sink.next(result);
      running.add(show);
      const stop = client.subscribe<Data, Extensions>(payload, {
        next: (result) => sink.next(result),
        complete: () => {
          running.delete(show);
          sink.complete();
        },
        // As a last result: the toolkit's way with an error leaves a rejected promise behind.
        error: (reason) => {
          running.delete(show);
          show(socketFailure(reason));
          // Later, as completing drops what GraphiQL hasn't taken yet.
          setTimeout(() => sink.complete());
        },
      });
      return () => {
        running.delete(show);
        stop();
      };
    },
  };
}

/** What graphql-ws gives to a sink: GraphQL errors of the operation, or the event or error that ended the socket. */
function socketFailure(reason: unknown): Failure {
  if (Array.isArray(reason)) return { errors: reason };
  if (reason instanceof CloseEvent && reason.code !== 1006) {
    return failure(`The gateway closed the connection: ${reason.code} ${reason.reason}`.trim());
  }
  // A browser says nothing about why a socket couldn't be opened.
  if (reason instanceof Event) {
    return failure(
      "The gateway can't be reached for subscriptions, or it refused the WebSocket. Is it still running?",
    );
  }
  return failure(`The subscription failed: ${messageOf(reason)}`);
}

function isForbidden(reason: Event): boolean {
  return reason instanceof CloseEvent && reason.code === 4403;
}

function failure(message: string): Failure {
  return { errors: [{ message }] };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'no reason was given';
}
