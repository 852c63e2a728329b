import { clusterOf } from '../auth/scope.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import { ownerOfOwner } from '../model/owner.ts';
import { viewOfKind } from './object.ts';
import type { TypeShapes } from './shapes.ts';

export const objectOwner: TypeShapes<Resolvers['ObjectOwner']> = {
  local: {
    apiVersion: ({ reference }) => reference.apiVersion,
    kind: ({ reference }) => reference.kind,
    name: ({ reference }) => reference.name,
    uid: ({ reference }) => reference.uid,
  },
  relation: {
    object: (owner, _args, scope) =>
      viewOfKind(owner.reference.kind, clusterOf(owner, scope))?.byUid(owner.reference.uid),
    owner: (owner, _args, scope) => ownerOfOwner(owner, clusterOf(owner, scope)),
  },
};
