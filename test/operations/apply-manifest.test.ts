import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KubernetesObject, Service } from '../../src/kubernetes/objects.ts';
import { applyManifest, type ApplyManifestResult } from '../../src/operations/apply-manifest.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { normalised, objectsOf, twoNamespaces } from '../support/kubectl-oracle.ts';
import { testNamespace } from '../support/namespace.ts';
import { testCluster, type TestCluster } from './cluster.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster();
});
afterAll(() => context[Symbol.asyncDispose]());

const configMap = (name: string, data: object = { a: '1' }): object => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name },
  data,
});

const service = (name: string): object => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name },
  spec: { selector: { app: 'web' }, ports: [{ port: 80 }] },
});

const deployment = (replicas: number, image = 'web:1'): object => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', labels: { app: 'web' } },
  spec: {
    replicas,
    selector: { matchLabels: { app: 'web' } },
    template: {
      metadata: { labels: { app: 'web' } },
      spec: { containers: [{ name: 'web', image, env: [{ name: 'A', value: '1' }] }] },
    },
  },
});

function manifestOf(...objects: readonly object[]): string {
  return objects.map((object) => JSON.stringify(object)).join('\n---\n');
}

function actionsOf({ results }: ApplyManifestResult): string[] {
  return results.map(({ document, kind, name, action }) => `${document} ${kind}/${name} ${action}`);
}

async function live(namespace: string, resource: string, name: string): Promise<KubernetesObject> {
  const args = ['-n', namespace, 'get', resource, name, '-o', 'json', '--show-managed-fields'];
  return JSON.parse(await kubectl(args)) as KubernetesObject;
}

/** Who has set what, with the same name for whoever has applied it. */
function managersOf({ metadata }: KubernetesObject): unknown[] {
  const entries = (metadata.managedFields ?? []) as {
    manager: string;
    operation: string;
    fieldsV1: object;
  }[];
  return entries
    .filter(({ operation }) => operation === 'Apply')
    .map(({ manager, operation, fieldsV1 }) => ({
      manager: manager.replace(/^(kubectl|quarterdeck)$/, 'APPLIED'),
      operation,
      fieldsV1,
    }));
}

test('a manifest leaves what kubectl apply --server-side leaves, whoever owns which field included; so does one that says less', async () => {
  await using namespaces = await twoNamespaces();
  const secret = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'key' },
    stringData: { key: 'hunter2' },
  };
  const list = { apiVersion: 'v1', kind: 'List', items: [configMap('b'), configMap('c')] };
  const role = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name: 'reader' },
    rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }],
  };
  const yaml =
    'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  labels: { x: "1" }\ndata:\n  mode: "0644"\n';
  const first = `${yaml}---\n${manifestOf(list, secret, deployment(0), role, { ...service('web') })}`;
  const { ports, ...less } = (service('web') as Service).spec ?? {};
  const second = manifestOf(
    configMap('b', { c: '2' }),
    { ...service('web'), spec: { ...less, ports } },
    deployment(0),
  );
  for (const manifest of [first, second]) {
    await kubectl(['-n', namespaces.kubectls, 'apply', '--server-side', '-f', '-'], manifest);
    const applied = await applyManifest({ manifest, namespace: namespaces.ours }, context);
    expect(applied).toMatchObject({ userErrors: [], conflicts: [], warnings: [] });
    const left = async (namespace: string) => {
      const kinds = ['configmaps', 'secrets', 'deployments', 'services', 'roles'];
      const objects = await objectsOf(namespace, ...kinds);
      return normalised(objects.map(withoutAddress), namespace);
    };
    expect(await left(namespaces.ours)).toEqual(await left(namespaces.kubectls));
    for (const [resource, name] of [
      ['configmap', 'b'],
      ['secret', 'key'],
      ['deployment', 'web'],
      ['service', 'web'],
    ] as const) {
      const [ours, theirs] = await Promise.all([
        live(namespaces.ours, resource, name),
        live(namespaces.kubectls, resource, name),
      ]);
      expect(managersOf(ours)).toEqual(managersOf(theirs));
    }
  }
});

