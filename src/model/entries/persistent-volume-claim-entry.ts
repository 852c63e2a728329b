import type { PersistentVolumeClaim } from '../../kubernetes/objects.ts';
import { Entry } from './entry.ts';

export class PersistentVolumeClaimEntry extends Entry<PersistentVolumeClaim> {
  readonly resource = 'persistentvolumeclaims';
}
