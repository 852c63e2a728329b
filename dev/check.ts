/**
 * What `npm run check` runs: everything that a machine can say about the code without running it. All checks are made, whatever the
 * earlier ones said; the exit code is 1 if one of them failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areDependenciesSound } from './dependencies.ts';

interface Check {
  readonly name: string;
  readonly run: () => boolean;
}

const root = join(import.meta.dirname, '..');
const generated = join(root, 'src', 'generated', 'schema-types.ts');

const checks: readonly Check[] = [
  { name: 'format (prettier)', run: () => passes('prettier', '--check', '--log-level', 'warn', '.') },
  {
    name: 'lint and import directions (oxlint)',
    run: () => passes('oxlint', '--type-aware', '--deny-warnings'),
  },
  { name: 'schema (graphql-eslint)', run: () => passes('eslint', 'schema') },
  { name: 'types (tsc)', run: () => passes('tsc', '-p', 'tsconfig.json') },
  { name: 'codegen drift (graphql-codegen)', run: isGeneratedFresh },
  { name: 'dead code (knip)', run: () => passes('knip') },
  { name: 'dependencies (lockfile, licences, npm audit)', run: () => areDependenciesSound(root) },
];

function passes(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** Generates the types beside the committed ones and compares. */
function isGeneratedFresh(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-codegen-'));
  try {
    const output = join(folder, 'schema-types.ts');
    const env = { ...process.env, CODEGEN_OUTPUT: output };
    const { status, stderr } = spawnSync('graphql-codegen', ['--config', 'codegen.ts', '--silent'], {
      cwd: root,
      env,
    });
    if (status !== 0) {
      process.stderr.write(stderr);
      return false;
    }
    if (readFileSync(output, 'utf8') === readFileSync(generated, 'utf8')) return true;
    process.stderr.write(
      'src/generated/schema-types.ts is not what the schema says: run `npm run codegen` and commit it\n',
    );
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const failed = checks.filter(({ name, run }) => {
  process.stdout.write(`check: ${name}\n`);
  return !run();
});
for (const { name } of failed) process.stderr.write(`failed: ${name}\n`);
if (failed.length > 0) process.exit(1);
process.stdout.write('all checks passed\n');
