import type { IncomingMessage } from 'node:http';

/** What a request asks for: its path, and its query with the question mark. Taken apart as it is, since not every target is a URL. */
export function targetOf({ url = '/' }: IncomingMessage): { path: string; search: string } {
  const mark = url.indexOf('?');
  return mark === -1 ? { path: url, search: '' } : { path: url.slice(0, mark), search: url.slice(mark) };
}
