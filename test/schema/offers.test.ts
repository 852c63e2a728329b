import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';

let gateway: TestGateway;
let namespace: TestNamespace;
let n: string;
/** Names of what is in no namespace. */
const own = `offers-${randomBytes(4).toString('hex')}`;
const secretValue = `never-${randomBytes(12).toString('hex')}`;

beforeAll(async () => {
  [gateway, namespace] = await Promise.all([testGateway(), testNamespace()]);
  n = namespace.name;
  await apply(...objects());
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
  const everywhere = 'storageclass,priorityclass';
  await kubectl(['delete', everywhere, '-l', `made-by=${own}`, '--wait=false']);
});

function objects(): object[] {
  const core = (kind: string, name: string, rest: object, labels = {}): object => ({
    apiVersion: 'v1',
    kind,
    metadata: { namespace: n, name, labels },
    ...rest,
  });
  const global = (apiVersion: string, kind: string, name: string, rest: object): object => ({
    apiVersion,
    kind,
    metadata: { name: `${own}-${name}`, labels: { 'made-by': own } },
    ...rest,
  });
  const dockerJson = JSON.stringify({ auths: { 'registry.test': { username: 'u', password: secretValue } } });
  return [
    core(
      'ConfigMap',
      'web',
      { data: { 'b.conf': 'x', a: 'y' }, binaryData: { logo: 'AAEC' } },
      { app: 'web' },
    ),
    core('ConfigMap', 'web-frozen', { data: {}, immutable: true }),
    core('ConfigMap', 'api', { data: { only: '1' } }, { app: 'api' }),
    core('Secret', 'plain', { stringData: { password: secretValue, user: secretValue } }, { app: 'web' }),
    core('Secret', 'frozen', { stringData: { token: secretValue }, immutable: true }),
    core('Secret', 'z-pull', {
      type: 'kubernetes.io/dockerconfigjson',
      stringData: { '.dockerconfigjson': dockerJson },
    }),
    core('Secret', 'a-old-pull', {
      type: 'kubernetes.io/dockercfg',
      stringData: { '.dockercfg': JSON.stringify({ 'registry.test': { password: secretValue } }) },
    }),
    core('Secret', 'odd', { type: String.raw`odd,type=a\b`, stringData: { k: secretValue } }),
    core('PersistentVolumeClaim', 'data', {
      spec: {
        accessModes: ['ReadWriteOnce', 'ReadOnlyMany'],
        storageClassName: `${own}-fast`,
        resources: { requests: { storage: '3Gi' } },
      },
    }),
    core('PersistentVolumeClaim', 'raw', {
      spec: {
        accessModes: ['ReadWriteOncePod'],
        volumeMode: 'Block',
        storageClassName: '',
        volumeName: `${own}-volume`,
        resources: { requests: { storage: '1Gi' } },
      },
    }),
    core('ServiceAccount', 'deployer', {
      imagePullSecrets: [{ name: 'z-pull' }],
      automountServiceAccountToken: false,
    }),
    global('storage.k8s.io/v1', 'StorageClass', 'fast', {
      provisioner: 'disk.example.com',
      volumeBindingMode: 'WaitForFirstConsumer',
      reclaimPolicy: 'Retain',
      allowVolumeExpansion: true,
    }),
    global('storage.k8s.io/v1', 'StorageClass', 'plain', { provisioner: 'kubernetes.io/no-provisioner' }),
    global('scheduling.k8s.io/v1', 'PriorityClass', 'batch', {
      value: -5,
      preemptionPolicy: 'Never',
      description: 'may wait',
    }),
    global('scheduling.k8s.io/v1', 'PriorityClass', 'urgent', { value: 1_000_000 }),
  ];
}

interface Kubernetes {
  metadata: {
    name: string;
    annotations?: Record<string, string>;
    labels?: object;
    creationTimestamp: string;
  };
  type?: string;
  data?: object;
  binaryData?: object;
  immutable?: boolean;
  [field: string]: unknown;
}

async function fromKubectl(...args: string[]): Promise<Kubernetes[]> {
  const { items } = JSON.parse(await kubectl(['get', ...args, '-o', 'json'])) as { items: Kubernetes[] };
  return items;
}

/** The nodes of a connection, all of which fit on a page. */
async function offered<T>(field: string, args: string, selection: string): Promise<T[]> {
  const data = await gateway.data<Record<string, { nodes: T[]; pageInfo: { hasNextPage: boolean } }>>(
    `{ ${field}(${args}) { nodes { ${selection} } pageInfo { hasNextPage } } }`,
  );
  expect(data[field]?.pageInfo.hasNextPage).toBe(false);
  return data[field]?.nodes ?? [];
}

const names = async (field: string, args: string): Promise<string[]> =>
  (await offered<{ name: string }>(field, args, 'name')).map(({ name }) => name);

