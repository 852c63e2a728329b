import { expect, test } from 'vitest';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway } from '../support/gateway.ts';
import { apply } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';

const workloadCount = 50;

test('a query over 50 workloads and their pods makes no request to the cluster', async () => {
  await using gateway = await testGateway();
  await using namespace = await testNamespace();
  const names = Array.from({ length: workloadCount }, (_, index) => `web-${index}`);
  await apply(...names.map((name) => deployment(namespace.name, name)));
  const pods = new Folded(
    gateway.subscribe<Record<string, Update<{ name: string }>>>(
      `subscription ($n: String!) { pods(where: { namespaces: [$n] }) { reset synced changes { type id uid object { name } } } }`,
      { n: namespace.name },
    ),
  );
  await pods.until((all) => all.length === workloadCount);
  await pods.end();

  const [cluster] = gateway.gateway.clusters.values();
  const before = cluster?.transport.requestCount;
  const { workloads } = await gateway.data<{
    workloads: {
      totalCount: number;
      nodes: { name: string; pods: { nodes: { workload: { name: string } }[] } }[];
    };
  }>(
    `query ($n: String!) { workloads(where: { namespaces: [$n] }, first: 50) { totalCount nodes {
      id name state images replicas { desired } template { containers { name env { name } } }
      revisions { totalCount nodes { template { labels } diff { path } pods { totalCount } } }
      pods { nodes { name state containers { image spec { image } } spec { nodeName } owner { kind owner { name } }
        workload { name } } } } } }`,
    { n: namespace.name },
  );
  expect(cluster?.transport.requestCount).toBe(before);
  expect(workloads.totalCount).toBe(workloadCount);
  for (const { name, pods: owned } of workloads.nodes)
    expect(owned.nodes.map(({ workload }) => workload.name)).toEqual([name]);
});
