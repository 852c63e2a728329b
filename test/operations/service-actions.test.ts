import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Service } from '../../src/kubernetes/objects.ts';
import { createService } from '../../src/operations/create-service.ts';
import { deleteService } from '../../src/operations/delete-service.ts';
import type { CreateServiceInput } from '../../src/operations/service-input.ts';
import { endpointSliceByHand, service } from '../support/services.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { objectsOf } from '../support/kubectl-oracle.ts';
import { testNamespace } from '../support/namespace.ts';
import { testCluster, type TestCluster } from './cluster.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster();
});
afterAll(() => context[Symbol.asyncDispose]());

async function liveService(namespace: string, name: string): Promise<Service> {
  return JSON.parse(await kubectl(['-n', namespace, 'get', 'service', name, '-o', 'json'])) as Service;
}

test('everything that the input can say is in the Service', async () => {
  await using namespace = await testNamespace();
  const { userErrors } = await createService(
    {
      namespace: namespace.name,
      name: 'all',
      type: 'LOAD_BALANCER',
      annotations: { note: 'x' },
      selector: ['app=web'],
      externalIPs: ['203.0.113.1'],
      loadBalancer: {
        class: 'example.com/lb',
        requestedIP: '203.0.113.2',
        sourceRanges: ['198.51.100.0/24'],
        allocateNodePorts: false,
      },
      ports: [{ name: 'dns', port: 53, protocol: 'UDP', targetPort: 5353, appProtocol: 'dns' }],
      sessionAffinity: 'CLIENT_IP',
      sessionAffinityTimeoutSeconds: 60,
      externalTrafficPolicy: 'LOCAL',
      internalTrafficPolicy: 'LOCAL',
      trafficDistribution: 'PreferSameNode',
      ipFamilies: ['IPV4'],
      ipFamilyPolicy: 'SINGLE_STACK',
      publishNotReadyAddresses: true,
    },
    context,
  );
  expect(userErrors).toEqual([]);
  const { metadata, spec } = await liveService(namespace.name, 'all');
  expect(metadata.annotations).toEqual({ note: 'x' });
  expect(spec).toMatchObject({
    type: 'LoadBalancer',
    selector: { app: 'web' },
    externalIPs: ['203.0.113.1'],
    loadBalancerClass: 'example.com/lb',
    loadBalancerIP: '203.0.113.2',
    loadBalancerSourceRanges: ['198.51.100.0/24'],
    allocateLoadBalancerNodePorts: false,
    ports: [{ name: 'dns', port: 53, protocol: 'UDP', targetPort: 5353, appProtocol: 'dns' }],
    sessionAffinity: 'ClientIP',
    sessionAffinityConfig: { clientIP: { timeoutSeconds: 60 } },
    externalTrafficPolicy: 'Local',
    internalTrafficPolicy: 'Local',
    trafficDistribution: 'PreferSameNode',
    ipFamilies: ['IPv4'],
    ipFamilyPolicy: 'SingleStack',
    publishNotReadyAddresses: true,
  });
});

const refusals: { rule: string; input: Partial<CreateServiceInput>; field: string[] }[] = [
  { rule: 'a name of 64 characters', input: { name: 'a'.repeat(64) }, field: ['name'] },
  { rule: 'a port that is none', input: { ports: [{ port: 70_000 }] }, field: ['ports', '0', 'port'] },
  {
    rule: 'two ports without names',
    input: { ports: [{ port: 80 }, { port: 81 }] },
    field: ['ports', '0', 'name'],
  },
  {
    rule: 'a node port for CLUSTER_IP',
    input: { ports: [{ port: 80, nodePort: 30_001 }] },
    field: ['ports', '0', 'nodePort'],
  },
  {
    rule: 'a node port out of range',
    input: { type: 'NODE_PORT', ports: [{ port: 80, nodePort: 80 }] },
    field: ['ports', '0', 'nodePort'],
  },
  { rule: 'no ports', input: { ports: [] }, field: ['ports'] },
  { rule: 'EXTERNAL_NAME without a name', input: { type: 'EXTERNAL_NAME' }, field: ['externalName'] },
  { rule: 'an externalName without the type', input: { externalName: 'a.example' }, field: ['externalName'] },
  { rule: 'headless NODE_PORT', input: { type: 'NODE_PORT', headless: true }, field: ['headless'] },
  {
    rule: 'headless and addresses',
    input: { headless: true, clusterIPs: ['10.0.0.9'] },
    field: ['clusterIPs'],
  },
  { rule: 'an address that is none', input: { clusterIPs: ['here'] }, field: ['clusterIPs', '0'] },
  { rule: 'an address that is no IP', input: { externalIPs: ['here'] }, field: ['externalIPs', '0'] },
  {
    rule: 'a timeout without affinity',
    input: { sessionAffinity: 'NONE', sessionAffinityTimeoutSeconds: 5 },
    field: ['sessionAffinityTimeoutSeconds'],
  },
  {
    rule: 'a load balancer of another type',
    input: { loadBalancer: { class: 'example.com/lb' } },
    field: ['loadBalancer', 'class'],
  },
  {
    rule: 'ranges of another type',
    input: { loadBalancer: { sourceRanges: ['198.51.100.0/24'] } },
    field: ['loadBalancer', 'sourceRanges'],
  },
  { rule: 'an unknown preference', input: { trafficDistribution: 'Best' }, field: ['trafficDistribution'] },
  {
    rule: 'an external policy for CLUSTER_IP',
    input: { externalTrafficPolicy: 'LOCAL' },
    field: ['externalTrafficPolicy'],
  },
  { rule: 'a selector that is none', input: { selector: ['a/b/c=d'] }, field: ['selector', '0'] },
  {
    rule: 'a workload and a selector',
    input: { workload: { kind: 'DEPLOYMENT', namespace: 'NS', name: 'web' }, selector: { a: 'b' } },
    field: ['selector'],
  },
  {
    rule: 'a workload elsewhere',
    input: { workload: { kind: 'DEPLOYMENT', namespace: 'elsewhere', name: 'web' } },
    field: ['workload', 'namespace'],
  },
];

