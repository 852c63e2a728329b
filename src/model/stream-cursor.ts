import { createHash } from 'node:crypto';

/** What a subscription shows. A cursor is good for subscriptions that show the same, of whichever replica. */
export interface StreamSubject {
  /** The subscription's field. */
  readonly subscription: string;
  /** The arguments that decide what is shown. */
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** Which state of a resource of a cluster somebody has seen. */
export interface Checkpoint {
  /** The version up to which everything was known. */
  readonly resourceVersion: string;
  /** Of the state itself: it has the same on every replica, and no other state has. */
  readonly digest: number;
  /** Of what of it was seen: the same for whoever sees the same part of every state. Absent for all. */
  readonly reach?: string;
  /** Where the state is in the change log of the store that it was seen in, if its version doesn't say enough. */
  readonly place?: { readonly store: string; readonly position: number } | undefined;
}

/** What was seen of each resource, by the names of the clusters and of the resources. */
export type StreamPosition = ReadonlyMap<string, ReadonlyMap<string, Checkpoint>>;

/** A text that isn't a cursor of this subscription: the message says why. */
export class StreamCursorError extends Error {
  override readonly name = 'StreamCursorError';
}

/** A cursor to go on from a position; from undefined there is no way on, and who comes with it begins anew. */
export function encodeStreamCursor(subject: StreamSubject, position: StreamPosition | undefined): string {
  const parts = [subject.subscription, digestOf(subject), position === undefined ? null : listed(position)];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** @throws StreamCursorError for what isn't a cursor, or is one of a subscription that shows something else. */
export function decodeStreamCursor(cursor: string, subject: StreamSubject): StreamPosition | undefined {
  const [subscription, digest, position, ...rest] = partsOf(cursor);
  const isCursor = typeof subscription === 'string' && typeof digest === 'string' && rest.length === 0;
  if (!isCursor || (position !== null && !isListed(position))) {
    throw new StreamCursorError('this is not a cursor: take the `cursor` of the last message, as it is');
  }
  if (subscription !== subject.subscription) {
    throw new StreamCursorError(
      `this is a cursor of the subscription "${subscription}", not of "${subject.subscription}"`,
    );
  }
  if (digest !== digestOf(subject)) {
    throw new StreamCursorError(
      'this is a cursor of a subscription with other arguments: without it the subscription begins anew',
    );
  }
  return position === null ? undefined : unlisted(position);
}

/** As it is written: versions are texts since they may be longer than numbers are. */
type Listed = [cluster: string, resources: ListedCheckpoint[]][];
type ListedCheckpoint = [resource: string, resourceVersion: string, digest: number, ...more: ListedMore];
type ListedPlace = [] | [store: string, position: number];
type ListedMore = ListedPlace | [...ListedPlace, reach: string];

function listed(position: StreamPosition): Listed {
  return [...position].map(([cluster, resources]) => [
    cluster,
    [...resources].map(([resource, { resourceVersion, digest, place, reach }]): ListedCheckpoint => {
      const inLog: ListedPlace = place === undefined ? [] : [place.store, place.position];
      return [
        resource,
        resourceVersion,
        digest,
        ...(reach === undefined ? inLog : ([...inLog, reach] as const)),
      ];
    }),
  ]);
}

function unlisted(position: Listed): StreamPosition {
  return new Map(
    position.map(([cluster, resources]) => [
      cluster,
      new Map(
        resources.map(([resource, resourceVersion, digest, ...more]) => [
          resource,
          { resourceVersion, digest, ...moreOf(more) },
        ]),
      ),
    ]),
  );
}

function moreOf(more: ListedMore): Pick<Checkpoint, 'place' | 'reach'> {
  const [store, position] = more;
  const reach = more.length % 2 === 1 ? (more.at(-1) as string) : undefined;
  return {
    ...(store !== undefined && typeof position === 'number' && { place: { store, position } }),
    ...(reach !== undefined && { reach }),
  };
}

function isListed(value: unknown): value is Listed {
  return isListOf(value, (one) => {
    if (!Array.isArray(one) || one.length !== 2) return false;
    const [cluster, resources] = one as unknown[];
    return typeof cluster === 'string' && isListOf(resources, isListedCheckpoint);
  });
}

function isListedCheckpoint(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [resource, resourceVersion, digest, ...more] = value as unknown[];
  return (
    typeof resource === 'string' &&
    typeof resourceVersion === 'string' &&
    /^(?:0|[1-9][0-9]*)$/.test(resourceVersion) &&
    isCount(digest) &&
    isListedMore(more)
  );
}

function isListedMore(more: readonly unknown[]): boolean {
  const isPlaced = more.length >= 2;
  const [store, position] = more;
  return (
    more.length <= 3 &&
    (!isPlaced || (typeof store === 'string' && isCount(position))) &&
    (more.length % 2 === 0 || typeof more.at(-1) === 'string')
  );
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => isOne(one));
}

function partsOf(cursor: string): unknown[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    parts = undefined;
  }
  return Array.isArray(parts) ? (parts as unknown[]) : [];
}

/** Those that have been made: a subscription has one subject and a cursor with each message. */
const digests = new WeakMap<StreamSubject, string>();

/** Short, and another for other arguments. */
function digestOf(subject: StreamSubject): string {
  const known = digests.get(subject);
  if (known !== undefined) return known;
  // The word is what cursors have that clients keep from earlier releases.
  const text = JSON.stringify(['everything', normalized(subject.arguments)]);
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  digests.set(subject, digest);
  return digest;
}

/**
 * In one spelling: null is as good as absent, and the order of fields and of the choices in a list don't matter. An empty list isn't
 * absent: it chooses nothing.
 */
function normalized(value: unknown): unknown {
  if (Array.isArray(value))
    return [...new Set(value.map((one) => JSON.stringify(normalized(one))))].toSorted();
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const fields = Object.entries(value)
    .map(([name, field]): [string, unknown] => [name, normalized(field)])
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return fields.length === 0 ? undefined : fields;
}
