import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** How deep types without an id of their own are followed: owners of owners are of the same type. */
const deepest = 8;
const deepestOfOwnKind = 3;

/** Whether objects of this type have an identity of their own: a relation to one is compared by its uid. */
export function isEntity(type: GraphQLNamedType): boolean {
  if (isInterfaceType(type)) return type.name === 'Node' || type.getFields()['uid'] !== undefined;
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
}

export function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.name.endsWith('Connection');
}

/** The type of a connection's elements. */
export function elementOf(connection: GraphQLObjectType): GraphQLNamedType {
  const nodes = connection.getFields()['nodes'];
  if (nodes === undefined) throw new Error(`${connection.name} has no nodes`);
  return getNamedType(nodes.type);
}

/** The fields that can be asked without an argument. */
export function fieldsOf(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
}

/** Everything that can be asked of a type: relations by the identity of what they lead to, all else in full. */
export function selectionOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  leftOut: ReadonlySet<string>,
  path: readonly string[] = [],
): string {
  const inside = [...path, type.name];
  const fields = fieldsOf(type)
    .filter((field) => !leftOut.has(`${type.name}.${field.name}`))
    .map((field) => selectField(schema, field, leftOut, inside));
  return `__typename ${fields.join(' ')}`;
}

function selectField(
  schema: GraphQLSchema,
  { name, type: fieldType }: GraphQLField<unknown, unknown>,
  leftOut: ReadonlySet<string>,
  path: readonly string[],
): string {
  const type = getNamedType(fieldType);
  if (isLeafType(type)) return name;
  if (isEntity(type)) return `${name} { ${identityOf(schema, type)} }`;
  if (isConnection(type)) {
    const element = elementOf(type);
    const nodes = isEntity(element)
      ? identityOf(schema, element)
      : selectionOf(schema, element as GraphQLObjectType, leftOut, path);
    return `${name} { totalCount nodes { ${nodes} } }`;
  }
  const again = path.filter((above) => above === type.name).length;
  if (path.length > deepest || again >= deepestOfOwnKind) return '';
  return `${name} { ${selectionOf(schema, objectTypeNamed(schema, type.name), leftOut, path)} }`;
}

/** What tells one object from all others. */
function identityOf(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (!isInterfaceType(type) || type.getFields()['uid'] !== undefined) return '__typename id uid';
  const possible = schema.getPossibleTypes(type).map(({ name }) => `... on ${name} { uid }`);
  return `__typename id ${possible.join(' ')}`;
}

function objectTypeNamed(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is of several types: say how it is compared`);
  return type;
}
