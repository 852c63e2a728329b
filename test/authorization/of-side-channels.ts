import { expect, test } from 'vitest';
import { roles, type Cast } from './cast.ts';

/** What nobody is told who isn't told so by the API server: looked for in every answer of the tests before. */
export function testSideChannels(castOf: () => Cast): void {
  test.each(roles)(
    'no answer tells %s a name, an id or an address that the API server does not',
    async (role) => {
      const cast = castOf();
      const actor = cast.actor(role);
      const given = `${await actor.permitted.everythingGiven()} ${actor.person.username}`;
      const secret = [...identifying(cast)].filter((word) => !given.includes(word));
      for (const { asked, told } of actor.answers) {
        const [known, all] = [readable(asked), readable(told)];
        const leaked = secret.filter((word) => all.includes(word) && !known.includes(word));
        expect.soft({ asked, leaked }).toEqual({ asked, leaked: [] });
      }
    },
  );

  test('and whoever has rights in the open namespace only is told nothing that is called as in the hidden one', () => {
    const cast = castOf();
    for (const role of ['nobody', 'viewer', 'lister', 'getter', 'named', 'editor'] as const) {
      const { answers } = cast.actor(role);
      expect(answers.length).toBeGreaterThan(0);
      const telling = answers.filter(
        ({ asked, told }) =>
          readable(told).includes(cast.words.hidden) && !readable(asked).includes(cast.words.hidden),
      );
      expect(telling).toEqual([]);
    }
  });
}

/** Names, uids and addresses of everything that there is. */
function identifying({ world }: Cast): Set<string> {
  const words = world.objects.flatMap(({ namespace, name, raw }) => [
    ...(namespace === undefined ? [] : [name, raw.metadata.uid as string]),
    raw.spec?.clusterIP as string | undefined,
    raw.status?.podIP as string | undefined,
  ]);
  const known = words.filter((word): word is string => word !== undefined && !common.has(word));
  return new Set([...known, ...world.namespaces]);
}

/** What every namespace has, and what stands for nothing. */
const common = new Set(['', 'None', 'default', 'kube-root-ca.crt']);

/** A text with what is encoded in it, as ids and cursors are. */
function readable(text: string): string {
  const encoded = text.match(/[\w+/=-]{12,}/g) ?? [];
  return [text, ...encoded.map((word) => Buffer.from(word, 'base64url').toString('latin1'))].join('\n');
}
