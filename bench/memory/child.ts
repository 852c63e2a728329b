import { fork } from 'node:child_process';
import { once } from 'node:events';
import { nodeEnv } from '../support/machine.ts';

/** A process of the bench that answers orders one after another. Disposing of it ends it. */
export interface Child<Order, Started> extends AsyncDisposable {
  readonly started: Started;
  ask<Answer>(order: Order): Promise<Answer>;
}

/** Resolves with what the process says when it has begun. Rejects when it ends before. */
export async function startChild<Order extends object, Started>(
  module: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<Child<Order, Started>> {
  signal.throwIfAborted();
  const child = fork(module, args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: nodeEnv() },
    execArgv: ['--expose-gc'],
  });
  const exited = once(child, 'exit');
  const answer = async (): Promise<unknown> => {
    const settled = new AbortController();
    const ended = exited.then(([code]) => {
      throw new Error(`${module} ended with exit code ${String(code)}`);
    });
    const until = { signal: AbortSignal.any([signal, settled.signal]) };
    try {
      const [message] = (await Promise.race([once(child, 'message', until), ended])) as unknown[];
      return message;
    } finally {
      settled.abort();
    }
  };
  const end = async (): Promise<void> => {
    if (child.connected) child.disconnect();
    await exited;
  };
  try {
    const started = (await answer()) as Started;
    return {
      started,
      ask: async <Answer>(order: Order): Promise<Answer> => {
        const answered = answer();
        child.send(order);
        return (await answered) as Answer;
      },
      [Symbol.asyncDispose]: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** The side of the process: says that it has begun, and answers until the bench closes the channel, by will or by death. */
export function answerOrders<Order>(started: object, answer: (order: Order) => Promise<object>): void {
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => process.exit(0));
  if (!process.connected) process.exit(0);
  process.on('message', (order: Order) => {
    void answer(order).then((answered) => process.send?.(answered));
  });
  process.send?.(started);
}
