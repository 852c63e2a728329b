import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { introspectionListSizes } from './introspection-list-sizes.ts';

/** What a field that leaves the process costs, in fields that don't. */
export const liveFieldCost = 25;
/** What each object of a page costs besides its fields. */
export const pageObjectCost = 10;
/** How many elements a list is taken to have if neither an argument nor the page that it is in says so. */
export const assumedListSize = 2;
/** How many elements a page has unless `first` or `last` says otherwise. */
export const defaultPageSize = 50;

/** Arguments that say how many elements there will be at most: by their value, or by how many values they have. */
const sizeArguments = new Set(['first', 'last', 'lines', 'ids']);
/** The lists that have as many elements as the field that gives the page was asked for. */
const pageLists = new Set(['nodes', 'edges', 'upserts', 'lines']);

type Variables = Readonly<Record<string, unknown>>;

/** Knows what operations cost by the schema alone: by the types of fields, by where they are read from, and by their arguments. */
export class CostModel {
  readonly #schema: GraphQLSchema;
  readonly #introspectionLists: ReadonlyMap<string, number>;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    this.#introspectionLists = introspectionListSizes(schema);
  }

  /**
   * The most that an operation of a valid document may cost with these variables: one for each field of each object that it gives, more for
   * those that are read live, and something for each object of a page. What @skip and @include would drop is counted.
   */
  costOf(operation: OperationDefinitionNode, document: DocumentNode, variables: Variables): number {
    const type = this.#schema.getRootType(operation.operation);
    if (type == null) return 0;
    const defaults = operation.variableDefinitions?.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue === undefined ? undefined : valueFromASTUntyped(defaultValue),
    ]);
    const values = { ...Object.fromEntries(defaults ?? []), ...variables };
    const cost = new OperationCost(this.#schema, this.#introspectionLists, document, values);
    return cost.of(operation.selectionSet, type, undefined);
  }
}

/** One operation; every fragment is looked into once for each size of page that it is in. */
class OperationCost {
  readonly #schema: GraphQLSchema;
  readonly #introspectionLists: ReadonlyMap<string, number>;
  readonly #variables: Variables;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #costs = new Map<string, number>();

  constructor(
    schema: GraphQLSchema,
    introspectionLists: ReadonlyMap<string, number>,
    { definitions }: DocumentNode,
    variables: Variables,
  ) {
    this.#schema = schema;
    this.#introspectionLists = introspectionLists;
    this.#variables = variables;
    this.#fragments = new Map(
      definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((definition) => [definition.name.value, definition]),
    );
  }

  /** The cost of a selection on one object, which, if it is a page, has so many elements. */
  of({ selections }: SelectionSetNode, type: GraphQLCompositeType, pageSize: number | undefined): number {
    let cost = 0;
    for (const selection of selections) {
      switch (selection.kind) {
        case Kind.FIELD:
          cost += this.#ofField(selection, type, pageSize);
          break;
        case Kind.INLINE_FRAGMENT: {
          const { typeCondition, selectionSet } = selection;
          const narrowed = typeCondition === undefined ? type : this.#typeNamed(typeCondition.name.value);
          cost += this.of(selectionSet, narrowed, pageSize);
          break;
        }
        case Kind.FRAGMENT_SPREAD:
          cost += this.#ofFragment(selection.name.value, pageSize);
      }
    }
    return Math.min(cost, Number.MAX_SAFE_INTEGER);
  }

  #ofFragment(name: string, pageSize: number | undefined): number {
    const key = `${name} ${pageSize ?? ''}`;
    const known = this.#costs.get(key);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) return 0;
    const { selectionSet, typeCondition } = fragment;
    const cost = this.of(selectionSet, this.#typeNamed(typeCondition.name.value), pageSize);
    this.#costs.set(key, cost);
    return cost;
  }

  #ofField(node: FieldNode, parent: GraphQLCompositeType, pageSize: number | undefined): number {
    const field = fieldOf(parent, node.name.value, this.#schema);
    if (field === undefined) return 1;
    const own = field.extensions['shape'] === 'live' ? liveFieldCost : 1;
    const type = getNamedType(field.type);
    if (node.selectionSet === undefined || !isCompositeType(type)) return own;
    const asked = this.#sizeAskedFor(node, field);
    if (!isListType(getNullableType(field.type)))
      return own + this.of(node.selectionSet, type, asked ?? (isPage(type) ? defaultPageSize : undefined));
    const sizeOfPage = pageLists.has(field.name) ? pageSize : undefined;
    const sizeInIntrospection = this.#introspectionLists.get(`${parent.name}.${field.name}`);
    const ofElement = this.of(node.selectionSet, type, undefined);
    const objects = asked ?? sizeOfPage;
    if (objects !== undefined) return own + objects * (pageObjectCost + ofElement);
    return own + (sizeInIntrospection ?? assumedListSize) * ofElement;
  }

  /** What the arguments say of how many elements there will be. */
  #sizeAskedFor(node: FieldNode, { args }: GraphQLField<unknown, unknown>): number | undefined {
    for (const { name, defaultValue } of args) {
      if (!sizeArguments.has(name)) continue;
      const given = node.arguments?.find((argument) => argument.name.value === name);
      const value = given === undefined ? defaultValue : valueFromASTUntyped(given.value, this.#variables);
      if (Array.isArray(value)) return value.length;
      if (typeof value === 'number') return Math.max(value, 0);
    }
    return undefined;
  }

  #typeNamed(name: string): GraphQLCompositeType {
    const type = this.#schema.getType(name);
    if (!isCompositeType(type)) throw new Error(`a valid document has a fragment on "${name}"`);
    return type;
  }
}

function fieldOf(
  parent: GraphQLCompositeType,
  name: string,
  schema: GraphQLSchema,
): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  if (!('getFields' in parent)) return undefined;
  const field = parent.getFields()[name];
  if (field === undefined || isObjectType(parent)) return field;
  // An interface's fields have no resolvers of their own: whichever implementation leaves the process decides.
  const implementations = schema.getPossibleTypes(parent).map((type) => type.getFields()[name]);
  return implementations.find((implementation) => implementation?.extensions['shape'] === 'live') ?? field;
}

/** A connection, or what a live page is told of. */
function isPage({ name }: GraphQLCompositeType): boolean {
  return /(?:Connection|PageUpdate)$/.test(name);
}
