import { describe, expect, test } from 'vitest';
import type {
  ControllerRevision,
  CronJob,
  DaemonSet,
  Deployment,
  Job,
  PodTemplate,
  ReplicaSet,
  StatefulSet,
} from '../../src/kubernetes/objects.ts';
import { imagesOf, sameTemplate } from '../../src/model/pod-template.ts';
import { revisionsOf } from '../../src/model/revisions.ts';
import { meta, ownedBy, TestCluster } from './entries.ts';

function template(image: string, labels: Record<string, string> = { app: 'web' }): PodTemplate {
  return { metadata: { labels }, spec: { containers: [{ name: 'main', image }] } };
}

function deployment(of: PodTemplate): Deployment {
  return { metadata: meta('web'), spec: { selector: {}, template: of } };
}

/** A ReplicaSet of the Deployment, as its controller makes it. */
function replicaSet(
  name: string,
  revision: string | undefined,
  image: string,
  more: { createdAt?: string; changeCause?: string; owner?: string } = {},
): ReplicaSet {
  return {
    metadata: meta(name, {
      ...ownedBy(more.owner ?? 'web'),
      ...(more.createdAt !== undefined && { creationTimestamp: more.createdAt }),
      annotations: {
        ...(revision !== undefined && { 'deployment.kubernetes.io/revision': revision }),
        ...(more.changeCause !== undefined && { 'kubernetes.io/change-cause': more.changeCause }),
      },
    }),
    spec: { selector: {}, template: template(image, { app: 'web', 'pod-template-hash': name }) },
  };
}

function controllerRevision(
  name: string,
  revision: number,
  of: PodTemplate,
  owner = 'web',
): ControllerRevision {
  return {
    metadata: meta(name, ownedBy(owner, 'StatefulSet')),
    revision,
    data: { spec: { template: { ...of, $patch: 'replace' } } },
  };
}

describe('Deployment', () => {
  test('its revisions are its ReplicaSets, newest number first', () => {
    const cluster = new TestCluster();
    const web = cluster.add('deployments', deployment(template('web:3')));
    cluster.add('replicasets', replicaSet('web-a', '2', 'web:1', { changeCause: 'first' }));
    cluster.add('replicasets', replicaSet('web-c', '10', 'web:3', { createdAt: '2026-02-01T00:00:00Z' }));
    cluster.add('replicasets', replicaSet('web-b', '9', 'web:2'));
    const [newest, ...older] = revisionsOf(web, cluster.view);
    expect(newest).toEqual({
      workload: web,
      source: cluster.view.replicasets.get('default', 'web-c'),
      template: template('web:3'),
      number: 10,
      createdAt: '2026-02-01T00:00:00Z',
      changeCause: undefined,
      images: ['web:3'],
      current: true,
      sourceName: 'web-c',
    });
    expect(older.map(({ number, changeCause, current }) => [number, changeCause, current])).toEqual([
      [9, undefined, false],
      [2, 'first', false],
    ]);
  });

  test('the current one is the one with its template, not the one with the highest number', () => {
    const cluster = new TestCluster();
    const web = cluster.add('deployments', deployment(template('web:1')));
    cluster.add('replicasets', replicaSet('web-a', '1', 'web:1'));
    cluster.add('replicasets', replicaSet('web-b', '2', 'web:2'));
    expect(revisionsOf(web, cluster.view).map(({ number, current }) => [number, current])).toEqual([
      [2, false],
      [1, true],
    ]);
  });

  test('of two with its template the older one is current, as for its controller', () => {
    const cluster = new TestCluster();
    const web = cluster.add('deployments', deployment(template('web:1')));
    cluster.add('replicasets', replicaSet('web-b', '2', 'web:1', { createdAt: '2026-01-03T00:00:00Z' }));
    cluster.add('replicasets', replicaSet('web-a', '1', 'web:1', { createdAt: '2026-01-02T00:00:00Z' }));
    expect(revisionsOf(web, cluster.view).filter(({ current }) => current)).toMatchObject([{ number: 1 }]);
  });

  test('a template that has no ReplicaSet yet: none is current', () => {
    const cluster = new TestCluster();
    const web = cluster.add('deployments', deployment(template('web:2')));
    cluster.add('replicasets', replicaSet('web-a', '1', 'web:1'));
    expect(revisionsOf(web, cluster.view)).toMatchObject([{ number: 1, current: false }]);
  });

  test('ReplicaSets without a number, or of somebody else, are none of its revisions', () => {
    const cluster = new TestCluster();
    const web = cluster.add('deployments', deployment(template('web:1')));
    cluster.add('replicasets', replicaSet('web-a', undefined, 'web:1'));
    cluster.add('replicasets', replicaSet('web-b', 'many', 'web:1'));
    cluster.add('replicasets', replicaSet('api-a', '1', 'web:1', { owner: 'api' }));
    const orphan = replicaSet('web-c', '3', 'web:1');
    orphan.metadata.ownerReferences?.forEach((owner) => (owner.controller = false));
    cluster.add('replicasets', orphan);
    expect(revisionsOf(web, cluster.view)).toEqual([]);
  });
});

