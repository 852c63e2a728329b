import fc from 'fast-check';
import type { Rule } from '../support/rights.ts';
import type { Grant } from './people.ts';

const any = '*';

/** What roles are made of, by chance: what is shown by the schema, what lies between, and what has nothing to do with it. */
const resources = [
  { group: '', plural: 'pods' },
  { group: '', plural: 'pods/log' },
  { group: '', plural: 'services' },
  { group: '', plural: 'events' },
  { group: '', plural: 'nodes' },
  { group: '', plural: 'namespaces' },
  { group: 'apps', plural: 'deployments' },
  { group: 'apps', plural: 'replicasets' },
  { group: 'apps', plural: 'statefulsets' },
  { group: 'discovery.k8s.io', plural: 'endpointslices' },
  { group: '', plural: 'configmaps' },
];

const anyVerbs = fc.oneof(
  { weight: 4, arbitrary: fc.uniqueArray(fc.constantFrom('get', 'list', 'watch'), { minLength: 1 }) },
  { weight: 1, arbitrary: fc.constantFrom([any], ['create'], ['deletecollection', 'get']) },
);

const anyResources = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.uniqueArray(fc.constantFrom(...resources), { minLength: 1, maxLength: 4 }).map((some) => ({
      apiGroups: [...new Set(some.map(({ group }) => group))],
      resources: some.map(({ plural }) => plural),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { apiGroups: [any], resources: [any] },
      { apiGroups: ['apps'], resources: [any] },
      { apiGroups: [any], resources: ['pods', 'deployments', 'replicasets'] },
      { apiGroups: [''], resources: ['*/log'] },
    ),
  },
);

function anyRule(names: readonly string[]): fc.Arbitrary<Rule> {
  const someNames = fc.uniqueArray(fc.constantFrom(...names, 'not-there'), { minLength: 1, maxLength: 3 });
  return fc
    .record({
      verbs: anyVerbs,
      what: anyResources,
      resourceNames: fc.option(someNames, { freq: 3, nil: undefined }),
    })
    .map(({ verbs, what, resourceNames }) => ({
      verbs,
      ...what,
      ...(resourceNames !== undefined && { resourceNames }),
    }));
}

/** Rights of somebody in some namespaces, or in the whole cluster, some of them for objects with these names only. */
export function anyRights(namespaces: readonly string[], names: readonly string[]): fc.Arbitrary<Grant[]> {
  const rules = fc.oneof(
    { weight: 5, arbitrary: fc.array(anyRule(names), { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom('view', 'edit') },
  );
  const place = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...namespaces) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
  return fc.array(fc.record({ rules, namespace: place }), { maxLength: 4 });
}
