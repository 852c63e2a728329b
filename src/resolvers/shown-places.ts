import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import { resources, type ResourceName } from '../kubernetes/resources.ts';
import type { Entries } from '../model/cluster-view.ts';
import { typeNameOf } from './object.ts';
import { selectedFields, type Operation } from './selected-fields.ts';
import { touchedBy, type TouchedBy } from './touched-by.ts';

/** Where a subscription shows the objects that it is of, if they are of one of these types. */
export function placesShown(info: GraphQLResolveInfo, typeNames: ReadonlySet<string>): Place[] {
  const places = new Places(info);
  return [...typeNames]
    .map((name) => info.schema.getType(name))
    .filter((type) => isObjectType(type))
    .flatMap((type) => [...objectSelections(info)].map((selected) => places.place(type, selected)));
}

/** Where a subscription shows its messages, if they are not updates with changes of objects, but what is told of one object. */
export function placesOfMessages(info: GraphQLResolveInfo): Place[] {
  const type = getNamedType(info.returnType);
  const places = new Places(info);
  return info.fieldNodes.flatMap(({ selectionSet }) =>
    selectionSet === undefined || !isObjectType(type) ? [] : [places.place(type, selectionSet)],
  );
}

/** The ways from what a subscription sends to the objects that it is of: of changes, and of a page. */
const waysToObjects = [['changes', 'object'], ['upserts']] as const;

/** What is selected of the objects that a subscription is of. */
function* objectSelections(info: GraphQLResolveInfo): Iterable<SelectionSetNode> {
  for (const { selectionSet } of info.fieldNodes) {
    for (const way of waysToObjects) yield* selectionsAlong(way, info.returnType, selectionSet, info);
  }
}

/** What is selected of the last field of a way. */
function* selectionsAlong(
  [name, ...rest]: readonly string[],
  type: GraphQLOutputType,
  selected: SelectionSetNode | undefined,
  operation: Operation,
): Iterable<SelectionSetNode> {
  if (selected === undefined) return;
  if (name === undefined) return yield selected;
  for (const [inner, ofField] of selectionsOf(type, selected, name, operation))
    yield* selectionsAlong(rest, inner, ofField, operation);
}

/** What is selected of a field, and the type of that. */
function* selectionsOf(
  type: GraphQLOutputType,
  selected: SelectionSetNode,
  name: string,
  operation: Operation,
): Iterable<[GraphQLOutputType, SelectionSetNode]> {
  const parent = getNamedType(type);
  const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
  if (!isObjectType(parent) || field === undefined) return;
  for (const { name: asked, selectionSet } of selectedFields(parent, selected, operation)) {
    if (asked.value === name && selectionSet !== undefined) yield [field.type, selectionSet];
  }
}

/** The resource of each type whose values are objects of the cluster. */
const resourceOfType: ReadonlyMap<string, ResourceName> = new Map(
  (Object.keys(resources) as ResourceName[]).map((resource) => [typeNameOf({ resource }), resource]),
);

/** Objects of one type that are shown with one selection. */
export interface Place {
  /** undefined for a type of values that are part of objects, or read from some. */
  readonly resource: ResourceName | undefined;
  /** Every resource that is read for it, at any depth. */
  readonly reads: ReadonlySet<keyof Entries>;
  /** The fields that lead to other objects. */
  readonly fields: readonly Field[];
}

export interface Field {
  /** Absent for a field whose value is part of the object. */
  readonly touchedBy: TouchedBy | undefined;
  /** What the field gives, for each type that this may have. */
  readonly inner: readonly Place[];
}

/** The places of an operation, each made once, however many ways lead there. */
class Places {
  readonly #operation: Operation;
  readonly #known = new Map<SelectionSetNode, Map<string, Place>>();

  constructor(operation: Operation) {
    this.#operation = operation;
  }

  place(type: GraphQLObjectType, selected: SelectionSetNode): Place {
    const known = this.#known.get(selected) ?? new Map<string, Place>();
    this.#known.set(selected, known);
    const place = known.get(type.name) ?? this.#make(type, selected);
    known.set(type.name, place);
    return place;
  }

  #make(type: GraphQLObjectType, selected: SelectionSetNode): Place {
    const fields = [...selectedFields(type, selected, this.#operation)]
      .map(({ name, selectionSet }) => this.#field(type, name.value, selectionSet))
      .filter((field) => field !== undefined);
    return {
      resource: resourceOfType.get(type.name),
      fields,
      reads: new Set(fields.flatMap(readsOf)),
    };
  }

  /** undefined for a field that shows no other object. */
  #field(type: GraphQLObjectType, name: string, selected: SelectionSetNode | undefined): Field | undefined {
    const definition = type.getFields()[name];
    // What is read live is as it was when it was read.
    if (definition === undefined || definition.extensions['shape'] === 'live') return undefined;
    const isRelation = definition.extensions['shape'] === 'relation';
    const declared = isRelation ? declaredFor(type.name, name) : undefined;
    if (isRelation && declared === undefined) return undefined;
    const inner = selected === undefined ? [] : this.#inner(definition.type, selected);
    return declared === undefined && inner.length === 0 ? undefined : { touchedBy: declared, inner };
  }

  #inner(type: GraphQLOutputType, selected: SelectionSetNode): Place[] {
    const named = getNamedType(type);
    const types = isAbstractType(named) ? this.#operation.schema.getPossibleTypes(named) : [named];
    return types
      .filter((one) => isObjectType(one))
      .map((one) => this.place(one, selected))
      .filter(({ reads }) => reads.size > 0);
  }
}

/** What is declared for a relation, if anything is behind it. */
function declaredFor(typeName: string, field: string): TouchedBy | undefined {
  const ofType: Readonly<Record<string, Readonly<Record<string, TouchedBy>>>> = touchedBy;
  const declared = ofType[typeName]?.[field];
  return declared === undefined || resourcesOf(declared).length === 0 ? undefined : declared;
}

function resourcesOf({ shows, through = {} }: TouchedBy): (keyof Entries)[] {
  return [...Object.keys(shows), ...Object.keys(through)] as (keyof Entries)[];
}

function readsOf({ touchedBy: declared, inner }: Field): (keyof Entries)[] {
  const own = declared === undefined ? [] : resourcesOf(declared);
  return [...own, ...inner.flatMap(({ reads }) => [...reads])];
}
