import { GraphQLError, Kind, valueFromASTUntyped, type GraphQLScalarType, type ValueNode } from 'graphql';

/*
 * A scalar checks the type of JSON that it is given and nothing more: what a value means is checked with the rest of the input, and
 * answered as a userError that names the field.
 */

type Parse = (value: unknown) => unknown;

/** By the name that the schema has for them. */
const scalarParsers: Readonly<Record<string, { parse: Parse; parseLiteral?: (node: ValueNode) => unknown }>> =
  {
    DateTime: { parse: (value) => ofType('string', value, 'a text with a time as in RFC 3339') },
    Quantity: { parse: parseQuantity, parseLiteral: parseQuantityLiteral },
    Int64: { parse: parseInteger },
    IntOrString: { parse: parseNumberOrText('a whole number, or a text such as "http"') },
    IntOrPercent: { parse: parseNumberOrText('a whole number, or a percentage such as "25%"') },
    StringMap: { parse: parseStringMap },
    JSON: { parse: (value) => value },
  };

/** Gives a scalar type of the schema its parsing; what goes out is passed on as it is. */
export function setUpScalar(type: GraphQLScalarType): void {
  const scalar = scalarParsers[type.name];
  if (scalar === undefined) return;
  type.serialize = (value) => value;
  type.parseValue = scalar.parse;
  type.parseLiteral = (node, variables) =>
    scalar.parseLiteral?.(node) ?? scalar.parse(valueFromASTUntyped(node, variables));
}

function ofType(type: 'string', value: unknown, expected: string): unknown {
  if (typeof value !== type) throw wrong(value, expected);
  return value;
}

function parseInteger(value: unknown): unknown {
  if (Number.isSafeInteger(value)) return value;
  throw wrong(value, 'a whole number of at most 2^53');
}

function parseNumberOrText(expected: string): Parse {
  return (value) => {
    if (typeof value === 'string' || Number.isInteger(value)) return value;
    throw wrong(value, expected);
  };
}

function parseQuantity(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw wrong(value, 'a quantity such as "250m", "64Mi" or 2');
}

/** A number in a document as it is written there: 0.10 stays so. */
function parseQuantityLiteral(node: ValueNode): string | undefined {
  return node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : undefined;
}

function parseStringMap(value: unknown): unknown {
  const isListOfTexts = Array.isArray(value) && value.every((item) => typeof item === 'string');
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isListOfTexts || isObject) return value;
  throw wrong(value, 'an object of strings, or a list of "key=value"');
}

function wrong(value: unknown, expected: string): GraphQLError {
  return new GraphQLError(`expected ${expected}, found ${JSON.stringify(value)}`);
}
