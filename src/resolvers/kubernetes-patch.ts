import {
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { quoted } from '../model/names.ts';
import { readStringMap, type StringMapInput } from '../model/string-map.ts';
import {
  merge,
  type ElementKey,
  type FieldPatch,
  type ListPatch,
  type MergePatch,
  type SetPatch,
  type UnsetPatch,
} from '../operations/field-patch.ts';
import { userError, type InputPath, type UserError } from '../operations/user-error.ts';
import { inputTypeOf, isOfOtherShape, readValue } from './kubernetes-input.ts';

/*
 * Inputs that say what is to change in something that mirrors Kubernetes' types become patches of Kubernetes' own JSON. What becomes of
 * a field follows from its type: objects are changed field by field, lists and plain values as a whole, and what has `set` and `unset`
 * element by element.
 */

/** What an input changes, and what of it can't be read. */
export interface KubernetesPatch {
  readonly patch: MergePatch;
  readonly faults: readonly UserError[];
}

type Json = Readonly<Record<string, unknown>>;

/** Reads a value of an input type that the schema has under this name; `at` is where the caller has given it. */
export function kubernetesPatch(
  schema: GraphQLSchema,
  typeName: string,
  value: object,
  at: InputPath,
): KubernetesPatch {
  const faults: UserError[] = [];
  return { patch: readMerge(inputTypeOf(schema, typeName), value as Json, at, faults), faults };
}

/** Reads changes of labels or annotations. */
export function pairsPatch(
  value: PairsInput | null | undefined,
  at: InputPath,
  faults: UserError[],
): MergePatch | UnsetPatch | undefined {
  if (value === undefined) return undefined;
  return value === null ? { kind: 'unset', at } : readPairs(value, at, faults);
}

function readPatch(type: GraphQLInputType, given: unknown, at: InputPath, faults: UserError[]): FieldPatch {
  if (given === null) return { kind: 'unset', at };
  const nullable = getNullableType(type);
  if (!isInputObjectType(nullable) || isListType(nullable) || isOfOtherShape(nullable)) {
    return { kind: 'set', value: readValue(type, given, at, faults), at };
  }
  const key = keyedLists[nullable.name];
  if (key !== undefined) return readList(nullable, given as ElementsInput, { by: key, at, faults });
  if (nullable.name === 'StringPairsPatchInput') return readPairs(given as PairsInput, at, faults);
  return readMerge(nullable, given as Json, at, faults);
}

function readMerge(
  type: GraphQLInputObjectType,
  value: Json,
  at: InputPath,
  faults: UserError[],
): MergePatch {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const given = value[field.name];
    if (given === undefined || notKubernetes.has(`${type.name}.${field.name}`)) return [];
    return [[field.name, readPatch(field.type, given, [...at, field.name], faults)] as const];
  });
  const patch = merge(Object.fromEntries(fields), at);
  if (type.name === 'ResourceAmountsPatchInput') return amounts(patch, faults);
  const exclusive = alternatives[type.name];
  return exclusive === undefined ? patch : { ...patch, exclusive };
}

/** Fields of which an object has one at most. */
const alternatives: Readonly<Record<string, NonNullable<MergePatch['exclusive']>>> = {
  ProbeInput: ['exec', 'httpGet', 'tcpSocket', 'grpc'],
  LifecycleHandlerInput: ['exec', 'httpGet', 'sleep', 'tcpSocket'],
  VolumeInput: 'all',
};

/** Fields that say nothing about the object that the rest is about. */
const notKubernetes: ReadonlySet<string> = new Set(['ContainerPortPatchInput.expose']);

/** Changes of lists element by element, by how elements are told apart. */
const keyedLists: Readonly<Record<string, ElementKey>> = {
  EnvPatchInput: 'name',
  ContainerPortsPatchInput: 'port',
  VolumeMountsPatchInput: 'mountPath',
  VolumeDevicesPatchInput: 'devicePath',
  VolumesPatchInput: 'name',
};

