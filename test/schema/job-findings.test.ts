import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { event } from '../support/events.ts';
import { becomes, findingsOf, found, gone, type Subject } from '../support/found.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { workloadsBecome } from '../support/workloads.ts';
import { cronJob, jobTemplate, workload } from '../support/workload-objects.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

describe.concurrent('a Job', () => {
  const subject = (namespace: string): Subject => ({ kind: 'JOB', namespace, name: 'web' });

  test('that has no retries left says so, with the exit code of its last pod', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(workload('Job', n, { backoffLimit: 0 }, jobTemplate('crash-loop')));
    expect(await found(gateway, subject(n), 'JOB_OUT_OF_RETRIES')).toMatchObject({
      severity: 'CRITICAL',
      message:
        'The Job has given up: its pods failed more often than its backoffLimit of 0 allows; container "main" of the last one ended with exit code 1',
      affectedCount: 1,
      evidence: [
        { object: { kind: 'Job', name: 'web' }, value: 'Job has reached the specified backoff limit' },
        {
          object: { kind: 'Pod' },
          field: 'status.containerStatuses[main].state.terminated.exitCode',
          exitCode: 1,
        },
      ],
    });
  });

  test('that tries again says so', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(workload('Job', n, { backoffLimit: 3 }, jobTemplate('oom-kill')));
    expect(await found(gateway, subject(n), 'JOB_RETRIES')).toMatchObject({
      severity: 'WARNING',
      message:
        '1 pod of the Job has failed, and it tries again: its backoffLimit is 3; container "main" of the last one ended with exit code 137 (OOMKilled)',
    });
  });

  test('that ran for too long says so', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(
      workload('Job', n, { activeDeadlineSeconds: 3, completions: 2 }, jobTemplate('keep-running')),
    );
    expect(await found(gateway, subject(n), 'JOB_DEADLINE_EXCEEDED')).toMatchObject({
      severity: 'CRITICAL',
      message: 'The Job was ended after its activeDeadlineSeconds of 3: 0 of 2 completions reached',
    });
  });

  test('whose indexes have failed says which', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    const spec = { completionMode: 'Indexed', completions: 2, parallelism: 2, backoffLimitPerIndex: 0 };
    await apply(workload('Job', n, spec, jobTemplate('crash-loop')));
    expect(await found(gateway, subject(n), 'JOB_INDEXES_FAILED')).toMatchObject({
      message: expect.stringMatching(
        /^Indexes 0,1 have failed: 0 of 2 completions reached, and the backoffLimitPerIndex is 0; container "main"/,
      ) as string,
      affectedCount: 2,
    });
  });

  test('that its podFailurePolicy has ended says by which rule', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    const rules = [{ action: 'FailJob', onExitCodes: { operator: 'In', values: [1] } }];
    await apply(workload('Job', n, { podFailurePolicy: { rules } }, jobTemplate('crash-loop')));
    expect(await found(gateway, subject(n), 'JOB_FAILED_BY_POLICY')).toMatchObject({
      message: expect.stringMatching(
        /^The Job's podFailurePolicy has ended it: Container main for pod .* failed with exit code 1 matching FailJob rule at index 0$/,
      ) as string,
    });
  });

  test('that has succeeded, or is suspended, has none', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    const suspended = {
      ...workload('Job', n, { suspend: true }, jobTemplate()),
      metadata: { namespace: n, name: 'held' },
    };
    await apply(workload('Job', n, {}, jobTemplate()), suspended);
    await workloadsBecome(
      gateway,
      n,
      (all) =>
        all.some(({ state }) => state === 'SUCCEEDED') && all.some(({ state }) => state === 'SUSPENDED'),
    );
    expect(await findingsOf(gateway, subject(n))).toEqual([]);
    expect(await findingsOf(gateway, { ...subject(n), name: 'held' })).toEqual([]);
  });
});

