import type { ResourceQuota } from '../../kubernetes/objects.ts';
import { Entry } from './entry.ts';

export class ResourceQuotaEntry extends Entry<ResourceQuota> {
  readonly resource = 'resourcequotas';
}
