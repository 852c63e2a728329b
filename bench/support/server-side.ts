/** The side of a server process: tells the bench where it listens and how much CPU time it has used, and ends with the bench. */
import type { ServerOrder, ServerReport } from './server-protocol.ts';

/** Runs a server until the bench closes the channel, by will or by death. */
export async function runServer(start: () => Promise<string>): Promise<void> {
  // A terminal sends Ctrl-C to us too; the bench stops everything in order.
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => process.exit(0));
  if (!process.connected) process.exit(0);
  process.on('message', (order: ServerOrder) => {
    if (order.type === 'cpu') tell({ type: 'cpu', micros: cpuMicros() });
  });
  try {
    tell({ type: 'listening', url: await start() });
  } catch (error) {
    tell({
      type: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

/** The result that the bench hands over. */
export function receiveResult(): Promise<string> {
  return new Promise((resolve) => {
    const take = (order: ServerOrder): void => {
      if (order.type !== 'result') return;
      process.off('message', take);
      resolve(order.text);
    };
    process.on('message', take);
  });
}

function cpuMicros(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function tell(report: ServerReport): void {
  process.send?.(report);
}
