import { expect, test } from 'vitest';
import type { ControllerRevision, Pod, PodTemplate } from '../../src/kubernetes/objects.ts';
import type { DaemonSetEntry } from '../../src/model/entries/daemon-set-entry.ts';
import type { StatefulSetEntry } from '../../src/model/entries/stateful-set-entry.ts';
import {
  podsOfRevision,
  revisionBefore,
  revisionDiff,
  revisionNumbered,
} from '../../src/model/revision-details.ts';
import type { Revision } from '../../src/model/revisions.ts';
import { meta, ownedBy, TestCluster } from './entries.ts';

function template(image: string): PodTemplate {
  return { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'main', image }] } };
}

function controllerRevision(name: string, revision: number, hash: string): ControllerRevision {
  return {
    metadata: meta(name, { ...ownedBy('web'), labels: { 'controller-revision-hash': hash } }),
    revision,
    data: { spec: { template: template(`web:${revision}`) } },
  };
}

function pod(name: string, hash: string | undefined, owner = 'web'): Pod {
  const labels = hash === undefined ? {} : { 'controller-revision-hash': hash };
  return { metadata: meta(name, { ...ownedBy(owner), labels }), spec: { containers: [] } };
}

/** A workload with the revisions 1, 4 and 9. */
function withRevisions(resource: 'statefulsets' | 'daemonsets'): {
  cluster: TestCluster;
  revision: (number: number) => Revision;
} {
  const cluster = new TestCluster();
  const object = {
    metadata: meta('web'),
    spec: { selector: {}, serviceName: 'web', template: template('web:9') },
  };
  const web: StatefulSetEntry | DaemonSetEntry = cluster.add(resource, object);
  cluster.add('controllerrevisions', controllerRevision('web-i', 9, 'i'));
  cluster.add('controllerrevisions', controllerRevision('web-a', 1, 'a'));
  cluster.add('controllerrevisions', controllerRevision('web-d', 4, 'd'));
  return {
    cluster,
    revision: (number) => {
      const found = revisionNumbered(number, web, cluster.view);
      if (found === undefined) throw new Error(`there is no revision ${number}`);
      return found;
    },
  };
}

test('the one before is that with the next lower number, and the oldest has none', () => {
  const { cluster, revision } = withRevisions('statefulsets');
  expect(revisionBefore(revision(9), cluster.view)?.number).toBe(4);
  expect(revisionBefore(revision(4), cluster.view)?.number).toBe(1);
  expect(revisionBefore(revision(1), cluster.view)).toBeUndefined();
});

test('a difference has paths in the workload, and what the other one had as before', () => {
  const { revision } = withRevisions('daemonsets');
  expect(revisionDiff(revision(4), revision(9))).toEqual([
    { path: 'spec.template.spec.containers[main].image', before: 'web:9', after: 'web:4' },
  ]);
});

test.each([
  ['statefulsets', 'have the name of the ControllerRevision as label', 'web-d'],
  ['daemonsets', 'have the hash of the ControllerRevision as label', 'd'],
] as const)('of %s, the pods of a revision %s', (resource, _rule, label) => {
  const { cluster, revision } = withRevisions(resource);
  cluster.add('pods', pod('mine', label));
  cluster.add('pods', pod('newer', resource === 'statefulsets' ? 'web-i' : 'i'));
  cluster.add('pods', pod('unmarked', undefined));
  cluster.add('pods', pod('of-another-workload', label, 'db'));
  expect([...podsOfRevision(revision(4), cluster.view)].map(({ name }) => name)).toEqual(['mine']);
});
