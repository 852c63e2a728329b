import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import {
  defaultJobSettingsShown,
  everyJobSettingShown,
  jobSettingFields,
  kindsWithAndWithoutSettings,
} from '../support/kinds.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { workloadsBecome } from '../support/workloads.ts';

let gateway: TestGateway;
let namespace: TestNamespace;

const settled: Readonly<Record<string, string>> = {
  'bare-deployment': 'ACTIVE',
  'recreated-deployment': 'ACTIVE',
  'all-stateful-set': 'ACTIVE',
  'all-job': 'SUSPENDED',
  'bare-job': 'SUCCEEDED',
  'failing-job': 'FAILED',
};

beforeAll(async () => {
  gateway = await testGateway();
  namespace = await testNamespace();
  await apply(...kindsWithAndWithoutSettings(namespace.name));
  await workloadsBecome(gateway, namespace.name, (workloads) =>
    Object.entries(settled).every(([name, state]) =>
      workloads.some((workload) => workload.name === name && workload.state === state),
    ),
  );
});

afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

/** One workload of the namespace; `fields` are of its own type. */
async function one<T>(kind: string, type: string, name: string, fields: string): Promise<T> {
  const { workload } = await gateway.data<{ workload: T }>(
    `query ($ref: WorkloadRef!) { workload(ref: $ref) { ... on ${type} { ${fields} } } }`,
    { ref: { kind, namespace: namespace.name, name } },
  );
  return workload;
}

/** The same object as kubectl has it. */
async function object<T>(kind: string, name: string): Promise<T> {
  return JSON.parse(await kubectl(['-n', namespace.name, 'get', kind, name, '-o', 'json'])) as T;
}

describe('a Deployment', () => {
  const fields = `strategy { type maxSurge maxUnavailable } minReadySeconds revisionHistoryLimit progressDeadlineSeconds paused
    generation observedGeneration`;

  test('has what it was told', async () => {
    expect(await one('DEPLOYMENT', 'Deployment', 'all-deployment', fields)).toMatchObject({
      strategy: { type: 'ROLLING_UPDATE', maxSurge: '30%', maxUnavailable: 0 },
      minReadySeconds: 1,
      revisionHistoryLimit: 3,
      progressDeadlineSeconds: 77,
      paused: true,
    });
    expect(await one('DEPLOYMENT', 'Deployment', 'recreated-deployment', fields)).toMatchObject({
      strategy: { type: 'RECREATE', maxSurge: null, maxUnavailable: null },
      progressDeadlineSeconds: null,
    });
  });

  test('has the defaults where it was told nothing', async () => {
    expect(await one('DEPLOYMENT', 'Deployment', 'bare-deployment', fields)).toEqual({
      strategy: { type: 'ROLLING_UPDATE', maxSurge: '25%', maxUnavailable: '25%' },
      minReadySeconds: 0,
      revisionHistoryLimit: 10,
      progressDeadlineSeconds: 600,
      paused: false,
      generation: 1,
      observedGeneration: 1,
    });
  });
});

describe('a StatefulSet', () => {
  const fields = `updateStrategy { type partition maxUnavailable } partition podManagementPolicy serviceName service { name headless }
    ordinalsStart minReadySeconds revisionHistoryLimit persistentVolumeClaimRetentionPolicy { whenDeleted whenScaled }
    currentRevision updateRevision generation observedGeneration`;
  const told = async (name: string): Promise<{ updateStrategy: { maxUnavailable: unknown } }> =>
    one('STATEFUL_SET', 'StatefulSet', name, fields);

  test('has what it was told, its Service, and the revisions that its controller names', async () => {
    interface Sent {
      spec: { updateStrategy: { rollingUpdate: { maxUnavailable?: unknown } } };
      status: { currentRevision: string; updateRevision: string };
    }
    const { spec, status } = await object<Sent>('statefulset', 'all-stateful-set');
    expect(await told('all-stateful-set')).toEqual({
      updateStrategy: {
        type: 'ROLLING_UPDATE',
        partition: 1,
        // Filled in by an API server that has the feature.
        maxUnavailable: spec.updateStrategy.rollingUpdate.maxUnavailable ?? null,
      },
      partition: 1,
      podManagementPolicy: 'PARALLEL',
      serviceName: 'governing',
      service: { name: 'governing', headless: true },
      ordinalsStart: 5,
      minReadySeconds: 1,
      revisionHistoryLimit: 4,
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'DELETE', whenScaled: 'DELETE' },
      currentRevision: status.currentRevision,
      updateRevision: status.updateRevision,
      generation: 1,
      observedGeneration: 1,
    });
    expect(status.currentRevision).toMatch(/^all-stateful-set-/);
  });

  test('has no partition where nothing is updated by itself, and no Service where there is none', async () => {
    expect(await told('deleting-stateful-set')).toMatchObject({
      updateStrategy: { type: 'ON_DELETE', partition: null, maxUnavailable: null },
      partition: 0,
      serviceName: 'missing',
      service: null,
    });
  });

  test('has the defaults where it was told nothing', async () => {
    expect(await told('bare-stateful-set')).toMatchObject({
      updateStrategy: { type: 'ROLLING_UPDATE', partition: 0 },
      podManagementPolicy: 'ORDERED_READY',
      serviceName: null,
      service: null,
      ordinalsStart: 0,
      minReadySeconds: 0,
      revisionHistoryLimit: 10,
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'RETAIN', whenScaled: 'RETAIN' },
    });
  });
});

