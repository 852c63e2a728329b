import type { Event } from '../../kubernetes/objects.ts';
import { Entry, type EntryOrigin } from './entry.ts';

export class EventEntry extends Entry<Event> {
  readonly resource = 'events';
  /** Of the object that the event is about. */
  readonly involvedUid: string | undefined;

  constructor(object: Event, origin: EntryOrigin) {
    super(object, origin);
    this.involvedUid = object.involvedObject?.uid;
  }
}
