import { expect, test } from 'vitest';
import { parseCronSchedule } from '../../src/model/cron-schedule.ts';
import { nextTime } from '../../src/model/cron-times.ts';
import { timeZoneOf } from '../../src/model/time-zone.ts';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';

interface JobSummary {
  readonly name: string;
  readonly state: string;
}

function cronJob(namespace: string, name: string, spec: object, labels: Record<string, string> = {}): object {
  const template = {
    metadata: { labels },
    spec: {
      restartPolicy: 'Never',
      terminationGracePeriodSeconds: 1,
      containers: [{ name: 'main', image: 'shop/tool:1.0.0' }],
    },
  };
  return {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { namespace, name },
    spec: { jobTemplate: { spec: { template } }, ...spec },
  };
}

/** Waits until the Jobs of the namespace are as wanted. */
async function jobsBecome(
  gateway: TestGateway,
  namespace: string,
  wanted: (jobs: JobSummary[]) => boolean,
): Promise<void> {
  const jobs = new Folded<JobSummary>(
    gateway.subscribe<Record<string, Update<JobSummary>>>(
      `subscription ($n: String!) { workloads(where: { namespaces: [$n], kinds: [JOB] }) {
        reset synced changes { type id uid object { name state } } } }`,
      { n: namespace },
    ),
  );
  await jobs.until((all, { synced }) => synced && wanted(all));
  await jobs.end();
}

/** Of which the latest run is some hours or days ago, so that nothing is due while the test runs, with luck. */
const schedules: readonly { readonly schedule: string; readonly timeZone?: string }[] = [
  { schedule: '13 */6 * * *' },
  { schedule: '47 5 * * *', timeZone: 'Asia/Kolkata' },
  { schedule: '@weekly', timeZone: 'Europe/Berlin' },
  { schedule: '17 21 * * Sun', timeZone: 'America/New_York' },
  { schedule: '@daily', timeZone: 'Pacific/Chatham' },
];

/** The last time up to a moment at which a schedule was due, ms since 1970. */
function latestUpTo(
  moment: number,
  { schedule, timeZone = '' }: (typeof schedules)[number],
): number | undefined {
  const parsed = parseCronSchedule(schedule)?.schedule;
  const zone = timeZoneOf(timeZone);
  if (parsed === undefined || zone === undefined || 'everyMs' in parsed)
    throw new Error(`not a calendar: ${schedule}`);
  const monthMs = 31 * 24 * 3_600_000;
  let latest: number | undefined;
  for (
    let time = nextTime(parsed, moment - monthMs, zone);
    time !== undefined && time <= moment;
    time = nextTime(parsed, time, zone)
  )
    latest = time;
  return latest;
}

test('runs are due when the CronJob controller starts them', async () => {
  await using gateway = await testGateway();
  await using namespace = await testNamespace();
  const suspended = schedules.map((schedule, index) =>
    cronJob(namespace.name, `due-${index}`, { ...schedule, suspend: true }),
  );
  await apply(...suspended);
  // As if the last run had been a while ago: what was missed since then is made up for at once.
  const status = {
    lastScheduleTime: new Date(Date.now() - 20 * 24 * 3_600_000).toISOString().replace(/\.\d+Z/, 'Z'),
  };
  for (const index of schedules.keys()) {
    const patch = JSON.stringify({ status });
    await kubectl([
      '-n',
      namespace.name,
      'patch',
      'cronjob',
      `due-${index}`,
      '--subresource=status',
      '--type=merge',
      '-p',
      patch,
    ]);
  }
  await apply(
    ...suspended.map((object) => ({
      ...object,
      spec: { ...(object as { spec: object }).spec, suspend: false },
    })),
  );
  await jobsBecome(gateway, namespace.name, (jobs) => jobs.length === schedules.length);

  interface Job {
    metadata: {
      creationTimestamp: string;
      annotations: Record<string, string>;
      ownerReferences: { name: string }[];
    };
  }
  const { items } = JSON.parse(await kubectl(['-n', namespace.name, 'get', 'jobs', '-o', 'json'])) as {
    items: Job[];
  };
  const started = items.map(({ metadata }) => ({
    name: metadata.ownerReferences[0]?.name,
    due: Date.parse(metadata.annotations['batch.kubernetes.io/cronjob-scheduled-timestamp'] ?? ''),
    createdAt: Date.parse(metadata.creationTimestamp),
  }));
  const told = schedules.map((schedule, index) => {
    const run = started.find(({ name }) => name === `due-${index}`);
    return { schedule, due: run?.due, expected: latestUpTo(run?.createdAt ?? 0, schedule) };
  });
  expect(told.filter(({ due, expected }) => due !== expected)).toEqual([]);
});

