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

/** What the cost of fields depends on besides their types and arguments. */
interface SchemaFacts {
  readonly schema: GraphQLSchema;
  /** The fields that leave the process, as `Type.field`; those of interfaces where one of the implementations does. */
  readonly liveFields: ReadonlySet<string>;
  readonly introspectionLists: ReadonlyMap<string, number>;
}

/** Knows what operations cost by the schema alone: by the types of fields, by where they are read from, and by their arguments. */
export class CostModel {
  readonly #facts: SchemaFacts;

  constructor(schema: GraphQLSchema) {
    const introspectionLists = introspectionListSizes(schema);
    this.#facts = { schema, liveFields: new Set(liveFieldsOf(schema)), introspectionLists };
  }

  /**
   * The most that an operation of a valid document may cost with these variables: one for each field of each object that it gives, more for
   * those that are read live, and something for each object of a page. What @skip and @include would drop is counted. It takes as long as
   * the document has fields with its fragments written out.
   */
  costOf(operation: OperationDefinitionNode, document: DocumentNode, variables: Variables): number {
    const type = this.#facts.schema.getRootType(operation.operation);
    if (type == null) return 0;
    const defaults = operation.variableDefinitions?.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue === undefined ? undefined : valueFromASTUntyped(defaultValue),
    ]);
    const values = { ...Object.fromEntries(defaults ?? []), ...variables };
    return new OperationCost(this.#facts, document, values).of(operation.selectionSet, type, undefined);
  }
}

class OperationCost {
  readonly #facts: SchemaFacts;
  readonly #variables: Variables;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();

  constructor(facts: SchemaFacts, { definitions }: DocumentNode, variables: Variables) {
    this.#facts = facts;
    this.#variables = variables;
    for (const definition of definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition);
    }
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
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) throw new Error(`a valid document has a fragment "${name}"`);
    return this.of(fragment.selectionSet, this.#typeNamed(fragment.typeCondition.name.value), pageSize);
  }

  #ofField(node: FieldNode, parent: GraphQLCompositeType, pageSize: number | undefined): number {
    const field = fieldOf(parent, node.name.value);
    if (field === undefined) return 1;
    const { liveFields, introspectionLists } = this.#facts;
    const name = `${parent.name}.${field.name}`;
    const own = liveFields.has(name) ? liveFieldCost : 1;
    const type = getNamedType(field.type);
    if (node.selectionSet === undefined || !isCompositeType(type)) return own;
    const asked = this.#sizeAskedFor(node, field);
    if (!isListType(getNullableType(field.type)))
      return own + this.of(node.selectionSet, type, asked ?? (isPage(type) ? defaultPageSize : undefined));
    const sizeOfPage = pageLists.has(field.name) ? pageSize : undefined;
    const ofElement = this.of(node.selectionSet, type, undefined);
    const objects = asked ?? sizeOfPage;
    if (objects !== undefined) return own + objects * (pageObjectCost + ofElement);
    return own + (introspectionLists.get(name) ?? assumedListSize) * ofElement;
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
    const type = this.#facts.schema.getType(name);
    if (!isCompositeType(type)) throw new Error(`a valid document has a fragment on "${name}"`);
    return type;
  }
}

/** What a field of a valid document is; undefined for `__typename`. */
function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return 'getFields' in parent ? parent.getFields()[name] : undefined;
}

function* liveFieldsOf(schema: GraphQLSchema): Iterable<string> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const { name, extensions } of Object.values(type.getFields())) {
      if (extensions['shape'] !== 'live') continue;
      for (const { name: typeName } of [type, ...type.getInterfaces()]) yield `${typeName}.${name}`;
    }
  }
}

/** A connection, or what a live page is told of. */
function isPage({ name }: GraphQLCompositeType): boolean {
  return name.endsWith('Connection') || name.endsWith('PageUpdate');
}
