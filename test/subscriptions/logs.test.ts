import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { containerLogFile, type ContainerLogFile } from '../support/container-logs.ts';
import { FollowedLogs } from '../support/followed-logs.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { cable } from '../support/cable.ts';
import { limitedReader } from '../support/limited-reader.ts';
import { deployment, pod, statefulSet } from '../support/objects.ts';
import { podBecomes, type SeenPod } from '../support/pods.ts';

let gateway: TestGateway;
let namespace: TestNamespace;
beforeAll(async () => {
  gateway = await testGateway();
  namespace = await testNamespace();
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

/** Follows the logs of a pod in the test's namespace. */
function follow(name: string, where: object = {}, from = gateway): FollowedLogs {
  return new FollowedLogs(from, { pod: { namespace: namespace.name, name }, ...where });
}

/** Makes a log for the containers of a pod in the test's namespace. */
function logOf(name: string, options: object = {}): Promise<ContainerLogFile> {
  return containerLogFile({ namespace: namespace.name, pod: name, ...options });
}

/** Makes a pod, and waits until the gateway knows that it runs. */
async function runs(name: string, labels: Record<string, string> = {}, from = gateway): Promise<void> {
  await apply(pod(namespace.name, name, labels));
  await podBecomes(from, namespace.name, name, isRunning);
}

const isRunning = ({ state }: SeenPod): boolean => state === 'Running';

describe('the log of a pod', () => {
  test('is its past, then what is written, each line once', async () => {
    await using file = await logOf('web', { lines: ['one', 'two', 'three'] });
    await runs('web');
    await file.served();
    const logs = follow('web', { tailLines: 2 });
    await logs.until(({ synced }) => synced);
    expect(logs.lines).toEqual(
      ['two', 'three'].map((text) => ({
        pod: 'web',
        container: 'main',
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/),
        text,
        truncated: false,
      })),
    );
    await file.write('four', 'five');
    await logs.until(({ lines }) => lines.length >= 4);
    await file.write('six');
    await logs.until(({ lines }) => lines.length >= 5);
    expect(logs.texts).toEqual(['two', 'three', 'four', 'five', 'six']);
    expect(logs.notices).toMatchObject([{ type: 'JOINED', pod: 'web', container: 'main', restarts: 0 }]);
    await logs.end();
  });

  test('is without follow what kubectl logs prints, and then complete', async () => {
    await using file = await logOf('whole', { lines: ['one', 'two', 'три', ''] });
    await runs('whole');
    await file.served();
    const logs = await follow('whole', { follow: false }).toTheEnd();
    const printed = await kubectl(['-n', namespace.name, 'logs', 'whole', '--timestamps']);
    expect(logs.lines.map(({ at, text }) => `${at} ${text}\n`).join('')).toBe(printed);
    expect(logs).toMatchObject({ synced: true, errors: undefined, notices: [{ type: 'JOINED' }] });
  });

  test('is of its last seconds, or from a time on, to the second', async () => {
    const long = new Date(Date.now() - 3_600_000);
    await using file = await logOf('since', { lines: ['long ago'], writtenAt: long });
    await runs('since');
    await file.served();
    await file.write('now');
    const ask = async (where: object): Promise<string[]> =>
      (await follow('since', { follow: false, ...where }).toTheEnd()).texts;
    expect(await ask({ sinceSeconds: 1_800 })).toEqual(['now']);
    expect(await ask({ sinceTime: new Date(long.getTime() + 60_000).toISOString() })).toEqual(['now']);
    expect(await ask({ sinceTime: long.toISOString() })).toEqual(['long ago', 'now']);
    expect(await ask({ sinceSeconds: 1_800, tailLines: 0 })).toEqual([]);
  });

  test('is only what fits the text and the expression, searched for by the gateway', async () => {
    await using file = await logOf('searched', {
      lines: ['GET /cart 200', 'GET /cart 500', 'POST /cart 503', 'GET /Shop 500'],
    });
    await runs('searched');
    await file.served();
    const ask = async (where: object): Promise<string[]> =>
      (await follow('searched', { follow: false, ...where }).toTheEnd()).texts;
    expect(await ask({ search: '/SHOP' })).toEqual(['GET /Shop 500']);
    expect(await ask({ regex: ' 5\\d\\d$' })).toEqual(['GET /cart 500', 'POST /cart 503', 'GET /Shop 500']);
    expect(await ask({ search: 'get', regex: ' 5\\d\\d$' })).toEqual(['GET /cart 500', 'GET /Shop 500']);
  });

  test('is waited for until the container starts', async () => {
    await using file = await logOf('late', { lines: ['up'] });
    await apply(pod(namespace.name, 'late', { 'quarterdeck.dev/simulate': 'pending' }));
    await podBecomes(gateway, namespace.name, 'late', ({ state }) => state === 'ContainerCreating');
    const logs = await follow('late').until(({ synced }) => synced);
    expect(logs.notices).toMatchObject([{ type: 'WAITING', restarts: null, reason: 'ContainerCreating' }]);
    await kubectl(['-n', namespace.name, 'label', 'pod', 'late', 'quarterdeck.dev/simulate-']);
    await logs.until(({ notices }) => notices.some(({ type }) => type === 'JOINED'));
    await file.write('ready');
    await logs.until(({ texts }) => texts.includes('ready'));
    expect(logs.texts).toEqual(['up', 'ready']);
    await logs.end();
  });

  test('ends with the pod', async () => {
    await using file = await logOf('short', { lines: ['one'] });
    await runs('short');
    await file.served();
    const logs = await follow('short').until(({ synced }) => synced);
    await file.write('last words');
    await kubectl(['-n', namespace.name, 'delete', 'pod', 'short', '--wait=false']);
    await logs.toTheEnd();
    expect(logs.texts).toEqual(['one', 'last words']);
    expect(logs.notices).toMatchObject([
      { type: 'JOINED' },
      { type: 'ENDED', message: 'the pod was deleted', exitCode: null },
    ]);
  });
});

test('a container that is restarted joins again, and the log of its run before can be asked for', async () => {
  const options = { lines: ['first run'], writtenAt: new Date(Date.now() - 3_600_000) };
  await using file = await logOf('crashes', { ...options, previous: ['one', 'why it crashed'] });
  await apply(pod(namespace.name, 'crashes', { 'quarterdeck.dev/simulate': 'crash-loop' }));
  await podBecomes(gateway, namespace.name, 'crashes', ({ restarts }) => restarts === 0);
  const logs = await follow('crashes').until(({ notices }) =>
    notices.some(({ type, restarts }) => type === 'JOINED' && restarts === 1),
  );
  await file.write('second run');
  await logs.until(({ texts }) => texts.includes('second run'));
  expect(logs.texts).toEqual(['first run', 'second run']);
  const of = (run: number): object[] => logs.notices.filter(({ restarts }) => restarts === run);
  expect(of(0)).toMatchObject([
    { type: 'JOINED' },
    { type: 'ENDED', exitCode: 1, reason: 'Error', message: 'it ended with exit code 1: Error' },
  ]);
  await logs.end();
  const previous = await follow('crashes', { previous: true }).toTheEnd();
  expect(previous.texts).toEqual(['one', 'why it crashed']);
});

describe('the logs of a workload', () => {
  test('are those of all of its pods, in order, and of pods that it gets', async () => {
    const name = 'db';
    const hourAgo = Date.now() - 3_600_000;
    const past = ['first', 'second'].map((text, i) => ({
      lines: [text],
      writtenAt: new Date(hourAgo + i * 1_000),
    }));
    await using second = await logOf('db-0', past[1]);
    await using first = await logOf('db-1', past[0]);
    await using third = await logOf('db-2');
    await apply(statefulSet(namespace.name, name, 2));
    await kubectl(['-n', namespace.name, 'rollout', 'status', 'statefulset/db']);
    await Promise.all([
      podBecomes(gateway, namespace.name, 'db-0', isRunning),
      podBecomes(gateway, namespace.name, 'db-1', isRunning),
    ]);
    await Promise.all([first.served(), second.served()]);
    const workload = { kind: 'STATEFUL_SET', namespace: namespace.name, name };
    const logs = await new FollowedLogs(gateway, { workload }).until(({ synced }) => synced);
    expect(logs.lines.map(({ pod: from, text }) => `${from} ${text}`)).toEqual(['db-1 first', 'db-0 second']);
    await kubectl(['-n', namespace.name, 'scale', 'statefulset/db', '--replicas=3']);
    await logs.until(({ notices }) => notices.some((one) => one.type === 'JOINED' && one.pod === 'db-2'));
    await third.write('third');
    await logs.until(({ texts }) => texts.includes('third'));
    await kubectl(['-n', namespace.name, 'delete', 'statefulset', 'db', '--wait=false']);
    await logs.toTheEnd();
    const ended = logs.notices.filter(({ type }) => type === 'ENDED').map((notice) => notice.pod);
    expect(ended.toSorted()).toEqual(['db-0', 'db-1', 'db-2']);
  });

  test('of a Deployment go on with the pods of its next revision', async () => {
    const workload = { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'shop' };
    await apply(deployment(namespace.name, 'shop'));
    await kubectl(['-n', namespace.name, 'rollout', 'status', 'deployment/shop']);
    const logs = await new FollowedLogs(gateway, { workload, tailLines: 0 }).until(({ notices }) =>
      notices.some(({ type }) => type === 'JOINED'),
    );
    await kubectl(['-n', namespace.name, 'set', 'image', 'deployment/shop', 'main=shop/web:2.0.0']);
    await logs.until(({ notices }) => notices.some(({ type }) => type === 'ENDED'));
    await logs.end();
    const joined = logs.notices.filter(({ type }) => type === 'JOINED').map((notice) => notice.pod);
    expect(new Set(joined).size).toBe(2);
    expect(logs.notices.find(({ type }) => type === 'ENDED')?.pod).toBe(joined[0]);
  });

  test('of a CronJob are those of the pods of its Jobs, read to their ends', async () => {
    const name = 'report';
    const template = {
      spec: {
        restartPolicy: 'Never',
        initContainers: [{ name: 'prepare', image: 'shop/tool:1.0.0' }],
        containers: [{ name: 'main', image: 'shop/tool:1.0.0' }],
      },
    };
    await apply({
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: { namespace: namespace.name, name },
      spec: { suspend: true, schedule: '0 0 1 1 *', jobTemplate: { spec: { template } } },
    });
    await kubectl(['-n', namespace.name, 'create', 'job', 'report-1', '--from=cronjob/report']);
    await kubectl([
      '-n',
      namespace.name,
      'wait',
      'job/report-1',
      '--for=condition=Complete',
      '--timeout=60s',
    ]);
    const workload = { kind: 'CRON_JOB', namespace: namespace.name, name };
    const logs = new FollowedLogs(gateway, { workload, tailLines: 1 });
    await logs.until(({ notices }) => notices.filter(({ type }) => type === 'ENDED').length === 2);
    await logs.end();
    const of = (container: string): object => logs.notices.filter((notice) => notice.container === container);
    for (const container of ['prepare', 'main'])
      expect(of(container)).toMatchObject([{ type: 'JOINED' }, { type: 'ENDED', exitCode: 0 }]);
    const job = { kind: 'JOB', namespace: namespace.name, name: 'report-1' };
    // A Job that is done gets no other pods.
    const ofJob = await new FollowedLogs(gateway, { workload: job, tailLines: 1 }).toTheEnd();
    expect(ofJob.lines.map(({ container }) => container).toSorted()).toEqual(['main', 'prepare']);
  });
});

test('a connection that is cut is told of, and nothing is missing and nothing comes twice when it is mended', async () => {
  await using wire = await cable(inject('cluster').kubeconfig);
  await using behind = await testGateway(wire.kubeconfig);
  await using file = await logOf('cut', { lines: ['one', 'two'] });
  await runs('cut', {}, behind);
  await file.served();
  const logs = await follow('cut', {}, behind).until(({ synced }) => synced);
  await file.write('three');
  await logs.until(({ texts }) => texts.includes('three'));
  await wire.cut();
  await logs.until(({ notices }) => notices.at(-1)?.type === 'INTERRUPTED');
  await file.write('four', 'five');
  await wire.mend();
  await logs.until(({ texts }) => texts.includes('five'));
  await file.write('six');
  await logs.until(({ texts }) => texts.includes('six'));
  await logs.end();
  expect(logs.texts).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  expect(logs.notices).toMatchObject([
    { type: 'JOINED' },
    { type: 'INTERRUPTED', code: 'CLUSTER_UNAVAILABLE', message: expect.not.stringContaining('127.0.0.1') },
    { type: 'RESUMED' },
  ]);
});

test('who may not read logs gets a typed error, and the connection stays usable', async () => {
  await using reader = await limitedReader(namespace.name, [
    { apiGroups: [''], resources: ['pods'] },
    { apiGroups: ['apps'], resources: ['deployments', 'replicasets'] },
  ]);
  await using limited = await testGateway(reader.kubeconfig);
  await runs('secret', {}, limited);
  const logs = await follow('secret', {}, limited).toTheEnd();
  expect(logs.errors).toMatchObject([
    { path: ['logs'], message: expect.stringContaining('pods/log'), extensions: { code: 'FORBIDDEN' } },
  ]);
  expect(logs.texts).toEqual([]);
});

describe('what cannot be read', () => {
  test.each([
    [{}, 'where', 'give one of pod and workload'],
    [{ tailLines: -1 }, 'where.tailLines', 'tailLines must be 0 to 100000, not -1'],
    [{ sinceSeconds: 0 }, 'where.sinceSeconds', 'sinceSeconds must be 1 or more, not 0'],
    [{ sinceTime: 'today' }, 'where.sinceTime', 'sinceTime must be like 2026-11-23T14:10:00Z, not "today"'],
    [
      { sinceSeconds: 1, sinceTime: '2026-01-01T00:00:00Z' },
      'where.sinceTime',
      'give sinceSeconds or sinceTime, not both',
    ],
    [
      { previous: true, follow: true },
      'where.follow',
      'follow must be false with previous: what has ended writes nothing more',
    ],
    [{ containers: [] }, 'where.containers', 'containers must name one or more; leave it out for all'],
    [
      { regex: '(' },
      'where.regex',
      "regex isn't a regular expression as RE2 has them: missing closing ): `(`",
    ],
    [{ regex: '(?:a{1,30}){30}' }, 'where.regex', expect.stringMatching(/^regex is too large/)],
  ])('%j is bad input, which names the argument', async (where, argument, message) => {
    const logs = await new FollowedLogs(gateway, where).toTheEnd();
    expect(logs.errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  test('is named: the pod, the workload, the container, the log', async () => {
    const refused = async (where: object): Promise<object | undefined> =>
      (await new FollowedLogs(gateway, where).toTheEnd()).errors?.[0];
    const there = { namespace: namespace.name, name: 'starting' };
    const nobody = { namespace: namespace.name, name: 'nobody' };
    await apply(pod(namespace.name, 'starting', { 'quarterdeck.dev/simulate': 'pending' }));
    await podBecomes(gateway, namespace.name, 'starting', ({ state }) => state === 'ContainerCreating');
    expect(await refused({ pod: nobody })).toMatchObject({
      message: `there is no Pod "nobody" in the namespace "${namespace.name}"`,
      extensions: { code: 'NOT_FOUND', argument: 'where.pod' },
    });
    expect(await refused({ workload: { kind: 'CRON_JOB', ...nobody } })).toMatchObject({
      message: `there is no CronJob "nobody" in the namespace "${namespace.name}"`,
      extensions: { code: 'NOT_FOUND', argument: 'where.workload' },
    });
    expect(await refused({ pod: there, containers: ['main', 'other'] })).toMatchObject({
      message: 'there is no container "other"; there is "main"',
      extensions: { code: 'BAD_USER_INPUT', argument: 'where.containers' },
    });
    expect(await refused({ pod: there, follow: false })).toMatchObject({
      message: 'none of the containers "main" has started',
      extensions: { code: 'NOT_FOUND', argument: 'where.containers' },
    });
    expect(await refused({ pod: there, previous: true })).toMatchObject({
      message: 'none of the containers "main" was ever restarted',
      extensions: { code: 'NOT_FOUND', argument: 'where.containers' },
    });
  });
});
