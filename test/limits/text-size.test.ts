import { expect, test } from 'vitest';
import { Limiter } from '../../src/limits/limiter.ts';
import { defaultLimits } from '../../src/limits/limits.ts';
import { checkText } from '../../src/limits/text-size.ts';
import { Tally } from '../../src/telemetry/tally.ts';

function refusalOf(text: string): unknown {
  try {
    checkText(text, new Limiter({ ...defaultLimits, tokens: 10, nesting: 3 }, new Tally('limit')));
    return undefined;
  } catch (error) {
    return (error as { details: unknown }).details;
  }
}

test.each([
  ['as many tokens as are allowed', '{ a a a a a a a a }', undefined],
  ['one more', '{ a a a a a a a a a }', { limit: 'tokens', allowed: 10 }],
  ['what is no token', '{ a ? }', undefined],
  ['comments and commas', '{ a,,,,,,,,,,, # a a a a a a a a a a a\n }', undefined],
  ['brackets as deep as is allowed', '{ a(b: [1]) }', undefined],
  ['deeper ones', '{ a(b: [{ }]) }', { limit: 'nesting', allowed: 3 }],
  ['one beside the other', '{ a { } b { } c }', undefined],
])('%s', (_what, text, refusal) => {
  expect(refusalOf(text)).toEqual(refusal);
});
