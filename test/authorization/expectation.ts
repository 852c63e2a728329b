import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { isConnection, isEntity } from '../schema/every-field/selection.ts';
import type { Raw } from '../schema/every-field/oracle.ts';
import { rules, type Asked, type Rule } from './relations.ts';

/** The rule of a field: of its type or of an interface of that. */
export function ruleOf(type: GraphQLObjectType, field: string): Rule | undefined {
  const names = [type, ...type.getInterfaces()].map(({ name }) => name);
  return names.map((name) => rules[`${name}.${field}`]).find((rule) => rule !== undefined);
}

/** What somebody is to be told of an object of which the administrator is told this: every field that isn't subject to a rule is the same. */
export async function expectedOf(schema: GraphQLSchema, told: Raw, asked: Asked): Promise<Raw> {
  const type = schema.getType(told.__typename as string);
  if (!isObjectType(type)) throw new Error(`there is no object type ${told.__typename as string}`);
  const fields = Object.entries(told as Record<string, Raw>).map(async ([name, value]) => {
    const rule = ruleOf(type, name);
    const given = rule === undefined ? value : await rule(value, asked);
    return [name, await inside(schema, type, name, given, asked)] as const;
  });
  return Object.fromEntries(await Promise.all(fields));
}

/** Objects with an identity are compared by it: what they are told of is compared where they are asked for themselves. */
async function inside(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  name: string,
  value: Raw,
  asked: Asked,
): Promise<Raw> {
  const field = type.getFields()[name];
  const named = field === undefined ? undefined : getNamedType(field.type);
  if (named === undefined || value === null || isLeafType(named) || isEntity(named)) return value;
  if (isConnection(named)) {
    const nodes = await Promise.all((value.nodes as Raw[]).map((node) => partOf(schema, node, asked)));
    return { ...value, nodes };
  }
  if (!isObjectType(named) && !isInterfaceType(named)) return value;
  return Array.isArray(value)
    ? Promise.all(value.map((item) => partOf(schema, item, asked)))
    : partOf(schema, value, asked);
}

async function partOf(schema: GraphQLSchema, part: Raw, asked: Asked): Promise<Raw> {
  const type = schema.getType(part.__typename as string);
  if (type !== undefined && isEntity(type)) return part;
  const owner = part.__typename === 'ObjectOwner' ? asked.world.withUid(part.uid as string) : undefined;
  return expectedOf(schema, part, owner === undefined ? asked : { ...asked, of: owner });
}
