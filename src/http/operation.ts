import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { callerKey, type Caller } from '../auth/caller.ts';
import type { Admission } from '../limits/admission.ts';
import { Pace } from '../limits/pace.ts';
import { LimitExceeded } from '../limits/limit-exceeded.ts';
import type { CostModel } from '../limits/operation-cost.ts';
import type { Context } from '../resolvers/context.ts';
import { Deadline } from './deadline.ts';
import type { Documents, ReadDocument } from './documents.ts';
import type { PersistedOperations } from './persisted-operations.ts';
import { resultExtensions } from './result-extensions.ts';
import { resumedFrom } from './resume-from.ts';
import type { SubscriberGroup, SubscriberGroups } from './subscriber-groups.ts';

/**
 * What an operation is told by the connection that it comes over: whether anybody waits for its results, when to give the next message of a
 * subscription, when the last, and where to count them.
 */
export type Pacing = Pick<Context, 'signal' | 'finish' | 'whenWanted' | 'counts'>;
/** The same, and what is known of the operation itself. */
export type Terms = Pacing & Pick<Context, 'cost' | 'pace' | 'shared'>;

/** In points: what costs more takes its time, and gives way to others. */
const lightCost = 2_000;
/** In characters: the same for reading a text. */
const shortText = 2_000;
/** Of variables that are told at once: as many as execution tells. */
const mostFaults = 50;

/** What operations are executed with, whatever they come in by. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly documents: Documents;
  readonly persisted: PersistedOperations;
  readonly costs: CostModel;
  readonly admission: Admission;
  readonly groups: SubscriberGroups;
  /** Whether clients may know the schema. */
  readonly introspection: boolean;
  /** What an operation of this caller is executed with: what the caller may see has been decided by then. */
  readonly makeContext: (caller: Caller, terms: Terms) => Promise<Context>;
  readonly formatError: (error: unknown) => GraphQLFormattedError;
}

/** What a client asks for, as GraphQL over HTTP and graphql-transport-ws have it. */
export interface OperationParameters {
  /** The text; not needed where an id names it. */
  readonly query?: string | null | undefined;
  /** Names a persisted operation. */
  readonly documentId?: string | null | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
  /** The cursor of the last message of the same subscription before: it goes on from there. */
  readonly resumeFrom?: string | undefined;
}

/** An operation that is fit to be executed. */
export interface Operation {
  /** It takes long, and gives way to others in between (limits/pace.ts). */
  readonly isHeavy: boolean;
  readonly type: `${OperationTypeNode}`;
  readonly text: string;
  readonly args: ExecutionArgs;
  /** Of a subscription. */
  readonly group: SubscriberGroup | undefined;
  /** To be called when it is over, however it ends: until then it counts as being under way. */
  readonly end: () => void;
}

/**
 * Reads what a client asks for: an operation that is within the limits and fit to be executed, or what is wrong with it. The one way by
 * which operations come in, whatever the transport.
 */
export async function readOperation(
  parameters: OperationParameters,
  execution: Execution,
  caller: Caller,
  pacing: Pacing,
): Promise<Operation | readonly GraphQLError[]> {
  const { turns } = execution.admission;
  try {
    await turns.next(callerKey(caller), (parameters.query?.length ?? 0) > shortText ? 'heavy' : 'light');
    const chosen = chooseOperation(parameters, execution);
    return 'operation' in chosen ? await begin(chosen, parameters, execution, caller, pacing) : chosen;
  } catch (error) {
    if (error instanceof LimitExceeded) return [limitError(error)];
    throw error;
  }
}

/** Whether what was read is an operation, and not what is wrong with it. */
export function isOperation(read: Operation | readonly GraphQLError[]): read is Operation {
  return 'type' in read;
}

/** What is beyond a limit, as what is wrong with an operation. */
export function limitError(error: LimitExceeded): GraphQLError {
  return new GraphQLError(error.message, { originalError: error });
}

