import { mutated } from './any-value.ts';
import type { AnyOperation, OperationMaker } from './any-operation.ts';
import type { Draw } from './draw.ts';
import type { Frame, Input } from './input.ts';

const types = [
  'connection_init',
  'connection_ack',
  'ping',
  'pong',
  'subscribe',
  'next',
  'error',
  'complete',
  'start',
  'stop',
  'ka',
  '__proto__',
  '',
];
const ids = ['1', '2', '3', '', '__proto__', 'constructor', 'toString', '\u{1F6A2}', 'x'.repeat(2_000)];

/** A conversation over a WebSocket, mostly in the order of the protocol. */
export function anyConversation(draw: Draw, maker: OperationMaker): Input {
  const frames: Frame[] = [];
  if (draw.perMille(920))
    frames.push(said({ type: 'connection_init', ...(draw.perMille(100) && { payload: draw.json() }) }));
  for (let left = draw.between(1, 6); left > 0; left--) frames.push(anyFrame(draw, maker));
  return { kind: 'socket', frames };
}

function anyFrame(draw: Draw, maker: OperationMaker): Frame {
  const drawn = draw.below(100);
  if (drawn < 60)
    return said(
      subscribed(draw, maker.make(draw, drawn < 4 ? 'mutation' : drawn < 30 ? 'query' : 'subscription')),
    );
  if (drawn < 70) return said({ type: 'complete', id: draw.pick(ids) });
  if (drawn < 76) return said({ type: draw.pick(types), id: draw.pick(ids), payload: draw.json() });
  if (drawn < 80) return said(draw.json());
  if (drawn < 86) return said({ type: 'ping', ...(draw.perMille(500) && { payload: draw.json() }) });
  if (drawn < 90) return { base64: draw.bytes(100).toString('base64'), binary: draw.perMille(500) };
  if (drawn < 94)
    return { text: mutated(draw, JSON.stringify({ type: 'ping', id: 'a', payload: { a: 1 } })) };
  if (drawn < 96) return { text: draw.pick(['[', '{"a":', '"', ' ']).repeat(draw.between(1, 4_000)) };
  if (drawn < 97) return { text: 'x'.repeat(1_100_000) };
  const text = JSON.stringify(subscribed(draw, maker.make(draw, 'query')));
  const at = draw.between(0, text.length);
  return { parts: [text.slice(0, at), '', text.slice(at)], complete: draw.perMille(800) };
}

function subscribed(draw: Draw, { query, variables, operationName, type }: AnyOperation): object {
  const text = type !== 'mutation' && draw.perMille(60) ? mutated(draw, query) : query;
  const payload = {
    query: text,
    variables,
    operationName,
    ...(draw.perMille(40) && { extensions: draw.json() }),
  };
  return {
    type: 'subscribe',
    id: draw.perMille(900) ? String(draw.between(1, 1_000_000)) : draw.pick(ids),
    payload: draw.perMille(15) ? draw.json() : payload,
  };
}

function said(message: unknown): Frame {
  return { text: JSON.stringify(message) };
}
