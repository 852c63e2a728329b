import { describe, expect, test } from 'vitest';
import type { Job, Pod } from '../../src/kubernetes/objects.ts';
import { groupedPodFindings } from '../../src/model/findings/group.ts';
import { workloadFindings } from '../../src/model/findings/workload-findings.ts';
import { meta, ownedBy } from './entries.ts';
import { clusterWithNode, happenedAt, podWith } from './finding-pods.ts';

const now = Date.parse(happenedAt);

/** A pod whose container has ended with this exit code. */
function failedPod(name: string, owner: string, exitCode = 1, finishedAt = happenedAt): Pod {
  const state = { terminated: { exitCode, finishedAt, startedAt: happenedAt } };
  return {
    ...podWith({ spec: { restartPolicy: 'Never' }, status: { phase: 'Failed' }, web: { state } }),
    metadata: meta(name, ownedBy(owner, 'Job')),
  };
}

function jobOf(name: string, parts: Partial<Job> = {}, createdAt = happenedAt): Job {
  return {
    metadata: meta(name, { creationTimestamp: createdAt, ...ownedBy('nightly', 'CronJob') }),
    spec: { template: { spec: { containers: [] } } },
    ...parts,
  };
}

const over = (type: string): Partial<Job> => ({ status: { conditions: [{ type, status: 'True' }] } });

describe('findings of the pods of a workload', () => {
  test('are in the words of the latest, with the latest first', () => {
    const cluster = clusterWithNode();
    const job = cluster.add('jobs', jobOf('a'));
    cluster.add('pods', failedPod('first', 'a', 1, '2026-01-01T00:00:01Z'));
    cluster.add('pods', failedPod('second', 'a', 2, '2026-01-01T00:00:02Z'));
    const [found, ...others] = groupedPodFindings(job, cluster.view, now);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      object: job,
      affectedCount: 2,
      message: '2 of 2 pods: container "web" ended with exit code 2 and isn\'t restarted',
    });
    expect(found?.evidence.map(({ object, exitCode }) => [object.name, exitCode])).toEqual([
      ['second', 2],
      ['first', 1],
    ]);
  });

  test('of which there is only one are as the pod has them', () => {
    const cluster = clusterWithNode();
    const job = cluster.add('jobs', jobOf('a'));
    cluster.add('pods', failedPod('first', 'a'));
    expect(groupedPodFindings(job, cluster.view, now)).toMatchObject([
      { message: 'Container "web" ended with exit code 1 and isn\'t restarted' },
    ]);
  });

  test('show ten pods at most', () => {
    const cluster = clusterWithNode();
    const job = cluster.add('jobs', jobOf('a'));
    for (let index = 0; index < 12; index++) cluster.add('pods', failedPod(`pod-${index}`, 'a'));
    const [found] = groupedPodFindings(job, cluster.view, now);
    expect([found?.affectedCount, found?.evidence.length]).toEqual([12, 10]);
  });

  test.each([
    ['that is done', over('Complete')],
    ['that is suspended', { spec: { suspend: true, template: { spec: { containers: [] } } } }],
  ])('of a workload %s are none', (_name, parts) => {
    const cluster = clusterWithNode();
    const job = cluster.add('jobs', jobOf('a', parts));
    cluster.add('pods', failedPod('first', 'a'));
    expect(workloadFindings(job, cluster.view, now)).toEqual([]);
  });

  test('of a CronJob are those of its last run and of runs that go on', () => {
    const cluster = clusterWithNode();
    const spec = { schedule: '0 3 * * *', jobTemplate: {} };
    const cronJob = cluster.add('cronjobs', { metadata: meta('nightly'), spec });
    const runs = [
      jobOf('failed-before', over('Failed'), '2026-01-01T01:00:00Z'),
      jobOf('goes-on', {}, '2026-01-01T02:00:00Z'),
      jobOf('last', over('Failed'), '2026-01-01T03:00:00Z'),
    ];
    for (const run of runs) {
      cluster.add('jobs', run);
      cluster.add('pods', failedPod(`pod-of-${run.metadata.name}`, run.metadata.name));
    }
    const [found] = groupedPodFindings(cronJob, cluster.view, now);
    expect(found?.evidence.map(({ object }) => object.name).toSorted()).toEqual([
      'pod-of-goes-on',
      'pod-of-last',
    ]);
    cluster.add('jobs', jobOf('done', over('Complete'), '2026-01-01T04:00:00Z'));
    const [later] = groupedPodFindings(cronJob, cluster.view, now);
    expect(later?.evidence.map(({ object }) => object.name)).toEqual(['pod-of-goes-on']);
  });
});
