import {
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationTypeNode,
} from 'graphql';
import type { Caller } from '../auth/caller.ts';
import type { Context } from '../resolvers/context.ts';
import { resumedFrom } from './resume-from.ts';
import { clustersAway } from './stale-answers.ts';

/** What a subscription is told by the connection that it goes over: when to give the next message, when the last, and where to count them. */
export type Pacing = Pick<Context, 'finish' | 'whenWanted' | 'counts'>;

/** What operations are executed with, whatever they come in by. */
export interface Execution {
  readonly schema: GraphQLSchema;
  /** What an operation of this caller is executed with: what the caller may see has been decided by then. */
  readonly makeContext: (caller: Caller, pacing: Pacing) => Promise<Context>;
  readonly formatError: (error: unknown) => GraphQLFormattedError;
}

/** What a client asks for, as GraphQL over HTTP and graphql-transport-ws have it. */
export interface OperationParameters {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** The cursor of the last message of the same subscription before: it goes on from there. */
  readonly resumeFrom?: string | undefined;
}

/** An operation that is fit to be executed. */
export interface Operation {
  readonly type: `${OperationTypeNode}`;
  readonly args: ExecutionArgs;
}

/** Reads and validates what a client asks for: an operation that is fit to be executed, or what is wrong with it. */
export async function readOperation(
  { query, operationName, variables, resumeFrom }: OperationParameters,
  { schema, makeContext }: Execution,
  caller: Caller,
  pacing: Pacing,
): Promise<Operation | readonly GraphQLError[]> {
  const read = readDocument(query, schema);
  if (!('kind' in read)) return read;
  const operation = getOperationAST(read, operationName);
  if (operation == null) {
    const message =
      operationName == null
        ? 'the document has several operations: operationName says which'
        : `the document has no operation "${operationName}"`;
    return [new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })];
  }
  const rootType = schema.getRootType(operation.operation);
  const document =
    resumeFrom === undefined || rootType == null ? read : resumedFrom(resumeFrom, read, operation, rootType);
  if (document instanceof GraphQLError) return [document];
  return {
    type: operation.operation,
    args: {
      schema,
      document,
      contextValue: await makeContext(caller, pacing),
      operationName: operationName ?? null,
      variableValues: variables ?? null,
    },
  };
}

/** A result as clients get it: what it may be out of date about is said with it, as over HTTP. */
export function formatResult(
  { data, errors }: { [name in keyof ExecutionResult]: ExecutionResult[name] | undefined },
  { contextValue }: ExecutionArgs,
  { formatError }: Execution,
): FormattedExecutionResult {
  const away = clustersAway((contextValue as Context).scope);
  return {
    ...(data !== undefined && { data }),
    ...(errors !== undefined && { errors: errors.map(formatError) }),
    ...(away !== undefined && { extensions: away }),
  };
}

function readDocument(query: string, schema: GraphQLSchema): DocumentNode | readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
    throw error;
  }
  const faults = validate(schema, document);
  return faults.length === 0 ? document : faults.map((fault) => withCode(fault, 'GRAPHQL_VALIDATION_FAILED'));
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes, source, positions } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  });
}
