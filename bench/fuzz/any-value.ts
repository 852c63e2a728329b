import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputType,
  type GraphQLScalarType,
} from 'graphql';
import type { Draw } from './draw.ts';
import type { Known } from './known.ts';

const oddNumbers = [
  0,
  -0,
  -1,
  1,
  2,
  50,
  999,
  1_000,
  1_001,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31),
  2 ** 53,
  1e21,
  1e308,
  0.5,
  -1e-320,
];
const oddTexts = [
  '',
  ' ',
  '\0',
  '\n',
  '\u2028',
  '\uFEFF',
  '\uD800',
  '\u{1F6A2}'.repeat(40),
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '-1',
  '0',
  '../..',
  '%2e%2e%2f',
  '..%00',
  'a/b',
  'a=b',
  'a in (b,c)',
  '!a',
  'a notin (',
  ',',
  '=',
  '!=',
  '250m',
  '1e400',
  '64Mi',
  '-5Gi',
  '100%',
  '-1%',
  '101%',
  '9'.repeat(400),
  '2026-11-25T00:00:00Z',
  '2026-13-45T99:99:99Z',
  '275760-01-01T00:00:00Z',
  '(a+)+$',
  '[',
  '\\',
  '(?=a)',
  '*',
  '.*',
  'x'.repeat(300),
  'a.'.repeat(130),
  '{}',
  '[]',
  '"',
  '${a}',
  'e\u0301',
  'ＡＢＣ',
  'İ',
];
const manifests = [
  'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\n',
  'a: &a [*a]',
  '---\n---\n',
  'kind: List\nitems: [1, null, {}]',
  '{"apiVersion":1,"kind":{}}',
  'a: !!js/function x',
  '? [a]\n: b',
  '\t- a',
  'apiVersion: v1\nkind: __proto__\nmetadata: {name: constructor}',
  'metadata: null\nkind: Pod\napiVersion: v1',
  'x: &x [1]\ny: [*x,*x,*x,*x]',
];

/** A text as a field of this name may have it, or one that nobody thinks of. */
export function anyText(draw: Draw, known: Known, field: string): string {
  if (draw.perMille(150)) return draw.perMille(500) ? draw.pick(oddTexts) : draw.unicode(60);
  if (/namespace/i.test(field)) return pickOr(draw, known.namespaces, 'default');
  if (/^(after|before|cursor|resumeFrom)$/.test(field))
    return maybeMutated(draw, pickOr(draw, known.cursors, 'x'));
  if (/^ids?$|Id$/.test(field)) return maybeMutated(draw, pickOr(draw, known.ids, 'x'));
  if (/manifest/i.test(field)) return draw.pick(manifests);
  if (/name|pod|workload|service/i.test(field)) return pickOr(draw, known.names, 'web');
  return draw.perMille(500) ? draw.pick(oddTexts) : pickOr(draw, known.names, 'web');
}

