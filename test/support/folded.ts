import type { Answer } from './gateway.ts';

/** A message of a subscription to objects. */
export interface Update<O> {
  readonly reset: boolean;
  readonly synced: boolean;
  /** If it is selected. */
  readonly cursor?: string;
  readonly changes: readonly {
    type: 'ADDED' | 'MODIFIED' | 'REMOVED';
    id: string;
    uid: string;
    object: O | null;
  }[];
}

/**
 * What a client has that folds the messages of a subscription: the picture that a page shows. Refuses what a correct stream never
 * sends: an ADDED for what is there, a MODIFIED or REMOVED for what isn't.
 */
export class Folded<O> {
  readonly objects: Map<string, O>;
  readonly messages: Update<O>[] = [];
  readonly #stream: AsyncIterator<Answer<Record<string, Update<O>>>>;

  /** Of a subscription that goes on from a cursor, with what the client had. */
  constructor(
    stream: AsyncIterable<Answer<Record<string, Update<O>>>>,
    known: ReadonlyMap<string, O> = new Map(),
  ) {
    this.objects = new Map(known);
    this.#stream = stream[Symbol.asyncIterator]();
  }

  /** Takes messages until the picture is as wanted. The test's own deadline ends a wait for what never comes. */
  async until(wanted: (objects: O[], last: Update<O>) => boolean): Promise<O[]> {
    for (;;) {
      const last = this.messages.at(-1);
      const objects = [...this.objects.values()];
      if (last !== undefined && wanted(objects, last)) return objects;
      await this.next();
    }
  }

  /** Takes one message. */
  async next(): Promise<Update<O>> {
    const { done, value } = await this.#stream.next();
    if (done === true) throw new Error('the subscription has ended');
    const answer: Answer<Record<string, Update<O>>> = value;
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    const update = Object.values(answer.data ?? {})[0];
    if (update === undefined) throw new Error('a message without an update');
    this.#fold(update);
    return update;
  }

  /** Where to go on after what has been folded. */
  get cursor(): string | undefined {
    return this.messages.at(-1)?.cursor;
  }

  /** Ends the subscription. */
  async end(): Promise<void> {
    await this.#stream.return?.();
  }

  #fold(update: Update<O>): void {
    if (update.reset) this.objects.clear();
    for (const { type, uid, object } of update.changes) {
      const known = this.objects.has(uid);
      if (known === (type === 'ADDED'))
        throw new Error(`${type} for an object that is ${known ? '' : 'not '}there`);
      if (object === null) this.objects.delete(uid);
      else this.objects.set(uid, object);
    }
    this.messages.push(update);
  }
}
