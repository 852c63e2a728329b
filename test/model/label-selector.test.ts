import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fitsLabels,
  LabelSelectorError,
  parseLabelSelector,
  type Requirement,
} from '../../src/model/label-selector.ts';

/** What it was read as, in short: key, operator, values without repetitions. */
function read(text: string): string[] {
  return parseLabelSelector(text).map(({ key, operator, values }) =>
    [key, operator, ...new Set(values)].join('|'),
  );
}

describe("reads what apimachinery's parser reads", () => {
  test.each([
    ['', []],
    ['  \t ', []],
    ['a', ['a|exists']],
    ['!a', ['a|absent']],
    [' ! a ', ['a|absent']],
    ['a=b', ['a|=|b']],
    ['a==b', ['a|=|b']],
    ['a!=b', ['a|!=|b']],
    [' a \n=\tb ', ['a|=|b']],
    ['a=', ['a|=|']],
    ['a!=', ['a|!=|']],
    ['a=,b', ['a|=|', 'b|exists']],
    ['a in (b)', ['a|in|b']],
    ['a in(b,c)', ['a|in|b|c']],
    ['a notin ( b , c )', ['a|notin|b|c']],
    ['a in ()', ['a|in|']],
    ['a in (,)', ['a|in|']],
    ['a in (b,)', ['a|in|b|']],
    ['a in (,b)', ['a|in||b']],
    ['a in (b,,c)', ['a|in|b||c']],
    ['a>1', ['a|>|1']],
    ['a < 9223372036854775807', ['a|<|9223372036854775807']],
    ['x in (foo,,baz),y,z notin ()', ['x|in|foo||baz', 'y|exists', 'z|notin|']],
    // Operators are names, too, where one is expected.
    ['in', ['in|exists']],
    ['in in (in,notin)', ['in|in|in|notin']],
    ['notin=in', ['notin|=|in']],
    ['!in', ['in|absent']],
    ['app.kubernetes.io/name=web', ['app.kubernetes.io/name|=|web']],
    [`${'p'.repeat(253)}/${'n'.repeat(63)}`, [`${'p'.repeat(253)}/${'n'.repeat(63)}|exists`]],
    [`a=${'v'.repeat(63)}`, [`a|=|${'v'.repeat(63)}`]],
    ['A_b-c.1=D_e-f.2', ['A_b-c.1|=|D_e-f.2']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("refuses what apimachinery's parser refuses, and says what is wrong", () => {
  test.each([
    ['a,', 'a label key is missing at the end'],
    [',a', '"," is not a label key'],
    ['a,,b', '"," is not a label key'],
    ['=b', '"=" is not a label key'],
    ['!', 'a label key is missing at the end'],
    ['!!a', '"!" is not a label key'],
    ['!a=b', 'expected "," before "="'],
    ['!a in (b)', 'expected "," before "in"'],
    ['a b', '"b" after "a" is not an operator'],
    ['a=b c', 'expected "," before "c"'],
    ['a=!b', '"!" is not a label value'],
    ['a===b', '"=" is not a label value'],
    ['a=(b)', '"(" is not a label value'],
    ['a>=1', '"=" is not an integer'],
    ['a>b', '"b" is not an integer'],
    ['a>', '"" is not an integer'],
    ['a>-1', '"-1" is not an integer'],
    ['a>+1', '"+1" is not an integer'],
    ['a>9223372036854775808', '"9223372036854775808" is not an integer'],
    ['a in', 'expected "(" at the end'],
    ['a in b', 'expected "(" before "b"'],
    ['a in (', 'expected "," at the end'],
    ['a in (b', 'expected "," at the end'],
    ['a in (b c)', 'expected "," before "c"'],
    ['a in (b=c)', 'expected "," before "="'],
    ['a in (b) c', 'expected "," before "c"'],
    ['a)', '")" after "a" is not an operator'],
    ['-a', '"-a" is not a label key'],
    ['a-', '"a-" is not a label key'],
    ['/a', '"/a" is not a label key'],
    ['a/', '"a/" is not a label key'],
    ['a/b/c', '"a/b/c" is not a label key'],
    ['A/b', '"A/b" is not a label key'],
    ['a..b/c', '"a..b/c" is not a label key'],
    ['a.-b/c', '"a.-b/c" is not a label key'],
    [`${'p'.repeat(254)}/a`, `"${'p'.repeat(254)}/a" is not a label key`],
    ['n'.repeat(64), `"${'n'.repeat(64)}" is not a label key`],
    [`a=${'v'.repeat(64)}`, `"${'v'.repeat(64)}" is not a label value`],
    ['a=b/c', '"b/c" is not a label value'],
    ['a=-b', '"-b" is not a label value'],
    ['a=ä', '"ä" is not a label value'],
    // Of all spaces, only those of ASCII separate.
    ['a\u00a0=b', '"a\u00a0" is not a label key'],
  ])('%j', (text, why) => {
    expect(() => parseLabelSelector(text)).toThrow(LabelSelectorError);
    expect(() => parseLabelSelector(text)).toThrow(why);
    expect(() => parseLabelSelector(text)).toThrow(`"${text}" is not a label selector`);
  });
});

describe('labels fit as they do in Kubernetes', () => {
  const labels = { app: 'web', empty: '', size: '10', zeros: '010' };
  test.each([
    ['', true],
    ['app', true],
    ['!app', false],
    ['other', false],
    ['!other', true],
    ['app=web', true],
    ['app=', false],
    ['empty=', true],
    ['other=', false],
    ['app!=web', false],
    ['app!=db', true],
    ['other!=web', true],
    ['app in (db,web)', true],
    ['app in ()', false],
    ['empty in ()', true],
    ['other in ()', false],
    ['app notin (db)', true],
    ['app notin (web)', false],
    ['other notin (web)', true],
    ['size>9', true],
    ['size>10', false],
    ['size<11', true],
    ['zeros>9', true],
    ['app>1', false],
    ['other>1', false],
    ['other<1', false],
    ['app=web,size>9,!other', true],
    ['app=web,size>10', false],
    // What plain objects inherit is no label.
    ['constructor', false],
    ['!toString', true],
  ])('%j: %s', (selector, expected) => {
    expect(fitsLabels(parseLabelSelector(selector), labels)).toBe(expected);
  });
});

const letter = fc.constantFrom('a', 'Z', '0', '9');
const name = fc
  .tuple(letter, fc.string({ unit: fc.constantFrom('a', 'Z', '0', '-', '_', '.'), maxLength: 10 }), letter)
  .map((parts) => parts.join(''));
const prefix = fc
  .array(fc.constantFrom('a', 'k8s', 'a-b', '0'), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('.'));
const key = fc.oneof(
  name,
  fc.tuple(prefix, name).map((parts) => parts.join('/')),
  fc.constantFrom('in', 'notin'),
);
const value = fc.oneof(name, fc.constantFrom('', 'in', 'notin'));
const integer = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }).map(String);

const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  fc.record({ key, operator: fc.constantFrom('exists', 'absent'), values: fc.constant([]) }),
  fc.record({ key, operator: fc.constantFrom('=', '!='), values: fc.tuple(value) }),
  fc.record({ key, operator: fc.constantFrom('>', '<'), values: fc.tuple(integer) }),
  fc.record({
    key,
    operator: fc.constantFrom('in', 'notin'),
    values: fc.array(value, { minLength: 1, maxLength: 4 }),
  }),
);

function print({ key, operator, values }: Requirement, space: string): string {
  if (operator === 'exists') return `${space}${key}${space}`;
  if (operator === 'absent') return `${space}!${space}${key}`;
  if (operator === 'in' || operator === 'notin')
    return `${key} ${operator}${space}(${values.join(`${space},${space}`)})${space}`;
  return `${key}${space}${operator}${space}${values[0] ?? ''}`;
}

test('what is printed is read again, whatever the spaces', () => {
  fc.assert(
    fc.property(
      fc.array(requirement, { maxLength: 5 }),
      fc.constantFrom('', ' ', '\t', ' \r\n '),
      (requirements, space) => {
        const text = requirements.map((one) => print(one, space)).join(',');
        expect(parseLabelSelector(text)).toEqual(requirements);
      },
    ),
  );
});

test('any text is read or refused with an error that says so', () => {
  const pieces = ['a', 'A', '1', '-', '_', '.', '/', ' ', '=', '!', '<', '>', '(', ')', ',', 'in', 'notin'];
  const text = fc.array(fc.constantFrom(...pieces)).map((some) => some.join(''));
  /** What comes of a text; everything but a LabelSelectorError is a fault. */
  const outcome = (text: string): string => {
    try {
      return parseLabelSelector(text).length === 0 ? 'fits everything' : 'restricts';
    } catch (error) {
      if (error instanceof LabelSelectorError) return 'refused';
      throw error;
    }
  };
  fc.assert(
    fc.property(text, (text) => {
      // Nobody who has written something asks for everything.
      expect(outcome(text) === 'fits everything').toBe(text.trim() === '');
    }),
    { numRuns: 2_000 },
  );
});
