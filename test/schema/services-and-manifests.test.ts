import { afterAll, beforeAll, expect, test } from 'vitest';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { testNamespace } from '../support/namespace.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

test('a Service is created, changed and deleted through the schema, and each payload shows it as it is then', async () => {
  await using namespace = await testNamespace();
  const ref = { namespace: namespace.name, name: 'web' };
  const { createService } = await gateway.data<{ createService: unknown }>(
    `mutation ($input: CreateServiceInput!) {
      createService(input: $input) {
        service { type headless selector manifest(format: JSON) ports { name port targetPort nodePort } }
        userErrors { code field message }
      }
    }`,
    {
      input: {
        ...ref,
        selector: ['app=web'],
        ports: [{ name: 'http', port: 80, targetPort: 'http' }],
        dryRun: true,
      },
    },
  );
  expect(createService).toMatchObject({
    service: {
      type: 'CLUSTER_IP',
      headless: false,
      selector: { app: 'web' },
      manifest: expect.stringContaining('"targetPort": "http"'),
      ports: [{ name: 'http', port: 80, targetPort: 'http', nodePort: null }],
    },
    userErrors: [],
  });
  const answer = await gateway.data<Record<string, unknown>>(
    `mutation ($ref: ObjectRef!, $new: CreateServiceInput!) {
      createService(input: $new) { service { name } userErrors { message } }
      updateService(input: { service: $ref, type: NODE_PORT, ports: { set: [{ port: 443 name: "tls" }], unset: [80] } }) {
        service { type ports { name port } }
        diff { path }
        userErrors { message }
      }
      deleteService(input: { service: $ref }) { service { name manifest } gone warnings userErrors { message } }
    }`,
    { ref, new: { ...ref, selector: { app: 'web' }, ports: [{ name: 'http', port: 80 }] } },
  );
  expect(answer).toMatchObject({
    createService: { service: { name: 'web' }, userErrors: [] },
    updateService: {
      service: { type: 'NODE_PORT', ports: [{ name: 'tls', port: 443 }] },
      diff: expect.arrayContaining([{ path: 'spec.type' }]),
      userErrors: [],
    },
    deleteService: {
      service: { name: 'web', manifest: expect.stringContaining('name: web') },
      gone: true,
      warnings: [],
      userErrors: [],
    },
  });
});

test('applyManifest gives each object that the schema has as a Node, with what can be asked of it', async () => {
  await using namespace = await testNamespace();
  const manifest = `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { a: "1" }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports: [{ port: 80 }]
`;
  for (const dryRun of [true, false]) {
    const { applyManifest } = await gateway.data<{ applyManifest: unknown }>(
      `mutation ($input: ApplyManifestInput!) {
        applyManifest(input: $input) {
          results {
            document apiVersion kind namespace name action undone warnings diff { path }
            object { __typename id ... on Service { name manifest selector } }
          }
          conflicts { manager field }
          warnings
          userErrors { code field message }
        }
      }`,
      { input: { manifest, namespace: namespace.name, dryRun } },
    );
    const common = { namespace: namespace.name, action: 'CREATED', undone: null, warnings: [], diff: [] };
    expect(applyManifest).toMatchObject({
      results: [
        { ...common, document: 0, apiVersion: 'v1', kind: 'ConfigMap', name: 'settings', object: null },
        {
          ...common,
          document: 1,
          kind: 'Service',
          name: 'web',
          object: {
            __typename: 'Service',
            name: 'web',
            selector: { app: 'web' },
            manifest: expect.stringContaining('app: web'),
          },
        },
      ],
      conflicts: [],
      warnings: [],
      userErrors: [],
    });
  }
});
