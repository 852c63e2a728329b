import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ControlPlane } from '../../dev/control-plane/control-plane.ts';
import { event } from '../support/events.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { applyTo, kubectlOf, type Kubectl } from '../support/kubectl.ts';
import { heavyRuntime, machines, podsOnMachine } from '../support/machines.ts';
import { ownApiServer } from '../support/own-api-server.ts';

let controlPlane: ControlPlane;
let kubectl: Kubectl;
let gateway: TestGateway;

/** Writes objects, and then what their status says, which is another write. */
async function applyWithStatus(objects: readonly object[]): Promise<void> {
  await applyTo(kubectl, ...objects);
  const texts = objects.map((object) => JSON.stringify(object));
  await kubectl(['replace', '--subresource=status', '-f', '-'], texts.join('\n---\n'));
}

// An API server of its own, without controllers: nobody else's pods come to these nodes, and nobody corrects them.
beforeAll(async () => {
  controlPlane = await ownApiServer();
  kubectl = kubectlOf(controlPlane);
  await kubectl(['create', 'serviceaccount', 'default']);
  await applyTo(kubectl, heavyRuntime);
  await applyWithStatus(
    machines.map(({ name, labels = {}, spec = {}, status = {} }) => ({
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name, labels },
      spec,
      status,
    })),
  );
  await applyWithStatus(
    podsOnMachine.map(({ name, spec, phase }) => ({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name, namespace: 'default' },
      spec: { ...spec, nodeName: 'm-busy', automountServiceAccountToken: false },
      status: { phase },
    })),
  );
  await applyTo(
    kubectl,
    event('default', 'm-busy.1', {
      reason: 'NodeReady',
      involvedObject: { apiVersion: 'v1', kind: 'Node', name: 'm-busy', uid: 'm-busy' },
    }),
  );
  gateway = await testGateway(controlPlane.kubeconfig);
});

afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await controlPlane[Symbol.asyncDispose]();
});

/** Names of the nodes that a list has. */
async function listed(args: string): Promise<string[]> {
  const { clusterNodes } = await gateway.data<{
    clusterNodes: { nodes: { name: string }[]; totalCount: number };
  }>(`{ clusterNodes(${args}) { totalCount nodes { name } } }`);
  return clusterNodes.nodes.map(({ name }) => name);
}

async function busy<T>(fields: string): Promise<T> {
  const { clusterNode } = await gateway.data<{ clusterNode: T }>(
    `{ clusterNode(name: "m-busy") { ${fields} } }`,
  );
  return clusterNode;
}

