/** The gateway as it is, with what it costs its process measured from inside: `gateway-process.ts KUBECONFIG`. */
import { logTo } from '../../src/telemetry/log.ts';
import { startDefaultGateway } from '../support/default-gateway.ts';
import { answerOrders } from './child.ts';
import { PhaseMeter } from './phase-meter.ts';
import type { GatewayOrder, Phase, Settled } from './protocol.ts';

/** Longer than any relist takes. */
const timeoutMs = 300_000;

const [kubeconfig = ''] = process.argv.slice(2);
const empty = settle();
const gateway = await startDefaultGateway(
  kubeconfig,
  logTo((line) => void process.stderr.write(`${line}\n`)),
);
// Before it listens nobody waits for it.
const fill = new PhaseMeter();
await gateway.ready;
answerOrders<GatewayOrder>({ empty, fill: await fill.end() }, (order) =>
  order.type === 'settle' ? Promise.resolve(settle()) : relist(order.resourceVersion),
);

async function relist(resourceVersion: string): Promise<Phase> {
  const meter = new PhaseMeter();
  const [cluster] = gateway.clusters.values();
  if ((await cluster?.hasSeen('pods', resourceVersion, timeoutMs)) !== true)
    throw new Error('the relist takes too long');
  return meter.end();
}

function settle(): Settled {
  for (let time = 0; time < 3; time++) globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss, heapUsed, external };
}
