import { expect, inject, test } from 'vitest';
import { Folded, type Update } from '../support/folded.ts';
import { startTestGateway, testGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { cable } from '../support/cable.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { ScrapedMetrics } from '../support/metrics.ts';
import { namespaceAccount } from '../support/namespace-account.ts';
import { testNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';
import { Program } from '../support/program.ts';
import { everywhereWatched, watchedIn, watchedResources } from '../support/watched-resources.ts';

interface Named {
  readonly namespace: string;
  readonly name: string;
}

interface Workloads {
  readonly workloads: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly nodes: readonly (Named & { readonly pods: { readonly totalCount: number } })[];
  };
}

const list = `query ($namespaces: [String!], $first: Int, $after: String) {
  workloads(where: { namespaces: $namespaces }, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { namespace name pods { totalCount } }
  }
}`;

const single = `query ($namespace: String!, $name: String!) {
  workload(ref: { kind: DEPLOYMENT, namespace: $namespace, name: $name }) { name }
}`;

const following = `subscription ($namespaces: [String!]) {
  workloads(where: { namespaces: $namespaces }) {
    reset synced changes { type id uid object { namespace name } }
  }
}`;

async function namespacesShown(gateway: TestGateway): Promise<string[]> {
  const { workloads } = await gateway.data<Workloads>(list);
  return workloads.nodes.map(({ namespace }) => namespace).toSorted();
}

function follow(gateway: TestGateway): Folded<Named> {
  return new Folded(gateway.subscribe<Record<string, Update<Named>>>(following));
}

/** Waits until a client that follows everything has the workloads of these namespaces, each of which has one. */
async function untilIn(folded: Folded<Named>, namespaces: readonly string[]): Promise<void> {
  await folded.until(
    (objects, { synced }) =>
      synced &&
      objects
        .map(({ namespace }) => namespace)
        .toSorted()
        .join() === namespaces.toSorted().join(),
  );
}

function errorOf({ errors }: Answer<unknown>): { message: string | undefined; code: string | undefined } {
  return { message: errors?.[0]?.message, code: errors?.[0]?.extensions.code };
}

test('a gateway that may read two of three namespaces shows those, and says so', async () => {
  await using home = await testNamespace();
  await using a = await testNamespace();
  await using b = await testNamespace();
  await using c = await testNamespace();
  await using account = await namespaceAccount(home.name);
  await account.grantEverywhere('namespaces');
  await account.grant(a.name);
  await account.grant(b.name);
  await apply(...[a, b, c].map(({ name }) => deployment(name, 'web', { replicas: 0 })));
  await using gateway = await testGateway(account.kubeconfig);
  const both = [a.name, b.name].toSorted();
  const inWords = both.map((name) => `"${name}"`).join(', ');

  expect(await watchedIn(gateway, 'deployments')).toEqual(both);
  expect(await watchedIn(gateway, 'namespaces')).toBeNull();
  const { state, message } = await watchedResources(gateway);
  expect(state).toBe('RESTRICTED');
  expect(message).toContain(`read in namespaces ${inWords} only`);
  expect(message).toContain('nodes: nodes is forbidden');

  const all = await gateway.data<Workloads>(list);
  expect(all.workloads.nodes.map(({ namespace }) => namespace).toSorted()).toEqual(both);
  expect(all.workloads.totalCount).toBe(2);
  const first = await gateway.data<Workloads>(list, { first: 1 });
  expect(first.workloads).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
  const second = await gateway.data<Workloads>(list, { first: 1, after: first.workloads.pageInfo.endCursor });
  expect(second.workloads.pageInfo.hasNextPage).toBe(false);
  const some = await gateway.data<Workloads>(list, { namespaces: [a.name, c.name] });
  expect(some.workloads.nodes.map(({ namespace }) => namespace)).toEqual([a.name]);

  const refusal = {
    code: 'FORBIDDEN',
    message: `deployments of cluster "quarterdeck" can't be read in namespace "${c.name}": the gateway reads them in namespaces ${inWords} only`,
  };
  expect(errorOf(await gateway.ask(list, { namespaces: [c.name] }))).toEqual(refusal);
  expect(errorOf(await gateway.ask(single, { namespace: c.name, name: 'web' }))).toEqual(refusal);
  expect(errorOf(await gateway.ask(single, { namespace: c.name, name: 'none' }))).toEqual(refusal);
  expect(await gateway.data(single, { namespace: a.name, name: 'none' })).toEqual({ workload: null });
  const refused = await gateway.subscribe<unknown>(following, { namespaces: [c.name] }).next();
  expect(errorOf(refused.value as Answer<unknown>)).toEqual(refusal);

  const metrics = await ScrapedMetrics.of(gateway);
  const deployments = { resource: 'deployments' };
  expect(metrics.sum('quarterdeck_resource_objects', deployments)).toBe(2);
  expect(metrics.sum('quarterdeck_resource_phase', { ...deployments, phase: 'following' })).toBe(1);
  expect(metrics.sum('quarterdeck_watch_reconnects_total', { ...deployments, reason: 'refused' })).toBe(1);
  const watched = gateway.logged.filter((line) => line.includes('a namespace is watched by itself'));
  const logged = watched.map((line) => /namespace=(\S+)/.exec(line)?.[1] ?? '');
  expect(logged.toSorted()).toEqual(both);
});

test('rights and namespaces come and go while a subscription runs', { timeout: 180_000 }, async () => {
  await using home = await testNamespace();
  await using a = await testNamespace();
  await using b = await testNamespace();
  await using c = await testNamespace();
  await using account = await namespaceAccount(home.name);
  await account.grantEverywhere('namespaces');
  await account.grant(a.name);
  await account.grant(b.name);
  const web = (namespace: string): object => deployment(namespace, 'web', { replicas: 0 });
  await apply(...[a, b, c].map(({ name }) => web(name)));
  await using gateway = await testGateway(account.kubeconfig);
  const folded = follow(gateway);
  await untilIn(folded, [a.name, b.name]);

  await kubectl(['delete', 'namespace', b.name]);
  await untilIn(folded, [a.name]);
  expect(await watchedIn(gateway, 'deployments')).toEqual([a.name]);
  await kubectl(['create', 'namespace', b.name]);
  await account.grant(b.name);
  await apply(web(b.name));
  await untilIn(folded, [a.name, b.name]);

  await account.grant(c.name);
  await account.revoke(a.name);
  await untilIn(folded, [b.name, c.name]);
  expect(await namespacesShown(gateway)).toEqual([b.name, c.name].toSorted());
  expect(errorOf(await gateway.ask(single, { namespace: a.name, name: 'web' })).code).toBe('FORBIDDEN');
  expect(folded.messages.slice(1).every(({ reset }) => !reset)).toBe(true);
});

test(
  'it goes over to one watch when everything may be read, and back when that is taken away',
  { timeout: 180_000 },
  async () => {
    await using home = await testNamespace();
    await using other = await testNamespace();
    await using account = await namespaceAccount(home.name);
    await account.grant(home.name);
    await using way = await cable(account.kubeconfig);
    await apply(...[home, other].map(({ name }) => deployment(name, 'web', { replicas: 0 })));
    await using gateway = await testGateway(way.kubeconfig);
    // Namespaces may not be listed: it is the context's.
    expect(await watchedIn(gateway, 'deployments')).toEqual([home.name]);
    const folded = follow(gateway);
    await untilIn(folded, [home.name]);

    await account.grantEverywhere('view');
    await folded.until((objects) => objects.some(({ namespace }) => namespace === other.name));
    // That namespace may have been watched by itself for a moment.
    await everywhereWatched(gateway, 'deployments');
    expect(await watchedIn(gateway, 'deployments')).toBeNull();
    await account.revokeEverywhere('view');
    await way.cut();
    await way.mend();
    await untilIn(folded, [home.name]);
    expect(await watchedIn(gateway, 'deployments')).toEqual([home.name]);
    expect(folded.messages.slice(1).every(({ reset }) => !reset)).toBe(true);
  },
);

test('only the namespaces that it is told are watched, also where more might be', async () => {
  await using a = await testNamespace();
  await using b = await testNamespace();
  await apply(...[a, b].map(({ name }) => deployment(name, 'web', { replicas: 0 })));
  await using gateway = await startTestGateway(inject('cluster').kubeconfig, { onlyIn: [a.name] });
  await gateway.gateway.ready;
  expect(await watchedIn(gateway, 'deployments')).toEqual([a.name]);
  expect(await namespacesShown(gateway)).toEqual([a.name]);
  const scale = `mutation ($namespace: String!) {
    scaleWorkload(input: { workload: { kind: DEPLOYMENT, namespace: $namespace, name: "web" }, replicas: 0 }) {
      warnings userErrors { message }
    }
  }`;
  const scaled = (namespace: string) => gateway.data<{ scaleWorkload: object }>(scale, { namespace });
  expect(await scaled(a.name)).toEqual({ scaleWorkload: { warnings: [], userErrors: [] } });
  const unseen = `The change is made, but this gateway doesn't watch deployments in namespace "${b.name}": queries to it don't show it`;
  expect(await scaled(b.name)).toEqual({ scaleWorkload: { warnings: [unseen], userErrors: [] } });
  const upgrade = `mutation ($workload: WorkloadRef!) {
    upgradeWorkload(
      input: { workload: $workload, containers: [{ name: "main", image: "shop/web:2.0.0" }], rollbackOnFailure: {} }
    ) { userErrors { code message field } }
  }`;
  const workload = { kind: 'DEPLOYMENT', namespace: b.name, name: 'web' };
  expect(await gateway.data(upgrade, { workload })).toEqual({
    upgradeWorkload: {
      userErrors: [
        {
          code: 'FORBIDDEN',
          message: `this gateway doesn't watch namespace "${b.name}", so it wouldn't see how the rollout goes: nothing was changed`,
          field: ['rollbackOnFailure'],
        },
      ],
    },
  });
  const deletion = `mutation ($workload: WorkloadRef!) {
    deleteWorkload(input: { workload: $workload }) { gone warnings userErrors { message } }
  }`;
  expect(await gateway.data(deletion, { workload })).toEqual({
    deleteWorkload: { gone: null, warnings: [unseen], userErrors: [] },
  });
});

test('who starts it with such an account is told what is read', async () => {
  await using home = await testNamespace();
  await using account = await namespaceAccount(home.name);
  await account.grant(home.name);
  const flags = ['--port', '0', '--kubeconfig', account.kubeconfig];
  for (const env of [{}, { QUARTERDECK_NAMESPACES: `${home.name}, other` }]) {
    await using started = new Program('gateway', flags, env);
    await started.ready();
    const said = started.lines.find((line) => line.startsWith('cluster "quarterdeck" is read in part: '));
    expect(said).toContain(`read in namespace "${home.name}" only`);
  }
});

test('namespaces that are none are refused, all of them at once', async () => {
  const { kubeconfig } = inject('cluster');
  const flags = ['--kubeconfig', kubeconfig, '--stuck-after', '0'];
  const fault = (source: string, name: string): string =>
    `${source}: "${name}" must be 1 to 63 lower case letters, digits and "-", with a letter or digit at both ends`;
  const told = new Program('gateway', [...flags, '--namespace', 'Shop', '--namespace', 'a_b']);
  expect(await told.exitCode()).toBe(2);
  expect(told.complaint.split('\n').slice(0, 2)).toEqual([
    `Quarterdeck: ${fault('--namespace', 'Shop')}`,
    fault('--namespace', 'a_b'),
  ]);
  expect(told.complaint).toContain('--stuck-after is a number');
  const variable = new Program('gateway', flags, { QUARTERDECK_NAMESPACES: 'shop,' });
  expect(await variable.exitCode()).toBe(2);
  expect(variable.complaint).toContain(fault('QUARTERDECK_NAMESPACES', ''));
});
