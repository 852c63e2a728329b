import { expect, test } from 'vitest';
import { mutationQuery, type Said } from '../support/mutation-query.ts';
import type { Raw } from '../schema/every-field/oracle.ts';
import { roles, type Cast } from './cast.ts';
import { mutations } from './mutations.ts';
import { schema, typeOfKind } from './objects.ts';

/** Every mutation, as a dry run: refused to those whom the API server refuses what kubectl asks for to do the same. */
export function testMutations(castOf: () => Cast): void {
  test('all of them are here', () => {
    const fields = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.map(({ name }) => name).toSorted()).toEqual(fields.toSorted());
  });

  test.each(roles)('%s', async (role) => {
    const cast = castOf();
    const { caller, api } = cast.actor(role);
    for (const place of placesIn(cast)) {
      for (const { name, input, requests } of mutations) {
        const { data, errors } = await caller.ask<{ it: Said }>(mutationQuery(name), {
          input: { ...input(place), dryRun: true },
        });
        const said = data?.it.results?.[0]?.userErrors ?? data?.it.userErrors;
        const codes = [
          ...new Set(
            [...(said ?? []), ...(errors ?? []).map(({ extensions }) => extensions)].map(({ code }) => code),
          ),
        ];
        let expected: string[] = [];
        for (const asked of requests(place)) {
          const { status } = await api.ask(asked);
          if (status === 403) expected = ['FORBIDDEN'];
          else if (status === 404 && asked.mayBeAbsent !== true) expected = ['NOT_FOUND'];
          if (expected.length > 0) break;
        }
        expect.soft({ name, place, codes }).toEqual({ name, place, codes: expected });
      }
    }
  });

  test.each(roles)('viewerCan tells %s beforehand', async (role) => {
    const cast = castOf();
    const { caller, api, permitted } = cast.actor(role);
    for (const place of placesIn(cast).filter(({ isThere }) => isThere)) {
      for (const { name, subject, requests } of mutations) {
        if (subject === undefined) continue;
        const { kind, name: of, action } = subject(place);
        const object = { kind, namespace: place.namespace, name: of };
        if ((await permitted.read(kind, place.namespace, of)) === undefined) continue;
        const query = `{ node(id: "${cast.idOf(object)}") { ... on ${typeOfKind[kind] ?? kind} { viewerCan(action: ${action}) } } }`;
        const { node } = await caller.data<Raw>(query);
        const answers = await Promise.all(requests(place).map((asked) => api.ask(asked)));
        const isAllowed = answers.every(({ status }) => status !== 403);
        expect.soft({ name, place, can: node.viewerCan }).toEqual({ name, place, can: isAllowed });
      }
    }
  });
}

function placesIn({ open, hidden, words }: Cast): { namespace: string; word: string; isThere: boolean }[] {
  return [
    { namespace: open, word: words.open, isThere: true },
    { namespace: hidden, word: words.hidden, isThere: true },
    { namespace: open, word: 'absent', isThere: false },
    { namespace: hidden, word: 'absent', isThere: false },
  ];
}
