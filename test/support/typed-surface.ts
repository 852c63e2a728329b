import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { readSdl } from '../../src/resolvers/schema.ts';

export type Json = Record<string, unknown>;

const schema = buildSchema(readSdl());

/** A type that has fields, of what comes out or of what goes in. */
export function fieldsType(name: string): GraphQLObjectType | GraphQLInputObjectType {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) return objectType(name);
  return type;
}

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`the schema has no object type ${name}`);
  return type;
}

/** A selection of everything that there is below a type that refers to no objects. */
export function wholeSelection(typeName: string): string {
  const fields = Object.values(objectType(typeName).getFields()).map(({ name, type }) => {
    const named = getNamedType(type);
    return isObjectType(named) ? `${name} ${wholeSelection(named.name)}` : name;
  });
  return `{ ${fields.join(' ')} }`;
}

/** What has been found to be set, as `Type.field`. */
export type Seen = Set<string>;

/**
 * What a selection of everything must give for a value as `kubectl get -o json` has it, by walking the schema. Where Kubernetes has nothing
 * there is null, or an empty value for what is never null. Written apart from the gateway's own reading of it.
 */
export function expectedOf(typeName: string, raw: Json, seen: Seen): Json {
  const type = objectType(typeName);
  const properties = { ...raw, ...special[typeName]?.(raw) };
  const entries = Object.values(type.getFields()).map((field) => {
    const value = properties[field.name];
    if (value != null) seen.add(`${typeName}.${field.name}`);
    return [field.name, expectedValue(field.type, value, seen)] as const;
  });
  return Object.fromEntries(entries);
}

function expectedValue(type: GraphQLOutputType, value: unknown, seen: Seen): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const items = (value ?? []) as readonly unknown[];
    return items.map((item) => expectedValue(nullable.ofType, item, seen));
  }
  if (value == null) return isNonNullType(type) ? emptyOf(nullable.toString()) : null;
  if (isObjectType(nullable)) return expectedOf(nullable.name, value as Json, seen);
  if (!isEnumType(nullable) || typeof value !== 'string') return value;
  if (value === '') return null;
  const found = nullable.getValues().find(({ name }) => name.replaceAll('_', '') === value.toUpperCase());
  if (found === undefined) throw new Error(`${nullable.name} has no value for "${value}"`);
  return found.name;
}

function emptyOf(typeName: string): unknown {
  const empty: Readonly<Record<string, unknown>> = { Boolean: false, StringMap: {}, String: '' };
  if (!(typeName in empty)) throw new Error(`there is nothing where a ${typeName} must be`);
  return empty[typeName];
}

/** What isn't read off the property of the same name. */
const special: Readonly<Record<string, (raw: Json) => Json>> = {
  PodTemplate: flat,
  PersistentVolumeClaimTemplate: flat,
  EnvVar: ({ valueFrom, value }) => ({ value: valueFrom === undefined ? (value ?? '') : undefined }),
  ResourceAmounts: ({ 'ephemeral-storage': ephemeralStorage, cpu, memory, ...other }) => ({
    ephemeralStorage,
    cpu,
    memory,
    other,
  }),
  Volume: ({ name: _, ...source }) => ({ type: Object.keys(source)[0] }),
};

function flat({ metadata, spec }: Json): Json {
  const { name, labels, annotations } = (metadata ?? {}) as Json;
  return { ...(spec as Json), name, labels, annotations };
}

/** Every `Type.field` below a type. */
export function fieldsBelow(typeName: string, found: Seen = new Set()): Seen {
  for (const { name, type } of Object.values(objectType(typeName).getFields())) {
    const path = `${typeName}.${name}`;
    if (found.has(path)) continue;
    found.add(path);
    const named = getNamedType(type);
    if (isObjectType(named)) fieldsBelow(named.name, found);
  }
  return found;
}
