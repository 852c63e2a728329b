import type { Transport } from '../../src/kubernetes/transport.ts';
import {
  deploymentOf,
  groupsOf,
  namespaces,
  podOf,
  replicaSetOf,
  serviceOf,
  type Group,
} from './bench-objects.ts';

/** Enough that the API server always has something to do. */
const writersAtOnce = 16;

interface Written {
  readonly metadata: { readonly uid: string };
}

/**
 * Writes everything as it is to be, status included: with no controllers there, it stays like that. Starting so many pods by real
 * controllers would take an hour.
 */
export class Filler {
  readonly #transport: Transport;
  readonly #signal: AbortSignal;
  #pods = 0;

  constructor(transport: Transport, signal: AbortSignal) {
    this.#transport = transport;
    this.#signal = signal;
  }

  /** Until there are so many pods: 1,000, or any more at once. */
  async fillTo(pods: number): Promise<void> {
    if (this.#pods === 0) await this.#inParallel(namespaces, (name) => this.#namespace(name));
    await this.#inParallel(groupsOf(this.#pods, pods), (group) => this.#group(group));
    this.#pods = pods;
  }

  async #namespace(name: string): Promise<void> {
    await this.#create('/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
    // Pods are refused where their account isn't there, and no controller makes it.
    const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default' } };
    await this.#create(`/api/v1/namespaces/${name}/serviceaccounts`, account);
  }

  async #group(group: Group): Promise<void> {
    const core = `/api/v1/namespaces/${group.namespace}`;
    const apps = `/apis/apps/v1/namespaces/${group.namespace}`;
    const deployment = await this.#createWithStatus(`${apps}/deployments`, deploymentOf(group));
    const replicaSet = replicaSetOf(group, deployment.metadata.uid);
    const { uid } = (await this.#createWithStatus(`${apps}/replicasets`, replicaSet)).metadata;
    await this.#create(`${core}/services`, serviceOf(group));
    for (let pod = group.firstPod; pod < group.firstPod + group.pods; pod++)
      await this.#createWithStatus(`${core}/pods`, podOf(group, pod, uid));
  }

  /** What is created has no status, whatever it says: that takes a second request. */
  async #createWithStatus(path: string, object: object): Promise<Written> {
    const created = await this.#create(path, object);
    const { name, status } = {
      ...(object as { metadata: { name: string }; status: object }).metadata,
      ...(object as { status: object }),
    };
    await this.#send('PUT', `${path}/${name}/status`, { ...created, status });
    return created;
  }

  #create(path: string, object: object): Promise<Written> {
    return this.#send('POST', path, object);
  }

  async #send(method: 'POST' | 'PUT', path: string, body: object): Promise<Written> {
    return (await this.#transport.sendForJson<Written>({ method, path, body, signal: this.#signal })).object;
  }

  async #inParallel<T>(items: readonly T[], write: (item: T) => Promise<void>): Promise<void> {
    const left = items.values();
    const writers = Array.from({ length: writersAtOnce }, async () => {
      for (const item of left) await write(item);
    });
    await Promise.all(writers);
  }
}
