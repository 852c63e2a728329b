import { createHash } from 'node:crypto';
import type { ApolloServerOptions } from '@apollo/server';
import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { sizeOfDocument, type DocumentSize } from '../limits/document-size.ts';
import type { Limiter } from '../limits/limiter.ts';
import { checkText } from '../limits/text-size.ts';
import type { Context } from '../resolvers/context.ts';
import { subscriptionFaults } from './subscription-faults.ts';

/** A document that may be executed. */
export interface ReadDocument {
  readonly text: string;
  readonly document: DocumentNode;
  readonly size: DocumentSize;
}

type DocumentStore = NonNullable<ApolloServerOptions<Context>['documentStore']>;

const hashLength = 64;
/** Of the texts that are remembered: what they are parsed to takes many times as much. */
const mostCharacters = 2 * 1024 * 1024;

/**
 * Reads texts to documents that may be executed, and remembers them by their hashes: those that were used last, as long as there is room.
 * Whatever transport a text comes by, here is where it is parsed, checked against the limits, and validated, in this order.
 */
export class Documents {
  readonly #schema: GraphQLSchema;
  readonly #limiter: Limiter;
  readonly #introspection: boolean;
  /** The ones that were used last at the end. */
  readonly #read = new Map<string, ReadDocument>();
  #characters = 0;

  constructor(schema: GraphQLSchema, limiter: Limiter, introspection: boolean) {
    this.#schema = schema;
    this.#limiter = limiter;
    this.#introspection = introspection;
  }

  /** What a text has in it, or what is wrong with it. @throws LimitExceeded */
  read(text: string): ReadDocument | readonly GraphQLError[] {
    const hash = hashOf(text);
    const known = this.withHash(hash);
    if (known !== undefined) return known;
    checkText(text, this.#limiter);
    const document = parsed(text);
    if (document instanceof GraphQLError) return [withCode(document, 'GRAPHQL_PARSE_FAILED')];
    const size = sizeOfDocument(document);
    for (const limit of ['depth', 'rootFields', 'aliases', 'fields'] as const)
      this.#limiter.check(limit, size[limit]);
    const faults = this.#validate(document);
    if (faults.length > 0) return faults.map((fault) => withCode(fault, 'GRAPHQL_VALIDATION_FAILED'));
    const read = { text, document, size };
    this.#remember(hash, read);
    return read;
  }

  /** The document of the text with this SHA-256, if it is remembered. */
  withHash(hash: string): ReadDocument | undefined {
    const read = this.#read.get(hash);
    if (read === undefined) return undefined;
    this.#read.delete(hash);
    this.#read.set(hash, read);
    return read;
  }

  /** Who may not see the schema isn't told by suggestions, either. */
  #validate(document: DocumentNode): readonly GraphQLError[] {
    const faults = subscriptionFaults(document);
    if (faults.length > 0) return faults;
    return this.#introspection
      ? validate(this.#schema, document)
      : validate(this.#schema, document, [...specifiedRules, NoSchemaIntrospectionCustomRule], {
          hideSuggestions: true,
        });
  }

  #remember(hash: string, read: ReadDocument): void {
    this.#read.set(hash, read);
    this.#characters += read.text.length;
    for (const [oldest, { text }] of this.#read) {
      if (this.#characters <= mostCharacters) return;
      this.#read.delete(oldest);
      this.#characters -= text.length;
    }
  }
}

/** The documents for Apollo Server, which looks for them by hashes with something before them: it neither parses nor validates what is there. */
export function documentStoreOf(documents: Documents): DocumentStore {
  return {
    get: (key) => Promise.resolve(documents.withHash(key.slice(-hashLength))?.document),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
}

/** By what texts are known: their SHA-256 in hexadecimal digits, as clients send it for persisted queries. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function parsed(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
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
