import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const security = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const threats = security.split('\n').filter((line) => /^\| (?!threat|-)/.test(line));

test('every threat of SECURITY.md has a defence, and a test that there is', () => {
  expect(threats.length).toBeGreaterThan(10);
  const lacking = threats.filter((row) => {
    const [, threat, defence, tests = ''] = row.split('|').map((cell) => cell.trim());
    const files = [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    const exist = files.every((file) => file.startsWith('test/') && existsSync(join(root, file)));
    return threat === '' || defence === '' || files.length === 0 || !exist;
  });
  expect(lacking).toEqual([]);
});
