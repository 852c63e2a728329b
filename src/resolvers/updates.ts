import type { Entry } from '../model/entries/entry.ts';
import type { EventEntry } from '../model/entries/event-entry.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { encodeStreamCursor, type StreamPosition, type StreamSubject } from '../model/stream-cursor.ts';
import type { ChangeBatch, StreamChange } from '../watchers/change-batch.ts';
import type { LiveStream } from '../watchers/live-stream.ts';
import type { SharedNews } from '../watchers/shared-news.ts';
import { idOf } from './object.ts';

/** What a stream tells, as a message of a subscription. Its cursor is made when it is asked for. */
export type Message<T> = T & { readonly subject: StreamSubject };

/** A message of a subscription to objects. */
export type Update<E> = Message<ChangeBatch<E>>;

export type PodUpdate = Update<PodEntry>;
export type PodChange = StreamChange<PodEntry>;
export type ServiceUpdate = Update<ServiceEntry>;
export type ServiceChange = StreamChange<ServiceEntry>;
export type WorkloadUpdate = Update<WorkloadEntry>;
export type WorkloadChange = StreamChange<WorkloadEntry>;
export type EventUpdate = Update<EventEntry>;
export type EventChange = StreamChange<EventEntry>;

/** What a stream tells, as the messages of a subscription. */
export class Messages<T extends object> implements LiveStream<Message<T>> {
  readonly #stream: LiveStream<T>;
  readonly #subject: StreamSubject;
  readonly #shared: SharedNews | undefined;

  /** Others of the same subject may share what the stream tells: then they share the messages, too. */
  constructor(stream: LiveStream<T>, subject: StreamSubject, shared?: SharedNews) {
    this.#stream = stream;
    this.#subject = subject;
    this.#shared = shared;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Message<T>, undefined>> {
    const { done, value } = await this.#stream.next();
    if (done === true) return { done, value: undefined };
    const make = (): Message<T> => ({ ...value, subject: this.#subject });
    return { done: false, value: this.#shared?.derived(value, make) ?? make() };
  }

  finish(): void {
    this.#stream.finish();
  }

  /** Ends the stream, also while `next` is waiting. */
  async return(): Promise<IteratorResult<Message<T>, undefined>> {
    await this.#stream.return();
    return { done: true, value: undefined };
  }
}

/** The fields of any update type. */
export const updateFields = {
  local: {
    cursor: ({ subject, position }: Message<{ readonly position: StreamPosition | undefined }>) =>
      encodeStreamCursor(subject, position),
  },
};

/** The fields of any change type. */
export const changeFields = {
  local: {
    id: ({ entry }: StreamChange<Entry>) => idOf(entry),
    uid: ({ entry }: StreamChange<Entry>) => entry.uid,
    object: <E>({ type, entry }: StreamChange<E>) => (type === 'REMOVED' ? null : entry),
  },
};
