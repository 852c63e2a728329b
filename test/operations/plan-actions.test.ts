import { describe, expect, test } from 'vitest';
import type { CronJob, Job } from '../../src/kubernetes/objects.ts';
import { planPause } from '../../src/operations/pause-workload.ts';
import { planRestart } from '../../src/operations/restart-workload.ts';
import { jobOf } from '../../src/operations/run-cron-job.ts';
import { planScale } from '../../src/operations/scale-workload.ts';
import { workloadSubject } from '../../src/operations/subject.ts';
import { liveDeployment } from './objects.ts';

const web = workloadSubject({ kind: 'DEPLOYMENT', namespace: 'shop', name: 'web' });
const job = workloadSubject({ kind: 'JOB', namespace: 'shop', name: 'web' });
const uid = { op: 'test', path: '/metadata/uid', value: 'uid-1' };

function liveJob(spec: object, status: object): Job {
  return { metadata: liveDeployment().metadata, spec, status } as unknown as Job;
}

describe('the plan of a scaling', () => {
  test('changes the number only from what was read, of that object', () => {
    expect(planScale(liveDeployment(), 5, undefined).patch).toEqual([
      uid,
      { op: 'test', path: '/spec/replicas', value: 2 },
      { op: 'add', path: '/spec/replicas', value: 5 },
    ]);
    expect(planScale(liveDeployment(), 5, '100').patch).toContainEqual({
      op: 'test',
      path: '/metadata/resourceVersion',
      value: '100',
    });
  });

  test('knows that a Scale leaves 0 out', () => {
    const { patch, diff } = planScale(liveDeployment({ spec: { replicas: 0 } }), 1, undefined);
    expect(patch).toContainEqual({ op: 'test', path: '/spec/replicas', value: null });
    expect(diff).toEqual([{ path: 'spec.replicas', before: 0, after: 1 }]);
  });

  test('is empty for the number that there is', () => {
    expect(planScale(liveDeployment(), 2, '100')).toMatchObject({ patch: [], diff: [] });
  });
});

test('the plan of a restart writes the time to the second, and nothing twice in one', () => {
  const now = new Date('2026-11-01T10:00:00.500Z');
  const path = '/spec/template/metadata/annotations';
  const annotations = { 'kubectl.kubernetes.io/restartedAt': '2026-11-01T10:00:00Z' };
  expect(planRestart(liveDeployment(), web, { now }).patch).toEqual([
    uid,
    { op: 'test', path, value: null },
    { op: 'add', path, value: annotations },
  ]);
  const template = { metadata: { labels: { app: 'web' }, annotations } };
  const again = planRestart(liveDeployment({ spec: { template } }), web, { now });
  expect(again).toMatchObject({ patch: [], diff: [] });
  expect(again.warnings).toEqual([expect.stringMatching(/within this second/)]);
});

describe('the plan of a pause', () => {
  test('leaves out what a Deployment leaves out, and says what a Job says', () => {
    const resumed = planPause(liveDeployment({ spec: { paused: true } }), web, { paused: false });
    expect(resumed.patch.at(-1)).toEqual({ op: 'remove', path: '/spec/paused' });
    const live = liveJob({ suspend: true }, {});
    expect(planPause(live, job, { paused: false }).patch.at(-1)).toEqual({
      op: 'add',
      path: '/spec/suspend',
      value: false,
    });
  });

  test('of a Job says what it does to its pods, or that there is nothing to pause', () => {
    const warnings = (status: object) =>
      planPause(liveJob({ suspend: false }, status), job, { paused: true }).warnings;
    expect(warnings({ active: 2 })).toEqual([expect.stringMatching(/deleted, and start anew .*: 2$/)]);
    expect(warnings({ conditions: [{ type: 'Complete', status: 'True' }] })).toEqual([
      expect.stringMatching(/has finished/),
    ]);
    expect(warnings({})).toEqual([]);
  });
});

test('the Job of a CronJob has what its template says, and the CronJob as its owner', () => {
  const cronJob = {
    metadata: { ...liveDeployment().metadata, name: 'nightly' },
    spec: {
      jobTemplate: {
        metadata: { labels: { tier: 'batch' }, annotations: { 'cronjob.kubernetes.io/instantiate': 'mine' } },
        spec: { template: {} },
      },
    },
  } as unknown as CronJob;
  expect(jobOf(cronJob, 'now')).toEqual({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name: 'now',
      labels: { tier: 'batch' },
      // As with kubectl, the template has the last word.
      annotations: { 'cronjob.kubernetes.io/instantiate': 'mine' },
      ownerReferences: [
        { apiVersion: 'batch/v1', kind: 'CronJob', name: 'nightly', uid: 'uid-1', controller: true },
      ],
    },
    spec: { template: {} },
  });
});
