import { GraphQLError } from 'graphql';
import { hashOf, type Documents } from './documents.ts';
import type { OperationParameters } from './operation.ts';
import type { SafeList } from './safe-list.ts';

/** What says that the client is to send the text, as Apollo's clients know it: an answer like others. */
export const codesToTryAgain: ReadonlySet<unknown> = new Set([
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Finds the text of an operation that a client names: in the safe list, or among those that clients have sent before. */
export class PersistedOperations {
  readonly #documents: Documents;
  /** Nothing is executed but what is in the safe list. */
  readonly #only: boolean;
  #safe: SafeList = new Map();
  #safeTexts: ReadonlySet<string> = new Set();

  constructor(documents: Documents, only: boolean) {
    this.#documents = documents;
    this.#only = only;
  }

  /** From now on this is the safe list. */
  use(safe: SafeList): void {
    this.#safe = safe;
    this.#safeTexts = new Set(safe.values());
  }

  /** The text that is asked for, by itself or by its id; or why it isn't to be had. */
  textOf({ query, documentId, extensions }: OperationParameters): string | GraphQLError {
    // Over WebSocket nobody has looked at it.
    if (documentId != null && typeof documentId !== 'string')
      return refused('documentId must be a string', 'BAD_REQUEST');
    const persisted = extensions?.['persistedQuery'];
    if (persisted === undefined && documentId == null) return this.#textGiven(query);
    const id = documentId ?? idIn(persisted);
    if (id instanceof GraphQLError) return id;
    const isGiven = query != null && query !== '';
    return isGiven ? this.#textWithHash(query, id) : this.#textNamed(id);
  }

  #textGiven(query: string | null | undefined): string | GraphQLError {
    if (query == null || query === '') return refused('there is no query', 'BAD_REQUEST');
    if (this.#only && !this.#safeTexts.has(query))
      return refused('only operations of the safe list are executed here', 'QUERY_NOT_IN_SAFELIST');
    return query;
  }

  /** A client gives the text so that the next one needs the hash only. */
  #textWithHash(query: string, hash: string): string | GraphQLError {
    if (!this.#safe.has(hash) && hash !== hashOf(query))
      return refused('provided sha does not match query', 'BAD_REQUEST');
    return this.#textGiven(query);
  }

  #textNamed(id: string): string | GraphQLError {
    const safe = this.#safe.get(id) ?? this.#safe.get(id.replace(/^sha256:/, ''));
    if (safe !== undefined) return safe;
    if (this.#only)
      return refused('the safe list has no operation with this id', 'PERSISTED_QUERY_NOT_IN_LIST');
    const sent = this.#documents.withHash(id.replace(/^sha256:/, ''));
    // The words and the code by which Apollo's clients know that they are to send the text as well.
    return sent?.text ?? refused('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND');
  }
}

/** The hash in Apollo's `extensions.persistedQuery`; graphql-codegen's has no version. */
function idIn(persisted: unknown): string | GraphQLError {
  const { version = 1, sha256Hash } = (persisted ?? {}) as { version?: unknown; sha256Hash?: unknown };
  if (version !== 1) return refused('PersistedQueryNotSupported', 'PERSISTED_QUERY_NOT_SUPPORTED');
  if (typeof sha256Hash === 'string' && sha256Hash !== '') return sha256Hash;
  return refused('extensions.persistedQuery.sha256Hash must be the hash of a text', 'BAD_REQUEST');
}

function refused(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
