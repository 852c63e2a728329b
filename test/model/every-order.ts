import type { Entries } from '../../src/model/cluster-view.ts';
import type { Entry } from '../../src/model/entries/entry.ts';
import type { Order } from '../../src/model/order.ts';
import { eventOrder, namespaceOrder, podOrder, serviceOrder, workloadOrder } from '../../src/model/orders.ts';

const directions = ['ASC', 'DESC'] as const;

function both<F extends string>(
  fields: readonly F[],
  order: (input: { field: F; direction: 'ASC' | 'DESC' }) => Order<never>,
) {
  return fields.flatMap((field) =>
    directions.map((direction) => order({ field, direction }) as Order<Entry>),
  );
}

const lists: readonly (readonly [keyof Entries, readonly Order<Entry>[]])[] = [
  ['pods', both(['NAME', 'NAMESPACE', 'STATE', 'NODE_NAME', 'RESTARTS', 'CREATED_AT'], podOrder)],
  ['services', both(['NAME', 'NAMESPACE', 'TYPE', 'CREATED_AT'], serviceOrder)],
  ['deployments', both(['NAME', 'NAMESPACE', 'KIND', 'STATE', 'CREATED_AT'], workloadOrder)],
  ['events', [eventOrder as Order<never> as Order<Entry>]],
  ['namespaces', [namespaceOrder as Order<never> as Order<Entry>]],
];

/** Every order of the schema, with a resource that is listed in it. */
export const everyOrder: readonly { readonly resource: keyof Entries; readonly order: Order<Entry> }[] =
  lists.flatMap(([resource, orders]) => orders.map((order) => ({ resource, order })));

/** Every order of one resource. */
export function ordersOf(resource: keyof Entries): readonly Order<Entry>[] {
  return everyOrder.filter((one) => one.resource === resource).map(({ order }) => order);
}