const keys = (data: object | undefined): string[] => Object.keys(data ?? {}).toSorted();

describe('a form is offered what kubectl gets:', () => {
  test('ConfigMaps with their keys', async () => {
    // The controller manager puts one into each namespace.
    await kubectl(['-n', n, 'wait', '--for=create', 'configmap/kube-root-ca.crt', '--timeout=30s']);
    const items = await fromKubectl('-n', n, 'configmaps');
    expect(
      await offered('configMaps', `namespace: "${n}"`, 'name keys binaryKeys immutable labels createdAt'),
    ).toEqual(
      items.map(({ metadata, data, binaryData, immutable }) => ({
        name: metadata.name,
        keys: keys(data),
        binaryKeys: keys(binaryData),
        immutable: immutable ?? false,
        labels: metadata.labels ?? {},
        createdAt: metadata.creationTimestamp,
      })),
    );
  });

  test('Secrets with their types and keys', async () => {
    const items = await fromKubectl('-n', n, 'secrets');
    expect(items).toHaveLength(5);
    expect(
      await offered('secrets', `namespace: "${n}"`, 'name type keys immutable labels createdAt'),
    ).toEqual(
      items.map(({ metadata, type, data, immutable }) => ({
        name: metadata.name,
        type,
        keys: keys(data),
        immutable: immutable ?? false,
        labels: metadata.labels ?? {},
        createdAt: metadata.creationTimestamp,
      })),
    );
  });

  test('claims', async () => {
    const fields = `name phase storageClassName volumeName requested capacity accessModes volumeMode deletionTimestamp`;
    const [data, raw] = await offered<object>('persistentVolumeClaims', `namespace: "${n}"`, fields);
    expect(data).toMatchObject({
      name: 'data',
      phase: 'PENDING',
      capacity: null,
      storageClassName: `${own}-fast`,
      volumeName: null,
      requested: '3Gi',
      accessModes: ['READ_WRITE_ONCE', 'READ_ONLY_MANY'],
      volumeMode: 'FILESYSTEM',
      deletionTimestamp: null,
    });
    expect(raw).toMatchObject({
      name: 'raw',
      storageClassName: '',
      volumeName: `${own}-volume`,
      accessModes: ['READ_WRITE_ONCE_POD'],
      volumeMode: 'BLOCK',
      phase: 'PENDING',
      requested: '1Gi',
      capacity: null,
    });
  });

  test('service accounts', async () => {
    await kubectl(['-n', n, 'wait', '--for=create', 'serviceaccount/default', '--timeout=30s']);
    const fields = 'name imagePullSecrets automountServiceAccountToken';
    expect(await offered('serviceAccounts', `namespace: "${n}"`, fields)).toEqual([
      { name: 'default', imagePullSecrets: [], automountServiceAccountToken: true },
      { name: 'deployer', imagePullSecrets: ['z-pull'], automountServiceAccountToken: false },
    ]);
  });

  test('storage classes', async () => {
    const fields = 'name provisioner isDefault volumeBindingMode reclaimPolicy allowVolumeExpansion';
    expect(await offered('storageClasses', `labelSelector: "made-by=${own}"`, fields)).toEqual([
      {
        name: `${own}-fast`,
        provisioner: 'disk.example.com',
        isDefault: false,
        volumeBindingMode: 'WAIT_FOR_FIRST_CONSUMER',
        reclaimPolicy: 'RETAIN',
        allowVolumeExpansion: true,
      },
      {
        name: `${own}-plain`,
        provisioner: 'kubernetes.io/no-provisioner',
        isDefault: false,
        volumeBindingMode: 'IMMEDIATE',
        reclaimPolicy: 'DELETE',
        allowVolumeExpansion: false,
      },
    ]);
  });

  test('priority classes, those of the system included', async () => {
    const items = await fromKubectl('priorityclasses', '-l', `made-by in (${own})`);
    const fields = 'name value globalDefault preemptionPolicy description';
    const mine = await offered('priorityClasses', `labelSelector: "made-by in (${own})"`, fields);
    expect(mine).toEqual([
      {
        name: `${own}-batch`,
        value: -5,
        globalDefault: false,
        preemptionPolicy: 'NEVER',
        description: 'may wait',
      },
      {
        name: `${own}-urgent`,
        value: 1_000_000,
        globalDefault: false,
        preemptionPolicy: 'PREEMPT_LOWER_PRIORITY',
        description: null,
      },
    ]);
    expect(items.map(({ metadata }) => metadata.name)).toEqual([`${own}-batch`, `${own}-urgent`]);
    expect(await names('priorityClasses', 'search: "SYSTEM-node"')).toEqual(['system-node-critical']);
  });
});

