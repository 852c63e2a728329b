import type fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { anyConversation } from './any-conversation.ts';
import { OperationMaker } from './any-operation.ts';
import { anyBytes, anyRequest, oddRequest } from './any-request.ts';
import { drawn } from './draw.ts';
import type { Input } from './input.ts';
import type { Known } from './known.ts';

/** Whatever a client may send, by any transport: operations over HTTP for the most part, since they go deepest. */
export function anyInput(schema: GraphQLSchema, known: Known): fc.Arbitrary<Input> {
  const maker = new OperationMaker(schema, known);
  return drawn((draw) => {
    const kind = draw.below(100);
    if (kind < 56) return anyRequest(draw, known, maker.make(draw, 'query'));
    if (kind < 60) return anyRequest(draw, known, maker.make(draw, 'mutation'));
    if (kind < 66) return anyRequest(draw, known, maker.make(draw, 'subscription'));
    if (kind < 80) return oddRequest(draw, known);
    if (kind < 85) return anyBytes(draw);
    return anyConversation(draw, maker);
  });
}
