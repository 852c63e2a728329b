import type { Kubectl } from './cluster.ts';
import type { Gateways } from './gateways.ts';
import type { Random } from './random.ts';

/** What a write came to. */
export interface Written {
  readonly uid: string;
  readonly resourceVersion: string;
}

/** What came of the operations of one sort. */
export interface OperationCount {
  done: number;
  /** How often it was refused or lost, by the reason. */
  readonly refused: Record<string, number>;
}

export type OperationCounts = Map<string, OperationCount>;

interface Target {
  readonly kind: 'deployment' | 'statefulset';
  readonly namespace: string;
  readonly name: string;
}

type Write = (target: Target) => Promise<Written | undefined>;

const names = { deployment: ['web', 'api', 'cart', 'search'], statefulset: ['db', 'queue'] };
const kinds = { deployment: 'DEPLOYMENT', statefulset: 'STATEFUL_SET' };
const tiers = ['gold', 'silver'];

/** Deploys, upgrades, rolls back, scales and deletes at random, through the gateway or by kubectl, as it happens. */
export class Operations {
  readonly counts: OperationCounts = new Map();
  readonly #random: Random;
  readonly #gateways: Gateways;
  readonly #kubectl: Kubectl;
  readonly #targets: readonly Target[];
  /** Those that are presumed to be there. */
  readonly #living = new Set<Target>();

