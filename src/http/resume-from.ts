import {
  GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql';

/** The argument of subscriptions that can go on from a cursor. */
const argumentName = 'resumeFrom';

/**
 * The document with an operation that goes on from a cursor, whatever it was to go on from: who reconnects sends the same operation once
 * more, with the cursor of the last message. An error for an operation that can't.
 */
export function resumedFrom(
  cursor: string,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  rootType: GraphQLObjectType,
): DocumentNode | GraphQLError {
  let fault: GraphQLError | undefined;
  const resumed = visit(document, {
    OperationDefinition: (node) => (node === operation ? undefined : false),
    FragmentDefinition: ({ typeCondition }) =>
      typeCondition.name.value === rootType.name ? undefined : false,
    Field: (field) => {
      const { args = [] } = rootType.getFields()[field.name.value] ?? {};
      if (args.some(({ name }) => name === argumentName)) return withArgument(field, cursor);
      fault ??= cannotResume(field);
      return false;
    },
    // Only fields of the root are wanted.
    SelectionSet: (_node, _key, parent) => (isField(parent) ? false : undefined),
  });
  return fault ?? resumed;
}

function withArgument(field: FieldNode, cursor: string): FieldNode {
  const others = field.arguments?.filter(({ name }) => name.value !== argumentName) ?? [];
  const name = { kind: Kind.NAME, value: argumentName } as const;
  const value = { kind: Kind.STRING, value: cursor } as const;
  return { ...field, arguments: [...others, { kind: Kind.ARGUMENT, name, value }] };
}

function cannotResume(field: FieldNode): GraphQLError {
  return new GraphQLError(
    `"${field.name.value}" can't go on from an event: without the header Last-Event-ID it begins anew`,
    { nodes: field, extensions: { code: 'BAD_USER_INPUT' } },
  );
}

function isField(parent: unknown): boolean {
  return (parent as { kind?: unknown } | undefined)?.kind === Kind.FIELD;
}
