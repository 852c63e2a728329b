import { apply, kubectl } from './kubectl.ts';

const rbac = 'rbac.authorization.k8s.io';

export interface Rule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly resourceNames?: readonly string[];
}

export interface GivenRights extends AsyncDisposable {
  /** May be called twice. */
  takeAway(): Promise<void>;
}

/** Reads everything that the schema shows. */
export const readEverything: readonly Rule[] = [
  {
    apiGroups: ['', 'apps', 'batch', 'discovery.k8s.io', 'policy', 'autoscaling'],
    resources: ['*'],
    verbs: ['get', 'list', 'watch'],
  },
];

let given = 0;

/** Gives somebody rights: in a namespace, or in the whole cluster if none is said. */
export async function giveRights(
  username: string,
  rules: readonly Rule[],
  namespace?: string,
): Promise<GivenRights> {
  const kind = namespace === undefined ? 'ClusterRole' : 'Role';
  const name = `${username}-${++given}`;
  const metadata = { name, ...(namespace !== undefined && { namespace }) };
  await apply(
    { apiVersion: `${rbac}/v1`, kind, metadata, rules },
    {
      apiVersion: `${rbac}/v1`,
      kind: `${kind}Binding`,
      metadata,
      roleRef: { apiGroup: rbac, kind, name },
      subjects: [{ apiGroup: rbac, kind: 'User', name: username }],
    },
  );
  let taken: Promise<unknown> | undefined;
  const takeAway = async (): Promise<void> => {
    const where = namespace === undefined ? [] : ['-n', namespace];
    const what = `${kind}Binding,${kind}`.toLowerCase();
    await (taken ??= kubectl([...where, 'delete', what, name, '--ignore-not-found']));
  };
  return { takeAway, [Symbol.asyncDispose]: takeAway };
}
