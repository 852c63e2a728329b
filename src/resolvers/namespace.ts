import { clusterReferred, clustersListed, viewsListed } from '../auth/scope.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import { selectNamespaces } from '../model/namespace-filter.ts';
import { namespaceOrder } from '../model/orders.ts';
import { connectChosen, connectionFields, edgeFields } from './connections.ts';
import { selecting } from './lists.ts';
import { namespaceContent } from './namespace-content.ts';
import { nodeFields } from './object.ts';
import type { TypeShapes } from './shapes.ts';

export const namespaceQueries: TypeShapes<Resolvers['Query']> = {
  relation: {
    namespaces: (_root, { where, ...page }, scope) => {
      const namespaces = clustersListed(where?.clusters, scope).map((cluster) => cluster.namespaces);
      const views = viewsListed(namespaces, null);
      const selection = selecting('where.labelSelector', () => selectNamespaces(where ?? {}));
      return connectChosen(views, selection, namespaceOrder, page);
    },
    namespace: (_root, { cluster, name }, scope) =>
      clusterReferred(cluster, 'cluster', scope).namespaces.read('', name),
  },
};

export const namespace: TypeShapes<Resolvers['Namespace']> = {
  ...nodeFields,
  relation: { ...nodeFields.relation, ...namespaceContent.relation },
};
export const namespaceConnection: TypeShapes<Resolvers['NamespaceConnection']> = connectionFields;
export const namespaceEdge: TypeShapes<Resolvers['NamespaceEdge']> = edgeFields;