describe('a machine', () => {
  test('is shown as `kubectl get nodes -o wide` prints it', async () => {
    interface Row {
      name: string;
      state: string;
      roles: string[];
      version: string;
      internalIPs: string[];
      externalIPs: string[];
      osImage: string;
      kernelVersion: string;
      architecture: string;
      containerRuntime: string;
    }
    const { clusterNodes } = await gateway.data<{ clusterNodes: { nodes: Row[] } }>(
      `{ clusterNodes { nodes { name state roles version internalIPs externalIPs osImage kernelVersion architecture containerRuntime } } }`,
    );
    const printed = await kubectl(['get', 'nodes', '-o', 'wide', '--no-headers']);
    const rows = printed
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/\s{2,}/).filter((_, column) => column !== 3));
    const shown = clusterNodes.nodes.map((node) => [
      node.name,
      node.state,
      node.roles.join(',') || '<none>',
      node.version,
      node.internalIPs[0] ?? '<none>',
      node.externalIPs[0] ?? '<none>',
      node.osImage || '<unknown>',
      `${node.kernelVersion || '<unknown>'}${node.architecture === '' ? '' : ` (${node.architecture})`}`,
      node.containerRuntime || '<unknown>',
    ]);
    // A column without a text, like the version of a kubelet that hasn't reported, is nothing but space.
    expect(shown.map((row) => row.filter((text) => text !== ''))).toEqual(rows);
  });

  test('has what its object says', async () => {
    expect(
      await busy(`uid labels ready unschedulable providerId podCIDRs operatingSystem addresses { type address }
        taints { key value effect addedAt } capacity { resource amount }
        conditions { type status reason message lastTransitionAt lastUpdateAt }`),
    ).toMatchObject({
      ready: true,
      unschedulable: false,
      labels: { 'kubernetes.io/role': 'db' },
      providerId: 'cloud://m-busy',
      podCIDRs: ['10.1.0.0/24'],
      operatingSystem: 'linux',
      addresses: [
        { type: 'InternalIP', address: '10.0.0.5' },
        { type: 'InternalIP', address: 'fd00::5' },
        { type: 'ExternalIP', address: '198.51.100.5' },
        { type: 'Hostname', address: 'm-busy' },
      ],
      taints: expect.arrayContaining([
        { key: 'dedicated', value: 'db', effect: 'NO_SCHEDULE', addedAt: null },
        { key: 'flaky', value: null, effect: 'PREFER_NO_SCHEDULE', addedAt: null },
        { key: 'draining', value: null, effect: 'NO_EXECUTE', addedAt: '2026-11-01T00:00:00Z' },
      ]) as unknown,
      capacity: [
        { resource: 'cpu', amount: '8' },
        { resource: 'memory', amount: '32Gi' },
        { resource: 'ephemeral-storage', amount: '100Gi' },
        { resource: 'pods', amount: '110' },
        { resource: 'hugepages-2Mi', amount: '1Gi' },
        { resource: 'nvidia.com/gpu', amount: '4' },
      ],
      conditions: [
        {
          type: 'MemoryPressure',
          status: 'FALSE',
          reason: 'KubeletHasSufficientMemory',
          message: 'kubelet has sufficient memory available',
          lastTransitionAt: '2026-11-01T00:00:00Z',
          lastUpdateAt: '2026-11-01T00:05:00Z',
        },
        { type: 'Ready', status: 'TRUE', reason: 'KubeletReady', message: null, lastUpdateAt: null },
      ],
    });
  });

  test('tells what its pods have asked for as `kubectl describe node` sums it up', async () => {
    interface Allocated {
      resource: string;
      requests: string;
      requestsRatio: number | null;
      limits: string | null;
      limitsRatio: number | null;
    }
    const { allocated } = await busy<{ allocated: Allocated[] }>(
      'allocated { resource requests requestsRatio limits limitsRatio }',
    );
    const described = await kubectl(['describe', 'node', 'm-busy']);
    const [, table = ''] = /Allocated resources:.*?\n\s+-+\s+-+\s+-+\n(.*?)\nEvents:/s.exec(described) ?? [];
    const withShare = (amount: string | null, ratio: number | null): string =>
      `${amount ?? ''} (${Math.trunc((ratio ?? 0) * 100)}%)`;
    const shown = allocated
      .filter(({ resource }) => resource !== 'pods')
      .map(({ resource, requests, requestsRatio, limits, limitsRatio }) =>
        // kubectl gives no shares of what others have made up.
        resource.includes('/')
          ? [resource, requests, limits]
          : [resource, withShare(requests, requestsRatio), withShare(limits, limitsRatio)],
      );
    expect(shown).toEqual(table.split('\n').map((line) => line.trim().split(/\s{2,}/)));
    const [, total] = /Non-terminated Pods:\s+\((\d+) in total\)/.exec(described) ?? [];
    expect(allocated.find(({ resource }) => resource === 'pods')).toEqual({
      resource: 'pods',
      requests: total,
      requestsRatio: Number(total) / 110,
      limits: null,
      limitsRatio: null,
    });
  });

  test('has its pods, ended ones too, and its events', async () => {
    const node = await busy<{
      pods: { totalCount: number; nodes: { name: string; node: { name: string } }[] };
      ended: { nodes: { name: string }[] };
      events: { nodes: { reason: string; object: { __typename: string; name: string } }[] };
    }>(`pods { totalCount nodes { name node { name } } } ended: pods(where: { phases: [SUCCEEDED] }) { nodes { name } }
      events { nodes { reason object { __typename ... on ClusterNode { name } } } }`);
    expect(node.pods.totalCount).toBe(podsOnMachine.length);
    expect(new Set(node.pods.nodes.map((pod) => pod.node.name))).toEqual(new Set(['m-busy']));
    expect(node.ended.nodes).toEqual([{ name: 'ended' }]);
    expect(node.events.nodes).toEqual([
      { reason: 'NodeReady', object: { __typename: 'ClusterNode', name: 'm-busy' } },
    ]);
  });

  test('is found by its id, which is that of a ClusterNode, and has a manifest', async () => {
    const { id } = await busy<{ id: string }>('id');
    const { node } = await gateway.data<{ node: { __typename: string; name: string; manifest: string } }>(
      'query ($id: ID!) { node(id: $id) { __typename ... on ClusterNode { name manifest(format: JSON) } } }',
      { id },
    );
    expect(node).toMatchObject({ __typename: 'ClusterNode', name: 'm-busy' });
    expect(JSON.parse(node.manifest)).toMatchObject({ kind: 'Node', spec: { providerID: 'cloud://m-busy' } });
  });

  test('of which nothing is known yet has empty texts and lists', async () => {
    const { clusterNode } = await gateway.data<{ clusterNode: object }>(
      `{ clusterNode(name: "m-silent") { state ready version osImage roles addresses { type } capacity { resource } providerId
        allocated { resource requests requestsRatio limits } } }`,
    );
    expect(clusterNode).toMatchObject({
      state: 'Unknown',
      ready: false,
      version: '',
      osImage: '',
      roles: [],
      addresses: [],
      capacity: [],
      providerId: null,
      allocated: [{ resource: 'pods', requests: '0', requestsRatio: null, limits: null }],
    });
  });

  test('is null when there is none of that name', async () => {
    expect(await gateway.data('{ clusterNode(name: "nobody") { name } }')).toEqual({ clusterNode: null });
  });
});

