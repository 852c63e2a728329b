import { expect, test } from 'vitest';
import { reviewRights } from '../../src/auth/rights-review.ts';
import type { Attempt, ResourceRule } from '../../src/kubernetes/reviews.ts';
import type { Sender, TransportRequest } from '../../src/kubernetes/transport.ts';

interface Body {
  readonly kind: string;
  readonly spec?: { readonly namespace?: string; readonly resourceAttributes?: Attempt };
}

/** A cluster whose authorizers answer so. */
function clusterThat(answers: {
  readonly groups?: readonly string[];
  readonly incomplete: boolean;
  readonly rulesIn: (namespace: string) => readonly ResourceRule[];
  readonly allows: (attempt: Attempt) => boolean;
}): Sender & { readonly asked: Attempt[] } {
  const asked: Attempt[] = [];
  const statusOf = ({ kind, spec }: Body): object => {
    switch (kind) {
      case 'SelfSubjectReview':
        return { userInfo: { username: 'jane', groups: answers.groups ?? [] } };
      case 'SelfSubjectRulesReview':
        return {
          resourceRules: answers.rulesIn(spec?.namespace ?? ''),
          incomplete: answers.incomplete,
        };
      default:
        asked.push(spec?.resourceAttributes as Attempt);
        return { allowed: answers.allows(spec?.resourceAttributes as Attempt) };
    }
  };
  return {
    cluster: 'test',
    asked,
    send: () => Promise.reject(new Error('not asked for')),
    sendForJson: <T>({ body }: TransportRequest) =>
      Promise.resolve({ object: { status: statusOf(body as Body) } as T, headers: {} }),
  };
}

const places = { all: () => ['one', 'two'], bound: () => ['one'] };

const everything: ResourceRule = { verbs: ['*'], apiGroups: ['*'], resources: ['*'] };
const pods = (more: Partial<ResourceRule>): ResourceRule => ({
  verbs: ['get', 'list'],
  apiGroups: [''],
  resources: ['pods'],
  ...more,
});

test('rules that are all there are decide, in the namespaces where roles are bound', async () => {
  const cluster = clusterThat({
    incomplete: false,
    rulesIn: (namespace) =>
      namespace === 'one'
        ? [
            pods({}),
            { verbs: ['get'], apiGroups: [''], resources: ['namespaces', '*/log'] },
            { verbs: ['get'], apiGroups: ['apps'], resources: ['*'], resourceNames: ['web'] },
          ]
        : [],
    allows: () => true,
  });
  const rights = await reviewRights(cluster, places);
  expect(cluster.asked).toEqual([]);
  expect([...rights.list.pods.namespaces]).toEqual(['one']);
  expect(rights.watch.pods.namespaces.size).toBe(0);
  expect(rights.logs.covers('one', 'any')).toBe(true);
  expect(rights.get.namespaces.covers('', 'one')).toBe(true);
  expect(rights.get.namespaces.covers('', 'two')).toBe(false);
  expect(rights.get.deployments.covers('one', 'web')).toBe(true);
  expect(rights.get.deployments.covers('one', 'other')).toBe(false);
  expect(rights.list.deployments.namespaces.size).toBe(0);
});

test('rules that may not be all decide nothing: each thing is asked for by itself', async () => {
  const cluster = clusterThat({
    incomplete: true,
    // Whatever they say.
    rulesIn: () => [everything, pods({ verbs: ['get'], resourceNames: ['known', 'refused'] })],
    allows: ({ verb, resource, subresource, namespace, name }) =>
      resource === 'pods' &&
      subresource === undefined &&
      ((verb === 'list' && namespace === 'two') ||
        (verb === 'get' && namespace === 'one' && name === 'known')),
  });
  const rights = await reviewRights(cluster, places);
  expect([...rights.list.pods.namespaces]).toEqual(['two']);
  expect(rights.get.pods.covers('one', 'known')).toBe(true);
  expect(rights.get.pods.covers('one', 'refused')).toBe(false);
  expect(rights.get.pods.covers('two', 'known')).toBe(false);
  expect(rights.logs.covers('one', 'known')).toBe(false);
  expect(rights.list.services.namespaces.size).toBe(0);
  expect(rights.rulesIn('one')).toBeUndefined();
});

test('superusers, of whom the rules need say nothing, are asked about one by one', async () => {
  const cluster = clusterThat({
    groups: ['system:masters'],
    incomplete: false,
    rulesIn: () => [],
    allows: () => true,
  });
  const rights = await reviewRights(cluster, places);
  expect(rights.list.pods.everywhere && rights.get.nodes.everywhere && rights.logs.everywhere).toBe(true);
});
