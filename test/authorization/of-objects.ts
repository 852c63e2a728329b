import { describe, expect, test } from 'vitest';
import type { Raw } from '../schema/every-field/oracle.ts';
import { roles, type Actor, type Cast } from './cast.ts';
import { expectedOf } from './expectation.ts';
import { everythingOf, fieldsWithoutRule, schema, typeOfKind } from './objects.ts';
import { constant } from './roots.ts';
import { workloadKinds } from './resources.ts';
import type { WorldObject } from './world.ts';

/** The lists that show objects of each kind. */
const listOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries(workloadKinds.map((kind) => [kind, 'workloads'])),
  Pod: 'pods',
  Service: 'services',
  Event: 'events',
};

/** Every field of every object: those that are the object's own, and those that lead further. */
export function testObjects(castOf: () => Cast): void {
  /** What the administrator is told of all objects of a kind: nothing changes meanwhile. */
  const ofKinds = new Map<string, Promise<Raw[]>>();
  const told = (kind: string): Promise<Raw[]> => {
    const cast = castOf();
    const known = ofKinds.get(kind) ?? readEach(cast, cast.administrator, kind, cast.world.of(kind));
    ofKinds.set(kind, known);
    return known;
  };

  test('every field that leads further has a rule here', () => {
    expect(fieldsWithoutRule()).toEqual([]);
  });

  describe('every field of every object that is asked for by its id is what the API server has for', () => {
    test.each(roles)('%s', async (role) => {
      const cast = castOf();
      const actor = cast.actor(role);
      for (const kind of Object.keys(typeOfKind)) {
        const objects = cast.world.of(kind);
        const given = await readEach(cast, actor, kind, objects);
        expect.soft(given, kind).toEqual(await expectedOfEach(cast, actor, objects, await told(kind)));
      }
    });
  });

  describe('and so is every field of every object in a list, for', () => {
    test.each(roles)('%s', async (role) => {
      const cast = castOf();
      const actor = cast.actor(role);
      for (const kind of Object.keys(listOf)) {
        const listed = await listEach(cast, actor, kind);
        const objects = listed.map(({ uid }) => cast.world.withUid(uid as string) as WorldObject);
        const byUid = new Map((await told(kind)).map((one) => [one.uid as string, one]));
        const expected = await Promise.all(
          objects.map((of) =>
            expectedOf(schema, byUid.get(of.raw.metadata.uid as string), cast.asked(actor, of)),
          ),
        );
        expect.soft(listed, kind).toEqual(expected);
      }
    });
  });
}

/** Everything about each object of a kind that somebody may read by itself, and what is said of the others. */
async function readEach(
  { idOf }: Cast,
  { caller }: Actor,
  kind: string,
  objects: readonly WorldObject[],
): Promise<Raw[]> {
  const type = typeOfKind[kind] ?? kind;
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${everythingOf(type)} } } }`;
  const { data, errors } = await caller.ask<{ nodes: Raw[] }>(query, { ids: objects.map(idOf) });
  const refusals = new Map((errors ?? []).map((error) => [error.path?.[1], error.message]));
  return (data?.nodes ?? []).map((node, at) => node ?? { refused: refusals.get(at) });
}

async function expectedOfEach(
  cast: Cast,
  actor: Actor,
  objects: readonly WorldObject[],
  told: readonly Raw[],
): Promise<Raw[]> {
  return Promise.all(
    objects.map(async (of, at) => {
      const refused = await actor.permitted.whyNotRead(of.kind, of.namespace, of.name);
      return refused === undefined ? expectedOf(schema, told[at], cast.asked(actor, of)) : { refused };
    }),
  );
}

/** Everything about the objects of a kind that somebody is shown in a list; nothing where the list is refused. */
async function listEach({ world }: Cast, { caller }: Actor, kind: string): Promise<Raw[]> {
  const list = listOf[kind] ?? kind;
  const kinds = list === 'workloads' ? `, kinds: [${constant(kind)}]` : '';
  const where = `{ namespaces: ${JSON.stringify(world.namespaces)}${kinds} }`;
  const type = typeOfKind[kind] ?? kind;
  const query = `{ list: ${list}(where: ${where}, first: 1000) { nodes { __typename ... on ${type} { ${everythingOf(type)} } } } }`;
  const { data } = await caller.ask<{ list: { nodes: Raw[] } }>(query);
  return data?.list.nodes ?? [];
}
