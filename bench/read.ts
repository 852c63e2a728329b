/** `npm run bench -- read`: what it costs to list pods, through the gateway and through what it is compared with. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench } from './support/bench-type.ts';
import { startBenchCluster, type BenchCluster } from './support/bench-cluster.ts';
import { clientFor, type Target } from './support/http-client.ts';
import { measureInTurns, type Stack } from './support/interleave.ts';
import { describeMachine } from './support/machine.ts';
import { UsageError, wholeNumber } from './support/options.ts';
import { readReport, reportText, type ReadReport } from './support/read-report.ts';
import { sameAnswers } from './support/read-answers.ts';
import { startServer, type ServerProcess } from './support/server-process.ts';

/** A page of the schema holds no more. */
const largestPage = 1000;
const operation = readFileSync(join(import.meta.dirname, 'operations', 'list-pods.graphql'), 'utf8');

export const read: Bench = {
  name: 'read',
  summary:
    'lists pods: the gateway, Apollo Server as it comes, JSON.stringify over node:http, the API server',
  options: `    --pods N      how many pods are listed, 1 to ${largestPage} (default 1000)
    --rounds N    how often each is measured (default 30)
    --requests N  requests to each in each round (default 10)
    --warm-up N   requests to each before the first round (default 60)
    --json FILE   writes all figures, round by round, into a file
`,
  run,
};

interface Options {
  readonly pods: number;
  readonly rounds: number;
  readonly requests: number;
  readonly warmUp: number;
  readonly json: string | undefined;
}

async function run(args: readonly string[], signal: AbortSignal): Promise<void> {
  const options = readOptions(args);
  const report = await measure(options, signal);
  process.stdout.write(`\n${reportText(report)}\n`);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
}

function readOptions(args: readonly string[]): Options {
  const values = parse(args);
  return {
    pods: wholeNumber('pods', values.pods, 1, largestPage),
    rounds: wholeNumber('rounds', values.rounds, 1, 10_000),
    requests: wholeNumber('requests', values.requests, 1, 10_000),
    warmUp: wholeNumber('warm-up', values['warm-up'], 0, 10_000),
    json: values.json,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        pods: { type: 'string', default: '1000' },
        rounds: { type: 'string', default: '30' },
        requests: { type: 'string', default: '10' },
        'warm-up': { type: 'string', default: '60' },
        json: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function measure(options: Options, signal: AbortSignal): Promise<ReadReport> {
  await using running = new AsyncDisposableStack();
  const cluster = running.use(await startBenchCluster({ pods: options.pods, log: say, signal }));
  const { gateway, apollo, stringify, answer } = await startServers(running, cluster, options.pods, signal);
  const stacks: Stack[] = [
    { name: 'gateway', target: graphQlTarget(gateway, options.pods), cpu: gateway.cpu },
    { name: 'apollo', target: graphQlTarget(apollo, options.pods), cpu: apollo.cpu },
    { name: 'stringify', target: graphQlTarget(stringify, options.pods), cpu: stringify.cpu },
    { name: 'apiServer', target: listTarget(cluster), cpu: cluster.apiServerCpu },
  ].map(({ name, target, cpu }) => ({ name, cpu, client: running.use(clientFor(target)) }));
  const sizes = await sameAnswers(stacks, answer, options.pods);
  say('the answers are the same; warming up, then measuring');
  const machine = describeMachine();
  const onRound = (round: number): void => say(`round ${round} of ${options.rounds}`);
  const series = await measureInTurns(stacks, { ...options, signal, onRound });
  return readReport({ ...options, machine, sizes, series, at: new Date().toISOString() });
}

/** Each server in a process of its own; the ready-made result is the gateway's own answer. */
async function startServers(
  running: AsyncDisposableStack,
  { kubeconfig }: BenchCluster,
  pods: number,
  signal: AbortSignal,
) {
  const start = async (name: string, spec: { args?: string[]; result?: string }): Promise<ServerProcess> =>
    running.use(
      await startServer({ module: join(import.meta.dirname, 'servers', `${name}.ts`), signal, ...spec }),
    );
  const gateway = await start('gateway', { args: [kubeconfig] });
  const apollo = await start('apollo', { args: [kubeconfig] });
  using client = clientFor(graphQlTarget(gateway, pods));
  const answer = await client.fetchText();
  const stringify = await start('stringify', { result: answer });
  return { gateway, apollo, stringify, answer };
}

function graphQlTarget({ url }: ServerProcess, pods: number): Target {
  return {
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: operation, variables: { first: pods } }),
  };
}

/** All pods of the cluster: there are no others in it. Without a limit, as JSON, not compressed. */
function listTarget({ serverUrl, token, certificateAuthority }: BenchCluster): Target {
  return {
    url: `${serverUrl}/api/v1/pods`,
    method: 'GET',
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    certificateAuthority,
  };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
