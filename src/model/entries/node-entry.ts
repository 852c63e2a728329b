import type { Node } from '../../kubernetes/objects.ts';
import { Entry, type EntryOrigin } from './entry.ts';

export class NodeEntry extends Entry<Node> {
  readonly resource = 'nodes';
  readonly ready: boolean;
  /** It is cordoned. */
  readonly unschedulable: boolean;
  /** STATUS of `kubectl get nodes`. */
  readonly state: string;

  constructor(object: Node, origin: EntryOrigin) {
    super(object, origin);
    const ready = object.status?.conditions?.find(({ type }) => type === 'Ready')?.status;
    this.ready = ready === 'True';
    this.unschedulable = object.spec?.unschedulable ?? false;
    this.state = nodeState(ready, this.unschedulable);
  }
}

/** By the rules of printNode in pkg/printers/internalversion/printers.go (Kubernetes 1.37). */
function nodeState(ready: string | undefined, unschedulable: boolean): string {
  const word = ready === undefined ? 'Unknown' : ready === 'True' ? 'Ready' : 'NotReady';
  return unschedulable ? `${word},SchedulingDisabled` : word;
}
