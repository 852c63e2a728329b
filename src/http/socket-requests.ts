import type { IncomingMessage } from 'node:http';
import type { ExecutionArgs } from 'graphql';
import { answering, type ClientRequest } from '../kubernetes/client-request.ts';
import { addressOf, requestIdOf } from './request-id.ts';
import type { SocketProtocolOptions } from './socket-protocol.ts';

/** With everything by which an operation is answered. */
export type AnsweredProtocol = SocketProtocolOptions & {
  [F in 'onSubscribe' | 'execute' | 'subscribe' | 'onNext']-?: NonNullable<SocketProtocolOptions[F]>;
};

/** Has each operation that comes over a socket answered as a request of its own, whose id is that of the socket and a number. */
export function answeringEach(protocol: AnsweredProtocol): AnsweredProtocol {
  const requests = new WeakMap<ExecutionArgs, ClientRequest>();
  const counts = new WeakMap<IncomingMessage, number>();
  const next = (message: IncomingMessage): ClientRequest => {
    const number = (counts.get(message) ?? 0) + 1;
    counts.set(message, number);
    const id = `${requestIdOf(message)}.${number}`;
    return { id, transport: 'websocket', clientAddress: addressOf(message) };
  };
  const within = <T>(args: ExecutionArgs, work: () => T): T => {
    const request = requests.get(args);
    return request === undefined ? work() : answering(request, work);
  };
  return {
    ...protocol,
    onSubscribe: async (context, id, payload) => {
      const request = next(context.extra.request);
      const read = await answering(request, async () => protocol.onSubscribe(context, id, payload));
      if (isArguments(read)) requests.set(read, request);
      return read;
    },
    execute: (args) => within(args, () => protocol.execute(args)),
    subscribe: (args) => within(args, () => protocol.subscribe(args)),
    onNext: (context, id, payload, args, result) =>
      within(args, () => protocol.onNext(context, id, payload, args, result)),
  };
}

/** Fit to be executed; else it is what is wrong with the operation. */
function isArguments(read: unknown): read is ExecutionArgs {
  return typeof read === 'object' && read !== null && 'document' in read;
}
