import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { quoted } from '../model/names.ts';
import { parseQuantity } from '../model/quantity.ts';
import { readStringMap, type StringMapInput } from '../model/string-map.ts';
import { userError, type InputPath, type UserError } from '../operations/user-error.ts';
import { wordOf } from './kubernetes-words.ts';

/*
 * Inputs that mirror Kubernetes' types become Kubernetes' own JSON, as kubernetes-fields.ts reads the JSON the other way round: their names
 * are the same, so what becomes of a value follows from the type of its field. What isn't set (null) is left out.
 */

/** What an input means in Kubernetes' JSON, and what of it can't be read. */
export interface KubernetesInput {
  readonly value: Json;
  readonly faults: readonly UserError[];
}

type Json = Readonly<Record<string, unknown>>;

/** Enums whose values aren't Kubernetes' words. */
const ownWords = new Set(['PortExposureType', 'UpgradePolicy']);

/** Reads a value of an input type that the schema has under this name; `at` is where the caller has given it. */
export function kubernetesInput(
  schema: GraphQLSchema,
  typeName: string,
  value: object,
  at: InputPath,
): KubernetesInput {
  const faults: UserError[] = [];
  return { value: readObject(inputTypeOf(schema, typeName), value as Json, at, faults), faults };
}

/** The input type that the schema has under this name. */
export function inputTypeOf(schema: GraphQLSchema, name: string): GraphQLInputObjectType {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`the SDL has no input type ${name}`);
  return type;
}

/** Whether Kubernetes has other fields for what this is, and so for no part of it the same. */
export function isOfOtherShape(type: GraphQLInputObjectType): boolean {
  return Object.hasOwn(special, type.name);
}

function readObject(type: GraphQLInputObjectType, value: Json, at: InputPath, faults: UserError[]): Json {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const given = value[field.name];
    if (given === undefined || given === null) return [];
    return [[field.name, readValue(field.type, given, [...at, field.name], faults)] as const];
  });
  const read = Object.fromEntries(fields);
  return special[type.name]?.(read, at, faults) ?? read;
}

/** A value as a whole. What is found to be wrong with it is added to `faults`. */
export function readValue(
  type: GraphQLInputType,
  value: unknown,
  at: InputPath,
  faults: UserError[],
): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return (value as readonly unknown[]).map((item, index) =>
      readValue(nullable.ofType, item, [...at, index], faults),
    );
  }
  if (isInputObjectType(nullable)) return readObject(nullable, value as Json, at, faults);
  const { name } = getNamedType(nullable);
  if (isEnumType(nullable)) return ownWords.has(name) ? value : wordOf(value as string);
  if (name === 'StringMap') return readPairs(value as StringMapInput, at, faults);
  if (name === 'Quantity') checkQuantity(value as string, at, faults);
  return value;
}

function readPairs(value: StringMapInput, at: InputPath, faults: UserError[]): Json {
  const { pairs, faults: found } = readStringMap(value);
  faults.push(...found.map(({ key, message }) => userError('INVALID', message, [...at, key])));
  return Object.fromEntries(pairs);
}

function checkQuantity(text: string, at: InputPath, faults: UserError[]): void {
  if (parseQuantity(text) !== undefined) return;
  const message = `${quoted(text)} must be a number with a suffix like m, k, M, G, Ki, Mi or Gi, or without: "250m", "0.5", "64Mi"`;
  faults.push(userError('INVALID', message, at));
}

/** What isn't of the same shape in Kubernetes. */
const special: Readonly<Record<string, (read: Json, at: InputPath, faults: UserError[]) => Json>> = {
  ResourceAmountsInput: (read, at, faults) => {
    const { ephemeralStorage, other = {}, ...rest } = read;
    for (const name of Object.keys(other as Json).filter((key) => named.has(key))) {
      faults.push(userError('INVALID', `${name} has a field of its own`, [...at, 'other', name]));
    }
    return {
      ...rest,
      ...(ephemeralStorage !== undefined && { 'ephemeral-storage': ephemeralStorage }),
      ...(other as Json),
    };
  },
  PersistentVolumeClaimTemplateInput: ({ name, labels, annotations, ...spec }) => {
    const metadata = Object.entries({ name, labels, annotations }).filter(([, value]) => value !== undefined);
    return { ...(metadata.length > 0 && { metadata: Object.fromEntries(metadata) }), spec };
  },
};

const named: ReadonlySet<string> = new Set(['cpu', 'memory', 'ephemeral-storage']);
