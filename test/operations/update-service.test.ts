import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Service } from '../../src/kubernetes/objects.ts';
import { planServiceUpdate } from '../../src/operations/plan-service-update.ts';
import type { UpdateServiceInput } from '../../src/operations/service-input.ts';
import { updateService } from '../../src/operations/update-service.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { service } from '../support/services.ts';
import { testCluster, type TestCluster } from './cluster.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster();
});
afterAll(() => context[Symbol.asyncDispose]());

async function liveService(namespace: string): Promise<Service> {
  return JSON.parse(await kubectl(['-n', namespace, 'get', 'service', 'it', '-o', 'json'])) as Service;
}

type Change = Omit<UpdateServiceInput, 'service'>;

const ports = [
  { name: 'http', port: 80, targetPort: 'http' },
  { name: 'dns', port: 53, protocol: 'UDP', targetPort: 5353 },
];

/** A namespace with a Service `it`, and how to change it. */
async function withService(spec: object): Promise<
  AsyncDisposable & {
    name: string;
    change: (input: Change) => ReturnType<typeof updateService>;
    live: () => Promise<Service>;
  }
> {
  const namespace = await testNamespace();
  await apply(service(namespace.name, 'it', spec, { app: 'web', team: 'shop' }));
  return {
    name: namespace.name,
    change: (input) =>
      updateService({ service: { namespace: namespace.name, name: 'it' }, ...input }, context),
    live: () => liveService(namespace.name),
    [Symbol.asyncDispose]: () => namespace[Symbol.asyncDispose](),
  };
}

test('ports are added, changed and removed by name or number, and the others keep their node ports', async () => {
  await using it = await withService({ type: 'NodePort', selector: { app: 'web' }, ports });
  const before = await it.live();
  const changed = await it.change({
    ports: {
      set: [
        { name: 'http', targetPort: 8080, appProtocol: 'http' },
        { name: 'metrics', port: 9100 },
      ],
      unset: ['nothing', 4711],
    },
  });
  expect(changed.userErrors).toEqual([]);
  expect(changed.service).toBe(context.cluster.view.services.get(it.name, 'it'));
  const after = await it.live();
  const [http, dns] = before.spec?.ports ?? [];
  expect(after.spec?.ports).toEqual([
    { ...http, targetPort: 8080, appProtocol: 'http' },
    dns,
    {
      name: 'metrics',
      port: 9100,
      protocol: 'TCP',
      targetPort: 9100,
      nodePort: after.spec?.ports?.[2]?.nodePort,
    },
  ]);
  const paths = changed.diff.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['spec.ports[http].targetPort', 'spec.ports[metrics].nodePort']),
  );
  expect(paths.some((path) => path.includes('[dns]'))).toBe(false);
  const fewer = await it.change({ ports: { unset: [53, 'metrics'], set: [{ port: 80, name: 'web' }] } });
  expect(fewer.userErrors).toEqual([]);
  expect((await it.live()).spec?.ports).toEqual([
    { ...http, targetPort: 8080, appProtocol: 'http', name: 'web' },
  ]);
});

test('the type changes back and forth between all four, with what goes with it', async () => {
  await using it = await withService({
    selector: { app: 'web' },
    sessionAffinity: 'ClientIP',
    ports,
  });
  const node = await it.change({ type: 'NODE_PORT' });
  expect(node.userErrors).toEqual([]);
  expect(node.diff.map(({ path }) => path)).toContain('spec.ports[http].nodePort');
  const balanced = await it.change({
    type: 'LOAD_BALANCER',
    loadBalancer: { class: 'example.com/lb', sourceRanges: ['198.51.100.0/24'] },
    externalTrafficPolicy: 'LOCAL',
  });
  expect(balanced.userErrors).toEqual([]);
  const plain = await it.change({ type: null });
  expect(plain.userErrors).toEqual([]);
  const { spec } = await it.live();
  expect(spec).toMatchObject({ type: 'ClusterIP', sessionAffinity: 'ClientIP' });
  for (const field of ['loadBalancerClass', 'loadBalancerSourceRanges', 'externalTrafficPolicy']) {
    expect(spec).not.toHaveProperty(field);
  }
  expect(spec?.ports?.every(({ nodePort }) => nodePort === undefined)).toBe(true);
  const unnamed = await it.change({ type: 'EXTERNAL_NAME' });
  expect(unnamed.userErrors).toMatchObject([{ code: 'INVALID', field: ['externalName'] }]);
  const alias = await it.change({ type: 'EXTERNAL_NAME', externalName: 'shop.example.com' });
  expect(alias.userErrors).toEqual([]);
  expect((await it.live()).spec?.clusterIP).toBeUndefined();
  const headless = await it.change({ type: 'CLUSTER_IP', headless: true });
  expect(headless.userErrors).toEqual([]);
  const last = (await it.live()).spec;
  expect(last).toMatchObject({ type: 'ClusterIP', clusterIP: 'None' });
  expect(last?.externalName).toBeUndefined();
});

