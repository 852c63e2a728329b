import type { IncomingMessage, ServerResponse } from 'node:http';
import { respondError } from './respond.ts';

/** The largest body of a request, in bytes. */
const largestBody = 1024 * 1024;

/** A request that can't be used, with the HTTP status that says so. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Whether a request says that its body is JSON. */
export function hasJsonBody({ headers }: IncomingMessage): boolean {
  return headers['content-type']?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

/** The body of a request, as JSON. @throws RequestError */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestError(400, 'the body is not valid JSON');
  }
}

/** Answers a request that can't be used. */
export function respondRequestError(response: ServerResponse, { status, message }: RequestError): void {
  // What is left of the body isn't read, so nothing else can come over this connection.
  response.setHeader('connection', 'close');
  respondError(response, status, 'BAD_REQUEST', message);
}

async function readText(request: IncomingMessage): Promise<string> {
  const tooLarge = new RequestError(413, `the body is larger than ${largestBody} bytes`);
  if (Number(request.headers['content-length'] ?? 0) > largestBody) throw tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  // The connection has to live on for the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
