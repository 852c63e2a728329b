import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WorkloadKind } from '../../src/model/entries/base-workload-entry.ts';
import { deleteWorkload } from '../../src/operations/delete-workload.ts';
import type { WorkloadRef } from '../../src/operations/operation-context.ts';
import { pauseWorkload, resumeWorkload } from '../../src/operations/pause-workload.ts';
import { restartWorkload } from '../../src/operations/restart-workload.ts';
import { runCronJob } from '../../src/operations/run-cron-job.ts';
import { scaleWorkload } from '../../src/operations/scale-workload.ts';
import type { UserError } from '../../src/operations/user-error.ts';
import { apply } from '../support/kubectl.ts';
import {
  kubectlIn,
  normalised,
  objectsOf,
  twoNamespaces,
  type KubectlIn,
  type TwoNamespaces,
} from '../support/kubectl-oracle.ts';
import { cronJob, jobTemplate, workload } from '../support/workload-objects.ts';
import { testCluster, type TestCluster } from './cluster.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster();
});
afterAll(() => context[Symbol.asyncDispose]());

type Told = (ref: WorkloadRef) => Promise<{ userErrors: readonly UserError[] }>;

/** A story that is told in two namespaces, step by step, with what they hold compared after each. */
class Story {
  readonly #namespaces: TwoNamespaces;
  readonly #subject: { kind: WorkloadKind; name: string; resources: readonly string[] };
  readonly #settled: (kubectl: KubectlIn) => Promise<unknown>;

  constructor(
    namespaces: TwoNamespaces,
    subject: { kind: WorkloadKind; name: string; resources: readonly string[] },
    settled: (kubectl: KubectlIn) => Promise<unknown> = () => Promise.resolve(),
  ) {
    this.#namespaces = namespaces;
    this.#subject = subject;
    this.#settled = settled;
  }

  /** Both begin with the same objects. */
  async begins(objects: (namespace: string) => object[]): Promise<void> {
    await this.#inBoth(async (namespace) => {
      await apply(...objects(namespace));
      await this.#settled(kubectlIn(namespace));
    });
  }

  /** The same is done in both namespaces, and leaves the same. */
  async goesOn(
    theirs: readonly string[],
    ours: Told,
    settled: (kubectl: KubectlIn) => Promise<unknown> = this.#settled,
  ): Promise<void> {
    const { kubectls, ours: own } = this.#namespaces;
    const { kind, name, resources } = this.#subject;
    const [, { userErrors }] = await Promise.all([
      kubectlIn(kubectls)(...theirs),
      ours({ kind, name, namespace: own }),
    ]);
    expect(userErrors).toEqual([]);
    await this.#inBoth((namespace) => settled(kubectlIn(namespace)));
    const [left, right] = await this.#inBoth(async (namespace) =>
      normalised(await objectsOf(namespace, ...resources), namespace),
    );
    expect(right).toEqual(left);
  }

  #inBoth<T>(act: (namespace: string) => Promise<T>): Promise<T[]> {
    return Promise.all([this.#namespaces.kubectls, this.#namespaces.ours].map(act));
  }
}

/** Waits until the controller has done what the spec wants. */
const rolledOut = (resource: string) => (kubectl: KubectlIn) =>
  kubectl('rollout', 'status', resource, '--timeout=120s');

/** Waits until the controller has seen the newest spec, of what isn't rolled out. */
const observed = (resource: string) => async (kubectl: KubectlIn) => {
  const generation = await kubectl('get', resource, '-o', 'jsonpath={.metadata.generation}');
  await kubectl(
    'wait',
    resource,
    `--for=jsonpath={.status.observedGeneration}=${generation}`,
    '--timeout=120s',
  );
};

const isGone = (resource: string) => (kubectl: KubectlIn) =>
  kubectl('wait', resource, '--for=delete', '--timeout=120s');

test('what is done with a Deployment leaves what kubectl leaves', async () => {
  await using namespaces = await twoNamespaces();
  const resources = ['deployments', 'replicasets'];
  const story = new Story(
    namespaces,
    { kind: 'DEPLOYMENT', name: 'web', resources },
    rolledOut('deployment/web'),
  );
  await story.begins((namespace) => [workload('Deployment', namespace, { replicas: 1 })]);
  await story.goesOn(['scale', 'deployment/web', '--replicas=0'], (ref) =>
    scaleWorkload({ workload: ref, replicas: 0 }, context),
  );
  await story.goesOn(['scale', 'deployment/web', '--replicas=2'], (ref) =>
    scaleWorkload({ workload: ref, replicas: 2 }, context),
  );
  await story.goesOn(['rollout', 'restart', 'deployment/web'], (ref) =>
    restartWorkload({ workload: ref }, context),
  );
  await story.goesOn(
    ['rollout', 'pause', 'deployment/web'],
    (ref) => pauseWorkload({ workload: ref }, context),
    observed('deployment/web'),
  );
  await story.goesOn(['rollout', 'resume', 'deployment/web'], (ref) =>
    resumeWorkload({ workload: ref }, context),
  );
  await story.goesOn(
    ['delete', 'deployment/web', '--cascade=orphan'],
    (ref) => deleteWorkload({ workload: ref, propagationPolicy: 'ORPHAN' }, context),
    isGone('deployment/web'),
  );
});

