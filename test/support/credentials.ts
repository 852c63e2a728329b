import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { apply, kubectl } from './kubectl.ts';

/** What makes a gateway take tokens, and believe what clusters say of them for no longer than a test waits. */
export const withTokens = { modes: ['token'], acceptedMs: 1_000, refusedMs: 1_000 } as const;

/** The token in a kubeconfig, as the text of an Authorization header. */
export async function bearerOf(kubeconfig: string): Promise<string> {
  const config = parse(await readFile(kubeconfig, 'utf8')) as { users: { user: { token: string } }[] };
  const [only] = config.users;
  if (only === undefined) throw new Error('a kubeconfig without a user');
  return `Bearer ${only.user.token}`;
}

export interface TestAccount {
  readonly username: string;
  /** Another token each time, as the text of an Authorization header; good for as long as there is the Secret, if one is named. */
  bearer(secret?: string): Promise<string>;
  /** None of its tokens is good from then on; the API server, which remembers for seconds whom it has let in, may take a while. */
  delete(): Promise<void>;
}

/** A service account in a namespace, with a ClusterRole there. */
export async function testAccount(namespace: string, name: string, role: string): Promise<TestAccount> {
  await apply({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { namespace, name } });
  const binding = [name, `--clusterrole=${role}`, `--serviceaccount=${namespace}:${name}`];
  await kubectl(['-n', namespace, 'create', 'rolebinding', ...binding]);
  return {
    username: `system:serviceaccount:${namespace}:${name}`,
    bearer: async (secret) => {
      const bound =
        secret === undefined ? [] : ['--bound-object-kind=Secret', `--bound-object-name=${secret}`];
      return `Bearer ${(await kubectl(['-n', namespace, 'create', 'token', name, ...bound])).trim()}`;
    },
    delete: async () => void (await kubectl(['-n', namespace, 'delete', 'serviceaccount', name])),
  };
}
