import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  auditAnswer,
  dependencyFaults,
  readDependencies,
  type LockedPackage,
} from '../../dev/dependencies.ts';

const sound: LockedPackage = { integrity: 'sha512-a', license: 'MIT' };
const manifest = { dependencies: { one: '^1.0.0' } };
const reasons = '| package | for |\n| --- | --- |\n| `one` | this |\n';

/** What is said of one locked package. */
function faultsWith(more: object, name = 'one'): string[] {
  return dependencyFaults({ manifest, locked: { [`node_modules/${name}`]: { ...sound, ...more } }, reasons });
}

test('the dependencies are sound, and each direct one has a reason', () => {
  const dependencies = readDependencies(join(import.meta.dirname, '..', '..'));
  expect(Object.keys(dependencies.locked).length).toBeGreaterThan(100);
  expect(dependencyFaults(dependencies)).toEqual([]);
});

test('a package that is not what somebody has looked at is told', () => {
  expect(faultsWith({})).toEqual([]);
  expect(faultsWith({ license: '(GPL-3.0 OR MIT)' })).toEqual([]);
  expect(faultsWith({ integrity: undefined })).toEqual(['one has no integrity in package-lock.json']);
  for (const resolved of ['git+ssh://git@example.com/one.git#1', 'https://example.com/one.tgz', 'file:one'])
    expect(faultsWith({ resolved })).toEqual(['one is not from the registry']);
  expect(faultsWith({ license: '(MIT AND GPL-3.0)' })).toEqual([
    'one has the licence (MIT AND GPL-3.0), which nobody has allowed',
  ]);
  expect(faultsWith({ license: undefined })).toEqual([
    'one has the licence no licence, which nobody has allowed',
  ]);
  expect(faultsWith({ hasInstallScript: true })).toEqual(['one runs a script when it is installed']);
  expect(faultsWith({ hasInstallScript: true }, 'a/node_modules/esbuild')).toEqual([]);
});

test('a dependency without a reason is told, and a reason without a dependency', () => {
  const dependencies = { locked: {}, manifest: { devDependencies: { two: '1' } }, reasons };
  expect(dependencyFaults(dependencies)).toEqual([
    'two has no reason in docs/dependencies.md',
    'one has a reason but is no dependency',
  ]);
});

test('an audit that was not answered is told from one that has found nothing', () => {
  const answer = (vulnerabilities: object) => JSON.stringify({ metadata: { vulnerabilities } });
  expect(auditAnswer(answer({ high: 0, critical: 0, total: 0 }))).toEqual({ severe: 0, known: 0 });
  expect(auditAnswer(answer({ high: 1, critical: 2, total: 4 }))).toEqual({ severe: 3, known: 4 });
  expect(auditAnswer('{"message":"405 Method Not Allowed","statusCode":405}')).toBeUndefined();
  expect(auditAnswer('')).toBeUndefined();
});
