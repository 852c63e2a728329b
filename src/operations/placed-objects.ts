import type { Caller } from '../auth/caller.ts';
import { Discovery } from '../kubernetes/discovery.ts';
import type { Transport } from '../kubernetes/transport.ts';
import { dnsLabelFault } from '../model/names.ts';
import { atDocument, type ManifestObject, type PlacedObject } from './manifest-objects.ts';
import type { OperationContext } from './operation-context.ts';
import { invalid, userError, type UserError } from './user-error.ts';

/** What each caller has been told about the kinds of each cluster. */
const discoveries = new WeakMap<Caller, WeakMap<Transport, Discovery>>();

/** Asks the cluster, as the caller, where it has the kinds of the objects; `namespace` is for those that should be in one and name none. */
export async function placeObjects(
  objects: readonly ManifestObject[],
  namespace: string,
  context: OperationContext,
): Promise<{ placed: PlacedObject[]; userErrors: UserError[] }> {
  const userErrors = invalid(dnsLabelFault(namespace), ['namespace']);
  const discovery = discoveryFor(context);
  const placed: PlacedObject[] = [];
  for (const object of objects) {
    const { document, apiVersion, kind } = object;
    const resource = await discovery.resourceOf(apiVersion, kind);
    if (resource === undefined) {
      const message = `document ${document}: the cluster has no kind "${kind}" in "${apiVersion}"${hint(objects, kind)}`;
      userErrors.push(userError('INVALID', message, atDocument(document)));
    } else if (!resource.verbs.includes('patch') || !resource.verbs.includes('get')) {
      const message = `document ${document}: objects of the kind "${kind}" can't be applied`;
      userErrors.push(userError('INVALID', message, atDocument(document)));
    } else {
      const inNamespace = resource.namespaced ? (object.namespace ?? namespace) : undefined;
      placed.push({ ...object, namespace: inNamespace, resource });
    }
  }
  return { placed, userErrors };
}

function hint(objects: readonly ManifestObject[], kind: string): string {
  const definitions = objects.filter((object) => object.kind === 'CustomResourceDefinition');
  const defines = definitions.some(({ body }) => JSON.stringify(body).includes(`"${kind}"`));
  return defines ? ' yet: apply its CustomResourceDefinition first, by itself' : '';
}

function discoveryFor({ caller, cluster: { transport } }: OperationContext): Discovery {
  const byTransport = discoveries.get(caller) ?? new WeakMap<Transport, Discovery>();
  discoveries.set(caller, byTransport);
  const discovery = byTransport.get(transport) ?? new Discovery(transport);
  byTransport.set(transport, discovery);
  return discovery;
}
