import { KubernetesError } from './kubernetes-error.ts';
import type { KubernetesObject, Status } from './objects.ts';

/** One line of a watch (meta/v1 WatchEvent). A BOOKMARK's object has metadata alone; an ERROR's is a Status. */
export type WatchEvent<O> =
  | { type: 'ADDED' | 'MODIFIED' | 'DELETED'; object: O }
  | { type: 'BOOKMARK'; object: KubernetesObject }
  | { type: 'ERROR'; object: Status };

/** A line of a watch that isn't a watch event: what was sent can't be trusted from here on. */
export class WatchDecodeError extends Error {
  override readonly name = 'WatchDecodeError';
}

/** An ERROR event: the server can't go on with the watch. */
export class WatchErrorEvent extends KubernetesError {
  constructor(status: Status) {
    super(status.code ?? 500, status);
  }
}

/**
 * The events of a watch's body, as they come. Bytes are cut at line ends before they are decoded, so a chunk may end inside a
 * character. A last line without its end was cut off with the connection; it isn't an event.
 * @throws WatchDecodeError for a line that can't be decoded.
 */
export async function* readWatchEvents<O>(body: AsyncIterable<Uint8Array>): AsyncGenerator<WatchEvent<O>> {
  let rest: Buffer[] = [];
  for await (const piece of body) {
    const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      const part = chunk.subarray(start, end);
      const line = rest.length === 0 ? part : Buffer.concat([...rest, part]);
      rest = [];
      start = end + 1;
      if (line.length > 0) yield decode<O>(line);
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
}

const types = new Set(['ADDED', 'MODIFIED', 'DELETED', 'BOOKMARK', 'ERROR']);

function decode<O>(line: Buffer): WatchEvent<O> {
  let event: unknown;
  try {
    event = JSON.parse(line.toString('utf8'));
  } catch (cause) {
    throw new WatchDecodeError('a line of the watch is not JSON', { cause });
  }
  const isEvent =
    isObject(event) &&
    'type' in event &&
    types.has(String(event.type)) &&
    'object' in event &&
    (event.type === 'ERROR' ? isObject(event.object) : hasVersion(event.object));
  if (!isEvent) throw new WatchDecodeError('a line of the watch is not a watch event');
  return event as WatchEvent<O>;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** What a watch can't go on without. */
function hasVersion(object: unknown): boolean {
  if (!isObject(object) || !('metadata' in object)) return false;
  const { metadata } = object;
  return isObject(metadata) && 'resourceVersion' in metadata && typeof metadata.resourceVersion === 'string';
}
