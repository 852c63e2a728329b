import type { Node } from '../../kubernetes/objects.ts';
import { Entry } from './entry.ts';

export class NodeEntry extends Entry<Node> {
  readonly resource = 'nodes';
}
