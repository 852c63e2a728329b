import type { Kubectl } from './cluster.ts';
import type { Shown } from './picture.ts';
import type { Question } from './questions.ts';

/** An object as `kubectl get -o json` has it, as far as something is compared with it. */
interface KubectlObject {
  readonly kind: string;
  readonly metadata: {
    readonly namespace: string;
    readonly name: string;
    readonly uid: string;
    readonly resourceVersion: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly ownerReferences?: readonly { readonly uid: string; readonly controller?: boolean }[];
  };
  readonly spec: {
    readonly replicas?: number;
    readonly nodeName?: string;
    readonly template?: { readonly spec: { readonly containers: readonly { readonly image: string }[] } };
    readonly containers?: readonly { readonly name: string; readonly image: string }[];
    readonly selector?: Readonly<Record<string, string>>;
    readonly clusterIPs?: readonly string[];
  };
  readonly status?: {
    readonly phase?: string;
    readonly replicas?: number;
    readonly readyReplicas?: number;
    readonly updatedReplicas?: number;
    readonly conditions?: readonly { readonly type: string; readonly status: string }[];
  };
  readonly involvedObject?: { readonly kind: string; readonly name: string };
  readonly reason?: string;
  readonly message?: string;
  readonly type?: string;
}

const resources = 'deployments.apps,statefulsets.apps,replicasets.apps,pods,services,events';

/** What kubectl says that there is at one moment, and what a question's picture must be by it. */
export class Truth {
  readonly #objects: readonly KubectlObject[];
  readonly #byUid: ReadonlyMap<string, KubectlObject>;

  private constructor(objects: readonly KubectlObject[]) {
    this.#objects = objects;
    this.#byUid = new Map(objects.map((object) => [object.metadata.uid, object]));
  }

  static async read(kubectl: Kubectl, namespaces: readonly string[]): Promise<Truth> {
    const text = await kubectl(['get', resources, '--all-namespaces', '--output=json']);
    const { items } = JSON.parse(text) as { items: KubectlObject[] };
    return new Truth(items.filter(({ metadata }) => namespaces.includes(metadata.namespace)));
  }

  /** The same for two readings between which nothing has changed. */
  get fingerprint(): string {
    return this.#objects
      .map(({ metadata: { uid, resourceVersion } }) => `${uid}@${resourceVersion}`)
      .toSorted()
      .join();
  }

  /** What the picture of a question must have: a list in the order of uids, a page in its own. */
  expected(question: Question): { objects: readonly Shown[]; totalCount: number | undefined } {
    const fitting = this.#objects.filter((object) => fits(object, question));
    const show = (object: KubectlObject): Shown => this.#shown(object, question);
    const { page } = question;
    if (page === undefined)
      return {
        objects: fitting.map(show).toSorted((a, b) => (a.uid < b.uid ? -1 : 1)),
        totalCount: undefined,
      };
    const sorted = page.order === 'NAME_DESC' ? fitting.toSorted(byNameDown) : fitting.toSorted(byPlace);
    return { objects: sorted.slice(0, page.first).map(show), totalCount: fitting.length };
  }

