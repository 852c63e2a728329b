import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { WorkloadKind } from '../../src/model/entries/base-workload-entry.ts';
import type { WorkloadChangeInput } from '../../src/operations/action-inputs.ts';
import { deleteWorkload } from '../../src/operations/delete-workload.ts';
import type { OperationContext } from '../../src/operations/operation-context.ts';
import { pauseWorkload, resumeWorkload } from '../../src/operations/pause-workload.ts';
import { restartWorkload } from '../../src/operations/restart-workload.ts';
import { runCronJob } from '../../src/operations/run-cron-job.ts';
import { scaleWorkload } from '../../src/operations/scale-workload.ts';
import type { UserError } from '../../src/operations/user-error.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';
import { cronJob, workload as workloadObject } from '../support/workload-objects.ts';
import { readLive, testCluster, type TestCluster } from './cluster.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster();
});
afterAll(() => context[Symbol.asyncDispose]());

type Action = (
  input: WorkloadChangeInput,
  operationContext: OperationContext,
) => Promise<{ userErrors: UserError[] }>;

const scaleTo3: Action = (input, own) => scaleWorkload({ ...input, replicas: 3 }, own);

const actions: readonly [string, Action][] = [
  ['scaleWorkload', scaleTo3],
  ['restartWorkload', restartWorkload],
  ['pauseWorkload', pauseWorkload],
  ['resumeWorkload', resumeWorkload],
  ['deleteWorkload', deleteWorkload],
];

/** A Deployment `web` without pods. */
async function web(namespace: string, spec: object = {}) {
  await apply(workloadObject('Deployment', namespace, { replicas: 0, ...spec }));
  return { kind: 'DEPLOYMENT', namespace, name: 'web' } as const;
}

describe.each(actions)('%s', (_name, act) => {
  test('of what is not there says which part is not', async () => {
    await using namespace = await testNamespace();
    const errors = async (inNamespace: string) =>
      (await act({ workload: { kind: 'DEPLOYMENT', namespace: inNamespace, name: 'nope' } }, context))
        .userErrors;
    // The namespace itself may not have come to the cache yet.
    await context.cluster.hasSeen('namespaces', await versionOfNamespace(namespace.name), 5_000);
    expect(await errors(namespace.name)).toMatchObject([{ code: 'NOT_FOUND', field: ['workload', 'name'] }]);
    expect(await errors('not-there')).toMatchObject([
      { code: 'NOT_FOUND', field: ['workload', 'namespace'] },
    ]);
  });

  test('of a workload that has changed since it was read is a CONFLICT and changes nothing', async () => {
    await using namespace = await testNamespace();
    const ref = await web(namespace.name);
    const { resourceVersion } = (await readLive(namespace.name, 'web')).metadata;
    await kubectl(['-n', namespace.name, 'annotate', 'deployment/web', 'theirs=1']);
    const { spec } = await readLive(namespace.name, 'web');
    const { userErrors } = await act({ workload: ref, expectedResourceVersion: resourceVersion }, context);
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', field: ['expectedResourceVersion'] }]);
    expect((await readLive(namespace.name, 'web')).spec).toEqual(spec);
  });

  test('is FORBIDDEN to who may not read the workload, and to who may only read it', async () => {
    await using namespace = await testNamespace();
    const ref = await web(namespace.name, { paused: act === resumeWorkload });
    const { kubeconfigOfNobody, kubeconfigOfViewer } = inject('cluster');
    for (const [kubeconfig, refusal] of [
      [kubeconfigOfNobody, /cannot get resource "deployments"/],
      [kubeconfigOfViewer, /cannot (patch|delete) resource "deployments(\/scale)?"/],
    ] as const) {
      await using other = await testCluster({ follow: false, kubeconfig });
      expect((await act({ workload: ref }, other)).userErrors).toMatchObject([
        { code: 'FORBIDDEN', message: expect.stringMatching(refusal) },
      ]);
    }
  });

  test('as a dry run changes nothing', async () => {
    await using namespace = await testNamespace();
    const ref = await web(namespace.name, { paused: act === resumeWorkload });
    const before = await readLive(namespace.name, 'web');
    expect((await act({ workload: ref, dryRun: true }, context)).userErrors).toEqual([]);
    expect((await readLive(namespace.name, 'web')).spec).toEqual(before.spec);
  });
});

async function versionOfNamespace(name: string): Promise<string> {
  return kubectl(['get', 'namespace', name, '-o', 'jsonpath={.metadata.resourceVersion}']);
}

