// Bundles GraphiQL into dist/graphiql, as files that the gateway serves below /graphiql/. Nothing is loaded from
// elsewhere, nothing is inline: it works offline and under a strict Content-Security-Policy.
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const repository = path.resolve(import.meta.dirname, '../..');
const pageDirectory = path.join(import.meta.dirname, 'page');

/** Where the built page is: index.html for `GET /graphql`, everything else for `GET /graphiql/...`. */
export const graphiqlDirectory: string = path.join(repository, 'dist', 'graphiql');

/** Written last into a build: the hash of what it was made of. */
const stampName = '.inputs';

/** Builds the page unless a build of the same inputs is there. May run several times at once. */
export async function buildGraphiql(options: { log?: (line: string) => void }): Promise<void> {
  const log = options.log ?? (() => {});
  const inputs = await hashInputs();
  if (await isBuilt(inputs)) return;

  log('building GraphiQL');
  const startedAt = performance.now();
  const temporary = `${graphiqlDirectory}.${randomUUID()}`;
  await mkdir(temporary, { recursive: true });
  try {
    await bundle(temporary);
    await writeFile(path.join(temporary, stampName), inputs);
    const bytes = await sizeOf(temporary);
    await putInPlace(temporary, inputs);
    const seconds = (performance.now() - startedAt) / 1_000;
    log(`built GraphiQL in ${seconds.toFixed(1)} s (${(bytes / 1e6).toFixed(1)} MB)`);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function bundle(outdir: string): Promise<void> {
  const common: BuildOptions = {
    outdir,
    bundle: true,
    minify: true,
    target: ['chrome115', 'firefox115', 'safari16.4'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'warning',
  };
  await Promise.all([
    build({
      ...common,
      entryPoints: { app: path.join(pageDirectory, 'main.tsx') },
      assetNames: 'assets/[name]',
      format: 'esm',
      jsx: 'automatic',
      plugins: [styles],
    }),
    build({
      ...common,
      entryPoints: { ...workerPaths(), loading: path.join(pageDirectory, 'loading.ts') },
      format: 'iife',
    }),
    ...['index.html', 'page.css', 'icon.svg'].map((name) =>
      copyFile(path.join(pageDirectory, name), path.join(outdir, name)),
    ),
  ]);
}

const styles: Plugin = {
  name: 'styles',
  setup({ onLoad, onResolve }) {
    // graphiql/style.css holds monaco's style sheets already.
    onLoad({ filter: /[\\/]monaco-editor[\\/].*\.css$/ }, () => ({ contents: '', loader: 'js' }));

    // It also holds 35 fonts as data: URLs. As files, a browser loads the few that it uses, and the
    // Content-Security-Policy needs no data: in font-src and img-src.
    onResolve({ filter: /^data:/ }, ({ path: url }) => {
      const [, type = '', base64 = ''] = /^data:[a-z]+\/([a-z0-9]+)[^,]*;base64,(.*)$/s.exec(url) ?? [];
      // Anything else is short, and esbuild keeps it as it is.
      return base64
        ? { namespace: 'data', path: `${hash(base64).slice(0, 12)}.${type}`, pluginData: base64 }
        : null;
    });
    onLoad({ filter: /.*/, namespace: 'data' }, ({ pluginData }: { pluginData: string }) => ({
      contents: Buffer.from(pluginData, 'base64'),
      loader: 'file',
    }));
  },
};

/** The workers of the very monaco that GraphiQL brings: those of another version would not understand it. */
function workerPaths(): Record<string, string> {
  const graphiql = createRequire(createRequire(import.meta.url).resolve('graphiql'));
  const { resolve } = createRequire(graphiql.resolve('@graphiql/react'));
  return {
    'editor.worker': resolve('monaco-editor/esm/vs/editor/editor.worker.js'),
    'json.worker': resolve('monaco-editor/esm/vs/language/json/json.worker.js'),
    'graphql.worker': resolve('monaco-graphql/esm/graphql.worker.js'),
  };
}

async function hashInputs(): Promise<string> {
  const pages = (await readdir(pageDirectory)).toSorted().map((name) => path.join(pageDirectory, name));
  const inputs = [import.meta.filename, path.join(repository, 'package-lock.json'), ...pages];
  const contents = await Promise.all(
    inputs.map(async (file) => `${path.basename(file)} ${hash(await readFile(file))}`),
  );
  return hash(contents.join('\n'));
}

function hash(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

async function isBuilt(inputs: string): Promise<boolean> {
  const stamp = await readFile(path.join(graphiqlDirectory, stampName), 'utf8').catch(unlessAbsent);
  return stamp === inputs;
}

/**
 * Renames a finished build into place. A directory can't be replaced in one step: what is there is moved away first,
 * unless another build of the same inputs has put it there meanwhile; that one is as good as this and may be in use.
 */
async function putInPlace(finished: string, inputs: string): Promise<void> {
  while (!(await isBuilt(inputs))) {
    const old = `${graphiqlDirectory}.${randomUUID()}`;
    await rename(graphiqlDirectory, old).catch(unlessAbsent);
    try {
      await rename(finished, graphiqlDirectory);
    } catch (error) {
      // Another build got in between the two renames.
      if (!hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'EEXIST')) throw error;
    } finally {
      await rm(old, { recursive: true, force: true });
    }
  }
}

function unlessAbsent(error: unknown): void {
  if (!hasCode(error, 'ENOENT')) throw error;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

async function sizeOf(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(path.join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

if (import.meta.main) await buildGraphiql({ log: (line) => console.log(line) });
