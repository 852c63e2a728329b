/** The gateway as it is, told what it has logged as errors and what its heap is: `gateway-process.ts KUBECONFIG`. */
import { readConfig } from '../../src/config.ts';
import { startGateway } from '../../src/server.ts';
import { logTo } from '../../src/telemetry/log.ts';
import { answerOrders } from '../memory/child.ts';

/** What the process tells when it is asked. */
export interface GatewayState {
  /** After a collection. */
  readonly heapUsed: number;
  /** What has been logged as errors since it was asked before. */
  readonly errors: readonly string[];
}

const [kubeconfig = ''] = process.argv.slice(2);
// Faults are looked for, not limits of rates.
const flags = [
  '--port',
  '0',
  '--kubeconfig',
  kubeconfig,
  '--drain-timeout',
  '0',
  '--max-mutations-per-minute',
  '1000000',
];
const errors: string[] = [];
const gateway = await startGateway({
  ...readConfig(flags, {}),
  log: logTo((line) => {
    if (line.includes(' level=error ')) errors.push(line);
  }),
});
await gateway.ready;
answerOrders<object>({ url: gateway.url }, () => {
  for (let time = 0; time < 3; time++) globalThis.gc?.();
  const state: GatewayState = { heapUsed: process.memoryUsage().heapUsed, errors: errors.splice(0) };
  return Promise.resolve(state);
});
