import type { Event } from '../kubernetes/objects.ts';
import type { ResourceView } from './cluster-view.ts';
import { objectKey, type Entry } from './entries/entry.ts';
import type { EventEntry } from './entries/event-entry.ts';

/** A static pod's Pod object has the uid under which the kubelet knows it, and writes events about it, in this annotation. */
const mirrorAnnotation = 'kubernetes.io/config.mirror';

/**
 * By what an event knows the object that it is about: its uid. Some writers give none, and for nodes it is often the name: such an event
 * is about whatever has that kind and name.
 */
export function involvedKeyOf({
  kind = '',
  namespace = '',
  name = '',
  uid = '',
}: Event['involvedObject']): string {
  return uid === '' || uid === name ? nameKey(kind, namespace, name) : uid;
}

/** Everything by which events may know an object: the values of the index `involved` that the events about it are under. */
export function involvedKeys(kind: string, entry: Entry): string[] {
  const keys = [entry.uid, nameKey(kind, entry.namespace, entry.name)];
  const staticPodUid = entry.annotations[mirrorAnnotation];
  return staticPodUid === undefined ? keys : [...keys, staticPodUid];
}

/** The object of a kind, by default the one that the event names, that an event is about; undefined if it is gone, or of another kind. */
export function involvedObject<E extends Entry>(
  event: EventEntry,
  view: ResourceView<E>,
  kind: string = event.involvedKind,
): E | undefined {
  const { namespace = '', name = '' } = event.object.involvedObject;
  const candidate = view.byUid(event.involvedKey) ?? view.get(namespace, name);
  // Another object of the same name isn't the one that the event is about.
  const isIt = candidate !== undefined && involvedKeys(kind, candidate).includes(event.involvedKey);
  return isIt ? candidate : undefined;
}

/** A uid never has a slash. */
function nameKey(kind: string, namespace: string, name: string): string {
  return `${kind}/${objectKey(namespace, name)}`;
}
