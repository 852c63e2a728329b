import type { IncomingHttpHeaders } from 'node:http';
import { ClusterUnreachableError, KubernetesError } from './kubernetes-error.ts';
import type { KubernetesObject, Status } from './objects.ts';
import { resourcePath, resources, type Resource } from './resources.ts';
import { streamedBody } from './streamed-body.ts';
import type { Sender, TransportResponse } from './transport.ts';

/** One operation of an RFC 6902 JSON patch. */
export type JsonPatchOperation =
  { op: 'add' | 'replace' | 'test'; path: string; value: unknown } | { op: 'remove'; path: string };

/** Which part of a list is wanted. */
export interface ChunkQuery {
  readonly limit: number;
  /** The API server's `continue` of the chunk before; empty for the first one. */
  readonly token: string;
  readonly labelSelector?: string | undefined;
  readonly fieldSelector?: string | undefined;
}

/** A part of a list. */
export interface Chunk<T> {
  readonly items: readonly T[];
  /** The API server's `continue`; empty if this is the end. */
  readonly next: string;
}

export interface Written<O> {
  readonly object: O;
  /** The API server's `Warning` headers, in words. */
  readonly warnings: string[];
}

/** Which part of which container's log (core/v1 PodLogOptions). What is undefined isn't asked for. */
export interface ContainerLogOptions {
  readonly container: string;
  /** Of the container before the one that runs now. */
  readonly previous: boolean;
  /** Go on with what is written from now on, until the container ends. */
  readonly follow: boolean;
  readonly tailLines: number | undefined;
  /** Only lines that aren't older. */
  readonly sinceSeconds?: number | undefined;
  /** The same, RFC 3339: the kubelet gets it to the second. */
  readonly sinceTime?: string | undefined;
  /** Counted from the first of those lines. */
  readonly limitBytes?: number | undefined;
}

/** A followed log that is silent for longer is asked for again: its connection may be dead. */
const followIdleTimeoutMs = 150_000;

/** Marks what Quarterdeck has set in managedFields. */
export const fieldManager = 'quarterdeck';

