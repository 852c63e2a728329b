import { AsyncLocalStorage } from 'node:async_hooks';

/** An operation that a client has asked for. */
export interface ClientRequest {
  /** The client's own `x-request-id` where it has given one that is fit for it. */
  readonly id: string;
  readonly transport: 'http' | 'sse' | 'websocket';
  /** The other end of the connection: the client, or the last proxy before the gateway. */
  readonly clientAddress: string;
}

interface Asked {
  readonly request: ClientRequest;
  /** Requests that were sent to clusters for it. */
  sent: number;
}

const asked = new AsyncLocalStorage<Asked>();

/** Does something for a client's request: what is sent to clusters meanwhile, and what is logged, carries its id. */
export function answering<T>(request: ClientRequest, work: () => T): T {
  return asked.run({ request, sent: 0 }, work);
}

/** The request that is being answered; undefined for what the gateway does by itself. */
export function requestBeingAnswered(): ClientRequest | undefined {
  return asked.getStore()?.request;
}

/**
 * What the API server is to call the next request by in its audit log: it takes over an `Audit-ID` as it is (apiserver
 * pkg/endpoints/filters/audit_init.go). Each has its own, which begins with the id of the client's request.
 */
export function nextAuditId(): string | undefined {
  const current = asked.getStore();
  return current === undefined ? undefined : `${current.request.id}.${++current.sent}`;
}
