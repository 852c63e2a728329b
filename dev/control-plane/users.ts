/**
 * Who may talk to the embedded API server: a static token file
 * (https://kubernetes.io/docs/reference/access-authn-authz/authentication/#static-token-file). The tokens are
 * random, made once per data directory and readable by their owner only.
 */
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const administrators = 'system:masters';

/** People (for kubeconfigs and tests), with their groups. `viewer` is bound to the ClusterRole `view`. */
const people = { admin: [administrators], nobody: [], viewer: [] };
/** The programs of the control plane under names of their own, so that managedFields tell them apart. */
const components = {
  'kube-controller-manager': [administrators],
  'kube-scheduler': [administrators],
  kwok: [administrators],
  'metrics-server': [administrators],
};

export type Person = keyof typeof people;
export type Component = keyof typeof components;

export interface Users {
  readonly tokenFile: string;
  readonly people: Readonly<Record<Person, { token: string }>>;
  readonly components: Readonly<Record<Component, { token: string }>>;
}

export async function loadUsers(dir: string): Promise<Users> {
  const tokenFile = join(dir, 'tokens.csv');
  const known = await readTokens(tokenFile);
  const lines: string[] = [];
  const tokensOf = <Name extends string>(groupsOf: Record<Name, string[]>) => {
    const result: Partial<Record<Name, { token: string }>> = {};
    for (const name in groupsOf) {
      const token = known.get(name) ?? randomBytes(24).toString('hex');
      lines.push(`${token},${name},${name},"${groupsOf[name].join(',')}"`);
      result[name] = { token };
    }
    return result as Record<Name, { token: string }>;
  };
  const users = { tokenFile, people: tokensOf(people), components: tokensOf(components) };
  await writeFile(tokenFile, `${lines.join('\n')}\n`, { mode: 0o600 });
  return users;
}

async function readTokens(file: string): Promise<Map<string, string>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const pairs = text
    .split('\n')
    .map((line) => line.split(','))
    .filter((fields) => fields.length >= 2)
    .map(([token, name]): [string, string] => [name ?? '', token ?? '']);
  return new Map(pairs);
}