  #shown(object: KubectlObject, { resource, related }: Question): Shown {
    const { namespace, name, uid, resourceVersion, labels = {} } = object.metadata;
    const common = { uid, namespace, name, resourceVersion };
    if (resource === 'events') {
      const { reason, message = '', type = '', involvedObject } = object;
      return {
        ...common,
        reason,
        message,
        type: type.toUpperCase(),
        involvedObject: { kind: involvedObject?.kind, name: involvedObject?.name },
      };
    }
    const own = { ...common, labels };
    switch (resource) {
      case 'workloads':
        return { ...own, ...workload(object), ...(related && { pods: this.#pods(this.#podsOf(uid)) }) };
      case 'pods':
        return { ...own, ...pod(object), ...(related && { workload: this.#workloadOf(object) }) };
      case 'services':
        return { ...own, ...service(object), ...(related && { pods: this.#pods(this.#selectedBy(object)) }) };
    }
  }

  #pods(pods: readonly KubectlObject[]): object {
    return {
      totalCount: pods.length,
      nodes: pods.toSorted(byPlace).map((one) => ({
        uid: one.metadata.uid,
        resourceVersion: one.metadata.resourceVersion,
        phase: phaseOf(one.status),
      })),
    };
  }

  #podsOf(workloadUid: string): readonly KubectlObject[] {
    return this.#all('Pod').filter((one) => this.#workloadOf(one)?.uid === workloadUid);
  }

  #selectedBy({ metadata: { namespace }, spec: { selector = {} } }: KubectlObject): readonly KubectlObject[] {
    return this.#all('Pod').filter(
      ({ metadata }) =>
        metadata.namespace === namespace &&
        Object.entries(selector).every(([key, value]) => metadata.labels?.[key] === value),
    );
  }

  /** The workload at the top of a pod's owners. */
  #workloadOf(object: KubectlObject): { uid: string; name: string } | null {
    const reference = object.metadata.ownerReferences?.find(({ controller }) => controller === true);
    const owner = reference && this.#byUid.get(reference.uid);
    if (owner === undefined) return null;
    if (owner.kind === 'ReplicaSet') return this.#workloadOf(owner);
    return { uid: owner.metadata.uid, name: owner.metadata.name };
  }

  #all(kind: string): readonly KubectlObject[] {
    return this.#objects.filter((object) => object.kind === kind);
  }
}

const kindsOf = {
  workloads: ['Deployment', 'StatefulSet'],
  pods: ['Pod'],
  services: ['Service'],
  events: ['Event'],
} satisfies Record<Question['resource'], string[]>;

const workloadKinds: Readonly<Record<string, string>> = {
  Deployment: 'DEPLOYMENT',
  StatefulSet: 'STATEFUL_SET',
};

function fits(object: KubectlObject, { resource, namespaces, filter }: Question): boolean {
  const { kind, metadata, status } = object;
  if (!kindsOf[resource].includes(kind) || !namespaces.includes(metadata.namespace)) return false;
  const { kinds, tier, phases, ready, involvedKinds } = filter;
  return (
    (kinds === undefined || kinds.includes(workloadKinds[kind] ?? '')) &&
    (tier === undefined || metadata.labels?.['tier'] === tier) &&
    (phases === undefined || phases.includes(phaseOf(status) ?? '')) &&
    (ready === undefined || ready === isReady(object)) &&
    (involvedKinds === undefined || involvedKinds.includes(object.involvedObject?.kind ?? ''))
  );
}

function isReady({ status }: KubectlObject): boolean {
  return status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') ?? false;
}

function workload({ kind, spec, status }: KubectlObject): object {
  return {
    kind: workloadKinds[kind],
    images: spec.template?.spec.containers.map(({ image }) => image),
    replicas: {
      desired: spec.replicas,
      current: status?.replicas ?? 0,
      ready: status?.readyReplicas ?? 0,
      updated: status?.updatedReplicas ?? 0,
    },
  };
}

function pod({ spec, status }: KubectlObject): object {
  const containers = spec.containers?.map(({ name, image }) => ({ name, image }));
  return { phase: phaseOf(status), nodeName: spec.nodeName ?? null, containers };
}

function phaseOf(status: KubectlObject['status']): string | undefined {
  return status?.phase?.toUpperCase();
}

function service({ spec: { clusterIPs = [], selector } }: KubectlObject): object {
  return { clusterIPs, selector: selector ?? null };
}

function byPlace(a: KubectlObject, b: KubectlObject): number {
  return order(a.metadata.namespace, b.metadata.namespace) || order(a.metadata.name, b.metadata.name);
}

/** What has the same name is by namespace, upwards as ever. */
function byNameDown(a: KubectlObject, b: KubectlObject): number {
  return order(b.metadata.name, a.metadata.name) || order(a.metadata.namespace, b.metadata.namespace);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
