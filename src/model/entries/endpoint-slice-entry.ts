import type { EndpointSlice } from '../../kubernetes/objects.ts';
import { Entry, objectKey } from './entry.ts';

export class EndpointSliceEntry extends Entry<EndpointSlice> {
  readonly resource = 'endpointslices';

  /** The Service that the slice belongs to (label `kubernetes.io/service-name`). */
  get serviceName(): string | undefined {
    return this.labels['kubernetes.io/service-name'];
  }

  /** What the pods of its endpoints are known by: the uid, or where somebody has made the slice without, namespace and name. */
  get podKeys(): string[] {
    const targets = (this.object.endpoints ?? []).map(({ targetRef }) => targetRef);
    return targets
      .filter((target) => target?.kind === 'Pod')
      .map((target) => target?.uid ?? objectKey(target?.namespace ?? this.namespace, target?.name ?? ''));
  }
}