test('what is done with a StatefulSet leaves what kubectl leaves', async () => {
  await using namespaces = await twoNamespaces();
  const resources = ['statefulsets', 'controllerrevisions'];
  const story = new Story(
    namespaces,
    { kind: 'STATEFUL_SET', name: 'web', resources },
    rolledOut('statefulset/web'),
  );
  await story.begins((namespace) => [
    workload('StatefulSet', namespace, { serviceName: 'web', replicas: 0 }),
  ]);
  await story.goesOn(['scale', 'statefulset/web', '--replicas=1'], (ref) =>
    scaleWorkload({ workload: ref, replicas: 1 }, context),
  );
  await story.goesOn(['rollout', 'restart', 'statefulset/web'], (ref) =>
    restartWorkload({ workload: ref }, context),
  );
  await story.goesOn(
    ['delete', 'statefulset/web', '--cascade=foreground'],
    (ref) => deleteWorkload({ workload: ref, propagationPolicy: 'FOREGROUND' }, context),
    isGone('statefulset/web'),
  );
});

test('what is done with a DaemonSet leaves what kubectl leaves', async () => {
  await using namespaces = await twoNamespaces();
  const resources = ['daemonsets', 'controllerrevisions'];
  const story = new Story(
    namespaces,
    { kind: 'DAEMON_SET', name: 'web', resources },
    rolledOut('daemonset/web'),
  );
  const nowhere = { nodeSelector: { 'example.com/none': 'x' } };
  const pods = {
    metadata: { labels: { app: 'web' } },
    spec: { ...nowhere, containers: [{ name: 'main', image: 'shop/web:1.0.0' }] },
  };
  await story.begins((namespace) => [workload('DaemonSet', namespace, {}, pods)]);
  await story.goesOn(['rollout', 'restart', 'daemonset/web'], (ref) =>
    restartWorkload({ workload: ref }, context),
  );
  await story.goesOn(
    ['delete', 'daemonset/web', '--cascade=foreground'],
    (ref) => deleteWorkload({ workload: ref, propagationPolicy: 'FOREGROUND' }, context),
    isGone('daemonset/web'),
  );
});

test('what is done with a Job leaves what kubectl leaves', async () => {
  await using namespaces = await twoNamespaces();
  const story = new Story(namespaces, { kind: 'JOB', name: 'web', resources: ['jobs'] });
  const suspended = (value: boolean) => ['patch', 'job/web', '-p', `{"spec":{"suspend":${value}}}`];
  await story.begins((namespace) => [
    workload('Job', namespace, { suspend: true }, jobTemplate('never-ready')),
  ]);
  await story.goesOn(suspended(false), (ref) => resumeWorkload({ workload: ref }, context));
  await story.goesOn(suspended(true), (ref) => pauseWorkload({ workload: ref }, context));
  await story.goesOn(
    ['delete', 'job/web'],
    (ref) => deleteWorkload({ workload: ref }, context),
    isGone('job/web'),
  );
});

test('what is done with a CronJob leaves what kubectl leaves', async () => {
  await using namespaces = await twoNamespaces();
  const resources = ['cronjobs', 'jobs'];
  const story = new Story(namespaces, { kind: 'CRON_JOB', name: 'nightly', resources });
  const suspended = (value: boolean) => ['patch', 'cronjob/nightly', '-p', `{"spec":{"suspend":${value}}}`];
  const metadata = { labels: { tier: 'batch' }, annotations: { 'example.com/a': 'b' } };
  const [plain] = [cronJob('', {})] as [{ spec: { jobTemplate: object } }];
  await story.begins((namespace) => {
    const made = cronJob(namespace, {}) as { spec: object };
    return [{ ...made, spec: { ...made.spec, jobTemplate: { ...plain.spec.jobTemplate, metadata } } }];
  });
  await story.goesOn(suspended(true), (ref) => pauseWorkload({ workload: ref }, context));
  await story.goesOn(['create', 'job', 'now', '--from=cronjob/nightly'], (ref) =>
    runCronJob({ cronJob: ref, jobName: 'now' }, context),
  );
  await story.goesOn(suspended(false), (ref) => resumeWorkload({ workload: ref }, context));
  await story.goesOn(
    ['delete', 'cronjob/nightly'],
    (ref) => deleteWorkload({ workload: ref }, context),
    isGone('job/now'),
  );
});