describe('a DaemonSet', () => {
  const fields = `updateStrategy { type maxSurge maxUnavailable } minReadySeconds revisionHistoryLimit misscheduled generation`;

  test.each([
    [
      'all-daemon-set',
      {
        updateStrategy: { type: 'ROLLING_UPDATE', maxSurge: '10%', maxUnavailable: 0 },
        minReadySeconds: 2,
        revisionHistoryLimit: 5,
      },
    ],
    ['deleting-daemon-set', { updateStrategy: { type: 'ON_DELETE', maxSurge: null, maxUnavailable: null } }],
    [
      'bare-daemon-set',
      {
        updateStrategy: { type: 'ROLLING_UPDATE', maxSurge: 0, maxUnavailable: 1 },
        minReadySeconds: 0,
        revisionHistoryLimit: 10,
        misscheduled: 0,
        generation: 1,
      },
    ],
  ])('has what it was told, and otherwise the defaults: %s', async (name, expected) => {
    expect(await one('DAEMON_SET', 'DaemonSet', name, fields)).toMatchObject(expected);
  });
});

describe('a Job', () => {
  test('has what it was told, and otherwise the defaults', async () => {
    expect(await one('JOB', 'Job', 'all-job', jobSettingFields)).toEqual(everyJobSettingShown);
    expect(await one('JOB', 'Job', 'bare-job', jobSettingFields)).toEqual(defaultJobSettingsShown);
  });

  test('tells how far it is, and for how long it has been at it', async () => {
    interface Sent {
      status: { startTime: string; completionTime: string };
    }
    const fields = `cronJob { name } progress { active ready succeeded failed terminating completedIndexes failedIndexes
      startedAt completedAt finishedAt durationSeconds }`;
    const { status } = await object<Sent>('job', 'bare-job');
    expect(await one('JOB', 'Job', 'bare-job', fields)).toEqual({
      cronJob: null,
      progress: {
        active: 0,
        ready: 0,
        succeeded: 1,
        failed: 0,
        terminating: 0,
        completedIndexes: null,
        failedIndexes: null,
        startedAt: status.startTime,
        completedAt: status.completionTime,
        finishedAt: status.completionTime,
        durationSeconds: (Date.parse(status.completionTime) - Date.parse(status.startTime)) / 1_000,
      },
    });
    const printed = await kubectl(['-n', namespace.name, 'get', 'job', 'bare-job', '--no-headers']);
    const { progress } = await one<{ progress: { durationSeconds: number } }>(
      'JOB',
      'Job',
      'bare-job',
      fields,
    );
    expect(printed.split(/\s+/)).toContain(`${progress.durationSeconds}s`);
    expect(await one('JOB', 'Job', 'all-job', fields)).toMatchObject({
      progress: { succeeded: 0, startedAt: null, finishedAt: null, durationSeconds: null },
    });
  });

  test('that has failed has an end, and was never complete', async () => {
    const { progress, conditions } = await one<{
      progress: { finishedAt: string };
      conditions: { type: string; lastTransitionAt: string }[];
    }>(
      'JOB',
      'Job',
      'failing-job',
      'progress { failed completedAt finishedAt durationSeconds } conditions { type lastTransitionAt }',
    );
    expect(progress).toMatchObject({ failed: 1, completedAt: null });
    expect(progress.finishedAt).toBe(conditions.find(({ type }) => type === 'Failed')?.lastTransitionAt);
  });
});

