import type { ServiceEntry, ServiceType } from './entries/service-entry.ts';
import type { Order, SortValue } from './order.ts';
import type { OrderInput } from './orders.ts';

export type ServiceOrderField = 'NAME' | 'NAMESPACE' | 'TYPE' | 'CREATED_AT';

/** As the schema lists them. */
const types: readonly ServiceType[] = ['CLUSTER_IP', 'NODE_PORT', 'LOAD_BALANCER', 'EXTERNAL_NAME'];

const keys: Readonly<Record<ServiceOrderField, (service: ServiceEntry) => SortValue>> = {
  NAME: ({ name }) => name,
  NAMESPACE: ({ namespace }) => namespace,
  TYPE: ({ type }) => types.indexOf(type),
  CREATED_AT: ({ createdAt }) => createdAt,
};

/** By namespace and name unless asked otherwise. */
export function serviceOrder(input: OrderInput<ServiceOrderField> | null | undefined): Order<ServiceEntry> {
  const { field, direction = 'ASC' } = input ?? { field: 'NAMESPACE' };
  return {
    name: `services ${field} ${direction}`,
    descending: direction === 'DESC',
    keys: [keys[field], keys.NAMESPACE, keys.NAME, ({ cluster }) => cluster],
  };
}
