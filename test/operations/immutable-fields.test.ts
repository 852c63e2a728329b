import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyManifest } from '../../src/operations/apply-manifest.ts';
import { createService } from '../../src/operations/create-service.ts';
import { updateService } from '../../src/operations/update-service.ts';
import { testNamespace } from '../support/namespace.ts';
import { testCluster, type TestCluster } from './cluster.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster();
});
afterAll(() => context[Symbol.asyncDispose]());

/** What an object is made with, what it is then to be changed to, and the field that doesn't let it. */
interface Attempt {
  readonly kind: string;
  readonly apiVersion?: string;
  readonly before: Record<string, unknown>;
  readonly after: Record<string, unknown>;
  readonly field: RegExp;
  readonly instead: RegExp;
}

const template = (labels: object = { app: 'it' }, restartPolicy = 'Always'): object => ({
  metadata: { labels },
  spec: { restartPolicy, containers: [{ name: 'main', image: 'a' }] },
});
const selecting = (labels: object) => ({ selector: { matchLabels: labels }, template: template(labels) });
const ours = selecting({ app: 'it' });
const others = selecting({ app: 'other' });
const orphan = /delete (it|this one) with propagationPolicy ORPHAN/;
const anew = /delete it and make it anew, or make another one beside it$/;
const stateful = { apiVersion: 'apps/v1', kind: 'StatefulSet', instead: orphan };
const job = { apiVersion: 'batch/v1', kind: 'Job', instead: /a Job runs once: deploy a new one/ };
const claims = (storage: string) => [
  {
    metadata: { name: 'data' },
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage } } },
  },
];
const never = template({ app: 'it' }, 'Never');

const attempts: readonly Attempt[] = [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    before: { spec: { replicas: 0, ...ours } },
    after: { spec: { replicas: 0, ...others } },
    field: /^spec\.selector of a Deployment can't be changed: deploy a new one under another name/,
    instead: orphan,
  },
  {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    before: { spec: ours },
    after: { spec: others },
    field: /^spec\.selector of a DaemonSet can't/,
    instead: orphan,
  },
  {
    ...stateful,
    before: { spec: { replicas: 0, ...ours } },
    after: { spec: { replicas: 0, ...others } },
    field: /^spec\.selector of a StatefulSet can't/,
  },
  {
    ...stateful,
    before: { spec: { replicas: 0, serviceName: 'a', ...ours } },
    after: { spec: { replicas: 0, serviceName: 'b', ...ours } },
    field: /^spec\.serviceName of a StatefulSet can't/,
  },
  {
    ...stateful,
    before: { spec: { replicas: 0, ...ours, volumeClaimTemplates: claims('1Gi') } },
    after: { spec: { replicas: 0, ...ours, volumeClaimTemplates: claims('2Gi') } },
    field: /^spec\.volumeClaimTemplates of a StatefulSet can't/,
  },
  {
    ...stateful,
    before: { spec: { replicas: 0, ...ours } },
    after: { spec: { replicas: 0, ...ours, podManagementPolicy: 'Parallel' } },
    field: /^spec\.podManagementPolicy of a StatefulSet can't/,
  },
  {
    ...job,
    before: { spec: { suspend: true, template: never } },
    after: { spec: { suspend: true, template: template({ app: 'it' }, 'OnFailure') } },
    field: /^spec\.template\.spec of a Job can't be changed: a Job/,
  },
  {
    ...job,
    before: { spec: { suspend: true, completions: 2, template: never } },
    after: { spec: { suspend: true, completions: 3, template: never } },
    field: /^spec\.completions of a Job can't/,
  },
  {
    ...job,
    before: { spec: { suspend: true, completions: 2, completionMode: 'NonIndexed', template: never } },
    after: { spec: { suspend: true, completions: 2, completionMode: 'Indexed', template: never } },
    field: /^spec\.completionMode of a Job can't/,
  },
  {
    kind: 'Pod',
    before: { spec: { containers: [{ name: 'main', image: 'a' }] } },
    after: { spec: { containers: [{ name: 'main', image: 'a', workingDir: '/tmp' }] } },
    field: /^of the spec of a Pod nothing can be changed but `spec\.containers\[\*\]\.image`, `/,
    instead: anew,
  },
  {
    kind: 'Service',
    before: { spec: { ports: [{ port: 80 }] } },
    after: { spec: { clusterIP: 'None', ports: [{ port: 80 }] } },
    field: /^spec\.clusterIPs\[0\] of a Service can't/,
    instead: anew,
  },
  {
    kind: 'PersistentVolumeClaim',
    before: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } },
    after: { spec: { accessModes: ['ReadWriteMany'], resources: { requests: { storage: '1Gi' } } } },
    field: /^of the spec of a PersistentVolumeClaim nothing can be changed but resources\.requests/,
    instead: anew,
  },
  {
    kind: 'ConfigMap',
    before: { immutable: true, data: { a: '1' } },
    after: { immutable: true, data: { a: '2' } },
    field: /^data of a ConfigMap can't/,
    instead: anew,
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    before: { roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' } },
    after: { roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'edit' } },
    field: /^roleRef of a RoleBinding can't/,
    instead: anew,
  },
];

test('what Kubernetes lets nobody change is IMMUTABLE: which field, and what to do instead, by kind', async () => {
  await using namespace = await testNamespace();
  const manifests = (state: 'before' | 'after') =>
    attempts
      .map(({ apiVersion = 'v1', kind, [state]: rest }, index) =>
        JSON.stringify({ apiVersion, kind, metadata: { name: `it-${index}` }, ...rest }),
      )
      .join('\n---\n');
  const at = { namespace: namespace.name, force: true };
  expect((await applyManifest({ ...at, manifest: manifests('before') }, context)).userErrors).toEqual([]);
  const { userErrors } = await applyManifest({ ...at, manifest: manifests('after') }, context);
  expect(userErrors).toHaveLength(attempts.length);
  for (const [index, { kind, field, instead }] of attempts.entries()) {
    const error = userErrors[index];
    expect(error).toMatchObject({ code: 'IMMUTABLE', field: ['manifest', String(index)] });
    const said = error?.message.replace(`${kind} "it-${index}" in namespace "${namespace.name}": `, '');
    expect(said).toMatch(field);
    expect(said).toMatch(instead);
  }
});

test('an immutable field of a Service is found in the input of updateService', async () => {
  await using namespace = await testNamespace();
  const service = { namespace: namespace.name, name: 'web' };
  const loadBalancer = { class: 'example.com/a' };
  const made = await createService(
    { ...service, type: 'LOAD_BALANCER', ports: [{ port: 80 }], loadBalancer },
    context,
  );
  expect(made.userErrors).toEqual([]);
  const { userErrors } = await updateService({ service, loadBalancer: { class: 'example.com/b' } }, context);
  expect(userErrors).toEqual([
    {
      code: 'IMMUTABLE',
      message:
        "spec.loadBalancerClass of a Service can't be changed: delete it and make it anew, or make another one beside it",
      field: ['loadBalancer', 'class'],
    },
  ]);
});
