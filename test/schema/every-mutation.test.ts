import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { everyMutation, prepareForEveryMutation } from '../support/every-mutation.ts';
import { faultProxy, type FaultProxy } from '../support/fault-proxy.ts';
import { testGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { mutationQuery, type Said } from '../support/mutation-query.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { fieldsType } from '../support/typed-surface.ts';

let proxy: FaultProxy;
let gateway: TestGateway;
let namespace: TestNamespace;
beforeAll(async () => {
  proxy = await faultProxy();
  namespace = await testNamespace();
  [gateway] = await Promise.all([
    testGateway(proxy.kubeconfig),
    apply(...policy(namespace.name)),
    prepareForEveryMutation(namespace.name),
  ]);
});
afterAll(async () => {
  await kubectl(['delete', 'validatingadmissionpolicy,validatingadmissionpolicybinding', namespace.name]);
  await gateway[Symbol.asyncDispose]();
  await proxy[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

const reason = 'not on a Friday';

/** A policy that is against everything that is done in a namespace by people. */
function policy(name: string): object[] {
  const rule = { apiGroups: ['*'], apiVersions: ['*'], operations: ['CREATE', 'UPDATE', 'DELETE'] };
  const group = 'admissionregistration.k8s.io/v1';
  const people = { name: 'people', expression: "request.userInfo.username == 'admin'" };
  return [
    {
      apiVersion: group,
      kind: 'ValidatingAdmissionPolicy',
      metadata: { name },
      spec: {
        matchConstraints: {
          resourceRules: [{ ...rule, resources: ['*', '*/scale', 'pods/eviction'] }],
          namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } },
        },
        matchConditions: [people],
        validations: [{ expression: '1 > 2', message: reason }],
      },
    },
    binding(name, ['Audit']),
  ];
}

function binding(name: string, validationActions: readonly string[]): object {
  const group = 'admissionregistration.k8s.io/v1';
  const spec = { policyName: name, validationActions };
  return { apiVersion: group, kind: 'ValidatingAdmissionPolicyBinding', metadata: { name }, spec };
}

async function ask(mutation: (typeof everyMutation)[number]): Promise<Answer<{ it: Said }>> {
  return gateway.ask(mutationQuery(mutation.name), { input: mutation.input(namespace.name) });
}

/** Makes the policy act in some way, and waits until the API server has learnt of it. */
async function act(action: 'Deny' | 'Warn'): Promise<void> {
  await apply(binding(namespace.name, [action]));
  const asked = { namespace: namespace.name, name: 'asked', ports: [{ port: 80 }], dryRun: true };
  for (;;) {
    const { it } = await gateway.data<{ it: Said }>(mutationQuery('createService'), { input: asked });
    if ((action === 'Deny' ? it.userErrors : it.warnings)?.length === 1) return;
  }
}

test('the mutations here are all that there are', () => {
  const fields = Object.keys(fieldsType('Mutation').getFields());
  expect(everyMutation.map(({ name }) => name).toSorted()).toEqual(fields.toSorted());
});

describe('what the caller cannot put right is a GraphQL error of every mutation:', () => {
  function refuse(code: number, headers: Record<string, string>, message: string) {
    const body = JSON.stringify({ kind: 'Status', status: 'Failure', code, message });
    return (response: ServerResponse) =>
      void response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(body);
  }

  test.each([
    {
      rule: 'too many requests, with how long to wait',
      answer: refuse(429, { 'retry-after': '7' }, 'too many requests'),
      extensions: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds: 7 },
    },
    {
      rule: 'a cluster that took too long',
      answer: refuse(504, {}, 'the request did not complete in time'),
      extensions: { code: 'TIMEOUT' },
    },
    {
      rule: 'a webhook that took too long',
      answer: refuse(
        500,
        {},
        'Internal error occurred: failed calling webhook "a.example.com": failed to call webhook: context deadline exceeded',
      ),
      extensions: { code: 'TIMEOUT' },
    },
    {
      rule: 'a cluster that has gone',
      answer: (response: ServerResponse) => void response.destroy(),
      extensions: { code: 'CLUSTER_UNAVAILABLE' },
    },
  ])('$rule', async ({ answer, extensions }) => {
    proxy.answerWrites(answer);
    onTestFinished(() => proxy.answerWrites(undefined));
    for (const mutation of everyMutation) {
      const { errors } = await ask(mutation);
      const path = mutation.name.endsWith('Workloads') ? ['it', 'results', 0] : ['it'];
      expect({ mutation: mutation.name, errors }).toEqual({
        mutation: mutation.name,
        errors: [expect.objectContaining({ path, extensions })],
      });
    }
  });
});

test('what an admission policy is against is ADMISSION_DENIED in its words, of every mutation', async () => {
  await act('Deny');
  for (const mutation of everyMutation) {
    const { data } = await ask(mutation);
    const userErrors = data?.it.results?.[0]?.userErrors ?? data?.it.userErrors;
    expect({ mutation: mutation.name, userErrors }).toEqual({
      mutation: mutation.name,
      userErrors: [
        {
          code: 'ADMISSION_DENIED',
          message: expect.stringContaining(`denied request: ${reason}`),
          field: mutation.name === 'applyManifest' ? ['manifest', '0'] : null,
        },
      ],
    });
  }
});

test('what the API server warns of is passed on by every mutation', async () => {
  await act('Warn');
  for (const mutation of everyMutation) {
    const { data } = await ask(mutation);
    const said = data?.it.results?.[0] ?? data?.it;
    expect({ mutation: mutation.name, said }).toMatchObject({
      mutation: mutation.name,
      said: { warnings: expect.arrayContaining([expect.stringContaining(reason)]) },
    });
  }
});