describe.concurrent('a CronJob', () => {
  const subject = (namespace: string): Subject => ({ kind: 'CRON_JOB', namespace, name: 'nightly' });

  test('whose schedule never comes round says so, until it is corrected', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(cronJob(n, { schedule: '0 0 31 2 *' }));
    expect(await found(gateway, subject(n), 'SCHEDULE_INVALID')).toMatchObject({
      severity: 'CRITICAL',
      message: 'The CronJob never runs: its schedule "0 0 31 2 *" never comes round, or can\'t be read',
      evidence: [{ field: 'spec.schedule', value: '0 0 31 2 *', event: { reason: 'InvalidSchedule' } }],
    });
    await apply(cronJob(n, { schedule: '0 0 28 2 *' }));
    await gone(gateway, subject(n), 'SCHEDULE_INVALID');
  });

  test("whose time zone the cluster doesn't know says so", async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(cronJob(n, { timeZone: 'Europe/Berlin' }));
    await tell(n, 'UnknownTimeZone', 'invalid timeZone: "Europe/Berlin": unknown time zone Europe/Berlin');
    expect(await found(gateway, subject(n), 'SCHEDULE_INVALID')).toMatchObject({
      message: 'The CronJob never runs: the cluster doesn\'t know the time zone "Europe/Berlin"',
      evidence: [{ field: 'spec.timeZone', value: 'Europe/Berlin' }],
    });
  });

  test('that leaves out runs because one still runs names that one', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await hangs(n);
    expect(await found(gateway, subject(n), 'RUN_SKIPPED')).toMatchObject({
      severity: 'WARNING',
      message: 'Runs are left out: Job "nightly-1" is still running, and concurrencyPolicy is Forbid',
      evidence: [{ event: { reason: 'JobAlreadyActive' }, related: { kind: 'Job', name: 'nightly-1' } }],
    });
  });

  test("whose schedules were too many to catch up with says so as long as it doesn't run", async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await hangs(n, { lastScheduleTime: '2026-01-01T00:00:00Z' });
    expect(await found(gateway, subject(n), 'SCHEDULE_MISSED')).toMatchObject({
      severity: 'WARNING',
      message: expect.stringMatching(
        /^The CronJob hasn't run when it should have: too many missed start times\./,
      ) as string,
      evidence: [{ event: { reason: 'TooManyMissedTimes' } }],
    });
  });

  test('that missed a schedule says so until it runs again', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(cronJob(n, { startingDeadlineSeconds: 20 }));
    await tell(n, 'MissSchedule', 'Missed scheduled time to start a job: Thu, 01 Jan 2026 00:00:00 UTC');
    expect(await found(gateway, subject(n), 'SCHEDULE_MISSED')).toMatchObject({
      message:
        "The CronJob hasn't run when it should have: Missed scheduled time to start a job: Thu, 01 Jan 2026 00:00:00 UTC",
      action: expect.stringContaining('allow more than 20 s') as string,
    });
    await apply(cronJob(n, { schedule: '@every 1s' }));
    await gone(gateway, subject(n), 'SCHEDULE_MISSED');
  });

  test('whose latest runs have failed says how many, and no more once one succeeds', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    const spec = { failedJobsHistoryLimit: 5 };
    await apply(cronJob(n, spec, { backoffLimit: 0 }, jobTemplate('crash-loop')));
    await run(n, 'first');
    await run(n, 'second');
    expect(await found(gateway, subject(n), 'RUNS_FAILING', /^The last 2 runs/)).toMatchObject({
      severity: 'CRITICAL',
      message: expect.stringMatching(
        /^The last 2 runs failed, and none has ever succeeded; Job "(first|second)": Job has reached the specified backoff limit$/,
      ) as string,
      evidence: [{ object: { kind: 'Job' } }, { object: { kind: 'Job' } }],
    });
    await apply(cronJob(n, spec));
    await run(n, 'third');
    await gone(gateway, subject(n), 'RUNS_FAILING');
  });

  test('that is suspended has none', async () => {
    await using namespace = await testNamespace();
    const n = namespace.name;
    await apply(cronJob(n, { suspend: true }));
    await tell(n, 'MissSchedule', 'Missed scheduled time to start a job: Thu, 01 Jan 2026 00:00:00 UTC');
    await workloadsBecome(gateway, n, ([one]) => one?.state === 'SUSPENDED');
    expect(await findingsOf(gateway, subject(n))).toEqual([]);
  });

  /** Has it run now. */
  async function run(n: string, job: string): Promise<void> {
    await kubectl(['-n', n, 'create', 'job', job, '--from=cronjob/nightly']);
  }

  /** Makes one whose run goes on for ever, and that is to run again every second. */
  async function hangs(n: string, status: object = {}): Promise<void> {
    const hanging = (spec: object): object =>
      cronJob(n, { concurrencyPolicy: 'Forbid', ...spec }, {}, jobTemplate('keep-running'));
    await apply(hanging({ suspend: true }));
    await run(n, 'nightly-1');
    const uid = await kubectl(['-n', n, 'get', 'job', 'nightly-1', '-o', 'jsonpath={.metadata.uid}']);
    const active = [{ apiVersion: 'batch/v1', kind: 'Job', namespace: n, name: 'nightly-1', uid }];
    const patch = JSON.stringify({ status: { ...status, active } });
    const ofStatus = ['--subresource=status', '--type=merge', '-p', patch];
    await kubectl(['-n', n, 'patch', 'cronjob', 'nightly', ...ofStatus]);
    await apply(hanging({ suspend: false, schedule: '@every 1s' }));
  }

  /** Writes the event that the controller would, and waits until the gateway has it. */
  async function tell(n: string, reason: string, message: string): Promise<void> {
    const uid = await kubectl(['-n', n, 'get', 'cronjob', 'nightly', '-o', 'jsonpath={.metadata.uid}']);
    const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    await apply(
      event(n, `told-${reason.toLowerCase()}`, {
        type: 'Warning',
        reason,
        message,
        firstTimestamp: now,
        lastTimestamp: now,
        involvedObject: { apiVersion: 'batch/v1', kind: 'CronJob', namespace: n, name: 'nightly', uid },
      }),
    );
    await becomes(
      gateway,
      () =>
        gateway.data<{ events: { totalCount: number } }>(
          'query ($n: String!, $r: [String!]) { events(where: { namespaces: [$n], reasons: $r }) { totalCount } }',
          { n, r: [reason] },
        ),
      ({ events }) => events.totalCount > 0,
    );
  }
});
