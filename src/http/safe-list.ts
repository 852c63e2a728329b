import { readFileSync, unwatchFile, watchFile } from 'node:fs';

/** The texts of a manifest by the ids that clients know them by. */
export type SafeList = ReadonlyMap<string, string>;

/** A manifest that can't be used. */
export class SafeListError extends Error {
  override readonly name = 'SafeListError';

  constructor(file: string, why: string, cause?: unknown) {
    super(`the persisted operations in ${file} can't be used: ${why}`, { cause });
  }
}

/** How often it is looked whether the file has changed: by its name, so that a link to another file counts, as Kubernetes mounts ConfigMaps. */
const lookEveryMs = 2_000;

/**
 * Reads a manifest: Apollo's (`format: "apollo-persisted-query-manifest"`), or an object of texts by their hashes as graphql-codegen's
 * client preset writes it. @throws SafeListError
 */
export function readSafeList(file: string): SafeList {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SafeListError(file, error instanceof Error ? error.message : String(error), error);
  }
  if (!isObject(manifest)) throw new SafeListError(file, 'it must be a JSON object');
  const operations = 'format' in manifest ? ofApollo(manifest, file) : Object.entries(manifest);
  return new Map(
    operations.map(([id, text]) => {
      if (typeof id !== 'string' || id === '') throw new SafeListError(file, 'an operation has no id');
      if (typeof text !== 'string') throw new SafeListError(file, `operation "${id}" has no text`);
      return [id, text];
    }),
  );
}

/** Calls back whenever the file has changed, with what is in it now, until the signal is aborted. */
export function watchSafeList(
  file: string,
  onChange: (read: SafeList | SafeListError) => void,
  signal: AbortSignal,
): void {
  const changed = (): void => onChange(readOrError(file));
  watchFile(file, { interval: lookEveryMs, persistent: false }, changed);
  signal.addEventListener('abort', () => unwatchFile(file, changed), { once: true });
}

function readOrError(file: string): SafeList | SafeListError {
  try {
    return readSafeList(file);
  } catch (error) {
    if (error instanceof SafeListError) return error;
    throw error;
  }
}

function ofApollo(
  { format, version, operations }: Record<string, unknown>,
  file: string,
): [unknown, unknown][] {
  if (format !== 'apollo-persisted-query-manifest' || version !== 1)
    throw new SafeListError(file, `the format "${String(format)}" in version ${String(version)} isn't known`);
  if (!Array.isArray(operations)) throw new SafeListError(file, 'operations must be a list');
  return operations.map((operation: unknown) =>
    isObject(operation) ? [operation['id'], operation['body']] : [undefined, undefined],
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
