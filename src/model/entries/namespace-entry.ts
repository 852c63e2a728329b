import type { Namespace } from '../../kubernetes/objects.ts';
import { Entry, type EntryOrigin } from './entry.ts';

export type NamespacePhase = 'ACTIVE' | 'TERMINATING';

export class NamespaceEntry extends Entry<Namespace> {
  readonly resource = 'namespaces';
  readonly phase: NamespacePhase;

  constructor(object: Namespace, origin: EntryOrigin) {
    super(object, origin);
    this.phase = object.status?.phase === 'Terminating' ? 'TERMINATING' : 'ACTIVE';
  }
}