/** A result as clients get it: what it may be out of date about is said with it, as over HTTP. */
export function formatResult(
  { data, errors }: { [name in keyof ExecutionResult]: ExecutionResult[name] | undefined },
  { contextValue }: ExecutionArgs,
  { formatError }: Execution,
): FormattedExecutionResult {
  const extensions = resultExtensions(contextValue as Context);
  return {
    ...(data !== undefined && { data }),
    ...(errors !== undefined && { errors: errors.map(formatError) }),
    ...(extensions !== undefined && { extensions }),
  };
}

/** An operation of a valid document. */
interface ChosenOperation extends ReadDocument {
  readonly operation: OperationDefinitionNode;
  readonly points: number;
  readonly cost: Context['cost'];
}

/** Finds the operation that is meant, and checks everything that can be known before it begins. @throws LimitExceeded */
function chooseOperation(
  parameters: OperationParameters,
  { schema, documents, persisted, costs, admission: { limiter }, introspection }: Execution,
): ChosenOperation | readonly GraphQLError[] {
  const { operationName, variables, extensions, resumeFrom } = parameters;
  const text = persisted.textOf(parameters);
  if (text instanceof GraphQLError) return [text];
  const read = documents.read(text);
  if (!('document' in read)) return read;
  const operation = getOperationAST(read.document, operationName);
  if (operation == null) return [unresolved(operationName)];
  const points = costs.costOf(operation, read.document, variables ?? {});
  limiter.check('cost', points);
  const faults = introspection ? [] : faultsOfVariables(operation, schema, variables ?? {});
  if (faults.length > 0) return faults;
  const isAsked = extensions?.['cost'] === true;
  const rootType = schema.getRootType(operation.operation);
  const document =
    resumeFrom === undefined || rootType == null
      ? read.document
      : resumedFrom(resumeFrom, read.document, operation, rootType);
  if (document instanceof GraphQLError) return [document];
  return {
    ...read,
    document,
    operation,
    points,
    cost: isAsked ? { cost: points, allowed: limiter.allowed.cost } : undefined,
  };
}

/** @throws LimitExceeded when too much is under way already */
async function begin(
  { operation: { operation: type }, text, document, size, points, cost }: ChosenOperation,
  { operationName, variables }: OperationParameters,
  { schema, admission, groups, makeContext }: Execution,
  caller: Caller,
  pacing: Pacing,
): Promise<Operation> {
  const key = callerKey(caller);
  const leave = admission.begin(type, key, size.rootFields);
  const isLasting = type === OperationTypeNode.SUBSCRIPTION;
  const deadline = isLasting ? undefined : new Deadline(pacing.signal, admission.limiter);
  const joined = isLasting ? groups.join(caller, { document, operationName, variables }) : undefined;
  const end = (): void => {
    deadline?.clear();
    joined?.leave();
    leave();
  };
  try {
    const signal = deadline?.signal ?? pacing.signal;
    const isHeavy = type === OperationTypeNode.QUERY && points > lightCost;
    const pace = isHeavy ? new Pace(admission.turns, key, signal) : undefined;
    const contextValue = await makeContext(caller, {
      ...pacing,
      signal,
      cost,
      pace,
      ...(joined !== undefined && { shared: joined.group.news }),
    });
    await pace?.begin();
    const args = { schema, document, contextValue };
    return {
      type,
      isHeavy,
      text,
      group: joined?.group,
      args: { ...args, operationName: operationName ?? null, variableValues: variables ?? null },
      end,
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** What execution would say of variables with suggestions, which tell of the schema, is said without. */
function faultsOfVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] {
  const options = { hideSuggestions: true, maxErrors: mostFaults };
  return getVariableValues(schema, variableDefinitions, variables, options).errors ?? [];
}

function unresolved(operationName: string | null | undefined): GraphQLError {
  const message =
    operationName == null
      ? 'the document has several operations: operationName says which'
      : `the document has no operation "${operationName}"`;
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
}