/** A text with something in it cut, doubled, flipped or replaced. */
export function mutated(draw: Draw, text: string): string {
  const at = draw.below(text.length + 1);
  const to = Math.min(text.length, at + draw.between(0, 8));
  switch (draw.below(6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(to);
    case 2:
      return text.slice(0, at) + text.slice(at, to).repeat(draw.between(2, 20)) + text.slice(to);
    case 3:
      return (
        text.slice(0, at) +
        draw.pick([
          '{',
          '}',
          '(',
          ')',
          '[',
          ']',
          ':',
          '$',
          '@',
          '!',
          '...',
          '"',
          '"""',
          '#',
          '\\u',
          '&',
          '|',
          '-',
          '0',
          'e9',
        ]) +
        text.slice(to)
      );
    case 4:
      return text.slice(0, at) + draw.unicode(4) + text.slice(to);
    default:
      return text.slice(to) + text.slice(0, at);
  }
}

function maybeMutated(draw: Draw, text: string): string {
  return draw.perMille(300) ? mutated(draw, text) : text;
}

/** A cursor or id that was encoded rightly, with something else in it. */
function reencoded(draw: Draw, text: string): string {
  return Buffer.from(mutated(draw, Buffer.from(text, 'base64url').toString())).toString('base64url');
}

/** A value of a type as JSON has it; sometimes one of another type. Deeper than `depth` only what must be there is given. */
export function anyValue(
  draw: Draw,
  known: Known,
  type: GraphQLInputType,
  field: string,
  depth: number,
): unknown {
  if (isNonNullType(type)) return draw.perMille(8) ? null : anyValue(draw, known, type.ofType, field, depth);
  if (draw.perMille(30)) return draw.perMille(400) ? null : draw.json();
  if (isListType(type)) {
    const length = draw.perMille(20) ? 60 : draw.between(0, 3);
    return Array.from({ length }, () => anyValue(draw, known, type.ofType, field, depth - 1));
  }
  if (isEnumType(type)) return draw.perMille(20) ? draw.pick(oddTexts) : draw.pick(type.getValues()).name;
  if (!isInputObjectType(type)) return anyScalar(draw, known, type, field);
  const fields = Object.values(type.getFields()).filter(
    (inputField) => isRequiredInputField(inputField) || (depth > 0 && draw.perMille(type.isOneOf ? 0 : 220)),
  );
  const chosen = type.isOneOf ? [draw.pick(Object.values(type.getFields()))] : fields;
  return Object.fromEntries(
    chosen.map(({ name, type }) => [name, anyValue(draw, known, type, name, depth - 1)]),
  );
}

function anyScalar(draw: Draw, known: Known, { name }: GraphQLScalarType, field: string): unknown {
  switch (name) {
    case 'Boolean':
      return draw.perMille(500);
    case 'Int':
    case 'Int64':
    case 'Float':
      return /^(first|last)$/.test(field) && draw.perMille(850) ? draw.between(1, 5) : anyNumber(draw);
    case 'DateTime':
      return draw.pick([
        '2026-11-25T00:00:00Z',
        '2020-01-01T00:00:00.123+14:00',
        '9999-12-31T23:59:59Z',
        ...oddTexts,
      ]);
    case 'StringMap':
      return draw.pick<unknown>([
        {},
        { app: 'web' },
        ['app=web'],
        ['a', '=', 'a=b=c'],
        { __proto: 1 },
        JSON.parse('{"__proto__":"x","constructor":"y"}'),
        { a: null },
        draw.json(),
      ]);
    case 'Quantity':
    case 'IntOrString':
    case 'IntOrPercent':
      return draw.perMille(500) ? draw.pick(oddTexts) : anyNumber(draw);
    case 'JSON':
      return draw.json();
    default:
      return field === 'id' && draw.perMille(100)
        ? reencoded(draw, pickOr(draw, known.ids, 'x'))
        : anyText(draw, known, field);
  }
}

function anyNumber(draw: Draw): number {
  return draw.perMille(600)
    ? draw.pick(oddNumbers)
    : draw.perMille(500)
      ? draw.between(-10, 2_000)
      : draw.double();
}

function pickOr(draw: Draw, texts: readonly string[], otherwise: string): string {
  return texts.length === 0 ? otherwise : draw.pick(texts);
}

/** A value as a document has it: names of enums without quotes, and keys of objects. */
export function literal(value: unknown, type: GraphQLInputType): string {
  if (Array.isArray(value)) {
    const inner = isNonNullType(type) ? type.ofType : type;
    return `[${value.map((item) => literal(item, isListType(inner) ? inner.ofType : type)).join(', ')}]`;
  }
  const named = getNamedType(type);
  if (typeof value === 'string')
    return isEnumType(named) && /^[_A-Za-z]\w*$/.test(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = isInputObjectType(named) ? named.getFields() : {};
  const inside = Object.entries(value).map(
    ([name, item]) => `${name}: ${literal(item, fields[name]?.type ?? type)}`,
  );
  return `{ ${inside.join(', ')} }`;
}
