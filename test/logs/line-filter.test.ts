import { expect, test } from 'vitest';
import type { LogLine } from '../../src/kubernetes/log-lines.ts';
import { LineFilter } from '../../src/logs/line-filter.ts';

function line(text: string): LogLine {
  return { pod: 'web', container: 'main', at: undefined, text, truncated: false };
}

async function selected(texts: readonly string[], search?: string, regex?: string): Promise<string[]> {
  return (await new LineFilter(search, regex).select(texts.map(line))).map(({ text }) => text);
}

test('without a text and an expression every line is wanted', async () => {
  expect(await selected(['a', ''])).toEqual(['a', '']);
  expect(await selected(['a', ''], '')).toEqual(['a', '']);
});

test('a text is found in capitals or not, and taken word for word', async () => {
  expect(await selected(['Error: ÜBER.', 'errors', 'err'], 'über.')).toEqual(['Error: ÜBER.']);
});

test('an expression is found anywhere, and minds capitals unless it says otherwise', async () => {
  const lines = ['GET /a 500', 'get /b 503', 'GET /c 200'];
  expect(await selected(lines, undefined, 'GET .* 5\\d\\d')).toEqual(['GET /a 500']);
  expect(await selected(lines, undefined, '(?i)GET .* 5\\d\\d')).toEqual(['GET /a 500', 'get /b 503']);
});

test.each(['(a+)+$', '(a|aa)*b', '^(([a-z])+.)+[A-Z]([a-z])+$', '(.*)*x{3}y'])(
  '%s, which runs away elsewhere, does not run away',
  async (regex) => {
    // A backtracking engine would take longer than the universe is old.
    await selected([`${'a'.repeat(60_000)}!`], undefined, regex);
  },
);

test.each([
  ['a(?=b)', /RE2/],
  ['(a)\\1', /RE2/],
  ['[', /missing closing \]/],
  ['((a{100}){100}){100}', /invalid repeat count/],
  ['(?:a{1,30}){30}', /too large/],
  ['a'.repeat(1_001), /1000 characters, not 1001/],
])('%.20s is refused with a reason that names the argument', (regex, message) => {
  expect(() => new LineFilter(undefined, regex)).toThrow(
    expect.objectContaining({
      code: 'BAD_USER_INPUT',
      details: { argument: 'where.regex' },
      message: expect.stringMatching(message),
    }),
  );
});

test('others in the process get their turn while many lines are looked through', async () => {
  let turns = 0;
  let isDone = false;
  const count = (): void => {
    turns++;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  const lines = Array.from({ length: 200 }, () => 'ab'.repeat(5_000));
  await selected(lines, undefined, '(?i)[a-y]{1,200}q?yyyyyyyy$');
  isDone = true;
  expect(turns).toBeGreaterThan(1);
});
