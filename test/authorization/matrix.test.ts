import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSchema, readSdl } from '../../src/resolvers/schema.ts';
import type { Raw } from '../schema/every-field/oracle.ts';
import { assemble, roles, type Actor, type Cast, type Role } from './cast.ts';
import { expectedOf } from './expectation.ts';
import { everythingOf, fieldsWithoutRule, typeOfKind } from './objects.ts';
import { apiResources, resourceOf } from './resources.ts';
import { listRoots, offerRoots, singleRoots, type Outcome } from './roots.ts';
import type { WorldObject } from './world.ts';

const schema = makeSchema(readSdl());

let cast: Cast;
beforeAll(async () => {
  cast = await assemble();
}, 180_000);
afterAll(() => cast[Symbol.asyncDispose]());

function actorOf(role: Role): Actor {
  return cast.actors.get(role) as Actor;
}

test('every field that leads further has a rule here', () => {
  expect(fieldsWithoutRule(schema)).toEqual([]);
});

/** Everything about all objects of a kind, of each that somebody may read by itself, and what is said of the others. */
async function readEach({ caller }: Actor, kind: string, objects: readonly WorldObject[]): Promise<Raw[]> {
  const ids = objects.map((object) => cast.idOf(object));
  const type = typeOfKind[kind] ?? kind;
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${everythingOf(schema, type)} } } }`;
  const { data, errors } = await caller.ask<{ nodes: Raw[] }>(query, { ids });
  const refusals = new Map((errors ?? []).map((error) => [error.path?.[1], error.message]));
  return (data?.nodes ?? []).map((node, at) => node ?? { refused: refusals.get(at) });
}

async function expectedOfEach(actor: Actor, kind: string, objects: readonly WorldObject[]): Promise<Raw[]> {
  const told = await readEach(cast.administrator, kind, objects);
  return Promise.all(
    objects.map(async (of, at) => {
      const refused = await actor.permitted.whyNotRead(of.kind, of.namespace, of.name);
      return refused === undefined ? expectedOf(schema, told[at], cast.asked(actor, of)) : { refused };
    }),
  );
}

describe('every field of every object that is asked for by itself is as the API server has it for', () => {
  test.each(roles)('%s', async (role) => {
    for (const kind of Object.keys(typeOfKind)) {
      const objects = cast.world.of(kind);
      const given = await readEach(actorOf(role), kind, objects);
      expect.soft(given, kind).toEqual(await expectedOfEach(actorOf(role), kind, objects));
    }
  });
});

describe('query roots', () => {
  test('all of them are here', () => {
    const named = [...listRoots, ...singleRoots, ...offerRoots].map(({ field }) => field);
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect([...new Set([...named, 'nodes', 'clusters'])].toSorted()).toEqual(fields.toSorted());
  });

  test.each(roles)('lists, single reads and offers of %s', async (role) => {
    const actor = actorOf(role);
    for (const { field, cases } of [...listRoots, ...singleRoots, ...offerRoots]) {
      for (const { query, expected } of cases(cast)) {
        const outcome = outcomeOf(await actor.caller.ask<Raw>(query));
        expect.soft(outcome, `${field}: ${query}`).toEqual(await expected(actor));
      }
    }
  });

  test.each(roles)('clusters count what %s may list', async (role) => {
    const { caller, permitted } = actorOf(role);
    const { clusters } = await caller.data<Raw>(
      '{ clusters { name state message resources { name objects } } }',
    );
    expect(clusters).toMatchObject([{ name: cast.gateway.cluster.name, state: 'SYNCED', message: null }]);
    for (const { name, objects } of clusters[0].resources as { name: string; objects: number }[]) {
      const { kind } = apiResources.find(({ plural }) => plural === name) as { kind: string };
      // What others do in other namespaces is counted as well.
      if (await permitted.mayList(kind)) continue;
      const listed = await Promise.all(cast.world.namespaces.map((one) => permitted.list(kind, one)));
      const namespaced = resourceOf(kind).namespaced ? listed.flatMap((some) => some ?? []) : [];
      expect.soft({ name, objects }).toEqual({ name, objects: namespaced.length });
    }
  });
});

/** What an answer of one field comes to. */
function outcomeOf({ data, errors }: { data: Raw; errors?: readonly { message: string }[] }): Outcome {
  if (errors !== undefined) return { refused: errors.map(({ message }) => message) };
  const [value] = Object.values(data as Record<string, Raw>);
  if (value?.nodes === undefined) return { one: value === null ? null : value.name };
  if (value.totalCount !== undefined) expect(value.totalCount).toBe(value.nodes.length);
  const names = (value.nodes as Raw[])
    .filter(({ namespace }) => namespace === undefined || cast.world.namespaces.includes(namespace as string))
    .map(({ namespace = '', name }) => `${namespace as string}/${name as string}`);
  return { names: names.toSorted() };
}
