import type { Event } from '../../kubernetes/objects.ts';
import { occurrencesOf } from '../event-occurrences.ts';
import { involvedKeyOf } from '../involved-object.ts';
import { Entry, textSeparator, type EntryOrigin } from './entry.ts';

export type EventType = 'NORMAL' | 'WARNING' | 'OTHER';

export class EventEntry extends Entry<Event> {
  readonly resource = 'events';
  readonly type: EventType;
  /** Empty where the writer gave none. */
  readonly reason: string;
  /** Without white space at its ends; empty where the writer gave none. */
  readonly message: string;
  readonly count: number;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  /** The kind of the object that the event is about; empty where the writer gave none. */
  readonly involvedKind: string;
  /** The name of the object that the event is about; empty where the writer gave none. */
  readonly involvedName: string;
  /** What the object that the event is about is known by: one of its `involvedKeys`. */
  readonly involvedKey: string;
  /** Later events have larger ones: by `lastSeenAt`, and for the same time by when the cluster recorded them. */
  readonly recency: string;

  constructor(object: Event, origin: EntryOrigin) {
    super(object, origin);
    const { count, firstSeenAt, lastSeenAt } = occurrencesOf(object);
    this.type = eventTypeOf(object.type ?? '');
    this.reason = origin.strings.share(object.reason ?? '');
    this.message = object.message?.trim() ?? '';
    this.count = count;
    this.firstSeenAt = firstSeenAt;
    this.lastSeenAt = lastSeenAt;
    this.involvedKind = origin.strings.share(object.involvedObject.kind ?? '');
    this.involvedName = object.involvedObject.name ?? '';
    this.involvedKey = involvedKeyOf(object.involvedObject);
    this.recency = recencyOf(lastSeenAt, this.resourceVersion);
  }

  /** What people look for in events: whom it is about, why, and what is said. */
  override get searchText(): string {
    return [this.involvedName, this.reason, this.message].join(textSeparator).toLowerCase();
  }
}

/** As `kubectl events --types` compares them. */
function eventTypeOf(type: string): EventType {
  switch (type.toLowerCase()) {
    case 'normal':
      return 'NORMAL';
    case 'warning':
      return 'WARNING';
    default:
      return 'OTHER';
  }
}

/**
 * A text that compares as what it is made of. Times are UTC, with or without a fraction, so their texts compare rightly without the Z at
 * their end; a resourceVersion is a number of any length, so a longer one is later.
 */
function recencyOf(lastSeenAt: string, resourceVersion: string): string {
  const length = String(resourceVersion.length).padStart(3, '0');
  return `${lastSeenAt.replace(/Z$/, '')} ${length}${resourceVersion}`;
}
