/**
 * The sample application: a small shop with all five workload kinds, Services of each type, and a history of
 * revisions to look at and to roll back to. It goes into the embedded cluster only. The manifests hold the last
 * revision; what the earlier ones differed in is here.
 */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const deadline = '30s';

export interface SampleOptions {
  readonly kubectl: string;
  readonly kubeconfig: string;
  readonly log: (line: string) => void;
  /** Stops in the middle; the next start completes it. */
  readonly signal?: AbortSignal;
}

/**
 * Texts to put in place of those of the last revision, and why it was deployed. No replicas: a revision needs none
 * to be recorded, and nothing has to be replaced by the next.
 */
interface EarlierRevision {
  readonly cause: string;
  readonly replace: Readonly<Record<string, string>>;
}

interface History {
  readonly file: string;
  readonly workload: string;
  readonly earlier: readonly EarlierRevision[];
}

const histories: readonly History[] = [
  {
    file: 'web.yaml',
    workload: 'deployment/web',
    earlier: [
      {
        cause: 'web 1.2.0: first release',
        replace: { 'web:1.4.0': 'web:1.2.0', 'value: v2': 'value: v1', 'replicas: 3': 'replicas: 0' },
      },
      {
        cause: 'web 1.3.0: product search',
        replace: { 'web:1.4.0': 'web:1.3.0', 'value: v2': 'value: v1', 'replicas: 3': 'replicas: 0' },
      },
    ],
  },
  {
    file: 'orders-db.yaml',
    workload: 'statefulset/orders-db',
    earlier: [
      {
        cause: 'orders-db 16.3: first release',
        replace: { 'orders-db:16.4': 'orders-db:16.3', 'replicas: 2': 'replicas: 0' },
      },
    ],
  },
  {
    file: 'node-agent.yaml',
    workload: 'daemonset/node-agent',
    earlier: [{ cause: 'node-agent 0.11.2: first release', replace: { 'agent:0.12.0': 'agent:0.11.2' } }],
  },
];

/** What has to be up before the shop counts as installed; `recommendations` never will be. */
const settled = [...histories.map((history) => history.workload), 'deployment/api', 'deployment/cart'];

/** Present in full only when the last thing that is done to it is there. */
const doneMark = { name: 'quarterdeck.dev/sample', value: 'installed' };

/** Installs the shop unless it is there; what a person changed in it stays. */
export async function installSample(options: SampleOptions): Promise<void> {
  const kubectl = (args: readonly string[], input?: string) => runKubectl(options, args, input);
  const mark = `jsonpath={.metadata.annotations.${doneMark.name.replaceAll('.', '\\.')}}`;
  const found = await kubectl(['get', 'namespace', 'shop', '--ignore-not-found', '-o', mark]);
  if (found === doneMark.value) return;
  options.log('sample: installing a small shop in the namespaces shop and shop-batch');
  await kubectl(['apply', '-f', manifest('namespaces.yaml')]);
  const plain = ['api.yaml', 'cart.yaml', 'recommendations.yaml', 'batch.yaml'];
  await Promise.all([
    kubectl(['apply', ...plain.flatMap((file) => ['-f', manifest(file)])]),
    ...histories.map((history) => installHistory(kubectl, history)),
  ]);
  await Promise.all([
    giveLoadBalancerAddress(kubectl),
    kubectl(['rollout', 'status', '-n', 'shop', ...settled, `--timeout=${deadline}`]),
  ]);
  await kubectl(['annotate', '--overwrite', 'namespace', 'shop', `${doneMark.name}=${doneMark.value}`]);
}

type Kubectl = (args: readonly string[], input?: string) => Promise<string>;

function manifest(file: string): string {
  return join(import.meta.dirname, file);
}

/**
 * Applies one revision after the other; the controller has to have recorded one (its observedGeneration says so)
 * before the next comes, or it would never become a revision.
 */
async function installHistory(kubectl: Kubectl, { file, workload, earlier }: History): Promise<void> {
  const last = await readFile(manifest(file), 'utf8');
  const cause = /kubernetes\.io\/change-cause: '(.*)'/.exec(last)?.[1];
  if (cause === undefined) throw new Error(`${file} names no change-cause`);
  for (const revision of [...earlier, { cause, replace: {} }]) {
    const changes = Object.entries({ ...revision.replace, [cause]: revision.cause });
    const text = changes.reduce((all, [from, to]) => all.replaceAll(from, to), last);
    await kubectl(['apply', '-f', '-'], text);
    const generation = await kubectl([
      'get',
      '-n',
      'shop',
      workload,
      '-o',
      'jsonpath={.metadata.generation}',
    ]);
    await kubectl([
      'wait',
      '-n',
      'shop',
      workload,
      `--for=jsonpath={.status.observedGeneration}=${generation}`,
      `--timeout=${deadline}`,
    ]);
  }
}

/** No cloud gives the Service an address here; this one is for documentation (RFC 5737, TEST-NET-3). */
async function giveLoadBalancerAddress(kubectl: Kubectl): Promise<void> {
  const status = { loadBalancer: { ingress: [{ ip: '203.0.113.10' }] } };
  const patch = JSON.stringify({ status });
  await kubectl([
    'patch',
    '-n',
    'shop',
    'service',
    'web',
    '--subresource=status',
    '--type=merge',
    '-p',
    patch,
  ]);
}

async function runKubectl(options: SampleOptions, args: readonly string[], input?: string): Promise<string> {
  const running = run(options.kubectl, ['--kubeconfig', options.kubeconfig, ...args], {
    ...(options.signal && { signal: options.signal }),
  });
  running.child.stdin?.end(input);
  const { stdout } = await running;
  return stdout;
}