describe('a CronJob', () => {
  const fields = `schedule timeZone concurrencyPolicy suspend startingDeadlineSeconds successfulJobsHistoryLimit failedJobsHistoryLimit
    lastScheduleAt lastSuccessfulAt nextRunAt activeJobs { name } lastJob { name } jobs { totalCount }
    jobTemplate { labels annotations ${jobSettingFields} }`;

  test('has what it was told', async () => {
    expect(await one('CRON_JOB', 'CronJob', 'all-cron-job', fields)).toEqual({
      schedule: '30 3 * * 1-5',
      timeZone: 'Europe/Berlin',
      concurrencyPolicy: 'FORBID',
      suspend: true,
      startingDeadlineSeconds: 120,
      successfulJobsHistoryLimit: 7,
      failedJobsHistoryLimit: 0,
      lastScheduleAt: null,
      lastSuccessfulAt: null,
      nextRunAt: null,
      activeJobs: [],
      lastJob: null,
      jobs: { totalCount: 0 },
      jobTemplate: { labels: { run: 'nightly' }, annotations: { note: 'a' }, ...everyJobSettingShown },
    });
  });

  test('has the defaults where it was told nothing, and so have its Jobs', async () => {
    const { nextRunAt, ...told } = await one<{ nextRunAt: string }>(
      'CRON_JOB',
      'CronJob',
      'bare-cron-job',
      fields,
    );
    expect(told).toMatchObject({
      schedule: '@yearly',
      timeZone: null,
      concurrencyPolicy: 'ALLOW',
      suspend: false,
      startingDeadlineSeconds: null,
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 1,
      jobTemplate: { labels: {}, annotations: {}, ...defaultJobSettingsShown },
    });
    expect(nextRunAt).toMatch(/^\d{4}-01-01T00:00:00Z$/);
  });

  test('tells when it is due, from now or after a time', async () => {
    const told = await one(
      'CRON_JOB',
      'CronJob',
      'bare-cron-job',
      `
      soon: nextRuns(first: 1) none: nextRuns(first: 0) later: nextRuns(first: 2, after: "2050-01-01T01:00:00+01:00") five: nextRuns
      nextRunAt`,
    );
    expect(told).toMatchObject({ none: [], later: ['2051-01-01T00:00:00Z', '2052-01-01T00:00:00Z'] });
    const { soon, nextRunAt, five } = told as { soon: string[]; nextRunAt: string; five: string[] };
    expect(soon).toEqual([nextRunAt]);
    expect(five).toHaveLength(5);
  });

  test.each([
    ['first', 'nextRuns(first: -1)'],
    ['first', 'nextRuns(first: 101)'],
    ['after', 'nextRuns(after: "tomorrow")'],
    ['after', 'nextRuns(after: "2026-13-01T00:00:00Z")'],
    ['first', 'jobs(first: -1) { totalCount }'],
  ])('refuses a wrong %s: %s', async (argument, field) => {
    const { errors } = await gateway.ask(
      `query ($ref: WorkloadRef!) { workload(ref: $ref) { ... on CronJob { ${field} } } }`,
      { ref: { kind: 'CRON_JOB', namespace: namespace.name, name: 'bare-cron-job' } },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

test('conditions are those of the object, for each kind', async () => {
  interface Sent {
    kind: string;
    metadata: { name: string };
    status: { conditions?: { type: string; status: string; reason?: string; message?: string }[] };
  }
  interface Shown {
    __typename: string;
    name: string;
    conditions: object[];
  }
  const { workloads } = await gateway.data<{ workloads: { nodes: Shown[] } }>(
    `query ($n: String!) { workloads(where: { namespaces: [$n] }) { nodes {
      __typename name conditions { type status reason message lastTransitionAt lastUpdateAt } } } }`,
    { n: namespace.name },
  );
  const kinds = 'deployments,statefulsets,daemonsets,jobs,cronjobs';
  const { items } = JSON.parse(await kubectl(['-n', namespace.name, 'get', kinds, '-o', 'json'])) as {
    items: Sent[];
  };
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  const sent = items.map(({ kind, metadata: { name }, status: { conditions = [] } }) => ({
    __typename: kind,
    name,
    conditions: (conditions as Record<string, string | undefined>[]).map((condition) => ({
      type: condition['type'],
      status: condition['status']?.toUpperCase(),
      reason: condition['reason'] ?? null,
      message: condition['message'] ?? null,
      lastTransitionAt: condition['lastTransitionTime'] ?? null,
      lastUpdateAt: condition['lastUpdateTime'] ?? condition['lastProbeTime'] ?? null,
    })),
  }));
  expect(workloads.nodes.toSorted(byName)).toEqual(sent.toSorted(byName));
  expect(new Set(sent.flatMap(({ conditions }) => conditions.map(({ type }) => type)))).toEqual(
    new Set([
      'Available',
      'Progressing',
      'Suspended',
      'SuccessCriteriaMet',
      'Complete',
      'FailureTarget',
      'Failed',
    ]),
  );
});
