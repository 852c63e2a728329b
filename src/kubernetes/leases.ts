import type { Resource } from './resources.ts';

/** By what processes agree on which of them does something. Not watched: in a namespace of its own every node has one that changes all the time. */
export const leases = {
  group: 'coordination.k8s.io',
  version: 'v1',
  plural: 'leases',
  kind: 'Lease',
  namespaced: true,
} as const satisfies Resource;