test('a CronJob knows its Jobs, newest first, those that go on, and what became of the latest', async () => {
  await using gateway = await testGateway();
  await using namespace = await testNamespace();
  // An interval of a second makes one Job a minute, since the name of a Job has its minute.
  await apply(
    cronJob(
      namespace.name,
      'busy',
      { schedule: '@every 1s', concurrencyPolicy: 'Forbid' },
      { 'quarterdeck.dev/simulate': 'keep-running' },
    ),
    cronJob(namespace.name, 'other', { schedule: '@yearly' }),
  );
  await jobsBecome(gateway, namespace.name, (jobs) => jobs.length === 1);
  await kubectl(['-n', namespace.name, 'patch', 'cronjob', 'busy', '-p', '{"spec":{"suspend":true}}']);
  await kubectl(['-n', namespace.name, 'create', 'job', 'by-hand', '--from=cronjob/other']);
  await jobsBecome(gateway, namespace.name, (jobs) =>
    jobs.some(({ name, state }) => name === 'by-hand' && state === 'SUCCEEDED'),
  );

  const cronJobs = new Folded<{ name: string; lastSuccessfulAt: string | null }>(
    gateway.subscribe<Record<string, Update<{ name: string; lastSuccessfulAt: string | null }>>>(
      `subscription ($n: String!) { workloads(where: { namespaces: [$n], kinds: [CRON_JOB] }) {
        reset synced changes { type id uid object { name ... on CronJob { lastSuccessfulAt } } } } }`,
      { n: namespace.name },
    ),
  );
  await cronJobs.until((all) => all.some(({ lastSuccessfulAt }) => lastSuccessfulAt !== null));
  await cronJobs.end();

  interface Shown {
    lastScheduleAt: string | null;
    lastSuccessfulAt: string | null;
    activeJobs: { name: string; cronJob: { name: string } }[];
    lastJob: { name: string; state: string; cronJob: { name: string } };
    jobs: { totalCount: number; nodes: { name: string }[]; pageInfo: { endCursor: string } };
  }
  const { workloads } = await gateway.data<{ workloads: { nodes: Shown[] } }>(
    `query ($n: String!) { workloads(where: { namespaces: [$n], kinds: [CRON_JOB] }) { nodes { ... on CronJob {
      lastScheduleAt lastSuccessfulAt activeJobs { name cronJob { name } } lastJob { name state cronJob { name } }
      jobs { totalCount nodes { name } pageInfo { endCursor } } } } } }`,
    { n: namespace.name },
  );
  const [busy, other] = workloads.nodes;
  interface Sent {
    items: {
      status: { lastScheduleTime?: string; active?: { name: string }[]; lastSuccessfulTime?: string };
    }[];
  }
  const { items } = JSON.parse(
    await kubectl(['-n', namespace.name, 'get', 'cronjobs', '-o', 'json']),
  ) as Sent;
  expect(workloads.nodes.map(({ lastScheduleAt }) => lastScheduleAt)).toEqual(
    items.map(({ status }) => status.lastScheduleTime ?? null),
  );
  expect(workloads.nodes.map(({ lastSuccessfulAt }) => lastSuccessfulAt)).toEqual(
    items.map(({ status }) => status.lastSuccessfulTime ?? null),
  );
  const name = items[0]?.status.active?.[0]?.name;
  expect(busy).toMatchObject({
    activeJobs: [{ name, cronJob: { name: 'busy' } }],
    lastJob: { name, state: 'PROGRESSING' },
    jobs: { totalCount: 1, nodes: [{ name }] },
  });
  expect(other).toMatchObject({
    lastScheduleAt: null,
    activeJobs: [],
    lastJob: { name: 'by-hand', state: 'SUCCEEDED', cronJob: { name: 'other' } },
    jobs: { totalCount: 1, nodes: [{ name: 'by-hand' }] },
  });
});

test('the Jobs of a CronJob come in pages', async () => {
  await using gateway = await testGateway();
  await using namespace = await testNamespace();
  await apply(cronJob(namespace.name, 'tool', { schedule: '@yearly' }));
  for (const name of ['b', 'a', 'c'])
    await kubectl(['-n', namespace.name, 'create', 'job', name, '--from=cronjob/tool']);
  await jobsBecome(gateway, namespace.name, (jobs) => jobs.length === 3);
  interface Jobs {
    nodes: { name: string; createdAt: string }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  }
  const page = async (args: string): Promise<Jobs> => {
    const { workload } = await gateway.data<{ workload: { jobs: Jobs } }>(
      `query ($ref: WorkloadRef!) { workload(ref: $ref) { ... on CronJob {
        jobs(${args}) { nodes { name createdAt } pageInfo { endCursor hasNextPage } } } } }`,
      { ref: { kind: 'CRON_JOB', namespace: namespace.name, name: 'tool' } },
    );
    return workload.jobs;
  };
  const first = await page('first: 2');
  const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
  const all = [...first.nodes, ...second.nodes];
  expect(all).toEqual(
    all.toSorted((x, y) =>
      x.createdAt === y.createdAt ? (x.name < y.name ? -1 : 1) : x.createdAt < y.createdAt ? 1 : -1,
    ),
  );
  expect(all.map(({ name }) => name).toSorted()).toEqual(['a', 'b', 'c']);
  expect([first, second].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
  expect((await page('last: 1')).nodes).toEqual(second.nodes);
});
