import {
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  OperationTypeNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

const conditions = new Set([GraphQLSkipDirective.name, GraphQLIncludeDirective.name]);

/**
 * What the specification has had since 2025 and graphql-js 16 hasn't: what is subscribed to hangs on no condition. It is looked for before
 * validation, which fails where a variable decides; and where the only field is left out, subscribing fails.
 */
export function subscriptionFaults({ definitions }: DocumentNode): readonly GraphQLError[] {
  const fragments = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  return definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .filter(({ operation }) => operation === OperationTypeNode.SUBSCRIPTION)
    .map(({ selectionSet }) => [...conditionsIn(selectionSet, fragments, new Set())])
    .filter((nodes) => nodes.length > 0)
    .map(
      (nodes) =>
        new GraphQLError('@skip and @include cannot be used on the field of a subscription', { nodes }),
    );
}

/** The conditions of a selection itself, and of its fragments; not of what is inside of its fields. */
function* conditionsIn(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  seen: Set<FragmentDefinitionNode>,
): Iterable<DirectiveNode> {
  for (const selection of selections) {
    yield* selection.directives?.filter(({ name }) => conditions.has(name.value)) ?? [];
    if (selection.kind === Kind.INLINE_FRAGMENT) yield* conditionsIn(selection.selectionSet, fragments, seen);
    if (selection.kind !== Kind.FRAGMENT_SPREAD) continue;
    const fragment = fragments.get(selection.name.value);
    if (fragment === undefined || seen.has(fragment)) continue;
    seen.add(fragment);
    yield* conditionsIn(fragment.selectionSet, fragments, seen);
  }
}