function withoutAddress(object: KubernetesObject): KubernetesObject {
  const { spec } = object as Service;
  return spec?.clusterIP === undefined
    ? object
    : ({ ...object, spec: { ...spec, clusterIP: 'IP', clusterIPs: [] } } as KubernetesObject);
}

test('each object is told with what was done and changed, and shows at once', async () => {
  await using namespace = await testNamespace();
  const applying = (...objects: object[]) =>
    applyManifest({ manifest: manifestOf(...objects), namespace: namespace.name }, context);
  const first = await applying(configMap('a'), deployment(0));
  expect(actionsOf(first)).toEqual(['0 ConfigMap/a CREATED', '1 Deployment/web CREATED']);
  expect(first.results[0]?.entry).toBeUndefined();
  expect(first.results[1]?.entry).toBe(context.cluster.view.deployments.get(namespace.name, 'web'));
  expect(actionsOf(await applying(configMap('a'), deployment(0)))).toEqual([
    '0 ConfigMap/a UNCHANGED',
    '1 Deployment/web UNCHANGED',
  ]);
  const changed = await applying(configMap('a', { a: '2' }), deployment(0, 'web:2'));
  expect(actionsOf(changed)).toEqual(['0 ConfigMap/a CONFIGURED', '1 Deployment/web CONFIGURED']);
  expect(changed.results.map(({ diff }) => diff)).toEqual([
    [{ path: 'data.a', before: '1', after: '2' }],
    [{ path: 'spec.template.spec.containers[web].image', before: 'web:1', after: 'web:2' }],
  ]);
});

test('a dry run says what would be, and stores nothing', async () => {
  await using namespace = await testNamespace();
  const manifest = manifestOf(configMap('a'), deployment(0));
  const checked = await applyManifest({ manifest, namespace: namespace.name, dryRun: true }, context);
  expect(checked.userErrors).toEqual([]);
  expect(actionsOf(checked)).toEqual(['0 ConfigMap/a CREATED', '1 Deployment/web CREATED']);
  expect(checked.results[1]?.entry).toMatchObject({ name: 'web' });
  expect(await objectsOf(namespace.name, 'deployments')).toEqual([]);
});

test('fields of others are conflicts, each with its manager, and nothing is written until they are forced', async () => {
  await using namespace = await testNamespace();
  const theirs = manifestOf(deployment(0));
  const args = ['-n', namespace.name, 'apply', '--server-side', '--field-manager=helm', '-f', '-'];
  await kubectl(args, theirs);
  const manifest = manifestOf(configMap('a'), deployment(1, 'web:2'));
  const input = { manifest, namespace: namespace.name };
  for (const dryRun of [true, false]) {
    const refused = await applyManifest({ ...input, dryRun }, context);
    expect(refused.userErrors).toEqual([
      {
        code: 'CONFLICT',
        field: ['manifest', '1'],
        message: expect.stringMatching(/\.spec\.replicas \(helm\).* belong to somebody else.*force/),
      },
    ]);
    expect(refused.conflicts.map(({ document, manager, field }) => ({ document, manager, field }))).toEqual(
      expect.arrayContaining([
        { document: 1, manager: 'helm', field: '.spec.replicas' },
        {
          document: 1,
          manager: 'helm',
          field: '.spec.template.spec.containers[name="web"].image',
        },
      ]),
    );
    expect(refused.results).toEqual([]);
  }
  const configMaps = async () =>
    (await objectsOf(namespace.name, 'configmaps')).map((one) => one.metadata.name);
  expect(await configMaps()).not.toContain('a');
  const forced = await applyManifest({ ...input, force: true }, context);
  expect(forced).toMatchObject({ userErrors: [], conflicts: [] });
  expect(await configMaps()).toContain('a');
});

