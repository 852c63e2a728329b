import { expect, test } from 'vitest';
import { readDocuments } from '../../src/model/manifest-documents.ts';

function faultsOf(text: string): unknown[] {
  return readDocuments(text).faults;
}

test('documents are read as kubectl reads them: YAML 1.1 without times and numbers to the base of 60', () => {
  const text = [
    'yes: on',
    'mode: 0644',
    'port: 80:22',
    'day: 2001-01-01',
    'e: 1e3',
    'hex: 0x1F',
    'base: &base { a: 1 }',
    'merged:',
    '  <<: *base',
    '  b: 2',
  ].join('\n');
  const { documents, faults } = readDocuments(text);
  expect(faults).toEqual([]);
  expect(documents).toEqual([
    {
      document: 0,
      value: {
        true: true,
        mode: 0o644,
        port: '80:22',
        day: '2001-01-01',
        e: 1000,
        hex: 31,
        base: { a: 1 },
        merged: { a: 1, b: 2 },
      },
    },
  ]);
});

test('JSON is read, indented with tabs too; empty documents are counted, and left out', () => {
  expect(readDocuments('{\n\t"a": [\n\t\t1\n\t]\n}').documents).toEqual([{ document: 0, value: { a: [1] } }]);
  expect(readDocuments('# nothing\n---\na: 1\n---\n---\nb: 2\n').documents).toEqual([
    { document: 0, value: { a: 1 } },
    { document: 2, value: { b: 2 } },
  ]);
});

test('a fault says in which document and line it is, and quotes no values', () => {
  expect(faultsOf('a: 1\n---\nb: 1\nb: 2\n')).toEqual([
    { document: 1, message: 'line 4: the key "b" is given twice' },
  ]);
  expect(faultsOf('a: 1\n\tb: hunter2')).toEqual([
    { document: 0, message: expect.stringMatching(/^line 2, column 1: /) },
  ]);
  expect(faultsOf('password: "hunter2\n')).toEqual([
    {
      document: 0,
      message: expect.stringMatching(/^line \d+, column \d+: a closing quote .* \(MISSING_CHAR\)$/),
    },
  ]);
  for (const text of [
    'a: *nope',
    'a: !hunter2 x',
    'a: hunter2: hunter2',
    '{"a": hunter2',
    'a: 12345678901234567890',
  ]) {
    const [fault] = readDocuments(text).faults;
    expect({ text, message: fault?.message }).toEqual({
      text,
      message: expect.not.stringContaining('hunter2'),
    });
  }
});

test('an alias inside of what it stands for is a fault', () => {
  for (const text of ['a: &a [*a]', '&a\nb: *a', 'a: &a { b: [{ c: *a }] }'])
    expect(faultsOf(text)).toEqual([
      { document: 0, message: 'it has an alias inside of what it stands for' },
    ]);
});

test('aliases that stand for too much, and nesting without end, are faults', () => {
  const levels = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (const [before, name] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'].map((pair) => [pair[0], pair[1]])) {
    levels.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(',')}]`);
  }
  expect(faultsOf(levels.join('\n'))).toEqual([{ document: 0, message: 'its aliases stand for too much' }]);
  const large = `a: &a ${'x'.repeat(100_000)}\nb: [${Array.from({ length: 50 }, () => '*a').join(',')}]`;
  expect(faultsOf(large)).toEqual([{ document: 0, message: 'its aliases stand for more than 3 MiB' }]);
  expect(faultsOf('['.repeat(5_000))).toEqual([
    { document: 0, message: expect.stringContaining('nested too deeply') },
  ]);
});