test.each<[string, Action, WorkloadKind, RegExp]>([
  ['scaleWorkload', scaleTo3, 'DAEMON_SET', /only for DEPLOYMENT and STATEFUL_SET\. .*node selector/],
  ['scaleWorkload', scaleTo3, 'JOB', /parallelism/],
  ['scaleWorkload', scaleTo3, 'CRON_JOB', /Job template/],
  ['restartWorkload', restartWorkload, 'JOB', /runs once/],
  ['restartWorkload', restartWorkload, 'CRON_JOB', /runCronJob/],
  ['pauseWorkload', pauseWorkload, 'STATEFUL_SET', /partition/],
  ['resumeWorkload', resumeWorkload, 'DAEMON_SET', /OnDelete/],
])('%s of a kind that it is not for says what there is instead: %#', async (_name, act, kind, message) => {
  const { userErrors } = await act({ workload: { kind, namespace: 'default', name: 'web' } }, context);
  expect(userErrors).toMatchObject([
    { code: 'UNSUPPORTED_KIND', field: ['workload', 'kind'], message: expect.stringMatching(message) },
  ]);
});

describe('scaleWorkload', () => {
  test('takes no number below 0', async () => {
    const ref = { kind: 'DEPLOYMENT', namespace: 'default', name: 'web' } as const;
    const { userErrors } = await scaleWorkload({ workload: ref, replicas: -1 }, context);
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['replicas'] }]);
  });

  test('answers when the cache has it; the same number is no change', async () => {
    await using namespace = await testNamespace();
    const ref = await web(namespace.name);
    const scaled = await scaleWorkload({ workload: ref, replicas: 1 }, context);
    expect(scaled).toMatchObject({ userErrors: [], warnings: [], workload: { replicas: { desired: 1 } } });
    expect(scaled.diff).toEqual([{ path: 'spec.replicas', before: 0, after: 1 }]);
    expect(context.cluster.view.deployments.get(namespace.name, 'web')?.replicas.desired).toBe(1);
    const again = await scaleWorkload({ workload: ref, replicas: 1 }, context);
    expect(again).toMatchObject({ userErrors: [], warnings: [], diff: [] });
    expect((await readLive(namespace.name, 'web')).metadata.generation).toBe(2);
  });

  test('of the same workload twice at once loses neither unnoticed', async () => {
    await using namespace = await testNamespace();
    const ref = await web(namespace.name);
    const results = await Promise.all(
      [1, 2].map((replicas) => scaleWorkload({ workload: ref, replicas, dryRun: false }, context)),
    );
    const won = results.filter(({ userErrors }) => userErrors.length === 0);
    const lost = results.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(lost).toEqual(won.length === 2 ? [] : ['CONFLICT']);
  });

  test('warns where an autoscaler scales it too', async () => {
    await using namespace = await testNamespace();
    const ref = await web(namespace.name);
    await apply({
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: { name: 'web', namespace: namespace.name },
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
        minReplicas: 2,
        maxReplicas: 7,
      },
    });
    const version = await kubectl([
      '-n',
      namespace.name,
      'get',
      'hpa/web',
      '-o',
      'jsonpath={.metadata.resourceVersion}',
    ]);
    await context.cluster.hasSeen('horizontalpodautoscalers', version, 5_000);
    const { warnings } = await scaleWorkload({ workload: ref, replicas: 3, dryRun: true }, context);
    expect(warnings).toEqual([
      'HorizontalPodAutoscaler "web" scales this Deployment between 2 and 7, and will change the number again as it sees fit',
    ]);
  });
});

describe('restartWorkload', () => {
  test('writes the time as kubectl does, and refuses a paused Deployment as kubectl does', async () => {
    await using namespace = await testNamespace();
    const ref = await web(namespace.name);
    const { diff } = await restartWorkload({ workload: ref }, context);
    expect(diff).toEqual([
      {
        path: expect.stringMatching(
          /^spec\.template\.metadata\.annotations.*kubectl\.kubernetes\.io\/restartedAt/,
        ),
        before: null,
        after: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      },
    ]);
    await pauseWorkload({ workload: ref }, context);
    const { userErrors } = await restartWorkload({ workload: ref }, context);
    expect(userErrors).toMatchObject([{ code: 'PAUSED', field: ['workload', 'name'] }]);
  });

  test('says which pods the update strategy will not replace', async () => {
    await using namespace = await testNamespace();
    const strategies = { ondelete: { type: 'OnDelete' }, held: { rollingUpdate: { partition: 2 } } };
    const warningsOf = async (name: keyof typeof strategies) => {
      const spec = { serviceName: 'web', replicas: 0, updateStrategy: strategies[name] };
      const object = workloadObject('StatefulSet', namespace.name, spec);
      await apply({ ...object, metadata: { namespace: namespace.name, name } });
      const ref = { kind: 'STATEFUL_SET', namespace: namespace.name, name } as const;
      return (await restartWorkload({ workload: ref, dryRun: true }, context)).warnings;
    };
    expect(await warningsOf('ondelete')).toEqual([expect.stringMatching(/OnDelete: each pod goes on/)]);
    expect(await warningsOf('held')).toEqual([expect.stringMatching(/partition of 2: pods with a lower/)]);
  });
});