  constructor(random: Random, gateways: Gateways, kubectl: Kubectl, namespaces: readonly string[]) {
    this.#random = random;
    this.#gateways = gateways;
    this.#kubectl = kubectl;
    this.#targets = namespaces.flatMap((namespace) =>
      (['deployment', 'statefulset'] as const).flatMap((kind) =>
        names[kind].map((name) => ({ kind, namespace, name })),
      ),
    );
  }

  /** Makes one. What is refused or lost is counted: a cluster that is away, and objects that others have deleted, are to be expected. */
  async one(): Promise<Written | undefined> {
    const target = this.#random.pick(this.#targets);
    const sort = this.#living.has(target) ? this.#random.pick(sorts) : 'deploy';
    const byGateway = this.#random.chance(0.6) && this.#gateways.serves ? this.#byGateway[sort] : undefined;
    const count = this.#countOf(`${sort} by ${byGateway === undefined ? 'kubectl' : 'the gateway'}`);
    try {
      const written = await (byGateway ?? this.#byKubectl[sort])(target);
      if (sort === 'deploy') this.#living.add(target);
      if (sort === 'delete') this.#living.delete(target);
      count.done += 1;
      return written;
    } catch (error) {
      const reason = reasonOf(error);
      count.refused[reason] = (count.refused[reason] ?? 0) + 1;
      // It may be there, or not, otherwise than presumed; or it isn't known whether it has been done.
      if (/exist/i.test(reason)) this.#living.add(target);
      if (/not_?found/i.test(reason) && !sort.startsWith('rollback')) this.#living.delete(target);
      return undefined;
    }
  }

  #countOf(key: string): OperationCount {
    const count = this.counts.get(key) ?? { done: 0, refused: {} };
    this.counts.set(key, count);
    return count;
  }

  readonly #byGateway: Readonly<Partial<Record<Sort, Write>>> = {
    deploy: ({ kind, namespace, name }) =>
      this.#mutate('deployWorkload', 'DeployWorkloadInput', {
        namespace,
        name,
        labels: { tier: this.#random.pick(tiers) },
        workload:
          kind === 'deployment'
            ? { deployment: { replicas: this.#random.below(4) } }
            : { statefulSet: { replicas: this.#random.below(3), podManagementPolicy: 'PARALLEL' } },
        pod: {
          ...podSettings,
          containers: [{ name: 'main', image: this.#image() }],
        },
      }),
    upgrade: (target) =>
      this.#mutate('upgradeWorkload', 'UpgradeWorkloadInput', {
        workload: refOf(target),
        containers: [{ name: 'main', image: this.#image() }],
      }),
    rollback: (target) =>
      this.#mutate('rollbackWorkload', 'RollbackWorkloadInput', { workload: refOf(target) }),
    scale: (target) =>
      this.#mutate('scaleWorkload', 'ScaleWorkloadInput', {
        workload: refOf(target),
        replicas: this.#random.below(5),
      }),
    label: (target) =>
      this.#mutate('upgradeWorkload', 'UpgradeWorkloadInput', {
        workload: refOf(target),
        labels: { set: { tier: this.#random.pick(tiers) } },
      }),
    delete: (target) =>
      this.#mutate('deleteWorkload', 'DeleteWorkloadInput', {
        workload: refOf(target),
        propagationPolicy: this.#random.pick(['BACKGROUND', 'FOREGROUND']),
      }),
  };

  readonly #byKubectl: Readonly<Record<Sort, Write>> = {
    deploy: (target) => this.#apply(manifestOf(target, this.#image(), this.#random)),
    upgrade: (target) => this.#change(target, 'set', 'image', pathOf(target), `main=${this.#image()}`),
    rollback: (target) => this.#change(target, 'rollout', 'undo', pathOf(target)),
    scale: (target) => this.#change(target, 'scale', pathOf(target), `--replicas=${this.#random.below(5)}`),
    label: (target) =>
      this.#change(target, 'label', '--overwrite', pathOf(target), `tier=${this.#random.pick(tiers)}`),
    service: (target) => this.#service(target),
    deletePods: (target) => this.#deletePods(target),
    delete: (target) => this.#run(target, 'delete', pathOf(target), '--wait=false'),
  };

  /** Makes the workload's Service, gives it another label, or deletes it. */
  #service(target: Target): Promise<Written | undefined> {
    const { namespace, name } = target;
    if (this.#random.chance(0.25))
      return this.#run(target, 'delete', 'service', name, '--wait=false', '--ignore-not-found');
    return this.#apply({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { namespace, name, labels: { tier: this.#random.pick(tiers) } },
      spec: { selector: { [nameLabel]: name }, ports: [{ port: 80 }] },
    });
  }

  #deletePods(target: Target): Promise<undefined> {
    return this.#run(target, 'delete', 'pods', `--selector=${nameLabel}=${target.name}`, '--wait=false');
  }

  #image(): string {
    return `shop/web:1.${this.#random.below(10)}.0`;
  }

  async #mutate(field: string, type: string, input: object): Promise<Written | undefined> {
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { workload { uid resourceVersion } userErrors { code message } } }`;
    const response = await fetch(await this.#gateways.address(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { data, errors } = (await response.json()) as {
      data?: Record<string, { workload: Written | null; userErrors: { code: string }[] } | null> | null;
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    const payload = data?.[field];
    const [error] = payload?.userErrors ?? [];
    if (payload == null || error !== undefined)
      throw new Refusal(error?.code ?? errors?.[0]?.extensions?.code ?? 'no answer');
    return payload.workload ?? undefined;
  }

  async #apply(object: object): Promise<Written | undefined> {
    return writtenOf(await this.#kubectl(['apply', '--output=json', '--filename=-'], JSON.stringify(object)));
  }

  async #change({ namespace }: Target, ...args: string[]): Promise<Written | undefined> {
    return writtenOf(await this.#kubectl(['--namespace', namespace, ...args, '--output=json']));
  }

  async #run({ namespace }: Target, ...args: string[]): Promise<undefined> {
    await this.#kubectl(['--namespace', namespace, ...args]);
  }
}

/** An operation was refused, with the code that says why. */
class Refusal extends Error {}

/** The code of a refusal, or the reason that kubectl gives. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Refusal) return message;
  const known = /\((\w+)\)|connection .*refused|no rollout history|no last revision|fetch failed/.exec(
    message,
  );
  return known?.[1] ?? known?.[0] ?? message;
}

const sorts = [
  'upgrade',
  'upgrade',
  'rollback',
  'scale',
  'scale',
  'label',
  'service',
  'deletePods',
  'delete',
] as const;
type Sort = (typeof sorts)[number] | 'deploy';

const nameLabel = 'app.kubernetes.io/name';

function refOf({ kind, namespace, name }: Target): object {
  return { kind: kinds[kind], namespace, name };
}

function pathOf({ kind, name }: Target): string {
  return `${kind}/${name}`;
}

/**
 * All pods go to one node, without the scheduler: that ends itself ("Scheduler cache is corrupted") when it sees a pod on another node than
 * before, as happens here while API servers are killed, and there is nobody to start it anew.
 */
const podSettings = { nodeName: 'node-1', terminationGracePeriodSeconds: 1 };

/** As the gateway deploys it. */
function manifestOf({ kind, namespace, name }: Target, image: string, random: Random): object {
  const selector = { [nameLabel]: name };
  const labels = { ...selector, tier: random.pick(tiers) };
  return {
    apiVersion: 'apps/v1',
    kind: kind === 'deployment' ? 'Deployment' : 'StatefulSet',
    metadata: { namespace, name, labels },
    spec: {
      replicas: random.below(4),
      selector: { matchLabels: selector },
      ...(kind === 'statefulset' && { serviceName: 'none', podManagementPolicy: 'Parallel' }),
      template: {
        metadata: { labels },
        spec: { ...podSettings, containers: [{ name: 'main', image }] },
      },
    },
  };
}

/** What kubectl says that it has written: nothing if there was nothing to change. */
function writtenOf(text: string): Written | undefined {
  if (text === '') return undefined;
  const { metadata } = JSON.parse(text) as { metadata?: Partial<Written> };
  const { uid, resourceVersion } = metadata ?? {};
  return uid === undefined || resourceVersion === undefined ? undefined : { uid, resourceVersion };
}
