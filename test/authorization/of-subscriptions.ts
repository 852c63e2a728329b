import { expect, test } from 'vitest';
import type { Raw } from '../schema/every-field/oracle.ts';
import { roles, type Actor, type Cast } from './cast.ts';
import { schema } from './objects.ts';
import { workloadKinds } from './resources.ts';

/** What the first messages come to: what is there, or why it is refused. */
type Outcome = { readonly names: readonly string[] } | { readonly refused: unknown };

/** Of several namespaces kubectl doesn't speak in one sentence. */
const forSeveral: unknown = expect.stringContaining('forbidden');

const followed: Readonly<Record<string, readonly string[]>> = {
  pods: ['Pod'],
  services: ['Service'],
  events: ['Event'],
  workloads: workloadKinds,
};
const pages: Readonly<Record<string, readonly string[]>> = {
  podPage: ['Pod'],
  servicePage: ['Service'],
  workloadPage: workloadKinds,
};
const single = ['rollout', 'logs'];

/** Every subscription: what its first messages tell. */
export function testSubscriptions(castOf: () => Cast): void {
  test('all of them are here', () => {
    const named = [...Object.keys(followed), ...Object.keys(pages), ...single];
    expect(named.toSorted()).toEqual(Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).toSorted());
  });

  test.each(roles)('%s follows what may be listed and watched', async (role) => {
    const cast = castOf();
    const actor = cast.actor(role);
    const { open, hidden } = cast;
    for (const namespaces of [[open], [hidden], [open, hidden], ['not-there']]) {
      const where = `where: { namespaces: ${JSON.stringify(namespaces)} }`;
      for (const [field, kinds] of Object.entries(followed)) {
        const query = `subscription { ${field}(${where}) { synced changes { object { namespace name } } } }`;
        const given = await untilSynced(actor, query, ({ changes }) =>
          changes.map(({ object }: Raw) => object),
        );
        expect.soft(given, query).toEqual(await expectedOf(actor, kinds, namespaces));
      }
      for (const [field, kinds] of Object.entries(pages)) {
        const query =
          `subscription { ${field}(${where}, first: 100) { synced upserts { namespace name } totalCount } }`.replace(
            'synced ',
            '',
          );
        const given = await untilSynced(actor, query, ({ upserts }) => upserts);
        expect.soft(given, query).toEqual(await expectedOf(actor, kinds, namespaces));
      }
    }
  });

  test.each(roles)('%s follows rollouts and logs of what may be read', async (role) => {
    const cast = castOf();
    const actor = cast.actor(role);
    const { permitted } = actor;
    for (const namespace of cast.world.namespaces) {
      const [workload, pod] = ['StatefulSet', 'Pod'].map(
        (kind) => cast.world.of(kind, namespace)[0]?.name ?? '',
      );
      for (const name of [workload ?? '', 'not-there']) {
        const ref = `kind: STATEFUL_SET, namespace: "${namespace}", name: "${name}"`;
        const rollout = await first(actor, `subscription { rollout(workload: { ${ref} }) { status } }`);
        const refused = await permitted.whyNotRead('StatefulSet', namespace, name);
        expect.soft(forbidden(rollout)).toEqual(refused === undefined ? [] : [refused]);
        const logs = await first(
          actor,
          `subscription { logs(where: { workload: { ${ref} }, follow: false }) { synced } }`,
        );
        const needed = [
          refused,
          await permitted.whyNotListed('Pod', namespace),
          await permitted.whyNoLog(namespace, pod ?? ''),
        ];
        const isRefused = name === workload ? needed.some((why) => why !== undefined) : refused !== undefined;
        expect.soft(forbidden(logs).length > 0, 'logs of a workload').toBe(isRefused);
      }
      for (const name of [pod ?? '', 'not-there']) {
        const ref = `namespace: "${namespace}", name: "${name}"`;
        const logs = await first(
          actor,
          `subscription { logs(where: { pod: { ${ref} }, follow: false }) { synced } }`,
        );
        const notRead = await permitted.whyNotRead('Pod', namespace, name);
        // kubectl reads the pod first: of one that isn't there it asks for no log.
        const refused = notRead ?? (name === pod ? await permitted.whyNoLog(namespace, name) : undefined);
        expect.soft(forbidden(logs)).toEqual(refused === undefined ? [] : [refused]);
      }
    }
  });
}

/** What may be listed and watched of each kind; refused where that is nothing. */
async function expectedOf(
  { permitted }: Actor,
  kinds: readonly string[],
  namespaces: readonly string[],
): Promise<Outcome> {
  const pairs = kinds.flatMap((kind) => namespaces.map((namespace) => ({ kind, namespace })));
  const refusals = await Promise.all(
    pairs.map(
      async ({ kind, namespace }) =>
        (await permitted.whyNotListed(kind, namespace)) ?? (await permitted.whyNotWatched(kind, namespace)),
    ),
  );
  if (!refusals.includes(undefined)) return { refused: namespaces.length === 1 ? refusals[0] : forSeveral };
  const allowed = pairs.filter((_pair, at) => refusals[at] === undefined);
  const listed = await Promise.all(
    allowed.map(async ({ kind, namespace }) =>
      ((await permitted.list(kind, namespace)) ?? []).map(
        ({ metadata }) => `${namespace}/${metadata.name as string}`,
      ),
    ),
  );
  return { names: listed.flat().toSorted() };
}

async function untilSynced(
  { caller }: Actor,
  query: string,
  objectsIn: (update: Raw) => { namespace: string; name: string }[],
): Promise<Outcome> {
  const names: string[] = [];
  for await (const { data, errors } of caller.subscribe<Raw>(query)) {
    if (errors !== undefined) return { refused: errors[0]?.message };
    const [update] = Object.values(data as Record<string, Raw>);
    names.push(...objectsIn(update).map(({ namespace, name }) => `${namespace}/${name}`));
    if (update.synced !== false) break;
  }
  return { names: names.toSorted() };
}

/** The first message; undefined if there is none. */
async function first({ caller }: Actor, query: string): Promise<Raw> {
  for await (const message of caller.subscribe<Raw>(query)) return message;
  return undefined;
}

function forbidden(message: Raw): string[] {
  const errors = (message?.errors ?? []) as { message: string; extensions: { code: string } }[];
  return errors.filter(({ extensions }) => extensions.code === 'FORBIDDEN').map((error) => error.message);
}
