import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What it takes to read a selection: the schema, fragments and variables of an operation that is being executed. */
export type Operation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** Whether a field is asked of what is being resolved: for those to whom it makes a difference before anyone asks for it. */
export function isSelected(name: string, info: GraphQLResolveInfo): boolean {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) return false;
  return info.fieldNodes.some(
    ({ selectionSet }) =>
      selectionSet !== undefined &&
      [...selectedFields(type, selectionSet, info)].some((field) => field.name.value === name),
  );
}

/**
 * The fields that a selection asks of an object of a type, each as often as it is written: those of fragments that apply to the type
 * too, and not what @skip and @include leave out.
 */
export function* selectedFields(
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  operation: Operation,
): Iterable<FieldNode> {
  for (const selection of selections) {
    if (!isIncluded(selection, operation)) continue;
    if (selection.kind === Kind.FIELD) {
      yield selection;
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : operation.fragments[selection.name.value];
    if (fragment !== undefined && applies(fragment.typeCondition, type, operation))
      yield* selectedFields(type, fragment.selectionSet, operation);
  }
}

function isIncluded(selection: SelectionNode, { variableValues }: Operation): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

function applies(
  condition: NamedTypeNode | undefined,
  type: GraphQLObjectType,
  { schema }: Operation,
): boolean {
  if (condition === undefined || condition.name.value === type.name) return true;
  const abstract = schema.getType(condition.name.value);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}
