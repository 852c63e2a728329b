import type { KubernetesObject } from './objects.ts';
import type { Resource } from './resources.ts';

const group = { group: 'rbac.authorization.k8s.io', version: 'v1' } as const;

/** By what a cluster that uses RBAC decides who may do what. Not shown to anybody. */
export const accessResources = {
  roles: { ...group, plural: 'roles', kind: 'Role', namespaced: true },
  clusterroles: { ...group, plural: 'clusterroles', kind: 'ClusterRole', namespaced: false },
  rolebindings: { ...group, plural: 'rolebindings', kind: 'RoleBinding', namespaced: true },
  clusterrolebindings: {
    ...group,
    plural: 'clusterrolebindings',
    kind: 'ClusterRoleBinding',
    namespaced: false,
  },
} as const satisfies Record<string, Resource>;

export type AccessResourceName = keyof typeof accessResources;

/** To whom a role is bound (rbac/v1 Subject). */
export interface Subject {
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

/** A RoleBinding or a ClusterRoleBinding. */
export interface RoleBinding extends KubernetesObject {
  readonly subjects?: readonly Subject[] | null;
  readonly roleRef: { readonly kind: string; readonly name: string };
}
