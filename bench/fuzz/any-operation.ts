import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { anyValue, literal } from './any-value.ts';
import type { Draw } from './draw.ts';
import type { Known } from './known.ts';

/** What clients send of an operation. */
export interface AnyOperation {
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

/** Makes operations that are valid in a schema, mostly: aliases, fragments, directives, and values that aren't always of the right type. */
export class OperationMaker {
  readonly #schema: GraphQLSchema;
  readonly #known: Known;

  constructor(schema: GraphQLSchema, known: Known) {
    this.#schema = schema;
    this.#known = known;
  }

  make(draw: Draw, type: AnyOperation['type']): AnyOperation {
    return new Making(this.#schema, this.#known, draw).operation(type);
  }
}

/** One operation while it is made. */
class Making {
  readonly #schema: GraphQLSchema;
  readonly #known: Known;
  readonly #draw: Draw;
  readonly #variables: Record<string, unknown> = {};
  readonly #declared: string[] = [];
  readonly #fragments: string[] = [];
  #fieldsLeft: number;

  constructor(schema: GraphQLSchema, known: Known, draw: Draw) {
    this.#schema = schema;
    this.#known = known;
    this.#draw = draw;
    this.#fieldsLeft = draw.between(2, 40);
  }

  operation(type: AnyOperation['type']): AnyOperation {
    const draw = this.#draw;
    const root = this.#schema.getRootType(type as never);
    if (root == null) throw new Error(`the schema has no ${type}`);
    const fields = Object.values(root.getFields()).filter((field) => type !== 'mutation' || hasDryRun(field));
    const chosen = draw.some(fields, type === 'query' ? 3 : 1);
    const selections = chosen.map((field, at) => this.#field(field, draw.between(1, 6), at));
    const name = draw.perMille(500) ? 'Any' : '';
    const declared = this.#declared.length === 0 ? '' : `(${this.#declared.join(', ')})`;
    const head =
      name === '' && declared === '' && type === 'query' && draw.perMille(500)
        ? ''
        : `${type} ${name}${declared} `;
    return {
      type,
      query: [`${head}{ ${selections.join(' ')} }`, ...this.#fragments].join('\n'),
      variables: this.#variables,
      operationName:
        name === '' || draw.perMille(700) ? undefined : draw.perMille(950) ? name : draw.unicode(5),
    };
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, at: number): string {
    const draw = this.#draw;
    this.#fieldsLeft--;
    // Fields of the same name with other arguments are a conflict.
    const alias = field.args.length > 0 || draw.perMille(60) ? `f${at}: ` : '';
    const type = getNamedType(field.type);
    const inside = isCompositeType(type) ? ` ${this.#selection(type, depth - 1)}` : '';
    return `${alias}${field.name}${this.#arguments(field.args)}${this.#directive()}${inside}`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const draw = this.#draw;
    if (isAbstractType(type) && draw.perMille(700)) {
      const possible = draw.pick(this.#schema.getPossibleTypes(type));
      return `{ __typename ... on ${possible.name}${this.#directive()} ${this.#selection(possible, depth)} }`;
    }
    if (!('getFields' in type)) return '{ __typename }';
    const all = Object.values(type.getFields());
    const leaves = all.filter(
      (field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
    );
    const fields = depth > 0 && this.#fieldsLeft > 0 ? all : leaves;
    const chosen = fields.length === 0 || draw.perMille(20) ? [] : draw.some(fields, 5);
    const selections = chosen.map((field, at) => this.#field(field, depth, at));
    if (selections.length === 0 || draw.perMille(30)) selections.push('__typename');
    const text = `{ ${selections.join(' ')} }`;
    if (!draw.perMille(60)) return text;
    const name = `F${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${type.name} ${text}`);
    return `{ ...${name} }`;
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const given = args.filter((argument) => isRequiredArgument(argument) || this.#draw.perMille(350));
    const texts = given.map(({ name, type }) => `${name}: ${this.#argument(name, type)}`);
    return texts.length === 0 ? '' : `(${texts.join(', ')})`;
  }

  #argument(name: string, type: GraphQLInputType): string {
    const draw = this.#draw;
    const value = onlyTried(anyValue(draw, this.#known, type, name, 4), type);
    if (draw.perMille(500)) return literal(value, type);
    const variable = `v${this.#declared.length}`;
    this.#declared.push(`$${variable}: ${String(type)}`);
    if (!draw.perMille(10)) this.#variables[variable] = value;
    return `$${variable}`;
  }

  #directive(): string {
    if (!this.#draw.perMille(40)) return '';
    return this.#draw.pick([
      ' @include(if: true)',
      ' @skip(if: false)',
      ' @skip(if: true)',
      ' @include(if: false)',
    ]);
  }
}

function hasDryRun({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ type }) => hasDryRunField(type));
}

function hasDryRunField(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return 'getFields' in named && 'dryRun' in named.getFields();
}

/** Nothing is changed by what is made up. */
function onlyTried(value: unknown, type: GraphQLInputType): unknown {
  if (!hasDryRunField(type)) return value;
  const input = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  return { ...input, dryRun: true };
}
