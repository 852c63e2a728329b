import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { cable } from '../support/cable.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { deployment, pod } from '../support/objects.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

interface Bulk {
  results: ({ workload: { name: string } | null; userErrors: { code: string; field: string[] }[] } | null)[];
  userErrors: { code: string; message: string; field: string[] }[];
}

async function bulk(name: string, input: object): Promise<Bulk> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) {
    it: ${name}(input: $input) {
      results { workload { name manifest } userErrors { code field } }
      userErrors { code message field }
    }
  }`;
  return (await gateway.data<{ it: Bulk }>(query, { input })).it;
}

const done = (name: string) => ({ workload: { name }, userErrors: [] });

test('one workload of several that fails says so at its place, and stops none of the others', async () => {
  await using namespace = await testNamespace();
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  await apply(...names.map((name) => deployment(namespace.name, name, { replicas: 0 })));
  const refs = names.map((name) => ({ kind: 'DEPLOYMENT', namespace: namespace.name, name }));
  const workloads = refs.toSpliced(2, 0, { kind: 'DEPLOYMENT', namespace: namespace.name, name: 'nope' });
  const missing = { workload: null, userErrors: [{ code: 'NOT_FOUND', field: ['workloads', '2', 'name'] }] };
  const expected = names.map(done).toSpliced(2, 0, missing as never);
  for (const [name, rest] of [
    ['pauseWorkloads', {}],
    ['resumeWorkloads', {}],
    ['restartWorkloads', {}],
    ['scaleWorkloads', { replicas: 1 }],
    ['deleteWorkloads', { dryRun: true }],
    ['deleteWorkloads', { propagationPolicy: 'BACKGROUND' }],
  ] as const) {
    expect(await bulk(name, { workloads, ...rest })).toMatchObject({ results: expected, userErrors: [] });
  }
  const left = await kubectl(['-n', namespace.name, 'get', 'deployments', '-o', 'name']);
  expect(left).toBe('');
});

test('a fault of what is for all of them points there', async () => {
  await using namespace = await testNamespace();
  const workloads = ['a', 'b'].map((name) => ({ kind: 'DEPLOYMENT', namespace: namespace.name, name }));
  const { results } = await bulk('scaleWorkloads', { workloads, replicas: -1 });
  const fault = { workload: null, userErrors: [{ code: 'INVALID', field: ['replicas'] }] };
  expect(results).toEqual([fault, fault]);
});

test('a list that is too long, or has a workload twice, is refused as a whole', async () => {
  const ref = (name: string) => ({ kind: 'DEPLOYMENT', namespace: 'default', name });
  const many = Array.from({ length: 101 }, (_, index) => ref(`web-${index}`));
  expect(await bulk('restartWorkloads', { workloads: many })).toMatchObject({
    results: [],
    userErrors: [{ code: 'INVALID', field: ['workloads'] }],
  });
  const [{ name: cluster } = { name: '' }] = gateway.gateway.clusters.values();
  const twice = [ref('web'), { ...ref('web'), cluster }];
  expect(await bulk('deleteWorkloads', { workloads: twice })).toMatchObject({
    results: [],
    userErrors: [
      {
        code: 'INVALID',
        field: ['workloads', '1'],
        message: expect.stringMatching(/"web" .* more than once$/),
      },
    ],
  });
});

test('what the caller cannot put right is the error of that result', async () => {
  await using way = await cable(inject('cluster').kubeconfig);
  await using behind = await testGateway(way.kubeconfig);
  await way.cut();
  const answer = await behind.ask<{ restartWorkloads: Bulk }>(
    `mutation ($workloads: [WorkloadRef!]!) {
      restartWorkloads(input: { workloads: $workloads }) { results { workload { name } } userErrors { code } }
    }`,
    { workloads: ['a', 'b'].map((name) => ({ kind: 'DEPLOYMENT', namespace: 'default', name })) },
  );
  expect(answer.data).toEqual({ restartWorkloads: { results: [null, null], userErrors: [] } });
  expect(answer.errors).toMatchObject(
    [0, 1].map((index) => ({
      path: ['restartWorkloads', 'results', index],
      extensions: { code: 'CLUSTER_UNAVAILABLE' },
    })),
  );
});

test('a deleted pod and a Job of a CronJob that was only checked have a manifest in the answer', async () => {
  await using namespace = await testNamespace();
  await apply(pod(namespace.name, 'web'), {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { namespace: namespace.name, name: 'nightly' },
    spec: {
      schedule: '0 0 1 1 *',
      jobTemplate: {
        spec: {
          template: {
            spec: { restartPolicy: 'Never', containers: [{ name: 'main', image: 'shop/web:1.0.0' }] },
          },
        },
      },
    },
  });
  const answer = await gateway.data<{
    run: { job: { name: string; manifest: string }; cronJob: { name: string } };
    gone: { pod: { id: string; manifest: string }; gone: boolean };
  }>(
    `mutation ($run: RunCronJobInput!, $pod: DeletePodInput!) {
      run: runCronJob(input: $run) { job { name manifest } cronJob { name } userErrors { code } }
      gone: deletePod(input: $pod) { pod { id manifest } gone userErrors { code } }
    }`,
    {
      run: { cronJob: { namespace: namespace.name, name: 'nightly' }, jobName: 'now', dryRun: true },
      pod: { pod: { namespace: namespace.name, name: 'web' }, force: true },
    },
  );
  expect(answer.run).toMatchObject({ job: { name: 'now' }, cronJob: { name: 'nightly' } });
  expect(answer.run.job.manifest).toMatch(/instantiate: manual/);
  expect(answer.gone).toMatchObject({ gone: true });
  expect(answer.gone.pod.manifest).toMatch(/name: web/);
});
