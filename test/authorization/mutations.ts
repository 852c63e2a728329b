import { deployment } from '../support/objects.ts';
import { service } from '../support/services.ts';
import type { ApiRequest } from './api-server.ts';
import { pathOf } from './resources.ts';

/** Where it is done, and with which word the names of what it is done to begin. */
export interface Place {
  readonly namespace: string;
  readonly word: string;
}

/** A request that kubectl makes for it. */
export interface Step extends ApiRequest {
  /** Goes on where there is no such object. */
  readonly mayBeAbsent?: boolean;
}

export interface DryMutation {
  readonly name: string;
  readonly input: (place: Place) => Record<string, unknown>;
  /** What kubectl asks the API server for to do the same, in this order. */
  readonly requests: (place: Place) => Step[];
  /** What viewerCan is asked of beforehand, and which action. */
  readonly subject?: (place: Place) => { kind: string; name: string; action: string };
}

const merge = 'application/merge-patch+json';

const read =
  (kind: string, suffix: string) =>
  ({ namespace, word }: Place): ApiRequest => ({
    path: pathOf(kind, namespace, `${word}-${suffix}`),
  });
const patch =
  (kind: string, suffix: string, body: object, subresource = '') =>
  ({ namespace, word }: Place): ApiRequest => ({
    method: 'PATCH',
    path: `${pathOf(kind, namespace, `${word}-${suffix}`)}${subresource}?dryRun=All`,
    contentType: merge,
    body,
  });
const remove =
  (kind: string, suffix: string) =>
  ({ namespace, word }: Place): ApiRequest => ({
    method: 'DELETE',
    path: `${pathOf(kind, namespace, `${word}-${suffix}`)}?dryRun=All`,
  });
const create =
  (kind: string, body: (place: Place) => object) =>
  (place: Place): ApiRequest => ({
    method: 'POST',
    path: `${pathOf(kind, place.namespace)}?dryRun=All`,
    body: body(place),
  });
const all =
  (...requests: ((place: Place) => Step)[]) =>
  (place: Place): Step[] =>
    requests.map((make) => make(place));

const ref =
  (suffix: string) =>
  ({ namespace, word }: Place) => ({
    kind: 'DEPLOYMENT',
    namespace,
    name: `${word}-${suffix}`,
  });
const one =
  (suffix: string, more: object = {}) =>
  (place: Place) => ({ workload: ref(suffix)(place), ...more });
const several =
  (suffix: string, more: object = {}) =>
  (place: Place) => ({ workloads: [ref(suffix)(place)], ...more });
const named =
  (field: string, suffix: string, more: object = {}) =>
  ({ namespace, word }: Place) => ({
    [field]: { namespace, name: `${word}-${suffix}` },
    ...more,
  });
const subject =
  (kind: string, suffix: string, action: string) =>
  ({ word }: Place) => ({
    kind,
    name: `${word}-${suffix}`,
    action,
  });

const note = { metadata: { annotations: { note: 'dry' } } };
const changed = all(read('Deployment', 'web'), patch('Deployment', 'web', note));
const resumed = all(read('Deployment', 'held'), patch('Deployment', 'held', note));
const scaled = all(
  read('Deployment', 'web'),
  patch('Deployment', 'web', { spec: { replicas: 2 } }, '/scale'),
);
const removed = all(read('Deployment', 'web'), remove('Deployment', 'web'));
const fresh = ({ namespace, word }: Place): object => deployment(namespace, `${word}-new`, { replicas: 0 });
const ports = [{ port: 80 }];