/** Single reads and writes. Everything throws KubernetesError or ClusterUnreachableError. */
export class KubernetesApi {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  async get<O extends KubernetesObject>(
    resource: Resource,
    namespace: string | undefined,
    name: string,
  ): Promise<O> {
    const { object } = await this.#sender.sendForJson<O>({
      method: 'GET',
      path: resourcePath(resource, namespace, name),
    });
    return object;
  }

  /** Asks for a part of the API, which throws where the cluster doesn't have it, or can't reach what serves it. */
  async discover({ group, version }: Resource): Promise<void> {
    await this.#sender.sendForJson({ method: 'GET', path: `/apis/${group}/${version}` });
  }

  /** All objects of a namespace, or of the cluster, that have these labels, in one answer. */
  async list<O extends KubernetesObject>(
    resource: Resource,
    namespace: string | undefined,
    labelSelector?: string,
  ): Promise<O[]> {
    const { object } = await this.#sender.sendForJson<{ items: O[] }>({
      method: 'GET',
      path: resourcePath(resource, namespace),
      query: { labelSelector },
    });
    return object.items;
  }

  /**
   * What a container has written, as the API server hands it on from the kubelet, each line after its time: bytes as they come. What
   * isn't read isn't sent. It ends without an error when the kubelet goes away, too, and a followed one when it is silent for long.
   */
  async *containerLog(
    namespace: string,
    pod: string,
    { follow, ...options }: ContainerLogOptions,
    signal?: AbortSignal,
  ): AsyncGenerator<Uint8Array, undefined> {
    let response: TransportResponse;
    try {
      response = await this.#sender.send({
        method: 'GET',
        path: `${resourcePath(resources.pods, namespace, pod)}/log`,
        query: { ...options, follow: follow || undefined, timestamps: true },
        ...(follow && { idleTimeoutMs: followIdleTimeoutMs }),
        ...(signal !== undefined && { signal }),
      });
    } catch (error) {
      // The kubelet doesn't even begin to answer before there is something to send.
      if (follow && error instanceof ClusterUnreachableError && error.silent) return;
      throw error;
    }
    const silence = follow ? { onSilence: () => undefined } : {};
    yield* streamedBody(this.#sender.cluster, response.body, { signal, ...silence });
  }

  /**
   * A part of a list: of a namespace, or of the cluster. Of each object only what `read` makes of it is kept, so that what
   * nobody may see (values of Secrets) goes no further.
   */
  async listChunk<O extends KubernetesObject, T>(
    resource: Resource,
    namespace: string | undefined,
    { limit, token, labelSelector, fieldSelector }: ChunkQuery,
    read: (object: O) => T,
  ): Promise<Chunk<T>> {
    const { object } = await this.#sender.sendForJson<{ metadata: { continue?: string }; items: O[] }>({
      method: 'GET',
      path: resourcePath(resource, namespace),
      query: { limit, continue: token === '' ? undefined : token, labelSelector, fieldSelector },
    });
    return { items: object.items.map(read), next: object.metadata.continue ?? '' };
  }

  async create<O extends KubernetesObject>(
    resource: Resource,
    namespace: string,
    body: object,
    dryRun: boolean,
  ): Promise<Written<O>> {
    const { object, headers } = await this.#sender.sendForJson<O>({
      method: 'POST',
      path: resourcePath(resource, namespace),
      query: { fieldManager, dryRun: dryRun ? 'All' : undefined, fieldValidation: 'Strict' },
      body,
    });
    return { object, warnings: warningsIn(headers) };
  }

  /** Writes an object anew, as it is at this version and at no other: else it is refused with the reason Conflict. */
  async replace<O extends KubernetesObject>(resource: Resource, object: O): Promise<O> {
    const { namespace, name } = object.metadata;
    const answer = await this.#sender.sendForJson<O>({
      method: 'PUT',
      path: resourcePath(resource, namespace, name),
      query: { fieldManager },
      body: object,
    });
    return answer.object;
  }

  /**
   * Server-side apply: sets what the body says, and removes what an earlier one said and this doesn't. Refused with the reason Conflict
   * where fields belong to others, unless forced.
   */
  async apply<O extends KubernetesObject>(
    resource: Resource,
    namespace: string | undefined,
    name: string,
    body: object,
    { force, dryRun }: { readonly force: boolean; readonly dryRun: boolean },
  ): Promise<Written<O>> {
    const { object, headers } = await this.#sender.sendForJson<O>({
      method: 'PATCH',
      path: resourcePath(resource, namespace, name),
      query: { fieldManager, force, dryRun: dryRun ? 'All' : undefined, fieldValidation: 'Strict' },
      // JSON is YAML.
      contentType: 'application/apply-patch+yaml',
      body,
    });
    return { object, warnings: warningsIn(headers) };
  }

  async jsonPatch<O extends KubernetesObject>(
    resource: Resource,
    namespace: string | undefined,
    name: string,
    operations: readonly JsonPatchOperation[],
    dryRun: boolean,
    subresource?: 'scale',
  ): Promise<Written<O>> {
    const path = resourcePath(resource, namespace, name);
    const { object, headers } = await this.#sender.sendForJson<O>({
      method: 'PATCH',
      path: subresource === undefined ? path : `${path}/${subresource}`,
      query: { fieldManager, dryRun: dryRun ? 'All' : undefined, fieldValidation: 'Strict' },
      contentType: 'application/json-patch+json',
      body: operations,
    });
    return { object, warnings: warningsIn(headers) };
  }

  /** Deletes an object, or begins to. What a query could say of a deletion isn't looked at where there is a body. */
  async delete(
    resource: Resource,
    namespace: string | undefined,
    name: string,
    options: DeleteOptions,
  ): Promise<Deletion> {
    const { object, headers } = await this.#sender.sendForJson<Partial<KubernetesObject>>({
      method: 'DELETE',
      path: resourcePath(resource, namespace, name),
      body: bodyOf(options),
    });
    return { gone: isGone(object), warnings: warningsIn(headers) };
  }

  /** Asks that a pod be evicted: deleted as far as disruption budgets allow it. */
  async evict(namespace: string, name: string, options: DeleteOptions): Promise<Deletion> {
    const { object, headers } = await this.#sender.sendForJson<Partial<Status>>({
      method: 'POST',
      path: `${resourcePath(resources.pods, namespace, name)}/eviction`,
      body: {
        apiVersion: 'policy/v1',
        kind: 'Eviction',
        metadata: { namespace, name },
        deleteOptions: bodyOf(options),
      },
    });
    // A pod of several budgets is refused with a Status in an answer that, by HTTP, has succeeded.
    if (object.status === 'Failure') throw new KubernetesError(object.code ?? 500, object);
    return { warnings: warningsIn(headers) };
  }
}

export interface Deletion {
  /** The object isn't there any more; else it waits for its finalizers, or for its containers to end. Undefined where the answer doesn't say. */
  readonly gone?: boolean;
  readonly warnings: string[];
}

/** What is said of a deletion besides what is to be deleted (meta/v1 DeleteOptions). */
export interface DeleteOptions {
  /** Whatever else has the same name by then is left alone. */
  readonly preconditions: { readonly uid: string; readonly resourceVersion?: string };
  readonly propagationPolicy?: 'Foreground' | 'Background' | 'Orphan';
  readonly gracePeriodSeconds?: number;
  readonly dryRun: boolean;
}

function bodyOf({ dryRun, ...options }: DeleteOptions): object {
  return { apiVersion: 'v1', kind: 'DeleteOptions', ...options, ...(dryRun && { dryRun: ['All'] }) };
}

/** The answer is a Status, or the object as it was when it went or as it is while it waits. */
function isGone({ kind, metadata }: Partial<KubernetesObject>): boolean {
  if (kind === 'Status' || metadata === undefined) return true;
  return (metadata.finalizers ?? []).length === 0 && (metadata.deletionGracePeriodSeconds ?? 0) === 0;
}

/** RFC 7234 warn-code 299: `299 - "text"`, several in one header or in several. */
function warningsIn(headers: IncomingHttpHeaders): string[] {
  const header: string | string[] | undefined = headers['warning'];
  const text = Array.isArray(header) ? header.join(', ') : (header ?? '');
  return [...text.matchAll(/299 \S+ "((?:[^"\\]|\\.)*)"/g)].map((match) =>
    (match[1] ?? '').replaceAll(/\\(.)/g, '$1'),
  );
}