test('what a Service cannot be is INVALID, at the path of the input, and nothing is stored', async () => {
  await using namespace = await testNamespace();
  for (const { rule, input, field } of refusals) {
    const workload = input.workload && {
      ...input.workload,
      namespace: input.workload.namespace.replace('NS', namespace.name),
    };
    const { userErrors, service: made } = await createService(
      {
        namespace: namespace.name,
        name: 'it',
        ports: [{ port: 80 }],
        ...input,
        ...(workload && { workload }),
      },
      context,
    );
    const expected = expect.arrayContaining([expect.objectContaining({ code: 'INVALID', field })]);
    expect({ rule, userErrors, made }).toEqual({ rule, userErrors: expected, made: undefined });
  }
  expect(await objectsOf(namespace.name, 'services')).toEqual([]);
});

test('a name, a node port or an address that is taken is an error at its own path; so is a workload or namespace that is not there', async () => {
  await using namespace = await testNamespace();
  const it = { namespace: namespace.name, name: 'it' };
  const first = await createService({ ...it, type: 'NODE_PORT', ports: [{ port: 80 }] }, context);
  expect(first.userErrors).toEqual([]);
  const nodePort = first.written?.spec?.ports?.[0]?.nodePort ?? 0;
  const again = await createService({ ...it, ports: [{ port: 80 }] }, context);
  expect(again.userErrors).toMatchObject([
    {
      code: 'ALREADY_EXISTS',
      field: ['name'],
      message: `there is a Service "it" in namespace "${namespace.name}" already`,
    },
  ]);
  const taken = await createService(
    { ...it, name: 'other', type: 'NODE_PORT', ports: [{ port: 80, nodePort }] },
    context,
  );
  expect(taken.userErrors).toMatchObject([
    {
      code: 'INVALID',
      field: ['ports', '0', 'nodePort'],
      message: expect.stringContaining('already allocated'),
    },
  ]);
  const address = await createService(
    { ...it, name: 'other', ports: [{ port: 80 }], clusterIPs: first.written?.spec?.clusterIPs ?? [] },
    context,
  );
  expect(address.userErrors).toMatchObject([{ code: 'INVALID', field: ['clusterIPs'] }]);
  const workload = { kind: 'STATEFUL_SET', namespace: namespace.name, name: 'nope' } as const;
  const unserved = await createService({ ...it, name: 'other', workload }, context);
  expect(unserved.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['workload', 'name'] }]);
  const nowhere = await createService({ namespace: 'nowhere', name: 'it', ports: [{ port: 80 }] }, context);
  expect(nowhere.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['namespace'] }]);
});

test('a dry run of createService stores nothing, and says what would be', async () => {
  await using namespace = await testNamespace();
  const created = await createService(
    { namespace: namespace.name, name: 'it', ports: [{ port: 80 }], selector: { a: 'b' }, dryRun: true },
    context,
  );
  expect(created).toMatchObject({ userErrors: [], service: { name: 'it', effectiveSelector: { a: 'b' } } });
  expect(await objectsOf(namespace.name, 'services')).toEqual([]);
});

test('deleteService deletes the one that was meant, warns of ready endpoints, and waits until that shows', async () => {
  await using namespace = await testNamespace();
  await apply(
    service(namespace.name, 'by-hand', { ports: [{ port: 5432 }] }),
    endpointSliceByHand(namespace.name, 'by-hand'),
  );
  const slices = await objectsOf(namespace.name, 'endpointslices');
  const version = slices[0]?.metadata.resourceVersion ?? '';
  await context.cluster.hasSeen('endpointslices', version, 5_000);
  const it = { service: { namespace: namespace.name, name: 'by-hand' } };
  const warning = "It still has a ready endpoint: whoever reaches the pods through it won't any more";
  const other = await deleteService({ ...it, expectedUid: 'another' }, context);
  expect(other.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['expectedUid'] }]);
  const moved = await deleteService({ ...it, expectedResourceVersion: '1' }, context);
  expect(moved.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['expectedResourceVersion'] }]);
  const checked = await deleteService({ ...it, dryRun: true }, context);
  expect(checked).toMatchObject({ userErrors: [], warnings: [warning], service: { name: 'by-hand' } });
  const deleted = await deleteService(it, context);
  expect(deleted).toMatchObject({ userErrors: [], warnings: [warning], gone: true });
  expect(context.cluster.view.services.get(namespace.name, 'by-hand')).toBeUndefined();
  const gone = await deleteService(it, context);
  expect(gone.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['service', 'name'] }]);
});
