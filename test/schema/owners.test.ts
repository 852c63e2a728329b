import { expect, test } from 'vitest';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';

interface Owner {
  apiVersion: string;
  kind: string;
  name: string;
  uid: string;
  object: { __typename: string; name: string } | null;
  owner: Owner | null;
}

interface Owned {
  name: string;
  owner: Owner | null;
}

const ownerFields = 'apiVersion kind name uid object { __typename ... on Workload { name } }';
const chain = `name owner { ${ownerFields} owner { ${ownerFields} owner { ${ownerFields} owner { kind } } } }`;

const jobTemplate = {
  spec: {
    template: {
      metadata: { labels: { 'quarterdeck.dev/simulate': 'keep-running' } },
      spec: { restartPolicy: 'Never', containers: [{ name: 'main', image: 'shop/tool:1.0.0' }] },
    },
  },
};

test('owners are told upwards to the top, and beyond the schema by name alone', async () => {
  await using gateway = await testGateway();
  await using namespace = await testNamespace();
  // Any object that the schema doesn't have stands for an operator's custom resource.
  const shop = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace: namespace.name, name: 'shop' } };
  await apply(shop);
  const get = ['-n', namespace.name, 'get', 'configmap', 'shop', '-o', 'jsonpath={.metadata.uid}'];
  const uid = (await kubectl(get)).trim();
  const ofShop = (name: string): object => ({
    namespace: namespace.name,
    name,
    ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'shop', uid, controller: true }],
  });
  const selector = { matchLabels: { app: 'none' } };
  const template = { metadata: { labels: { app: 'none' } }, spec: jobTemplate.spec.template.spec };
  const nowhere = {
    ...template,
    spec: { ...template.spec, restartPolicy: 'Always', nodeSelector: { zone: 'nowhere' } },
  };
  await apply(
    { ...deployment(namespace.name, 'web'), metadata: ofShop('web') },
    {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: ofShop('nightly'),
      spec: { suspend: true, schedule: '0 0 1 1 *', jobTemplate },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: ofShop('db'),
      spec: { replicas: 0, serviceName: 'none', selector, template: nowhere },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: ofShop('agent'),
      spec: { selector, template: nowhere },
    },
  );
  await kubectl(['-n', namespace.name, 'create', 'job', 'by-hand', '--from', 'cronjob/nightly']);

  const stream = gateway.subscribe<Record<string, Update<{ ready: boolean }>>>(
    `subscription ($n: String!) { pods(where: { namespaces: [$n] }) { reset synced changes { type id uid object { ready } } } }`,
    { n: namespace.name },
  );
  const folded = new Folded(stream);
  await folded.until((all) => all.length === 2 && all.every(({ ready }) => ready));
  await folded.end();

  const { pods, workloads } = await gateway.data<Record<'pods' | 'workloads', { nodes: Owned[] }>>(
    `query ($n: String!) {
      pods(where: { namespaces: [$n] }) { nodes { ${chain} } }
      workloads(where: { namespaces: [$n] }) { nodes { ${chain} } }
    }`,
    { n: namespace.name },
  );
  const ownerOf = (prefix: string): Owner | null | undefined =>
    pods.nodes.find(({ name }) => name.startsWith(prefix))?.owner;

  const config = { apiVersion: 'v1', kind: 'ConfigMap', name: 'shop', uid, object: null, owner: null };
  const deploymentOwner = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    name: 'web',
    object: { __typename: 'Deployment', name: 'web' },
  };
  expect(ownerOf('web')).toMatchObject({
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    name: expect.stringMatching(/^web-/),
    object: null,
    owner: { ...deploymentOwner, owner: config },
  });
  expect(ownerOf('by-hand')).toMatchObject({
    apiVersion: 'batch/v1',
    kind: 'Job',
    object: { __typename: 'Job', name: 'by-hand' },
    owner: {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      name: 'nightly',
      object: { __typename: 'CronJob' },
      owner: config,
    },
  });

  expect(workloads.nodes).toMatchObject([
    { name: 'agent', owner: config },
    { name: 'by-hand', owner: { kind: 'CronJob', owner: config } },
    { name: 'db', owner: config },
    { name: 'nightly', owner: config },
    { name: 'web', owner: config },
  ]);
});
