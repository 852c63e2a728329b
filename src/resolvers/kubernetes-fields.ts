import {
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { wordOf } from './kubernetes-words.ts';

/*
 * The types of a pod template are read off Kubernetes' own JSON: each field has the name of the property that it reads. What a field gives
 * where Kubernetes left the property out, and how a word becomes a value of an enum, follows from the field's type; so none of them has a
 * resolver of its own, but for the few that are listed in pod-template.ts.
 */

/** Where the types of that sort begin; all others are reached from these. */
const roots = ['PodTemplate', 'PersistentVolumeClaimTemplate', 'LabelSelector'];

type Read = (value: unknown) => unknown;
type LocalResolver = (parent: Readonly<Record<string, unknown>>) => unknown;

const noList: readonly never[] = Object.freeze([]);
const noMap = Object.freeze({});

/** The local fields, by type, that are more than a property. */
export function kubernetesFields(
  schema: GraphQLSchema,
): Record<string, { local: Record<string, LocalResolver> }> {
  const types: Record<string, { local: Record<string, LocalResolver> }> = {};
  const waiting = [...roots];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const type = schema.getType(name);
    if (!isObjectType(type) || types[name] !== undefined) continue;
    const local: Record<string, LocalResolver> = {};
    for (const field of Object.values(type.getFields())) {
      waiting.push(getNamedType(field.type).name);
      const read = readerOf(field.type);
      if (read !== undefined) local[field.name] = (parent) => read(parent[field.name]);
    }
    types[name] = { local };
  }
  return types;
}

/** How the property of a field of this type is read; undefined where it is as it should be. */
function readerOf(type: GraphQLOutputType): Read | undefined {
  const required = isNonNullType(type);
  const nullable = getNullableType(type);
  if (isListType(nullable)) return listReader(nullable.ofType);
  if (isEnumType(nullable)) return enumReader(nullable);
  if (!required) return undefined;
  switch (getNamedType(nullable).name) {
    case 'Boolean':
      return (value) => value ?? false;
    case 'String':
      return (value) => value ?? '';
    case 'StringMap':
      return (value) => value ?? noMap;
    default:
      return undefined;
  }
}

function listReader(item: GraphQLOutputType): Read {
  const named = getNamedType(item);
  if (!isEnumType(named)) return (value) => value ?? noList;
  const read = enumReader(named);
  return (value) => ((value ?? noList) as readonly unknown[]).map(read).filter((word) => word !== null);
}

/** The value for Kubernetes' word; null for any other word. */
function enumReader(type: GraphQLEnumType): Read {
  const names = new Map(type.getValues().map(({ name }) => [wordOf(name), name]));
  return (word) => (typeof word === 'string' ? (names.get(word) ?? null) : null);
}