describe.each(['statefulsets', 'daemonsets'] as const)('%s', (resource) => {
  function workload(cluster: TestCluster, of: PodTemplate) {
    const object = { metadata: meta('web'), spec: { selector: {}, serviceName: 'web', template: of } };
    return resource === 'statefulsets'
      ? cluster.add(resource, object satisfies StatefulSet)
      : cluster.add(resource, object satisfies DaemonSet);
  }

  test('its revisions are its ControllerRevisions, newest number first; current is the one with its template', () => {
    const cluster = new TestCluster();
    const web = workload(cluster, template('web:2'));
    cluster.add('controllerrevisions', controllerRevision('web-b', 2, template('web:2')));
    cluster.add('controllerrevisions', controllerRevision('web-c', 10, template('web:3')));
    cluster.add('controllerrevisions', controllerRevision('web-a', 1, template('web:1')));
    cluster.add('controllerrevisions', controllerRevision('db-a', 1, template('db:1'), 'db'));
    expect(
      revisionsOf(web, cluster.view).map(({ number, images, current, sourceName }) => [
        number,
        images,
        current,
        sourceName,
      ]),
    ).toEqual([
      [10, ['web:3'], false, 'web-c'],
      [2, ['web:2'], true, 'web-b'],
      [1, ['web:1'], false, 'web-a'],
    ]);
  });

  test("the nulls that a ControllerRevision is encoded with don't make it another template", () => {
    const cluster = new TestCluster();
    const web = workload(cluster, template('web:1'));
    const raw = {
      metadata: { creationTimestamp: null, labels: { app: 'web' } },
      spec: template('web:1').spec,
    };
    cluster.add('controllerrevisions', controllerRevision('web-a', 1, raw as unknown as PodTemplate));
    expect(revisionsOf(web, cluster.view)).toMatchObject([{ number: 1, current: true }]);
  });
});

test('Job and CronJob have no revisions', () => {
  const cluster = new TestCluster();
  const job: Job = { metadata: meta('job'), spec: { template: template('job:1') } };
  const cronJob: CronJob = {
    metadata: meta('cron'),
    spec: { schedule: '* * * * *', jobTemplate: { spec: { template: template('job:1') } } },
  };
  expect(revisionsOf(cluster.add('jobs', job), cluster.view)).toEqual([]);
  expect(revisionsOf(cluster.add('cronjobs', cronJob), cluster.view)).toEqual([]);
});

describe('templates', () => {
  test('are the same whatever their hash labels, the order of their keys, and what is empty in them', () => {
    const one = template('web:1', { app: 'web', 'pod-template-hash': 'abc' });
    const other = {
      spec: { volumes: [], containers: [{ image: 'web:1', name: 'main' }] },
      metadata: { labels: { app: 'web' } },
    };
    expect(sameTemplate(one, other)).toBe(true);
  });

  test.each([
    ['another label', template('web:1', { app: 'api' })],
    ['another image', template('web:2')],
    [
      'one more container',
      { ...template('web:1'), spec: { containers: [{ name: 'main', image: 'web:1' }, { name: 'b' }] } },
    ],
    [
      'an empty security context',
      { ...template('web:1'), spec: { ...template('web:1').spec, securityContext: {} } },
    ],
  ])('are different by %s', (_, other) => {
    expect(sameTemplate(template('web:1'), other as PodTemplate)).toBe(false);
  });

  test('their images are those of init containers first, each once', () => {
    const containers = [{ name: 'b', image: 'b:1' }, { name: 'a', image: 'a:1' }, { name: 'none' }];
    const initContainers = [{ name: 'init', image: 'a:1' }];
    expect(imagesOf({ spec: { initContainers, containers } })).toEqual(['a:1', 'b:1']);
    expect(imagesOf(undefined)).toEqual([]);
  });
});
