import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { CpuMeter } from './cpu.ts';
import { nodeEnv } from './machine.ts';
import type { ServerOrder, ServerReport } from './server-protocol.ts';

/** A server in a process of its own, so that its CPU time is its own. Disposing of it ends the process. */
export interface ServerProcess extends AsyncDisposable {
  readonly url: string;
  readonly cpu: CpuMeter;
}

export interface ServerSpec {
  /** A module that calls runServer (server-side.ts). */
  readonly module: string;
  readonly args?: readonly string[];
  /** A text that is handed over for the server to answer with. */
  readonly result?: string;
  readonly signal: AbortSignal;
}

/** Resolves when it listens. Rejects when it can't be started or ends before. */
export async function startServer({ module, args = [], result, signal }: ServerSpec): Promise<ServerProcess> {
  signal.throwIfAborted();
  const child = fork(module, args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: nodeEnv() },
  });
  const exited = once(child, 'exit');
  const end = async (): Promise<void> => {
    if (child.connected) child.disconnect();
    await exited;
  };
  try {
    if (result !== undefined) send(child, { type: 'result', text: result });
    const { url } = await reportOf(child, 'listening', signal);
    return { url, cpu: meterOf(child, signal), [Symbol.asyncDispose]: end };
  } catch (error) {
    await end();
    throw error;
  }
}

function meterOf(child: ChildProcess, signal: AbortSignal): CpuMeter {
  return {
    micros: async () => {
      const report = reportOf(child, 'cpu', signal);
      send(child, { type: 'cpu' });
      return (await report).micros;
    },
  };
}

function send(child: ChildProcess, order: ServerOrder): void {
  child.send(order);
}

/** The next report of a type; rejects when the server fails or ends instead. */
function reportOf<Type extends ServerReport['type']>(
  child: ChildProcess,
  type: Type,
  signal: AbortSignal,
): Promise<Extract<ServerReport, { type: Type }>> {
  return new Promise((resolve, reject) => {
    const settled = new AbortController();
    const settle = (act: () => void): void => {
      settled.abort();
      child.off('message', onMessage);
      child.off('exit', onExit);
      act();
    };
    const onMessage = (report: ServerReport): void => {
      if (report.type === type) settle(() => resolve(report as Extract<ServerReport, { type: Type }>));
      else if (report.type === 'failed') settle(() => reject(new Error(report.message)));
    };
    const onExit = (code: number | null): void =>
      settle(() => reject(new Error(`${child.spawnargs[1] ?? 'a server'} ended with exit code ${code}`)));
    child.on('message', onMessage);
    child.on('exit', onExit);
    signal.addEventListener('abort', () => settle(() => reject(signal.reason as Error)), {
      once: true,
      signal: settled.signal,
    });
  });
}