describe('a list of machines', () => {
  test('is narrowed by label, a part of the name, readiness and whether they are cordoned', async () => {
    expect(await listed('where: { labelSelector: "topology.kubernetes.io/zone in (a,b)" }')).toEqual([
      'm-busy',
      'm-cordoned',
    ]);
    expect(await listed('where: { search: "SIL" }')).toEqual(['m-silent']);
    expect(await listed('where: { ready: true }')).toEqual(['m-busy']);
    expect(await listed('where: { ready: false, unschedulable: false }')).toEqual(['m-silent']);
    expect(await listed('where: { clusters: [] }')).toEqual([]);
  });

  test('comes in the order that is asked for, in pages', async () => {
    expect(await listed('orderBy: { field: NAME, direction: DESC }, first: 2')).toEqual([
      'm-silent',
      'm-cordoned',
    ]);
    expect(await listed('orderBy: { field: STATE }, last: 1')).toEqual(['m-silent']);
    expect(await listed('orderBy: { field: CREATED_AT }')).toHaveLength(3);
  });

  test.each([
    ['where.labelSelector', 'clusterNodes(where: { labelSelector: "(" }) { totalCount }'],
    ['where.clusters', 'clusterNodes(where: { clusters: ["elsewhere"] }) { totalCount }'],
    ['cluster', 'clusterNode(cluster: "elsewhere", name: "m-busy") { name }'],
    ['where.labelSelector', 'clusterNodes { nodes { pods(where: { labelSelector: "(" }) { totalCount } } }'],
  ])('is refused for a wrong %s: %s', async (argument, query) => {
    const { errors } = await gateway.ask(`{ ${query} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

test('a DaemonSet tells on how many machines it runs and should not', async () => {
  const labels = { app: 'agent' };
  await applyWithStatus([
    {
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: { name: 'agent', namespace: 'default' },
      spec: {
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: { containers: [{ name: 'main', image: 'shop/agent:1.0.0' }] },
        },
      },
      status: { currentNumberScheduled: 1, desiredNumberScheduled: 1, numberMisscheduled: 2, numberReady: 1 },
    },
  ]);
  const version = await kubectl(['get', 'daemonset', 'agent', '-o', 'jsonpath={.metadata.resourceVersion}']);
  const [cluster] = gateway.gateway.clusters.values();
  await cluster?.hasSeen('daemonsets', version, 60_000);
  const { workload } = await gateway.data<{ workload: object }>(
    '{ workload(ref: { kind: DAEMON_SET, namespace: "default", name: "agent" }) { ... on DaemonSet { misscheduled } } }',
  );
  expect(workload).toEqual({ misscheduled: 2 });
});

test('where nodes may not be read, pods know the name of theirs, and say why there is no more', async () => {
  await kubectl(['create', 'clusterrole', 'reader', '--verb=list,watch', '--resource=pods']);
  await kubectl(['create', 'clusterrolebinding', 'reader', '--clusterrole=reader', '--user=nobody']);
  await using restricted = await testGateway(await controlPlane.kubeconfigFor('nobody'));
  const { data, errors } = await restricted.ask<{ pod: object }>(
    '{ pod(ref: { namespace: "default", name: "plain" }) { nodeName node { name } } }',
  );
  expect(data).toEqual({ pod: { nodeName: 'm-busy', node: null } });
  expect(errors).toMatchObject([{ path: ['pod', 'node'], extensions: { code: 'FORBIDDEN' } }]);
});
