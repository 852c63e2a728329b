import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { parse, stringify } from 'yaml';
import { apply, kubectl } from './kubectl.ts';

/** A service account whose rights come and go. It begins without any. */
export interface NamespaceAccount extends AsyncDisposable {
  /** Its context is in the namespace that it is at home in. */
  readonly kubeconfig: string;
  /** Gives it the ClusterRole `view` in a namespace, or takes it away again. */
  grant(namespace: string): Promise<void>;
  revoke(namespace: string): Promise<void>;
  /** Gives it a ClusterRole in the whole cluster: `view`, or one that lets it list namespaces. */
  grantEverywhere(role: 'view' | 'namespaces'): Promise<void>;
  revokeEverywhere(role: 'view' | 'namespaces'): Promise<void>;
}

const rbac = 'rbac.authorization.k8s.io';

export async function namespaceAccount(home: string): Promise<NamespaceAccount> {
  const name = `account-${randomBytes(5).toString('hex')}`;
  const subjects = [{ kind: 'ServiceAccount', namespace: home, name }];
  const lister = `${name}-namespaces`;
  await apply(
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { namespace: home, name } },
    {
      apiVersion: `${rbac}/v1`,
      kind: 'ClusterRole',
      metadata: { name: lister },
      rules: [{ apiGroups: [''], resources: ['namespaces'], verbs: ['list', 'watch'] }],
    },
  );
  const token = (await kubectl(['-n', home, 'create', 'token', name])).trim();
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-account-'));
  const kubeconfig = join(folder, 'kubeconfig');
  const config = parse(await readFile(inject('cluster').kubeconfig, 'utf8')) as {
    users: { user: object }[];
    contexts: { context: { namespace?: string } }[];
  };
  for (const one of config.users) one.user = { token };
  for (const { context } of config.contexts) context.namespace = home;
  await writeFile(kubeconfig, stringify(config), { mode: 0o600 });
  const bindingOf = (role: string): string => `${name}-${role}`;
  const roleRef = (role: string): object => ({
    apiGroup: rbac,
    kind: 'ClusterRole',
    name: role === 'view' ? role : lister,
  });
  return {
    kubeconfig,
    grant: (namespace) =>
      apply({
        apiVersion: `${rbac}/v1`,
        kind: 'RoleBinding',
        metadata: { namespace, name },
        roleRef: roleRef('view'),
        subjects,
      }),
    revoke: async (namespace) => void (await kubectl(['-n', namespace, 'delete', 'rolebinding', name])),
    grantEverywhere: (role) =>
      apply({
        apiVersion: `${rbac}/v1`,
        kind: 'ClusterRoleBinding',
        metadata: { name: bindingOf(role) },
        roleRef: roleRef(role),
        subjects,
      }),
    revokeEverywhere: async (role) => void (await kubectl(['delete', 'clusterrolebinding', bindingOf(role)])),
    [Symbol.asyncDispose]: async () => {
      await rm(folder, { recursive: true });
      const bindings = [bindingOf('view'), bindingOf('namespaces')];
      await kubectl(['delete', 'clusterrolebinding', '--ignore-not-found', ...bindings]);
      await kubectl(['delete', 'clusterrole', lister]);
    },
  };
}