/** Every mutation of the schema. */
export const mutations: readonly DryMutation[] = [
  {
    name: 'deployWorkload',
    input: ({ namespace, word }) => ({
      namespace,
      name: `${word}-new`,
      workload: { deployment: { replicas: 0 } },
      pod: { containers: [{ name: 'main', image: 'a' }] },
    }),
    requests: all(create('Deployment', fresh)),
  },
  {
    name: 'upgradeWorkload',
    input: one('web', { containers: [{ name: 'main', image: 'shop/web:3.0.0' }] }),
    requests: changed,
    subject: subject('Deployment', 'web', 'UPDATE'),
  },
  {
    name: 'rollbackWorkload',
    input: one('web'),
    requests: (place) => [...changed(place), { path: pathOf('ReplicaSet', place.namespace) }],
    subject: subject('Deployment', 'web', 'ROLL_BACK'),
  },
  {
    name: 'restartWorkload',
    input: one('web'),
    requests: changed,
    subject: subject('Deployment', 'web', 'RESTART'),
  },
  { name: 'restartWorkloads', input: several('web'), requests: changed },
  {
    name: 'scaleWorkload',
    input: one('web', { replicas: 2 }),
    requests: scaled,
    subject: subject('Deployment', 'web', 'SCALE'),
  },
  { name: 'scaleWorkloads', input: several('web', { replicas: 2 }), requests: scaled },
  {
    name: 'pauseWorkload',
    input: one('web'),
    requests: changed,
    subject: subject('Deployment', 'web', 'PAUSE'),
  },
  { name: 'pauseWorkloads', input: several('web'), requests: changed },
  {
    name: 'resumeWorkload',
    input: one('held'),
    requests: resumed,
    subject: subject('Deployment', 'held', 'PAUSE'),
  },
  { name: 'resumeWorkloads', input: several('held'), requests: resumed },
  {
    name: 'deleteWorkload',
    input: one('web'),
    requests: removed,
    subject: subject('Deployment', 'web', 'DELETE'),
  },
  { name: 'deleteWorkloads', input: several('web'), requests: removed },
  {
    name: 'runCronJob',
    input: named('cronJob', 'nightly'),
    requests: all(
      read('CronJob', 'nightly'),
      create('Job', ({ namespace, word }) => ({
        apiVersion: 'batch/v1',
        kind: 'Job',
        metadata: { namespace, name: `${word}-once` },
        spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'main', image: 'a' }] } } },
      })),
    ),
    subject: subject('CronJob', 'nightly', 'RUN'),
  },
  {
    name: 'deletePod',
    input: named('pod', 'db-0'),
    requests: all(read('Pod', 'db-0'), remove('Pod', 'db-0')),
    subject: subject('Pod', 'db-0', 'DELETE'),
  },
  {
    name: 'evictPod',
    input: named('pod', 'db-0'),
    requests: all(read('Pod', 'db-0'), ({ namespace, word }) => ({
      method: 'POST',
      path: `${pathOf('Pod', namespace, `${word}-db-0`)}/eviction?dryRun=All`,
      body: { apiVersion: 'policy/v1', kind: 'Eviction', metadata: { namespace, name: `${word}-db-0` } },
    })),
    subject: subject('Pod', 'db-0', 'EVICT'),
  },
  {
    name: 'createService',
    input: ({ namespace, word }) => ({ namespace, name: `${word}-new`, ports, selector: { app: 'web' } }),
    requests: all(create('Service', ({ namespace, word }) => service(namespace, `${word}-new`, { ports }))),
  },
  {
    name: 'updateService',
    input: named('service', 'web', { selector: { app: 'other' } }),
    requests: all(read('Service', 'web'), patch('Service', 'web', note)),
    subject: subject('Service', 'web', 'UPDATE'),
  },
  {
    name: 'deleteService',
    input: named('service', 'web'),
    requests: all(read('Service', 'web'), remove('Service', 'web')),
    subject: subject('Service', 'web', 'DELETE'),
  },
  {
    name: 'applyManifest',
    input: ({ namespace, word }) => ({ namespace, manifest: JSON.stringify(configMap(word)) }),
    requests: all(
      (place) => ({ ...read('ConfigMap', 'new')(place), mayBeAbsent: true }),
      create('ConfigMap', ({ word }) => configMap(word)),
    ),
  },
];

function configMap(word: string): object {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: `${word}-new` } };
}
