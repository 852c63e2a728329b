import { clusterOf } from '../auth/scope.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import { podOfEndpoint } from '../model/endpoints.ts';
import { connectionFields, edgeFields } from './connections.ts';
import type { TypeShapes } from './shapes.ts';

export const endpoint: TypeShapes<Resolvers['Endpoint']> = {
  relation: { pod: (entry, _args, scope) => podOfEndpoint(entry, clusterOf(entry, scope)) },
};

export const endpointConnection: TypeShapes<Resolvers['EndpointConnection']> = {
  local: { ...connectionFields.local, readyCount: ({ readyCount }) => readyCount() },
};
export const endpointEdge: TypeShapes<Resolvers['EndpointEdge']> = edgeFields;