test('image pull secrets are the Secrets of the two types', async () => {
  expect(await names('imagePullSecrets', `namespace: "${n}"`)).toEqual(['z-pull', 'a-old-pull']);
});

test('Secrets of some types only, whatever characters a type has', async () => {
  expect(await names('secrets', `namespace: "${n}", types: ["Opaque"]`)).toEqual(['frozen', 'plain']);
  const odd = JSON.stringify(String.raw`odd,type=a\b`);
  expect(await names('secrets', `namespace: "${n}", types: [${odd}, "Opaque"], search: "O"`)).toEqual([
    'odd',
    'frozen',
  ]);
  expect(await names('secrets', `namespace: "${n}", types: []`)).toEqual([]);
});

test('what is selected by labels and by a part of the name', async () => {
  expect(await names('configMaps', `namespace: "${n}", labelSelector: "app in (web, api)"`)).toEqual([
    'api',
    'web',
  ]);
  expect(await names('configMaps', `namespace: "${n}", search: "WEB"`)).toEqual(['web', 'web-frozen']);
});

test('a namespace that is not there has nothing, as with kubectl', async () => {
  expect(await names('configMaps', 'namespace: "there-is-none"')).toEqual([]);
  expect(await fromKubectl('-n', 'there-is-none', 'configmaps')).toEqual([]);
});

test('pages follow each other, from the end of one or from any of its elements', async () => {
  const all = await names('secrets', `namespace: "${n}"`);
  interface Page {
    secrets: {
      edges: { cursor: string; node: { name: string } }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    };
  }
  const pageAfter = (after: string | null): Promise<Page> =>
    gateway.data<Page>(
      `query ($n: String!, $after: String) { secrets(namespace: $n, first: 2, after: $after) {
        edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      { n, after },
    );
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { secrets }: Page = await pageAfter(after);
    expect(secrets.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(secrets.pageInfo.startCursor).toBe(secrets.edges[0]?.cursor);
    seen.push(...secrets.edges.map(({ node }) => node.name));
    const { secrets: afterFirst } = await pageAfter(secrets.edges[0]?.cursor ?? null);
    expect(afterFirst.edges[0]?.node.name).toBe(all[all.indexOf(secrets.edges[0]?.node.name ?? '') + 1]);
    ({ hasNextPage: more, endCursor: after } = secrets.pageInfo);
  }
  expect(seen).toEqual(all);
});

test('a value of a Secret is in no answer and in no line of the log', async () => {
  const everything = `name type keys labels immutable createdAt`;
  const answers = await Promise.all([
    gateway.ask(
      `{ secrets(namespace: "${n}") { nodes { ${everything} } edges { cursor node { ${everything} } } } }`,
    ),
    gateway.ask(`{ imagePullSecrets(namespace: "${n}") { edges { cursor node { ${everything} } } } }`),
    gateway.ask(`{ secrets(namespace: "${n}", search: "${secretValue}") { nodes { name } } }`),
    gateway.ask(`{ secrets(namespace: "${n}", types: ["no such type"]) { nodes { name } } }`),
  ]);
  const kept = await kubectl(['-n', n, 'get', 'secret', 'plain', '-o', 'jsonpath={.data.password}']);
  for (const text of [...answers.map((answer) => JSON.stringify(answer)), ...gateway.logged]) {
    expect(text).not.toContain(secretValue);
    expect(text).not.toContain(kept);
  }
  expect(answers.flatMap(({ errors = [] }) => errors)).toEqual([]);
});

test('what a caller may not list is FORBIDDEN, and what is beside it is answered', async () => {
  await using restricted = await testGateway(inject('cluster').kubeconfigOfViewer);
  const answer = await restricted.ask<Record<string, unknown>>(
    `{ configMaps(namespace: "${n}", search: "api") { nodes { name } }
       secrets(namespace: "${n}") { nodes { name } }
       storageClasses { nodes { name } }
       serviceAccounts(namespace: "${n}", search: "deployer") { nodes { name } } }`,
  );
  expect(answer.data).toEqual({
    configMaps: { nodes: [{ name: 'api' }] },
    secrets: null,
    storageClasses: null,
    serviceAccounts: { nodes: [{ name: 'deployer' }] },
  });
  expect(answer.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual(
    expect.arrayContaining([
      [['secrets'], 'FORBIDDEN'],
      [['storageClasses'], 'FORBIDDEN'],
    ]),
  );
  expect(answer.errors).toHaveLength(2);
});

test('a list that is asked for twice is read once', async () => {
  const [cluster] = gateway.gateway.clusters.values();
  const before = cluster?.transport.requestCount ?? 0;
  await gateway.data(
    `{ a: configMaps(namespace: "${n}") { nodes { name } } b: configMaps(namespace: "${n}") { nodes { keys } } }`,
  );
  expect(cluster?.transport.requestCount).toBe(before + 1);
});
