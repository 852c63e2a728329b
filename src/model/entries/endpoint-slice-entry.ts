import type { EndpointSlice } from '../../kubernetes/objects.ts';
import { Entry } from './entry.ts';

export class EndpointSliceEntry extends Entry<EndpointSlice> {
  readonly resource = 'endpointslices';

  /** The Service that the slice belongs to (label `kubernetes.io/service-name`). */
  get serviceName(): string | undefined {
    return this.labels['kubernetes.io/service-name'];
  }
}