interface ElementsInput {
  readonly set?: readonly Json[] | null;
  readonly unset?: readonly (string | number)[] | null;
}

function readList(
  type: GraphQLInputObjectType,
  { set, unset }: ElementsInput,
  { by, at, faults }: { by: ElementKey; at: InputPath; faults: UserError[] },
): ListPatch {
  const listType = type.getFields()['set']?.type;
  const elementType = listType === undefined ? undefined : getNullableType(listType);
  const element = isListType(elementType) ? getNullableType(elementType.ofType) : undefined;
  if (!isInputObjectType(element)) throw new Error(`${type.name} has no list to set`);
  const changes = (set ?? []).map((one, index) => readElement(element, one, [...at, 'set', index], faults));
  const field = by === 'port' ? 'name' : by;
  const keys = (set ?? []).map((one) => one[field]);
  faults.push(...repeatedKeys(keys, (index) => [...at, 'set', index, field]));
  faults.push(...bothKeys(unset ?? [], new Set(keys), at));
  return { kind: 'list', by, set: changes, unset: unset ?? [], at };
}

/** A variable is given as a whole: a value takes the place of where one came from. An empty value is none to Kubernetes. */
function readElement(
  type: GraphQLInputObjectType,
  given: Json,
  at: InputPath,
  faults: UserError[],
): SetPatch | MergePatch {
  if (type.name !== 'EnvVarInput') return readMerge(type, given, at, faults);
  const { value, ...rest } = readValue(type, given, at, faults) as Json;
  return { kind: 'set', value: { ...rest, ...(value !== undefined && value !== '' && { value }) }, at };
}

function repeatedKeys(keys: readonly unknown[], at: (index: number) => InputPath): UserError[] {
  return keys.flatMap((key, index) =>
    typeof key === 'string' && keys.indexOf(key) < index
      ? [userError('INVALID', `${quoted(key)} is given more than once`, at(index))]
      : [],
  );
}

interface PairsInput {
  readonly set?: StringMapInput | null | undefined;
  readonly unset?: readonly string[] | null | undefined;
}

function readPairs({ set, unset }: PairsInput, at: InputPath, faults: UserError[]): MergePatch {
  const { pairs, faults: found } = readStringMap(set ?? {});
  faults.push(...found.map(({ key, message }) => userError('INVALID', message, [...at, 'set', key])));
  faults.push(...bothKeys(unset ?? [], new Set(pairs.map(([key]) => key)), at));
  const place = (key: string) =>
    Array.isArray(set) ? set.findIndex((text) => text.startsWith(`${key}=`)) : key;
  const changes = [
    ...(unset ?? []).map((key, index) => [key, { kind: 'unset', at: [...at, 'unset', index] }] as const),
    ...pairs.map(([key, value]) => [key, { kind: 'set', value, at: [...at, 'set', place(key)] }] as const),
  ];
  return merge(Object.fromEntries<FieldPatch>(changes), at);
}

function bothKeys(
  unset: readonly (string | number)[],
  set: ReadonlySet<unknown>,
  at: InputPath,
): UserError[] {
  return unset.flatMap((key, index) =>
    set.has(key)
      ? [
          userError('INVALID', `${quoted(String(key))} must be either set or unset, not both`, [
            ...at,
            'unset',
            index,
          ]),
        ]
      : [],
  );
}

/** All amounts are in one map in Kubernetes, by the names of resources. */
function amounts({ fields, ...rest }: MergePatch, faults: UserError[]): MergePatch {
  const { ephemeralStorage, other, ...named } = fields;
  const others = other?.kind === 'merge' ? other.fields : {};
  for (const [name, { at }] of Object.entries(others)) {
    if (!['cpu', 'memory', 'ephemeral-storage'].includes(name)) continue;
    faults.push(userError('INVALID', `${name} has a field of its own`, at));
  }
  return {
    ...rest,
    fields: { ...others, ...named, ...(ephemeralStorage && { 'ephemeral-storage': ephemeralStorage }) },
  };
}
