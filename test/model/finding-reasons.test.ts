import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { findingReasons } from '../../src/model/findings/finding.ts';
import { readSdl } from '../../src/resolvers/schema.ts';

test('the schema lists the reasons of findings in the order in which they come', () => {
  const reasons = buildSchema(readSdl()).getType('FindingReason');
  const names = isEnumType(reasons) ? reasons.getValues().map(({ name }) => name) : [];
  expect(names).toEqual([...findingReasons]);
});

test('every reason of findings is explained in docs/findings.md', () => {
  const rows = readFileSync('docs/findings.md', 'utf8').matchAll(/^\| `([A-Z_]+)`/gm);
  const explained = new Set([...rows].map(([, name]) => name));
  expect(explained).toEqual(new Set(findingReasons));
});
