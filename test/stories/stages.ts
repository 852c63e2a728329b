import { randomBytes } from 'node:crypto';
import { apiAs } from '../../src/auth/caller.ts';
import { KubernetesError } from '../../src/kubernetes/kubernetes-error.ts';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { resources } from '../../src/kubernetes/resources.ts';
import type { OperationContext } from '../../src/operations/operation-context.ts';
import { untilShown } from '../../src/operations/until-shown.ts';

/** Where a story is told: kubectl's namespace, and Quarterdeck's. */
export interface Stage {
  readonly kubectls: string;
  readonly ours: string;
}

/** All that a story may leave behind. */
const props = [
  'deployments',
  'statefulsets',
  'daemonsets',
  'cronjobs',
  'jobs',
  'services',
  'replicasets',
  'controllerrevisions',
  'pods',
] as const;

type PropResource = (typeof props)[number] | 'namespaces';

/** As many stages as stories are told at once: to clear one for the next story takes less than to make and delete namespaces. */
export class Stages implements AsyncDisposable {
  readonly #context: OperationContext;
  readonly #namespaces: KubernetesObject[] = [];
  readonly #free: Stage[] = [];

  constructor(context: OperationContext) {
    this.#context = context;
  }

  /** Has a story told on an empty stage. Where it fails, the stage stays as it is, and isn't used again. */
  async on(story: (stage: Stage) => Promise<void>): Promise<void> {
    const stage = this.#free.pop() ?? (await this.#build());
    await story(stage);
    await Promise.all([this.#clear(stage.kubectls), this.#clear(stage.ours)]);
    this.#free.push(stage);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#namespaces.map((namespace) => this.#remove('namespaces', namespace)));
  }

  get #api() {
    const { caller, cluster } = this.#context;
    return apiAs(caller, cluster.transport);
  }

  async #build(): Promise<Stage> {
    const [kubectls, ours] = await Promise.all([this.#namespace(), this.#namespace()]);
    return { kubectls, ours };
  }

  async #namespace(): Promise<string> {
    const metadata = { name: `story-${randomBytes(5).toString('hex')}` };
    const manifest = { apiVersion: 'v1', kind: 'Namespace', metadata };
    const { object } = await this.#api.create(resources.namespaces, '', manifest, false);
    this.#namespaces.push(object);
    return metadata.name;
  }

  async #clear(namespace: string): Promise<void> {
    const lists = props.map((prop) => this.#api.list(resources[prop], namespace));
    for (const [index, objects] of (await Promise.all(lists)).entries()) {
      await Promise.all(objects.map((object) => this.#remove(props[index] ?? 'pods', object)));
    }
    const { view } = this.#context.cluster;
    const feeds = props.map((prop) => view[prop].changes());
    const isEmpty = () =>
      props.every((prop) => view[prop].countBy('namespace', namespace) === 0) ? true : undefined;
    if ((await untilShown(feeds, isEmpty, 60_000)) === undefined) {
      throw new Error(`what a story has left behind in ${namespace} doesn't go`);
    }
  }

  async #remove(resource: PropResource, { metadata }: KubernetesObject): Promise<void> {
    const { namespace, name, uid } = metadata;
    const how = { preconditions: { uid }, propagationPolicy: 'Background', dryRun: false } as const;
    await this.#api.delete(resources[resource], namespace, name, how).catch((error: unknown) => {
      // The garbage collector may have been faster.
      if (!(error instanceof KubernetesError) || error.statusCode !== 404) throw error;
    });
  }
}
