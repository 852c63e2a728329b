import { expect, test } from 'vitest';
import type { Raw } from '../schema/every-field/oracle.ts';
import { roles, type Cast } from './cast.ts';
import { schema } from './objects.ts';
import { apiResources, resourceOf } from './resources.ts';
import { listRoots, offerRoots, singleRoots, type Outcome } from './roots.ts';

/** Every query: lists, single reads, what forms offer, clusters. */
export function testRoots(castOf: () => Cast): void {
  test('all query roots are here', () => {
    const named = [...listRoots, ...singleRoots, ...offerRoots].map(({ field }) => field);
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect([...new Set([...named, 'nodes', 'clusters', 'viewer'])].toSorted()).toEqual(fields.toSorted());
  });

  test.each(roles)('lists, single reads and offers of %s', async (role) => {
    const cast = castOf();
    const actor = cast.actor(role);
    for (const { field, cases } of [...listRoots, ...singleRoots, ...offerRoots]) {
      for (const { query, expected } of cases(cast)) {
        const outcome = outcomeOf(cast, await actor.caller.ask<Raw>(query));
        expect.soft(outcome, `${field}: ${query}`).toEqual(await expected(actor));
      }
    }
  });

  test.each(roles)('clusters count what %s may list', async (role) => {
    const cast = castOf();
    const { caller, permitted } = cast.actor(role);
    const { clusters } = await caller.data<Raw>(
      '{ clusters { name state message resources { name objects } } }',
    );
    expect(clusters).toMatchObject([{ name: cast.cluster, state: 'SYNCED', message: null }]);
    for (const { name, objects } of clusters[0].resources as { name: string; objects: number }[]) {
      const { kind } = apiResources.find(({ plural }) => plural === name) as { kind: string };
      // What others do in other namespaces is counted as well.
      if (await permitted.mayList(kind)) continue;
      const listed = await Promise.all(cast.world.namespaces.map((one) => permitted.list(kind, one)));
      const namespaced = resourceOf(kind).namespaced ? listed.flatMap((some) => some ?? []) : [];
      expect.soft({ name, objects }).toEqual({ name, objects: namespaced.length });
    }
  });

  test.each(roles)('the viewer is who the API server says that %s is', async (role) => {
    const { caller, api } = castOf().actor(role);
    const { viewer } = await caller.data<Raw>('{ viewer { clusters { user { username uid groups } } } }');
    const { status } = await api.json<Raw>({
      method: 'POST',
      path: '/apis/authentication.k8s.io/v1/selfsubjectreviews',
      body: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
    });
    const { username, uid, groups } = status.userInfo;
    expect(viewer).toEqual({ clusters: [{ user: { username, uid, groups } }] });
  });
}

/** What an answer of one field comes to. */
function outcomeOf(
  { world }: Cast,
  { data, errors }: { data: Raw; errors?: readonly { message: string }[] },
): Outcome {
  if (errors !== undefined) return { refused: errors.map(({ message }) => message) };
  const [value] = Object.values(data as Record<string, Raw>);
  if (value?.nodes === undefined) return { one: value === null ? null : value.name };
  // What forms offer isn't counted.
  expect(value.totalCount ?? value.nodes.length).toBe(value.nodes.length);
  const names = (value.nodes as Raw[])
    .filter(({ namespace }) => namespace === undefined || world.namespaces.includes(namespace as string))
    .map(({ namespace = '', name }) => `${namespace as string}/${name as string}`);
  return { names: names.toSorted() };
}
