import type { EventEntry } from '../model/entries/event-entry.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import type { ChangeBatch, StreamChange } from '../watchers/change-batch.ts';
import type { Entry } from '../model/entries/entry.ts';
import { idOf } from './object.ts';

export type PodUpdate = ChangeBatch<PodEntry>;
export type PodChange = StreamChange<PodEntry>;
export type ServiceUpdate = ChangeBatch<ServiceEntry>;
export type ServiceChange = StreamChange<ServiceEntry>;
export type WorkloadUpdate = ChangeBatch<WorkloadEntry>;
export type WorkloadChange = StreamChange<WorkloadEntry>;
export type EventUpdate = ChangeBatch<EventEntry>;
export type EventChange = StreamChange<EventEntry>;

/** The fields of any change type. */
export const changeFields = {
  local: {
    id: ({ entry }: StreamChange<Entry>) => idOf(entry),
    uid: ({ entry }: StreamChange<Entry>) => entry.uid,
    object: <E>({ type, entry }: StreamChange<E>) => (type === 'REMOVED' ? null : entry),
  },
};
