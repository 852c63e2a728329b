import type { IncomingMessage } from 'node:http';
import { MIMEType } from 'node:util';
import type { Limiter } from '../limits/limiter.ts';
import { RequestError } from './request-error.ts';

/** The body of a request, as JSON. @throws RequestError, LimitExceeded */
export async function readJsonBody(request: IncomingMessage, limiter: Limiter): Promise<unknown> {
  checkType(request);
  const text = await readText(request, limiter);
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestError(400, 'the body is not valid JSON');
  }
}

/** No other type will do: a page of another site can have a browser send a form or plain text here without asking first, but not JSON. */
function checkType({ headers }: IncomingMessage): void {
  const type = mediaType(headers['content-type'] ?? '');
  if (type?.essence !== 'application/json')
    throw new RequestError(415, 'the content-type must be application/json');
  const charset = type.params.get('charset') ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) throw new RequestError(415, `the body must be UTF-8, not ${charset}`);
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw new RequestError(415, `the body must not be encoded with ${encoding}`);
}

function mediaType(text: string): MIMEType | undefined {
  try {
    return new MIMEType(text);
  } catch {
    return undefined;
  }
}

async function readText(request: IncomingMessage, limiter: Limiter): Promise<string> {
  limiter.check('bodyBytes', Number(request.headers['content-length'] ?? 0));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // The connection has to live on for the answer.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limiter.allowed.bodyBytes) throw limiter.refuse('bodyBytes');
      chunks.push(chunk);
    }
  } catch (error) {
    throw request.destroyed ? new RequestError(400, 'the body has no end') : error;
  }
  return Buffer.concat(chunks).toString('utf8');
}