test('absent stays, null is unset, and the changes of others stay', async () => {
  await using it = await withService({
    selector: { app: 'web' },
    sessionAffinity: 'ClientIP',
    sessionAffinityConfig: { clientIP: { timeoutSeconds: 60 } },
    trafficDistribution: 'PreferSameZone',
    externalIPs: ['203.0.113.1'],
    publishNotReadyAddresses: true,
    ports,
  });
  await kubectl(['-n', it.name, 'annotate', 'service/it', 'other=mine']);
  const before = await it.live();
  const changed = await it.change({
    labels: { set: ['app.kubernetes.io/name=web'], unset: ['team', 'nothing'] },
    annotations: { set: { note: 'x' } },
    selector: { app: 'web', tier: 'front' },
    sessionAffinity: null,
    trafficDistribution: null,
    externalIPs: null,
    publishNotReadyAddresses: null,
  });
  expect(changed.userErrors).toEqual([]);
  const { metadata, spec } = await it.live();
  expect(metadata.labels).toEqual({ app: 'web', 'app.kubernetes.io/name': 'web' });
  expect(metadata.annotations).toEqual({ ...before.metadata.annotations, note: 'x' });
  // Nothing outside can reach it any more, so that Kubernetes drops externalTrafficPolicy as well.
  const unset = [
    'externalIPs',
    'externalTrafficPolicy',
    'sessionAffinityConfig',
    'publishNotReadyAddresses',
    'trafficDistribution',
  ];
  const rest = Object.fromEntries(
    Object.entries(before.spec ?? {}).filter(([field]) => !unset.includes(field)),
  );
  expect(Object.keys(before.spec ?? {})).toEqual(expect.arrayContaining(unset));
  expect(spec).toEqual({ ...rest, sessionAffinity: 'None', selector: { app: 'web', tier: 'front' } });
  const cleared = await it.change({ annotations: null });
  expect(cleared.diff.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['metadata.annotations.note', 'metadata.annotations.other']),
  );
  expect(Object.keys((await it.live()).metadata.annotations ?? {})).toEqual([
    'kubectl.kubernetes.io/last-applied-configuration',
  ]);
});

test('nothing to change is not an error; a dry run stores nothing', async () => {
  await using it = await withService({ selector: { app: 'web' }, ports });
  const { metadata } = await it.live();
  const nothing = await it.change({ type: 'CLUSTER_IP', selector: { app: 'web' }, headless: false });
  expect(nothing).toMatchObject({ userErrors: [], diff: [], warnings: [] });
  const checked = await it.change({ type: 'NODE_PORT', dryRun: true });
  expect(checked).toMatchObject({ userErrors: [], service: { type: 'NODE_PORT' } });
  expect(checked.diff).not.toEqual([]);
  expect((await it.live()).metadata.resourceVersion).toBe(metadata.resourceVersion);
});

const refusals: { rule: string; input: Change; field: string[]; message?: RegExp }[] = [
  {
    rule: 'headless',
    input: { headless: true },
    field: ['headless'],
    message: /never changes: delete it and create it anew/,
  },
  {
    rule: 'a port that is none, by its place in the input',
    input: { ports: { set: [{ name: 'http', port: 0 }] } },
    field: ['ports', 'set', '0', 'port'],
  },
  {
    rule: 'a new port without number',
    input: { ports: { set: [{ name: 'new' }] } },
    field: ['ports', 'set', '0', 'port'],
  },
  {
    rule: 'a port twice',
    input: {
      ports: {
        set: [
          { name: 'http', targetPort: 1 },
          { port: 80, targetPort: 2 },
        ],
      },
    },
    field: ['ports', 'set', '1'],
  },
  {
    rule: 'a port set and unset',
    input: { ports: { set: [{ name: 'http' }], unset: [80] } },
    field: ['ports', 'set', '0'],
  },
  {
    rule: 'a timeout without affinity',
    input: { sessionAffinityTimeoutSeconds: 5 },
    field: ['sessionAffinityTimeoutSeconds'],
  },
  { rule: 'an externalName without the type', input: { externalName: 'a.example' }, field: ['externalName'] },
  { rule: 'ports as a whole', input: { ports: null }, field: ['ports'] },
  {
    rule: 'a node port without the type',
    input: { ports: { set: [{ name: 'dns', nodePort: 30_053 }] } },
    field: ['ports', 'set', '0', 'nodePort'],
  },
  { rule: 'an address that is none', input: { externalIPs: ['here'] }, field: ['externalIPs', '0'] },
  {
    rule: 'a label both ways',
    input: { labels: { set: ['a=b'], unset: ['a'] } },
    field: ['labels', 'unset', '0'],
  },
  {
    rule: 'another version',
    input: { expectedResourceVersion: '1', type: 'NODE_PORT' },
    field: ['expectedResourceVersion'],
  },
];

test('what cannot be changed is an error at the path of the input, and nothing is stored', async () => {
  await using it = await withService({ selector: { app: 'web' }, ports });
  const { metadata } = await it.live();
  for (const { rule, input, field, message = /./ } of refusals) {
    const { userErrors } = await it.change(input);
    const expected = expect.objectContaining({ field, message: expect.stringMatching(message) });
    expect({ rule, userErrors }).toEqual({ rule, userErrors: expect.arrayContaining([expected]) });
  }
  const missing = await updateService({ service: { namespace: it.name, name: 'nope' } }, context);
  expect(missing.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['service', 'name'] }]);
  expect((await it.live()).metadata.resourceVersion).toBe(metadata.resourceVersion);
});

test('the patch tests what it replaces and nothing else', () => {
  const live = {
    metadata: { name: 'it', namespace: 'shop', uid: 'u', resourceVersion: '7', creationTimestamp: '' },
    spec: { type: 'ClusterIP', selector: { app: 'web' }, ports },
  } as unknown as Service;
  const { patch } = planServiceUpdate(live, {
    service: { namespace: 'shop', name: 'it' },
    selector: { app: 'api' },
    expectedResourceVersion: '7',
  });
  expect(patch).toEqual([
    { op: 'test', path: '/metadata/uid', value: 'u' },
    { op: 'test', path: '/metadata/resourceVersion', value: '7' },
    { op: 'test', path: '/spec/selector', value: { app: 'web' } },
    { op: 'add', path: '/spec/selector', value: { app: 'api' } },
  ]);
});
