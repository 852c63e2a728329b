import fc from 'fast-check';
import type { ObjectMeta } from '../../src/kubernetes/objects.ts';
import type { Entries } from '../../src/model/cluster-view.ts';
import { meta, type TestCluster } from '../model/entries.ts';

/** What one of these tests' objects may say of itself; each resource uses what it has a use for. */
interface Facts {
  /** Another one is another object of the same name. */
  readonly generation: number;
  readonly app: string;
  readonly owner: Reference | undefined;
  readonly about: Reference;
  readonly byName: boolean;
  readonly number: number;
}

interface Reference {
  readonly resource: keyof Entries;
  readonly name: string;
  readonly generation: number;
}

/** A write to a cluster. */
export interface Write {
  readonly resource: keyof Entries;
  readonly name: string;
  /** What it becomes; undefined for deleted. */
  readonly facts: Facts | undefined;
}

/** Few names, so that they meet. */
const names: Partial<Record<keyof Entries, readonly string[]>> = {
  deployments: ['d1', 'd2'],
  replicasets: ['r1', 'r2'],
  statefulsets: ['s1'],
  daemonsets: ['n1'],
  controllerrevisions: ['c1', 'c2'],
  cronjobs: ['k1'],
  jobs: ['j1', 'j2'],
  pods: ['p1', 'p2', 'p3'],
  services: ['v1', 'v2'],
  endpointslices: ['e1', 'e2'],
  events: ['x1', 'x2', 'x3'],
};
const named = Object.entries(names).flatMap(([resource, some]) =>
  some.map((name) => ({ resource: resource as keyof Entries, name })),
);

const owners: Partial<Record<keyof Entries, readonly (keyof Entries)[]>> = {
  replicasets: ['deployments'],
  controllerrevisions: ['statefulsets', 'daemonsets'],
  jobs: ['cronjobs'],
  pods: ['replicasets', 'jobs', 'statefulsets', 'daemonsets'],
};

// As a rule the first: links that lead nowhere are tried, too, but seldom.
const generation = fc.oneof(
  { weight: 9, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: fc.constant(2) },
);

function referenceTo(resources: readonly (keyof Entries)[]): fc.Arbitrary<Reference> {
  const possible = named.filter(({ resource }) => resources.includes(resource));
  return fc
    .record({ target: fc.constantFrom(...possible), generation })
    .map(({ target, generation }) => ({ ...target, generation }));
}

function factsOf(resource: keyof Entries): fc.Arbitrary<Facts> {
  const ownedBy = owners[resource];
  const owner =
    ownedBy === undefined
      ? fc.constant(undefined)
      : // A Job has a CronJob or stands alone; the others mostly have an owner.
        fc.option(referenceTo(ownedBy), { nil: undefined, freq: resource === 'jobs' ? 1 : 9 });
  return fc.record({
    generation,
    app: fc.constantFrom('x', 'y', ''),
    owner,
    about: resource === 'events' ? referenceTo(named.map((one) => one.resource)) : referenceTo(['pods']),
    byName: fc.boolean(),
    number: fc.integer({ min: 1, max: 3 }),
  });
}

/** Each object with the writes to it. */
const possible = named.map(({ resource, name }) => ({
  resource,
  write: fc.record<Write>({
    resource: fc.constant(resource),
    name: fc.constant(name),
    facts: fc.option(factsOf(resource), { nil: undefined, freq: 4 }),
  }),
}));

/** A write to one of these resources. */
function writeTo(resources: readonly (keyof Entries)[]): fc.Arbitrary<Write> {
  return fc.oneof(
    ...possible.filter(({ resource }) => resources.includes(resource)).map(({ write }) => write),
  );
}

/** Writes, all of them to few resources: changes of the same objects, and of those that they are linked with, meet more often so. */
export const writes: fc.Arbitrary<fc.Arbitrary<Write>> = fc
  .uniqueArray(fc.constantFrom(...named.map(({ resource }) => resource)), { minLength: 1, maxLength: 4 })
  .map(writeTo);

/** A cluster that has everything already. */
export const everything: fc.Arbitrary<Write[]> = fc.tuple(
  ...named.map(({ resource, name }) => factsOf(resource).map((facts) => ({ resource, name, facts }))),
);

/** Makes writes, with versions that rise. */
export class RelatedWriter {
  readonly #cluster: TestCluster;
  #version = 0;

  constructor(cluster: TestCluster) {
    this.#cluster = cluster;
  }

  do({ resource, name, facts }: Write): void {
    this.#version++;
    if (facts === undefined) this.#cluster.remove(resource, name);
    else this.#cluster.add(resource, this.#object(resource, name, facts) as never);
  }

  #object(resource: keyof Entries, name: string, facts: Facts): object {
    const { app, owner, generation, number } = facts;
    const labels: Record<string, string> = { ...(app !== '' && { app }) };
    if (resource === 'endpointslices' && app !== '') {
      labels['kubernetes.io/service-name'] = app === 'x' ? 'v1' : 'v2';
    }
    const metadata: ObjectMeta = meta(name, {
      uid: uidOf({ resource, name, generation }),
      resourceVersion: String(this.#version),
      labels,
      annotations: { 'deployment.kubernetes.io/revision': String(number) },
      ...(owner !== undefined && {
        ownerReferences: [
          { apiVersion: '', kind: '', name: owner.name, uid: uidOf(owner), controller: true },
        ],
      }),
    });
    const restOf =
      rest[resource] ?? ((_facts, template) => ({ spec: { template }, status: { readyReplicas: number } }));
    const template = {
      metadata: { labels: { app } },
      spec: { containers: [{ name: 'main', image: `i:${number}` }] },
    };
    return { metadata, ...restOf(facts, template) };
  }
}

type Rest = (facts: Facts, template: { readonly metadata: object; readonly spec: object }) => object;

/** What an object says besides its metadata; those that aren't here, what a Deployment does. */
const rest: { readonly [R in keyof Entries]?: Rest } = {
  services: ({ app, byName, number }) => ({
    spec: {
      ...(app !== '' && { selector: { app } }),
      type: byName && number === 1 ? 'ExternalName' : 'ClusterIP',
    },
  }),
  endpointslices: ({ about, byName, number }) => {
    const targetRef = { kind: 'Pod', name: about.name, ...(!byName && { uid: uidOf(about) }) };
    return { addressType: 'IPv4', endpoints: [{ addresses: [`10.0.0.${number}`], targetRef }] };
  },
  events: ({ about, byName, number }) => ({
    involvedObject: {
      kind: kinds[about.resource],
      namespace: 'default',
      name: about.name,
      ...(!byName && { uid: uidOf(about) }),
    },
    count: number,
  }),
  controllerrevisions: ({ number }, template) => ({ revision: number, data: { spec: { template } } }),
  cronjobs: (_facts, template) => ({ spec: { jobTemplate: { spec: { template } } } }),
  pods: ({ number }, { spec }) => ({ spec, status: { phase: number === 1 ? 'Running' : 'Pending' } }),
};

const kinds: Partial<Record<keyof Entries, string>> = {
  deployments: 'Deployment',
  replicasets: 'ReplicaSet',
  statefulsets: 'StatefulSet',
  daemonsets: 'DaemonSet',
  cronjobs: 'CronJob',
  jobs: 'Job',
  pods: 'Pod',
  services: 'Service',
  events: 'Event',
};

function uidOf({ resource, name, generation }: Reference): string {
  return `${resource}.${name}.${generation}`;
}