test('to pause what is paused, or to resume what is not, is no error and writes nothing', async () => {
  await using namespace = await testNamespace();
  const ref = await web(namespace.name);
  const resumed = await resumeWorkload({ workload: ref }, context);
  expect(resumed).toMatchObject({ userErrors: [], diff: [] });
  expect(resumed.warnings).toEqual([
    expect.stringMatching(/^Nothing was changed: Deployment "web" .* isn't/),
  ]);
  expect((await pauseWorkload({ workload: ref }, context)).workload?.object.spec).toMatchObject({
    paused: true,
  });
  const paused = await pauseWorkload({ workload: ref }, context);
  expect(paused).toMatchObject({ userErrors: [], diff: [], warnings: [expect.stringMatching(/already$/)] });
  expect((await readLive(namespace.name, 'web')).metadata.generation).toBe(2);
});

describe('runCronJob', () => {
  test('runs a suspended one, under a name of its own or one that is given, once', async () => {
    await using namespace = await testNamespace();
    await apply(cronJob(namespace.name, { suspend: true }));
    const ref = { namespace: namespace.name, name: 'nightly' };
    const generated = await runCronJob({ cronJob: ref }, context);
    expect(generated).toMatchObject({ userErrors: [], warnings: [], cronJob: { name: 'nightly' } });
    expect(generated.job?.name).toMatch(/^nightly-[0-9a-f]{8}$/);
    expect(context.cluster.view.jobs.get(namespace.name, generated.job?.name ?? '')).toBeDefined();
    const checked = await runCronJob({ cronJob: ref, jobName: 'once', dryRun: true }, context);
    expect(checked).toMatchObject({ userErrors: [], job: { name: 'once' } });
    expect((await runCronJob({ cronJob: ref, jobName: 'once' }, context)).userErrors).toEqual([]);
    const again = await runCronJob({ cronJob: ref, jobName: 'once' }, context);
    expect(again.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['jobName'] }]);
  });

  test('says what is wrong with its input', async () => {
    await using namespace = await testNamespace();
    const run = async (name: string, jobName?: string) =>
      (await runCronJob({ cronJob: { namespace: namespace.name, name }, jobName }, context)).userErrors;
    expect(await run('nope')).toMatchObject([{ code: 'NOT_FOUND', field: ['cronJob', 'name'] }]);
    expect(await run('nightly', 'x'.repeat(64))).toMatchObject([{ code: 'INVALID', field: ['jobName'] }]);
    expect(await run('nightly', 'Not_A_Name')).toMatchObject([{ code: 'INVALID', field: ['jobName'] }]);
  });
});

describe('deleteWorkload', () => {
  test('tells what it was, and whether it is gone', async () => {
    await using namespace = await testNamespace();
    const ref = await web(namespace.name);
    const { uid } = (await readLive(namespace.name, 'web')).metadata;
    const other = await deleteWorkload({ workload: ref, expectedUid: 'another' }, context);
    expect(other.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['expectedUid'] }]);
    const deleted = await deleteWorkload({ workload: ref, expectedUid: uid }, context);
    expect(deleted).toMatchObject({ userErrors: [], warnings: [], gone: true, workload: { uid } });
    expect(context.cluster.view.deployments.get(namespace.name, 'web')).toBeUndefined();
  });

  test('with FOREGROUND shows it TERMINATING until what it owns is gone', async () => {
    await using namespace = await testNamespace();
    await apply(deployment(namespace.name, 'web'));
    await kubectl(['-n', namespace.name, 'wait', 'pod', '-l', 'app=web', '--for=create', '--timeout=60s']);
    // Whatever the kubelets do, this pod isn't gone before its finalizer is.
    const [pod] = (await kubectl(['-n', namespace.name, 'get', 'pods', '-o', 'name'])).trim().split('\n');
    const patchOf = (list: string) => `{"metadata":{"finalizers":${list}}}`;
    const finalizers = (list: string) =>
      ['-n', namespace.name, 'patch', pod ?? '', '--type=merge', '-p'].concat(patchOf(list));
    await kubectl(finalizers('["example.com/hold"]'));
    const ref = { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'web' } as const;
    const deleted = await deleteWorkload({ workload: ref, propagationPolicy: 'FOREGROUND' }, context);
    expect(deleted).toMatchObject({ userErrors: [], gone: false, workload: { state: 'TERMINATING' } });
    await kubectl(finalizers('null'));
    await kubectl(['-n', namespace.name, 'wait', 'deployment/web', '--for=delete', '--timeout=60s']);
  });
});
