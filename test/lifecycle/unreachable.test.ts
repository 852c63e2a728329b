import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { startTestGateway, testGateway, type TestGateway } from '../support/gateway.ts';

/** A way to the control plane that can be cut and mended: what a network does. */
interface Cable extends AsyncDisposable {
  /** A kubeconfig that leads through it. */
  readonly kubeconfig: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

async function cable(): Promise<Cable> {
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-cable-'));
  const original = await readFile(inject('cluster').kubeconfig, 'utf8');
  const target = new URL(/server: (\S+)/.exec(original)?.[1] ?? '');
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream).pipe(client);
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const kubeconfig = join(folder, 'kubeconfig');
  await writeFile(kubeconfig, original.replace(/server: \S+/, `server: https://127.0.0.1:${port}`));
  const cut = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    kubeconfig,
    cut,
    mend: () => listen(port),
    [Symbol.asyncDispose]: async () => {
      if (server.listening) await cut();
      await rm(folder, { recursive: true });
    },
  };
}

/** Waits until the gateway's only cluster is in this state. */
async function clusterBecomes({ gateway }: TestGateway, state: string): Promise<void> {
  const [cluster] = gateway.clusters.values();
  if (cluster === undefined) throw new Error('a gateway without a cluster');
  const settled = new AbortController();
  await new Promise<void>((resolve) => {
    const check = (): void => {
      if (cluster.view.health.state === state) resolve();
    };
    cluster.onStatusChange(check, settled.signal);
    check();
  });
  settled.abort();
}

test('a cluster that cannot be reached at start is waited for, and /readyz says why', async () => {
  await using way = await cable();
  await way.cut();
  await using gateway = await startTestGateway(way.kubeconfig);
  await clusterBecomes(gateway, 'UNREACHABLE');

  const ready = await fetch(gateway.url.replace('/graphql', '/readyz'));
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({
    ready: false,
    clusters: [
      { ready: false, state: 'UNREACHABLE', message: expect.stringContaining('connection refused') },
    ],
  });
  const answer = await gateway.ask('{ pods { totalCount } }');
  expect(answer.errors?.[0]).toMatchObject({
    message: expect.stringContaining("can't be reached: connection refused"),
    extensions: { code: 'CLUSTER_UNAVAILABLE', cluster: 'quarterdeck' },
  });
  // Nobody outside needs to know where it is.
  expect(JSON.stringify(answer)).not.toContain('127.0.0.1');

  await way.mend();
  await gateway.gateway.ready;
  expect((await fetch(gateway.url.replace('/graphql', '/readyz'))).status).toBe(200);
  expect((await gateway.ask('{ pods { totalCount } }')).errors).toBeUndefined();
});

test('a cluster that goes away is still served from memory, and answers say so', async () => {
  await using way = await cable();
  await using gateway = await testGateway(way.kubeconfig);
  const query = '{ namespaces(where: { search: "default" }) { nodes { name } } clusters { state message } }';
  expect(await gateway.ask(query)).toEqual({
    data: { namespaces: { nodes: [{ name: 'default' }] }, clusters: [{ state: 'SYNCED', message: null }] },
  });

  await way.cut();
  await clusterBecomes(gateway, 'UNREACHABLE');
  const answer = await gateway.ask<{ clusters: object[] }>(query);
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({
    namespaces: { nodes: [{ name: 'default' }] },
    clusters: [{ state: 'UNREACHABLE' }],
  });
  expect(answer.extensions?.['stale']).toEqual([
    {
      cluster: 'quarterdeck',
      since: expect.any(String),
      message: expect.stringContaining("can't be reached"),
    },
  ]);
  const write = await gateway.ask(
    'mutation { rollbackWorkload(input: { workload: { kind: DEPLOYMENT, namespace: "x", name: "x" } }) { userErrors { code } } }',
  );
  expect(write.errors?.[0]?.extensions.code).toBe('CLUSTER_UNAVAILABLE');

  await way.mend();
  await clusterBecomes(gateway, 'SYNCED');
  expect(await gateway.ask(query)).not.toHaveProperty('extensions');
});

test('what the account may not read is FORBIDDEN and not an empty list', async () => {
  await using gateway = await testGateway(inject('cluster').kubeconfigOfNobody);
  const answer = await gateway.ask('{ pods { totalCount } }');
  expect(answer.errors?.[0]).toMatchObject({
    message: expect.stringContaining('cannot watch resource "pods"'),
    extensions: { code: 'FORBIDDEN' },
  });
  const { clusters } = await gateway.data<{ clusters: object[] }>('{ clusters { state message } }');
  expect(clusters).toEqual([{ state: 'RESTRICTED', message: expect.stringContaining('pods') }]);
});
