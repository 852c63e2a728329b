import type { IncomingMessage } from 'node:http';
import type { OperationParameters } from './operation.ts';
import { hasJsonBody, readJsonBody, RequestError } from './request-body.ts';
import { targetOf } from './target.ts';

/** What a request by GET or POST asks for, as GraphQL over HTTP has it. @throws RequestError that says which parameter is wrong */
export async function readParameters(request: IncomingMessage): Promise<OperationParameters> {
  if (request.method === 'GET') return checked(parametersInUrl(request));
  if (!hasJsonBody(request)) throw new RequestError(415, 'the content-type must be application/json');
  const body = await readJsonBody(request);
  if (!isObject(body)) throw new RequestError(400, 'the body must be a JSON object');
  return checked(body);
}

function parametersInUrl(request: IncomingMessage): Record<string, unknown> {
  const search = new URLSearchParams(targetOf(request).search);
  const variables = search.get('variables');
  return {
    query: search.get('query'),
    operationName: search.get('operationName'),
    variables: variables === null ? null : parsed(variables),
  };
}

function parsed(variables: string): unknown {
  try {
    return JSON.parse(variables);
  } catch {
    throw new RequestError(400, 'variables is not valid JSON');
  }
}

function checked({ query, operationName, variables }: Record<string, unknown>): OperationParameters {
  if (typeof query !== 'string' || query === '')
    throw new RequestError(400, 'query must be the text of a document');
  if (operationName != null && typeof operationName !== 'string')
    throw new RequestError(400, 'operationName must be a string');
  if (variables != null && !isObject(variables))
    throw new RequestError(400, 'variables must be a JSON object');
  return { query, operationName, variables };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
