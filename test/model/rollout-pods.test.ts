import { expect, test } from 'vitest';
import type { DaemonSet, Pod, PodTemplate } from '../../src/kubernetes/objects.ts';
import { rolloutOf, type RolledOutWorkload } from '../../src/model/rollout.ts';
import { podsWaitedFor } from '../../src/model/rollout-pods.ts';
import { meta, ownedBy, TestCluster } from './entries.ts';

const readyAt = '2026-01-01T00:01:00Z';
const now = Date.parse(readyAt);

/** A pod of something, ready since `readyAt` or not. */
function pod(name: string, owner: string, isReady: boolean, more: object = {}): Pod {
  const ready = { type: 'Ready', status: isReady ? 'True' : 'False', lastTransitionTime: readyAt };
  return {
    metadata: meta(name, { ...ownedBy(owner, ''), ...more }),
    spec: { containers: [] },
    status: { phase: 'Running', conditions: [ready] },
  };
}

function template(image: string): PodTemplate {
  return { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'main', image }] } };
}

function waitedFor(workload: RolledOutWorkload, cluster: TestCluster, at = now): string[] {
  return podsWaitedFor(rolloutOf(workload), cluster.view, at)
    .map(({ name }) => name)
    .toSorted();
}

test("of a Deployment's new pods those are waited for that haven't been ready for minReadySeconds, and none that is being deleted", () => {
  const cluster = new TestCluster();
  const web = cluster.add('deployments', {
    metadata: meta('web', { generation: 1 }),
    spec: { replicas: 3, minReadySeconds: 30, selector: {}, template: template('web:2') },
    status: { observedGeneration: 1, replicas: 4, updatedReplicas: 2 },
  });
  for (const number of [1, 2])
    cluster.add('replicasets', {
      metadata: meta(`web-${number}`, {
        ...ownedBy('web'),
        annotations: { 'deployment.kubernetes.io/revision': String(number) },
      }),
      spec: { selector: {}, template: template(`web:${number}`) },
    });
  cluster.add('pods', pod('old', 'web-1', false));
  cluster.add('pods', pod('ready', 'web-2', true));
  cluster.add('pods', pod('starting', 'web-2', false));
  cluster.add('pods', pod('going', 'web-2', false, { deletionTimestamp: readyAt }));
  expect(waitedFor(web, cluster)).toEqual(['ready', 'starting']);
  expect(waitedFor(web, cluster, now + 30_000)).toEqual(['starting']);
});

test('of a StatefulSet pods of any template are waited for until they are ready', () => {
  const cluster = new TestCluster();
  const db = cluster.add('statefulsets', {
    metadata: meta('db', { generation: 1 }),
    spec: {
      replicas: 3,
      serviceName: '',
      selector: {},
      template: template('db:2'),
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0 } },
    },
    status: { observedGeneration: 1, replicas: 3, readyReplicas: 1 },
  });
  cluster.add('pods', pod('db-0', 'db', false, { labels: { 'controller-revision-hash': 'db-old' } }));
  cluster.add('pods', pod('db-1', 'db', true, { labels: { 'controller-revision-hash': 'db-new' } }));
  cluster.add('pods', pod('db-2', 'db', false, { labels: { 'controller-revision-hash': 'db-new' } }));
  expect(waitedFor(db, cluster)).toEqual(['db-0', 'db-2']);
});

test('nothing is waited for once it has succeeded, and where kubectl has no answer', () => {
  const cluster = new TestCluster();
  const status = { observedGeneration: 1, desiredNumberScheduled: 1, updatedNumberScheduled: 1 };
  const agent = (name: string, type: string, numberAvailable: number): DaemonSet =>
    ({
      metadata: meta(name, { generation: 1 }),
      spec: { selector: {}, template: template('agent:1'), updateStrategy: { type } },
      status: { ...status, numberAvailable },
    }) as unknown as DaemonSet;
  const done = cluster.add('daemonsets', agent('done', 'RollingUpdate', 1));
  const byHand = cluster.add('daemonsets', agent('by-hand', 'OnDelete', 0));
  cluster.add('pods', pod('done-1', 'done', false));
  cluster.add('pods', pod('by-hand-1', 'by-hand', false));
  expect(waitedFor(done, cluster)).toEqual([]);
  expect(waitedFor(byHand, cluster)).toEqual([]);
});
