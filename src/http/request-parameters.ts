import type { IncomingMessage } from 'node:http';
import type { Limiter } from '../limits/limiter.ts';
import type { OperationParameters } from './operation.ts';
import { readJsonBody } from './request-body.ts';
import { RequestError } from './request-error.ts';
import { targetOf } from './target.ts';

/**
 * What a request by GET or POST asks for, as GraphQL over HTTP has it: one operation, never several in a list.
 * @throws RequestError that says which parameter is wrong; LimitExceeded
 */
export async function readParameters(
  request: IncomingMessage,
  limiter: Limiter,
): Promise<OperationParameters> {
  if (request.method === 'GET') return checked(parametersInUrl(request));
  const body = await readJsonBody(request, limiter);
  if (Array.isArray(body))
    throw new RequestError(400, 'the body must be one JSON object: a request is for one operation');
  if (!isObject(body)) throw new RequestError(400, 'the body must be a JSON object');
  return checked(body);
}

function parametersInUrl(request: IncomingMessage): Record<string, unknown> {
  const search = new URLSearchParams(targetOf(request).search);
  return {
    query: onlyOne('query', search),
    documentId: onlyOne('documentId', search),
    operationName: onlyOne('operationName', search),
    variables: parsed('variables', search),
    extensions: parsed('extensions', search),
  };
}

function onlyOne(name: string, search: URLSearchParams): string | undefined {
  const [value, ...others] = search.getAll(name);
  if (others.length > 0) throw new RequestError(400, `${name} is given more than once`);
  return value;
}

function parsed(name: string, search: URLSearchParams): unknown {
  const text = onlyOne(name, search);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestError(400, `${name} is not valid JSON`);
  }
}

function checked({
  query,
  documentId,
  operationName,
  variables,
  extensions,
}: Record<string, unknown>): OperationParameters {
  if (documentId != null && typeof documentId !== 'string')
    throw new RequestError(400, 'documentId must be a string');
  if (extensions != null && !isObject(extensions))
    throw new RequestError(400, 'extensions must be a JSON object');
  const isPersisted = documentId != null || isObject(extensions?.['persistedQuery']);
  if (!(query == null && isPersisted) && (typeof query !== 'string' || query === ''))
    throw new RequestError(400, 'query must be the text of a document');
  if (operationName != null && typeof operationName !== 'string')
    throw new RequestError(400, 'operationName must be a string');
  if (variables != null && !isObject(variables))
    throw new RequestError(400, 'variables must be a JSON object');
  return {
    query,
    documentId,
    operationName: operationName ?? null,
    variables: variables ?? null,
    extensions,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
