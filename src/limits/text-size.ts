import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import type { Limiter } from './limiter.ts';

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Checks a text before it is parsed, which takes a call for each bracket inside of another. It isn't looked into beyond a limit.
 * @throws LimitExceeded
 */
export function checkText(text: string, limiter: Limiter): void {
  const lexer = new Lexer(new Source(text));
  const { tokens: mostTokens, nesting: mostNesting } = limiter.allowed;
  let tokens = 0;
  let nesting = 0;
  for (let kind = nextKind(lexer); kind !== undefined; kind = nextKind(lexer)) {
    tokens++;
    if (opening.has(kind)) nesting++;
    if (closing.has(kind)) nesting--;
    if (tokens > mostTokens) throw limiter.refuse('tokens');
    if (nesting > mostNesting) throw limiter.refuse('nesting');
  }
}

/** Undefined at the end, and where there is no token: parsing says what is wrong there. */
function nextKind(lexer: Lexer): string | undefined {
  try {
    const { kind } = lexer.advance();
    return kind === TokenKind.EOF ? undefined : kind;
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
