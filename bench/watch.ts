/** `npm run bench -- watch`: what following pods costs many at once, next to the API server's own watches, and how soon it goes on after an outage. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startBenchCluster } from './support/bench-cluster.ts';
import { firstNamespace } from './support/bench-objects.ts';
import type { Bench } from './support/bench-type.ts';
import { describeMachine } from './support/machine.ts';
import { UsageError, listOf, parseOptions, wholeNumber } from './support/options.ts';
import { startServer } from './support/server-process.ts';
import { measureDeliveries } from './watch/deliveries.ts';
import { measureOutages } from './watch/outages.ts';
import { reportText, type WatchReport } from './watch/report.ts';
import { Writer } from './watch/writer.ts';

/** Pods come with their Deployment. */
const podsPerDeployment = 20;
const gatewayModule = fileURLToPath(new URL('servers/gateway.ts', import.meta.url));

export const watch: Bench = {
  name: 'watch',
  summary:
    "each change for who follows pods: subscriptions, and the API server's own watches; how soon both go on after an outage",
  options: `    --followers N    how many follow the pods (default 200)
    --pods N         how many pods there are, a multiple of ${podsPerDeployment} (default 40)
    --writes N       how many writes a round has (default 20)
    --rounds N       how often each is measured (default 12)
    --warm-up N      rounds before the first that counts (default 2)
    --connections N  to the API server, for all watches together (default: one for each)
    --outages N,…    how long the gateway is cut off, in seconds (default 1,5,20; '' for not at all)
    --json FILE      writes all figures, round by round, into a file
`,
  run,
};

async function run(args: readonly string[], signal: AbortSignal): Promise<void> {
  const { json, outages: lengths, followers, pods, ...plan } = readOptions(args);
  await using cluster = await startBenchCluster({ log: say, signal });
  await cluster.fillTo(pods);
  await using writer = await Writer.to(cluster.kubeconfig, firstNamespace);
  await using gateway = await startServer({ module: gatewayModule, args: [cluster.kubeconfig], signal });
  const machine = describeMachine();
  const common = { namespace: firstNamespace, writer, log: say, signal };
  const watchesPerConnection = Math.ceil(followers / plan.connections);
  const deliveries = await measureDeliveries({
    ...common,
    ...plan,
    cluster,
    gateway,
    count: followers,
    watchesPerConnection,
  });
  const outages =
    lengths.length === 0
      ? []
      : await measureOutages({
          ...common,
          gatewayModule,
          kubeconfig: cluster.kubeconfig,
          lengths,
          rounds: plan.rounds,
        });
  const report: WatchReport = {
    bench: 'watch',
    at: new Date().toISOString(),
    machine,
    followers,
    pods,
    ...plan,
    watchesPerConnection,
    deliveries,
    outages,
  };
  process.stdout.write(`\n${reportText(report)}\n`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
}

function readOptions(args: readonly string[]) {
  const values = parseOptions(args, {
    followers: { type: 'string', default: '200' },
    pods: { type: 'string', default: '40' },
    writes: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '12' },
    'warm-up': { type: 'string', default: '2' },
    connections: { type: 'string' },
    outages: { type: 'string', default: '1,5,20' },
    json: { type: 'string' },
  });
  const pods = wholeNumber('pods', values.pods, podsPerDeployment, 1_000);
  if (pods % podsPerDeployment !== 0)
    throw new UsageError(`--pods is a multiple of ${podsPerDeployment}, not "${values.pods}"`);
  const followers = wholeNumber('followers', values.followers, 1, 2_000);
  return {
    followers,
    pods,
    writes: wholeNumber('writes', values.writes, 1, 10_000),
    rounds: wholeNumber('rounds', values.rounds, 1, 10_000),
    warmUp: wholeNumber('warm-up', values['warm-up'], 0, 10_000),
    connections: wholeNumber('connections', values.connections ?? values.followers, 1, followers),
    outages: listOf(values.outages).map((text) => wholeNumber('outages', text, 0, 3_600)),
    json: values.json,
  };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