describe('no partial changes', () => {
  /** Both dry runs pass, and then the second Service is one too many. */
  const quota = (namespace: string): object => ({
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { namespace, name: 'one' },
    spec: { hard: { 'count/services': '1' } },
  });

  async function counted(namespace: string): Promise<void> {
    await apply(quota(namespace));
    const used = '--for=jsonpath={.status.used.count/services}=0';
    await kubectl(['-n', namespace, 'wait', 'resourcequota/one', used, '--timeout=60s']);
  }

  test('what was created is deleted and what was changed is put back, its managers too, when a later write is refused', async () => {
    await using namespace = await testNamespace();
    await counted(namespace.name);
    const before = manifestOf(configMap('theirs', { a: '1', b: '1' }));
    await kubectl(
      ['-n', namespace.name, 'apply', '--server-side', '--field-manager=helm', '-f', '-'],
      before,
    );
    const was = await live(namespace.name, 'configmap', 'theirs');
    const failed = await applyManifest(
      {
        manifest: manifestOf(
          configMap('ours'),
          configMap('theirs', { a: '2', c: '3' }),
          deployment(0),
          service('one'),
          service('two'),
        ),
        namespace: namespace.name,
        force: true,
      },
      context,
    );
    expect(failed.userErrors).toMatchObject([
      {
        code: 'QUOTA_EXCEEDED',
        field: ['manifest', '4'],
        message: expect.stringContaining('exceeded quota'),
      },
    ]);
    expect(failed.results.map(({ name, action, undone }) => `${name} ${action} ${String(undone)}`)).toEqual([
      'ours CREATED true',
      'theirs CONFIGURED true',
      'web CREATED true',
      'one CREATED true',
    ]);
    const left = await objectsOf(namespace.name, 'configmaps', 'services');
    expect(left.map(({ metadata }) => metadata.name).filter((name) => name !== 'kube-root-ca.crt')).toEqual([
      'theirs',
    ]);
    const now = await live(namespace.name, 'configmap', 'theirs');
    expect(now).toMatchObject({ data: { a: '1', b: '1' } });
    expect(managersOf(now)).toEqual(managersOf(was));
    expect(now.metadata.managedFields).toHaveLength(was.metadata.managedFields?.length ?? 0);
  });

  test('a dry run that is refused keeps everything from being written', async () => {
    await using namespace = await testNamespace();
    const refused = await applyManifest(
      {
        manifest: manifestOf(configMap('a'), {
          ...service('bad'),
          spec: { ports: [{ port: 0, targetPort: 1 }] },
        }),
        namespace: namespace.name,
      },
      context,
    );
    expect(refused.userErrors).toMatchObject([
      { code: 'INVALID', field: ['manifest', '1'], message: expect.stringContaining('spec.ports[0].port') },
    ]);
    const left = (await objectsOf(namespace.name, 'configmaps')).map(({ metadata }) => metadata.name);
    expect(left).not.toContain('a');
  });
});

test('a namespace and what is in it can be applied together; what could not be checked is said', async () => {
  await using namespace = await testNamespace();
  const name = `${namespace.name}-new`;
  const inIt = { ...configMap('a'), metadata: { name: 'a', namespace: name } };
  const made = { apiVersion: 'v1', kind: 'Namespace', metadata: { name } };
  const checked = await applyManifest({ manifest: manifestOf(made, inIt), dryRun: true }, context);
  expect(checked.userErrors).toEqual([]);
  expect(checked.warnings).toEqual([
    expect.stringMatching(
      /^ConfigMap "a" in namespace ".*" couldn't be checked beforehand: namespaces ".*" not found$/,
    ),
  ]);
  const applied = await applyManifest({ manifest: manifestOf(made, inIt) }, context);
  try {
    expect(applied).toMatchObject({
      userErrors: [],
      results: [{ kind: 'Namespace' }, { kind: 'ConfigMap' }],
    });
    expect(applied.results[0]?.entry).toMatchObject({ name });
  } finally {
    await kubectl(['delete', 'namespace', name, '--wait=false']);
  }
  const elsewhere = await applyManifest(
    { manifest: manifestOf({ ...inIt, metadata: { name: 'a', namespace: 'nowhere' } }) },
    context,
  );
  expect(elsewhere.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['manifest', '0'] }]);
});

