import type { StringMap } from './string-map.ts';

/** One condition of a label selector. */
export interface Requirement {
  readonly key: string;
  readonly operator: '=' | '!=' | 'in' | 'notin' | 'exists' | 'absent' | '>' | '<';
  readonly values: readonly string[];
}

/** A text that isn't a label selector: the message says where and why. */
export class LabelSelectorError extends Error {
  override readonly name = 'LabelSelectorError';
}

/**
 * Reads a label selector in Kubernetes' syntax (apimachinery pkg/labels): `a=b`, `a==b`, `a!=b`, `a in (b,c)`, `a notin (b,c)`,
 * `a`, `!a`, `a>1`, `a<1`, joined by commas. The empty text fits everything.
 * @throws LabelSelectorError
 */
export function parseLabelSelector(text: string): Requirement[] {
  const tokens = tokenize(text);
  const requirements: Requirement[] = [];
  while (tokens.peek() !== undefined) {
    if (requirements.length > 0) tokens.expect(',');
    requirements.push(parseRequirement(tokens));
  }
  return requirements;
}

/** Whether labels fit all the requirements. As in Kubernetes, `!=` and `notin` fit objects without the label, too. */
export function fitsLabels(requirements: readonly Requirement[], labels: StringMap): boolean {
  return requirements.every((requirement) => fitsLabel(requirement, labels));
}

/** Whether labels fit one requirement. */
export function fitsLabel(requirement: Requirement, labels: StringMap): boolean {
  const value: unknown = labels[requirement.key];
  // What a plain object inherits is no label, and no text.
  return fits(requirement, typeof value === 'string' ? value : undefined);
}

function fits({ operator, values }: Requirement, value: string | undefined): boolean {
  switch (operator) {
    case 'exists':
      return value !== undefined;
    case 'absent':
      return value === undefined;
    case '=':
    case 'in':
      return value !== undefined && values.includes(value);
    case '!=':
    case 'notin':
      return value === undefined || !values.includes(value);
    case '>':
      return isInteger(value) && BigInt(value) > BigInt(values[0] ?? '0');
    case '<':
      return isInteger(value) && BigInt(value) < BigInt(values[0] ?? '0');
  }
}

/** As strconv.ParseInt has it for 64 bits, without a sign: a label value can't have one. */
function isInteger(value: string | undefined): value is string {
  return value !== undefined && isLabelName(value) && /^\d+$/.test(value) && BigInt(value) < 2n ** 63n;
}

class Tokens {
  readonly #tokens: readonly string[];
  readonly #text: string;
  #next = 0;

  constructor(text: string, tokens: readonly string[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  peek(): string | undefined {
    return this.#tokens[this.#next];
  }

  take(): string | undefined {
    return this.#tokens[this.#next++];
  }

  expect(wanted: string): void {
    const token = this.take();
    if (token !== wanted)
      throw this.fault(`expected "${wanted}" ${token === undefined ? 'at the end' : `before "${token}"`}`);
  }

  fault(why: string): LabelSelectorError {
    return new LabelSelectorError(
      `"${this.#text}" is not a label selector: ${why}. Write for example "app=web,tier in (front, back),!canary"`,
    );
  }
}

function tokenize(text: string): Tokens {
  return new Tokens(text, text.match(/==|!=|[=!<>(),]|[^ \t\r\n=!<>(),]+/g) ?? []);
}

function parseRequirement(tokens: Tokens): Requirement {
  if (tokens.peek() === '!') {
    tokens.take();
    return { key: parseKey(tokens), operator: 'absent', values: [] };
  }
  const key = parseKey(tokens);
  const operator = tokens.peek();
  switch (operator) {
    case undefined:
    case ',':
      return { key, operator: 'exists', values: [] };
    case '=':
    case '==':
      tokens.take();
      return { key, operator: '=', values: [parseValue(tokens)] };
    case '!=':
      tokens.take();
      return { key, operator, values: [parseValue(tokens)] };
    case 'in':
    case 'notin':
      tokens.take();
      return { key, operator, values: parseValues(tokens) };
    case '>':
    case '<':
      tokens.take();
      return { key, operator, values: [parseInteger(tokens)] };
    default:
      throw tokens.fault(`"${operator}" after "${key}" is not an operator (=, ==, !=, in, notin, >, <)`);
  }
}

function parseKey(tokens: Tokens): string {
  const key = tokens.take();
  if (key === undefined) throw tokens.fault('a label key is missing at the end');
  const [prefix, name] = key.includes('/') ? splitOnce(key) : [undefined, key];
  const prefixFits =
    prefix === undefined ||
    (prefix.length <= 253 &&
      /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(prefix));
  if (!prefixFits || !isLabelName(name)) throw tokens.fault(`"${key}" is not a label key`);
  return key;
}

/** `a=` asks for the empty value. */
function parseValue(tokens: Tokens): string {
  const next = tokens.peek();
  if (next === undefined || next === ',') return '';
  return checkedValue(tokens, tokens.take() ?? '');
}

function parseValues(tokens: Tokens): string[] {
  tokens.expect('(');
  const values: string[] = [];
  for (;;) {
    const next = tokens.peek();
    // As in Kubernetes, an empty place between commas is the empty value.
    values.push(next === ',' || next === ')' ? '' : checkedValue(tokens, tokens.take() ?? ''));
    if (tokens.peek() === ')') break;
    tokens.expect(',');
  }
  tokens.expect(')');
  return values;
}

function checkedValue(tokens: Tokens, value: string): string {
  if (value !== '' && !isLabelName(value)) throw tokens.fault(`"${value}" is not a label value`);
  return value;
}

function parseInteger(tokens: Tokens): string {
  const value = tokens.take();
  if (!isInteger(value)) throw tokens.fault(`"${value ?? ''}" is not an integer`);
  return value;
}

function isLabelName(text: string): boolean {
  return text.length <= 63 && /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/.test(text);
}

function splitOnce(key: string): [string, string] {
  const at = key.indexOf('/');
  return [key.slice(0, at), key.slice(at + 1)];
}
