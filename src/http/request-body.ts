import type { IncomingMessage } from 'node:http';
import { MIMEType } from 'node:util';
import { RequestError } from './request-error.ts';

/** The largest body of a request, in bytes. */
const largestBody = 1024 * 1024;

/** The body of a request, as JSON. @throws RequestError */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  checkType(request);
  const text = await readText(request);
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
