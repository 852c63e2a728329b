import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { cable } from '../support/cable.ts';
import { clusterBecomes, testGateway } from '../support/gateway.ts';
import { applyTo, kubectlOf, type Kubectl } from '../support/kubectl.ts';
import { pod } from '../support/objects.ts';
import { ownApiServer } from '../support/own-api-server.ts';

const account = {
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { namespace: 'default', name: 'gateway' },
};

/** The credentials of a new account: those of the last one are good for nothing any more. */
async function renew(kubectl: Kubectl, tokenFile: string): Promise<void> {
  await kubectl(['-n', 'default', 'delete', 'serviceaccount', 'gateway', '--ignore-not-found']);
  await applyTo(kubectl, account);
  await writeFile(tokenFile, (await kubectl(['-n', 'default', 'create', 'token', 'gateway'])).trim());
}

/** Has the kubeconfig take its user's token from a file, as pods do. */
async function withTokenFile(kubeconfig: string, tokenFile: string): Promise<void> {
  const config = parse(await readFile(kubeconfig, 'utf8')) as { users: { user: object }[] };
  const users = config.users.map((user) => ({ ...user, user: { tokenFile } }));
  await writeFile(kubeconfig, stringify({ ...config, users }));
}

test('revoked credentials: what is known is served and says so, and with new ones the watches go on', async () => {
  await using controlPlane = await ownApiServer();
  const kubectl = kubectlOf(controlPlane);
  await kubectl([
    'create',
    'clusterrolebinding',
    'gateway',
    '--clusterrole=cluster-admin',
    '--serviceaccount=default:gateway',
  ]);
  await using way = await cable(controlPlane.kubeconfig);
  const tokenFile = join(dirname(way.kubeconfig), 'token');
  await renew(kubectl, tokenFile);
  await withTokenFile(way.kubeconfig, tokenFile);
  await using gateway = await testGateway(way.kubeconfig);

  await kubectl(['-n', 'default', 'delete', 'serviceaccount', 'gateway']);
  // What was accepted stays so until it ends.
  await way.cut();
  await clusterBecomes(gateway, 'UNREACHABLE');
  await way.mend();
  const [cluster] = gateway.gateway.clusters.values();
  const unauthorized = new AbortController();
  await new Promise<void>((resolve) => {
    const check = (): void => {
      if (cluster?.view.health.message?.endsWith(': Unauthorized') === true) resolve();
    };
    cluster?.onStatusChange(check, unauthorized.signal);
    check();
  });
  unauthorized.abort();
  const query = '{ namespaces(where: { search: "default" }) { nodes { name } } clusters { state message } }';
  const answer = await gateway.ask(query);
  expect(answer.data).toMatchObject({
    namespaces: { nodes: [{ name: 'default' }] },
    clusters: [{ state: 'UNREACHABLE', message: expect.stringContaining('Unauthorized') }],
  });

  await applyTo(kubectl, pod('default', 'new'));
  await renew(kubectl, tokenFile);
  await clusterBecomes(gateway, 'SYNCED');
  const { pods } = await gateway.data<{ pods: object }>('{ pods { nodes { name } } }');
  expect(pods).toEqual({ nodes: [{ name: 'new' }] });
});
