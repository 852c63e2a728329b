import type { Entry } from '../model/entries/entry.ts';
import type { EventEntry } from '../model/entries/event-entry.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { encodeStreamCursor, type StreamSubject } from '../model/stream-cursor.ts';
import type { ChangeBatch, StreamChange } from '../watchers/change-batch.ts';
import { idOf } from './object.ts';

/** A message of a subscription. Its cursor is made when it is asked for. */
export interface Update<E> extends ChangeBatch<E> {
  readonly subject: StreamSubject;
}

export type PodUpdate = Update<PodEntry>;
export type PodChange = StreamChange<PodEntry>;
export type ServiceUpdate = Update<ServiceEntry>;
export type ServiceChange = StreamChange<ServiceEntry>;
export type WorkloadUpdate = Update<WorkloadEntry>;
export type WorkloadChange = StreamChange<WorkloadEntry>;
export type EventUpdate = Update<EventEntry>;
export type EventChange = StreamChange<EventEntry>;

/** The batches of a stream as messages of a subscription. */
export class Updates<E> implements AsyncIterableIterator<Update<E>> {
  readonly #batches: AsyncIterableIterator<ChangeBatch<E>>;
  readonly #subject: StreamSubject;

  constructor(batches: AsyncIterableIterator<ChangeBatch<E>>, subject: StreamSubject) {
    this.#batches = batches;
    this.#subject = subject;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Update<E>, undefined>> {
    const { done, value } = await this.#batches.next();
    return done === true
      ? { done, value: undefined }
      : { done: false, value: { ...value, subject: this.#subject } };
  }

  /** Ends the stream, also while `next` is waiting. */
  async return(): Promise<IteratorResult<Update<E>, undefined>> {
    await this.#batches.return?.();
    return { done: true, value: undefined };
  }
}

/** The fields of any update type. */
export const updateFields = {
  local: {
    cursor: ({ subject, position }: Update<Entry>) => encodeStreamCursor(subject, position),
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
