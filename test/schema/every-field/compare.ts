import { existsSync } from 'node:fs';
import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { elementOf, fieldsOf, isConnection, isEntity } from './selection.ts';
import { at, type Oracle, type Oracles, type Raw } from './oracle.ts';
import type { World } from './world.ts';

/** Compares answers with what kubectl says, field by field, and remembers which fields it has seen with a value. */
export class Comparison {
  readonly differences: string[] = [];
  readonly #seen = new Set<string>();
  readonly #compared = new Set<string>();
  readonly #schema: GraphQLSchema;
  readonly #oracles: Oracles;
  readonly #world: World;

  constructor(schema: GraphQLSchema, oracles: Oracles, world: World) {
    this.#schema = schema;
    this.#oracles = oracles;
    this.#world = world;
  }

  /** Fields that were compared and never had a value that isn't null, empty or false. */
  get neverSeen(): string[] {
    return [...this.#compared].filter((field) => !this.#seen.has(field)).toSorted();
  }

  /** An object of a type with what it is told from. */
  compareObject(type: GraphQLObjectType, answer: Raw, raw: Raw, path: string): void {
    for (const field of fieldsOf(type)) {
      if (!(field.name in answer)) continue;
      const coordinate = `${type.name}.${field.name}`;
      const oracle = this.#oracleOf(type, field);
      if (typeof oracle === 'object') continue;
      this.#compared.add(coordinate);
      const expected = typeof oracle === 'string' ? at(raw, oracle) : oracle(raw, this.#world);
      if (!isNothing(answer[field.name])) this.#seen.add(coordinate);
      this.#compareValue(field.type, answer[field.name], expected, `${path}.${field.name}`);
    }
  }

  #oracleOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Oracle {
    const own = this.#oracles[type.name]?.[field.name];
    if (own !== undefined) return own;
    const inherited = type.getInterfaces().map(({ name }) => this.#oracles[name]?.[field.name]);
    return inherited.find((oracle) => oracle !== undefined) ?? field.name;
  }

  #compareValue(type: GraphQLOutputType, answer: Raw, expected: Raw, path: string): void {
    if (isNonNullType(type)) {
      this.#compareValue(type.ofType, answer, expected ?? nothingOf(type.ofType), path);
      return;
    }
    if (isListType(type)) {
      this.#compareList(type.ofType, answer, expected, path);
      return;
    }
    if (answer === null || answer === undefined || expected === null || expected === undefined) {
      this.#expectSame(answer ?? null, expected ?? null, path);
      return;
    }
    const named = getNamedType(type);
    if (isLeafType(named)) this.#expectSame(answer, isEnumType(named) ? constant(expected) : expected, path);
    else if (isConnection(named)) this.#compareConnection(named, answer, expected, path);
    else if (isEntity(named)) this.#expectSame(answer.uid, expected.metadata.uid, `${path}.uid`);
    else {
      const concrete = isInterfaceType(named) ? this.#schema.getType(answer.__typename) : named;
      this.compareObject(concrete as GraphQLObjectType, answer, expected, path);
    }
  }

  #compareList(type: GraphQLOutputType, answer: Raw, expected: Raw, path: string): void {
    const [some, wanted] = [answer ?? [], expected ?? []];
    if (some.length !== wanted.length) {
      this.#expectSame(some, wanted, path);
      return;
    }
    some.forEach((item: Raw, i: number) => this.#compareValue(type, item, wanted[i], `${path}[${i}]`));
  }

  #compareConnection(type: GraphQLObjectType, answer: Raw, expected: Raw, path: string): void {
    this.#expectSame(answer.totalCount, expected.length, `${path}.totalCount`);
    const element = elementOf(type);
    if (isEntity(element)) {
      const uids = (objects: Raw[], uidOf: (object: Raw) => string): string[] =>
        objects.map(uidOf).toSorted();
      const given = uids(answer.nodes, ({ uid }) => uid);
      this.#expectSame(
        given,
        uids(expected.slice(0, 50), ({ metadata }) => metadata.uid),
        `${path}.nodes`,
      );
      return;
    }
    answer.nodes.forEach((node: Raw, i: number) =>
      this.compareObject(element as GraphQLObjectType, node, expected[i], `${path}.nodes[${i}]`),
    );
  }

  #expectSame(answer: unknown, expected: unknown, path: string): void {
    const [given, wanted] = [sorted(answer), sorted(expected)];
    if (given !== wanted) this.differences.push(`${path}: ${given}, and kubectl says ${wanted}`);
  }
}

/** Fields of the table that the schema hasn't, and tests that are named and aren't there. */
export function faultsOf(schema: GraphQLSchema, oracles: Oracles): string[] {
  return Object.entries(oracles).flatMap(([typeName, fields]) => {
    const type = schema.getType(typeName) as GraphQLObjectType | undefined;
    if (type === undefined) return [`there is no type ${typeName}`];
    return Object.entries(fields).flatMap(([name, oracle]) => {
      if (type.getFields()[name] === undefined) return [`there is no field ${typeName}.${name}`];
      const missing = typeof oracle === 'object' && !existsSync(oracle.elsewhere);
      return missing ? [`${typeName}.${name} is compared in ${oracle.elsewhere}, which isn't there`] : [];
    });
  });
}

/** `ClusterIP` is CLUSTER_IP. */
function constant(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

/** What a field that is never null has where Kubernetes has nothing. */
function nothingOf(type: GraphQLOutputType): unknown {
  if (isListType(type)) return [];
  switch (getNamedType(type).name) {
    case 'StringMap':
      return {};
    case 'Boolean':
      return false;
    case 'Int':
      return 0;
    case 'String':
      return '';
    default:
      return undefined;
  }
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === 0 || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  const { totalCount } = value as { totalCount?: number };
  return totalCount === 0 || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** JSON with the keys of all objects in order. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
