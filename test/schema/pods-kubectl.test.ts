import { expect, test } from 'vitest';
import { testGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { deployment, pod } from '../support/objects.ts';
import { Folded, type Update } from '../support/folded.ts';

interface PodRow {
  name: string;
  state: string;
  readyContainers: number;
  totalContainers: number;
  restarts: number;
  nodeName: string | null;
  ips: string[];
}

test('pods show what kubectl prints for them', async () => {
  await using gateway = await testGateway();
  await using namespace = await testNamespace();
  await apply(
    deployment(namespace.name, 'web', { replicas: 3 }),
    deployment(namespace.name, 'broken', { image: 'shop/web:does-not-exist' }),
    pod(namespace.name, 'bare'),
  );
  const stream = gateway.subscribe<Record<string, Update<PodRow>>>(
    `subscription ($n: String!) { pods(where: { namespaces: [$n] }) { reset synced changes {
      type id uid object { name state readyContainers totalContainers restarts nodeName ips } } } }`,
    { n: namespace.name },
  );
  const folded = new Folded<PodRow>(stream);
  await folded.until(
    (pods) =>
      pods.filter(({ state, readyContainers }) => state === 'Running' && readyContainers === 1).length ===
        4 && pods.some(({ state }) => state === 'ImagePullBackOff'),
  );
  await folded.end();

  const { pods } = await gateway.data<{ pods: { nodes: PodRow[] } }>(
    `query ($n: String!) { pods(where: { namespaces: [$n] }, orderBy: { field: NAME }) {
      nodes { name state readyContainers totalContainers restarts nodeName ips } } }`,
    { n: namespace.name },
  );
  const printed = await kubectl([
    '-n',
    namespace.name,
    'get',
    'pods',
    '-o',
    'wide',
    '--no-headers',
    '--sort-by=.metadata.name',
  ]);
  const rows = printed
    .trim()
    .split('\n')
    .map((line) => line.split(/\s{2,}/));
  const shown = pods.nodes.map(
    ({ name, readyContainers, totalContainers, state, restarts, ips, nodeName }) => [
      name,
      `${readyContainers}/${totalContainers}`,
      state,
      String(restarts),
      ips[0] ?? '<none>',
      nodeName ?? '<none>',
    ],
  );
  expect(shown).toEqual(
    rows.map(([name, ready, status, restarts, _age, ip, node]) => [name, ready, status, restarts, ip, node]),
  );
});