const faults: { rule: string; manifest: string; message: RegExp; field?: string[] }[] = [
  { rule: 'nothing', manifest: '# nothing\n---\n', message: /no object/, field: ['manifest'] },
  { rule: 'too much', manifest: 'x'.repeat(1024 * 1024 + 1), message: /1 MiB/, field: ['manifest'] },
  {
    rule: 'too many',
    manifest: manifestOf({
      apiVersion: 'v1',
      kind: 'List',
      items: Array.from({ length: 101 }, () => configMap('a')),
    }),
    message: /101 objects/,
    field: ['manifest'],
  },
  {
    rule: 'nesting without end, in a large text',
    manifest: '['.repeat(10_000),
    message: /nested too deeply/,
  },
  { rule: 'no mapping', manifest: '- a', message: /must be a mapping/ },
  { rule: 'no kind', manifest: 'apiVersion: v1\nmetadata: { name: a }', message: /kind must be there/ },
  { rule: 'no version', manifest: 'kind: Pod\nmetadata: { name: a }', message: /apiVersion must be there/ },
  { rule: 'no name', manifest: 'apiVersion: v1\nkind: Pod', message: /metadata\.name must be there/ },
  {
    rule: 'a path for a name',
    manifest: manifestOf(configMap('../secrets/key')),
    message: /must not be/,
  },
  {
    rule: 'generateName',
    manifest: manifestOf({ ...configMap('a'), metadata: { generateName: 'a-' } }),
    message: /generateName/,
  },
  {
    rule: 'an unknown kind',
    manifest: 'apiVersion: v1\nkind: Nothing\nmetadata: { name: a }',
    message: /no kind "Nothing" in "v1"/,
  },
  {
    rule: 'an unknown field',
    manifest: manifestOf({ ...configMap('a'), date: {} }),
    message: /\.date: field not declared in schema/,
  },
  { rule: 'a key twice', manifest: 'kind: Pod\nkind: Pod', message: /line 2: the key "kind" is given twice/ },
];

test('what cannot be applied is INVALID, with the document', async () => {
  await using namespace = await testNamespace();
  for (const { rule, manifest, message, field = ['manifest', '0'] } of faults) {
    const { userErrors } = await applyManifest({ manifest, namespace: namespace.name }, context);
    const expected = { code: 'INVALID', field, message: expect.stringMatching(message) };
    expect({ rule, userErrors }).toEqual({ rule, userErrors: [expected] });
  }
});

test('the values of a Secret are in no diff and in no error', async () => {
  await using namespace = await testNamespace();
  const secret = (data: object, more: object = {}) =>
    manifestOf({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'key' }, ...data, ...more });
  const applying = (manifest: string) => applyManifest({ manifest, namespace: namespace.name }, context);
  expect((await applying(secret({ stringData: { password: 'hunter2' } }))).userErrors).toEqual([]);
  const changed = await applying(secret({ stringData: { password: 'hunter3' } }));
  const told = changed.results.map(({ action, diff }) => ({ action, diff }));
  expect(told).toEqual([
    { action: 'CONFIGURED', diff: [{ path: 'data.password', before: '(hidden)', after: '(hidden)' }] },
  ]);
  const wrong = [
    { data: { password: 'hunter2 hunter3' } },
    { data: { password: { hunter2: 'hunter3' } } },
    { data: 'hunter2' },
    { stringData: { password: 4711_0815 } },
    { data: { 'hunter2/hunter3': 'aGk=' } },
  ];
  for (const data of wrong) {
    const { userErrors } = await applying(secret(data));
    expect({ data, userErrors }).toMatchObject({
      data,
      userErrors: [{ code: 'INVALID', field: ['manifest', '0'] }],
    });
    expect(JSON.stringify(userErrors)).not.toMatch(/hunter[23] |47110815|"hunter3"/);
  }
});
