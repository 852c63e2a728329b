import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuantity } from '../../src/model/quantity.ts';

const one = 10n ** 9n;

describe('a quantity', () => {
  test.each([
    ['0', 0n],
    ['1', one],
    ['+1', one],
    ['-1', -one],
    ['0.5', one / 2n],
    ['.5', one / 2n],
    ['5.', 5n * one],
    ['250m', one / 4n],
    ['1n', 1n],
    ['1u', 1_000n],
    ['1k', 1_000n * one],
    ['1M', 10n ** 6n * one],
    ['1G', 10n ** 9n * one],
    ['1T', 10n ** 12n * one],
    ['1P', 10n ** 15n * one],
    ['1E', 10n ** 18n * one],
    ['1Ki', 1024n * one],
    ['1.5Gi', 1536n * 1024n * 1024n * one],
    ['1Ei', 2n ** 60n * one],
    ['1e3', 1_000n * one],
    ['1E3', 1_000n * one],
    ['1e-3', one / 1_000n],
    ['12E+2', 1_200n * one],
  ])('%s is read exactly', (text, nanos) => {
    expect(parseQuantity(text)).toBe(nanos);
  });

  test.each([
    '',
    ' 1',
    '1 ',
    'one',
    '1Q',
    '1ki',
    '1KI',
    '1K',
    '1e',
    '1mm',
    '1.2.3',
    '.',
    '+',
    '--1',
    '1e1.5',
    '0x10',
    '1Gib',
    '1,5',
    '∞',
  ])('%j is refused', (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });

  test('parts of a billionth are rounded up, as Kubernetes does', () => {
    expect(parseQuantity('0.1n')).toBe(1n);
    expect(parseQuantity('1e-40')).toBe(1n);
    expect(parseQuantity('1e-999')).toBe(1n);
    expect(parseQuantity('0e-999')).toBe(0n);
  });

  test('however large is read exactly', () => {
    expect(parseQuantity('8000E')).toBe(8n * 10n ** 30n);
    expect(parseQuantity('-1e30')).toBe(-(10n ** 39n));
    expect(parseQuantity('1e9999')).toBeUndefined();
    expect(parseQuantity('1'.repeat(65))).toBeUndefined();
  });

  test('any number of any unit is a number of the next smaller one', () => {
    const units = [
      ['Ki', '', 1024],
      ['Mi', 'Ki', 1024],
      ['k', '', 1000],
      ['M', 'k', 1000],
      ['', 'm', 1000],
      ['m', 'u', 1000],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.constantFrom(...units),
        (number, [large, small, factor]) => {
          expect(parseQuantity(`${number}${large}`)).toBe(parseQuantity(`${number * factor}${small}`));
        },
      ),
    );
  });

  test('no text makes it throw', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[-+]?[0-9.]{0,70}[eE]?[-+]?[0-9]{0,12}[a-zA-Z]{0,2}$/),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(['bigint', 'undefined']).toContain(typeof parseQuantity(text));
      }),
    );
  });
});
