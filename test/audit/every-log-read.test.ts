import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** The files of src in which this is said. */
function filesWith(text: string): string[] {
  return globSync('src/**/*.ts', { cwd: root }).filter((file) =>
    readFileSync(join(root, file), 'utf8').includes(text),
  );
}

test('nothing reads a log but what the audit log hears of', () => {
  expect(new Set(filesWith('.containerLog('))).toEqual(
    // The first is audited itself; the second is what the subscription follows logs with.
    new Set(['src/loaders/container-log-loader.ts', 'src/logs/run-reader.ts']),
  );
  expect(filesWith('new PodLogs(')).toEqual(['src/resolvers/logs.ts']);
  expect(readFileSync(join(root, 'src/resolvers/logs.ts'), 'utf8')).toContain('auditLogs(where, context');
});
