import type { Service } from '../../kubernetes/objects.ts';
import type { StringMap } from '../string-map.ts';
import { Entry, type EntryOrigin } from './entry.ts';

export type ServiceType = 'CLUSTER_IP' | 'NODE_PORT' | 'LOAD_BALANCER' | 'EXTERNAL_NAME';

const types: Readonly<Record<string, ServiceType>> = {
  ClusterIP: 'CLUSTER_IP',
  NodePort: 'NODE_PORT',
  LoadBalancer: 'LOAD_BALANCER',
  ExternalName: 'EXTERNAL_NAME',
};

export class ServiceEntry extends Entry<Service> {
  readonly resource = 'services';
  readonly type: ServiceType;
  /**
   * Labels that a pod must have to be served. Undefined for a Service that selects nothing: without a selector, when others make its
   * endpoints, or of type ExternalName, when Kubernetes pays no attention to the selector.
   */
  readonly effectiveSelector: StringMap | undefined;

  constructor(object: Service, origin: EntryOrigin) {
    super(object, origin);
    this.type = types[object.spec?.type ?? ''] ?? 'CLUSTER_IP';
    const selector = object.spec?.selector ?? {};
    const selectsNothing = this.type === 'EXTERNAL_NAME' || Object.keys(selector).length === 0;
    this.effectiveSelector = selectsNothing ? undefined : origin.strings.shareMap(selector);
  }
}
