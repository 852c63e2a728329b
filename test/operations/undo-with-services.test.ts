import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Service } from '../../src/kubernetes/objects.ts';
import { kubectl } from '../support/kubectl.ts';
import { quota } from '../support/quota.ts';
import { readLive, testCluster, type TestCluster } from './cluster.ts';
import { deployed, exposed, ports, services, stateOf, through, wish, withImage } from './deployed-ports.ts';
import { Meddling } from './meddling.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster();
});
afterAll(() => context[Symbol.asyncDispose]());

describe('what is refused though all dry runs have passed undoes what was written before it:', () => {
  test('the second of two new Services, of which a quota allows one', async () => {
    await using it = await deployed(context, [{ containerPort: 1 }, { containerPort: 2 }]);
    await quota(it.name, { 'count/services': '1' });
    const before = await stateOf(it.name);
    const result = await it.upgrade({
      edit: withImage,
      wishes: [wish(1, { type: 'CLUSTER_IP' }), wish(2, { type: 'HEADLESS' })],
    });
    expect(result).toEqual({
      userErrors: [expect.objectContaining({ message: expect.stringMatching(/exceeded quota: few/) })],
      warnings: [`Service "web" in namespace "${it.name}" was made, and is removed again`],
    });
    expect(await stateOf(it.name)).toEqual(before);
  });

  test('a Service that somebody changes in between', async () => {
    await using it = await deployed(context, [exposed(8080, 'CLUSTER_IP'), { containerPort: 1 }]);
    const service = `/namespaces/${it.name}/services/web`;
    let before: unknown;
    const transport = new Meddling('PATCH', service, async () => {
      const port = [{ op: 'replace', path: '/spec/ports/0/port', value: 81 }];
      await kubectl(['-n', it.name, 'patch', 'service/web', '--type=json', '-p', JSON.stringify(port)]);
      before = (await services(it.name)).get('web');
    });
    const result = await it.upgrade(
      {
        edit: withImage,
        wishes: [wish(8080, { type: 'CLUSTER_IP', port: 80 }), wish(1, { type: 'NODE_PORT' })],
      },
      through(transport, context),
    );
    await transport.close();
    expect(result).toEqual({
      userErrors: [expect.objectContaining({ code: 'CONFLICT' })],
      warnings: [`Service "web-nodeport" in namespace "${it.name}" was made, and is removed again`],
    });
    expect([...(await services(it.name)).values()]).toEqual([before]);
    expect((await readLive(it.name, 'web')).metadata.generation).toBe(1);
  });

  test('the last of the deletions: the workload and everything else is as it was, with addresses and node ports', async () => {
    await using it = await deployed(context, [
      exposed(8080, 'NODE_PORT'),
      exposed(9090, 'LOAD_BALANCER'),
      exposed(7070, 'CLUSTER_IP'),
      exposed(6060, 'CLUSTER_IP'),
    ]);
    await kubectl(['-n', it.name, 'label', 'service/web-loadbalancer', 'theirs=yes']);
    // The last one by name is deleted last.
    const last = `/namespaces/${it.name}/services/web-nodeport`;
    const transport = new Meddling('DELETE', last, () =>
      kubectl(['-n', it.name, 'annotate', 'service/web-nodeport', 'somebody=was-here']),
    );
    const before = await stateOf(it.name);
    const addresses = addressesOf(await services(it.name));
    const result = await it.upgrade(
      {
        edit: withImage,
        wishes: [
          wish(8080, { type: 'HEADLESS' }),
          wish(9090, { type: 'NONE' }),
          wish(7070, { type: 'CLUSTER_IP', port: 70 }),
        ],
      },
      through(transport, context),
    );
    await transport.close();
    expect(result).toEqual({
      userErrors: [expect.objectContaining({ code: 'CONFLICT' })],
      warnings: [
        `Service "web-loadbalancer" in namespace "${it.name}" was deleted, and is made again`,
        `Deployment "web" in namespace "${it.name}" was changed, and is changed back`,
        `Service "web" in namespace "${it.name}" was changed, and is changed back`,
        `Service "web-headless" in namespace "${it.name}" was made, and is removed again`,
      ],
    });
    await kubectl(['-n', it.name, 'annotate', 'service/web-nodeport', 'somebody-']);
    expect(withoutKubectl(await stateOf(it.name))).toEqual(withoutKubectl(before));
    expect(addressesOf(await services(it.name))).toEqual(addresses);
  });

  test('but not what somebody has changed again since', async () => {
    await using it = await deployed(context, [exposed(8080, 'NODE_PORT'), exposed(7070, 'CLUSTER_IP')]);
    const last = `/namespaces/${it.name}/services/web-nodeport`;
    const transport = new Meddling('DELETE', last, async () => {
      const port = [{ op: 'replace', path: '/spec/ports/0/port', value: 71 }];
      await kubectl(['-n', it.name, 'patch', 'service/web', '--type=json', '-p', JSON.stringify(port)]);
      await kubectl(['-n', it.name, 'label', 'service/web-nodeport', 'somebody=was-here']);
    });
    const result = await it.upgrade(
      { wishes: [wish(8080, { type: 'NONE' }), wish(7070, { type: 'CLUSTER_IP', port: 70 })] },
      through(transport, context),
    );
    await transport.close();
    expect(result).toMatchObject({
      userErrors: [{ code: 'CONFLICT' }],
      warnings: [
        `Service "web" in namespace "${it.name}" was changed, and stays so, since somebody else has changed it again meanwhile`,
      ],
    });
    expect(await ports(it.name)).toMatchObject({ web: ['71:7070'] });
  });
});

function addressesOf(found: ReadonlyMap<string, Service>): unknown[] {
  return [...found.values()].map(({ metadata: { name }, spec }) => [
    name,
    spec?.clusterIPs,
    spec?.ports?.map(({ nodePort }) => nodePort),
  ]);
}

/** The state but for what kubectl, which has changed and cleaned up something in between, is said to have set. */
function withoutKubectl(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state), (key, value: unknown) =>
    key === 'managers'
      ? (value as { manager: string }[]).filter(({ manager }) => !manager.startsWith('kubectl'))
      : value,
  );
}
