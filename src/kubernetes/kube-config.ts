import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { KubeConfig, type User } from '@kubernetes/client-node';
import { parse } from 'yaml';

/** Where the credentials of a cluster come from. */
export interface KubeConfigSource {
  /** Kubeconfig files; empty for the account of the pod that the gateway runs in. */
  readonly files: readonly string[];
  /** The context; the current one of the first file that has one if absent. */
  readonly context?: string;
}

/** A kubeconfig that can't be used: the message names the file or context, and what would be right. */
export class KubeConfigError extends Error {
  override readonly name = 'KubeConfigError';
}

/** A kubeconfig file as it is now. */
export interface KubeConfigFile {
  readonly path: string;
  readonly config: KubeConfig;
}

/** Reads the source anew, so that renewed files and credentials are found, and selects its context. */
export function loadKubeConfig({ files, context }: KubeConfigSource): KubeConfig {
  if (files.length > 0) return selectContext(readFiles(files), context);
  const config = new KubeConfig();
  config.loadFromCluster();
  return config;
}

/** The name of the cluster for ids, filters and references: its context's. */
export function clusterName(source: KubeConfigSource): string {
  return loadKubeConfig(source).getCurrentContext();
}

/** The namespace that its account is at home in: the context's, or that of the pod's service account. */
export function homeNamespace(source: KubeConfigSource): string {
  const config = loadKubeConfig(source);
  const { namespace = '' } = config.getContextObject(config.getCurrentContext()) ?? {};
  // As kubectl has it.
  return namespace === '' ? 'default' : namespace;
}

/** Reads kubeconfig files. @throws KubeConfigError for one that can't be read */
export function readFiles(paths: readonly string[]): KubeConfigFile[] {
  return paths.map((path) => ({ path, config: readFile(path) }));
}

/** The first current context of these files, as in kubectl. @throws KubeConfigError if there is none */
export function currentContextOf(files: readonly KubeConfigFile[]): string {
  for (const { config } of files) {
    const context = config.getCurrentContext() as string | undefined;
    if (context !== undefined && context !== '') return context;
  }
  throw new KubeConfigError(`${namesOf(files)} has no current-context: name one with --context`);
}

/**
 * The context with what it refers to. That is looked for in the context's own file first: files of different clusters often have the same
 * names for different users. @throws KubeConfigError if it can't be used
 */
export function selectContext(files: readonly KubeConfigFile[], name = currentContextOf(files)): KubeConfig {
  const [own, ...twice] = files.filter(({ config }) => config.getContextObject(name) !== null);
  if (own === undefined) {
    const known = files.flatMap(({ config }) => config.getContexts().map((context) => context.name));
    throw new KubeConfigError(
      `there is no context "${name}" in ${namesOf(files)}; it has: ${known.join(', ')}`,
    );
  }
  if (twice.length > 0) {
    throw new KubeConfigError(
      `the context "${name}" is in ${[own, ...twice].map(({ path }) => path).join(' and in ')}: clusters are told apart by their context's name, so rename one`,
    );
  }
  const inOrder = [own, ...files.filter((file) => file !== own)].map(({ config }) => config);
  const config = new KubeConfig();
  config.loadFromOptions({
    clusters: firstOfEachName(inOrder.flatMap(({ clusters }) => clusters)),
    users: firstOfEachName(inOrder.flatMap(({ users }) => users)),
    contexts: firstOfEachName(inOrder.flatMap(({ contexts }) => contexts)),
    currentContext: name,
  });
  if (config.getCurrentCluster() === null)
    throw new KubeConfigError(`context "${name}" names a cluster that ${namesOf(files)} doesn't have`);
  return config;
}

function readFile(path: string): KubeConfig {
  const config = new KubeConfig();
  try {
    config.loadFromFile(path, { onInvalidEntry: 'filter' });
    const files = tokenFilesIn(path);
    config.users = config.users.map((user) => withTokenFile(user, files.get(user.name)));
  } catch (error) {
    throw new KubeConfigError(`the kubeconfig ${path} can't be read: ${whyUnreadable(error)}`);
  }
  return config;
}

/** The files in which users have their tokens, by the users' names; client-node looks for them under another key. */
function tokenFilesIn(path: string): ReadonlyMap<string, string> {
  const config = parse(readFileSync(path, 'utf8')) as {
    users?: readonly { name?: string; user?: { tokenFile?: string } | null }[] | null;
  } | null;
  const found = (config?.users ?? []).flatMap(({ name = '', user }) =>
    user?.tokenFile === undefined ? [] : [[name, resolve(dirname(path), user.tokenFile)] as const],
  );
  return new Map(found);
}

/** What is in the file counts more than a token that is given besides (client-go tools/clientcmd/api AuthInfo), and is read anew in time. */
function withTokenFile(user: User, tokenFile: string | undefined): User {
  if (tokenFile === undefined) return user;
  const { token: _, ...rest } = user;
  return { ...rest, authProvider: { name: 'tokenFile', config: { tokenFile } } };
}

/** What client-node says of the entries of a file: names, and no values. */
const saysWhichEntry = /^Duplicate (cluster|user|context): |^[a-z]+\[\d+\][.a-zA-Z]* is missing$/;
/** What the YAML parser says that quotes nothing. */
const saysWhichFault = /^[a-z ,-]+$/;

/** Never what quotes the file, in which credentials are: as the YAML parser does, of some faults in the first line already. */
function whyUnreadable(error: unknown): string {
  if (!(error instanceof Error)) return 'it is no kubeconfig';
  const { mark, reason = '' } = error as { mark?: { line: number; column: number }; reason?: string };
  if (mark !== undefined) {
    const fault = saysWhichFault.test(reason) ? reason : 'it is not YAML';
    return `${fault} (${mark.line + 1}:${mark.column + 1})`;
  }
  return 'code' in error || saysWhichEntry.test(error.message) ? error.message : 'it is no kubeconfig';
}

function firstOfEachName<T extends { readonly name: string }>(entries: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const entry of entries) if (!first.has(entry.name)) first.set(entry.name, entry);
  return [...first.values()];
}

function namesOf(files: readonly KubeConfigFile[]): string {
  return files.map(({ path }) => path).join(', ');
}
