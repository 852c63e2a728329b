import type { ControllerRevision } from '../../kubernetes/objects.ts';
import { Entry } from './entry.ts';

export class ControllerRevisionEntry extends Entry<ControllerRevision> {
  readonly resource = 'controllerrevisions';
}
