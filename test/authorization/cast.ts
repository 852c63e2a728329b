import { randomBytes } from 'node:crypto';
import { withTokens } from '../support/credentials.ts';
import { testGateway, type Answer, type TestClient, type TestGateway } from '../support/gateway.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { readEverything, type Rule } from '../support/rights.ts';
import { ApiServer } from './api-server.ts';
import { areInForce, People, type Grant, type Person } from './people.ts';
import { Permitted } from './permitted.ts';
import { populate } from './population.ts';
import { idOf } from './objects.ts';
import type { Asked } from './relations.ts';
import { World, type WorldObject } from './world.ts';

/** Somebody who asks both the gateway and the API server, with the same token. */
export interface Actor {
  readonly role: string;
  readonly person: Person;
  /** Over HTTP and WebSocket. */
  readonly caller: TestClient;
  /** The API server's own answers to them. */
  readonly api: ApiServer;
  readonly permitted: Permitted;
  /** Every answer of the gateway, with what was asked. */
  readonly answers: { readonly asked: string; readonly told: string }[];
}

/** The roles that the matrix goes through. */
export const roles = [
  'nobody',
  'viewer',
  'lister',
  'getter',
  'named',
  'pod-reader',
  'reader',
  'editor',
  'blind-writer',
  'admin',
] as const;
export type Role = (typeof roles)[number];

/** Namespaces with one of everything, and people with rights of all sorts: most have them in the open namespace only. */
export interface Cast extends AsyncDisposable {
  /** The name of the cluster. */
  readonly cluster: string;
  readonly open: string;
  readonly hidden: string;
  /** With which the names of objects there begin. */
  readonly words: { readonly open: string; readonly hidden: string };
  readonly administrator: Actor;
  actor(role: Role): Actor;
  readonly world: World;
  idOf(object: Pick<WorldObject, 'kind' | 'namespace' | 'name'>): string;
  /** What a rule is given that decides what somebody is told of an object. */
  asked(actor: Actor, of: WorldObject): Asked;
}

export async function assemble(): Promise<Cast> {
  const api = await ApiServer.open();
  const gateway = await tokenGateway();
  const spaces = await Promise.all([testNamespace(), testNamespace(), testNamespace()]);
  const [open, hidden, home] = spaces.map(({ name }) => name) as [string, string, string];
  const [cluster = ''] = gateway.gateway.clusters.keys();
  const suffix = randomBytes(3).toString('hex');
  const words = { open: `lagoon-${suffix}`, hidden: `nebula-${suffix}` };
  await Promise.all([populate(open, words.open), populate(hidden, words.hidden)]);
  const world = await World.read(new Permitted(api), [open, hidden]);
  const people = new People(home, api);
  const made = await Promise.all(
    roles.map(async (role): Promise<[Role, Actor]> => {
      const person = await people.make(role, grantsOf(role, open, world));
      const client = gateway.as(`Bearer ${person.token}`);
      await areInForce(person, api.with(person.token), client);
      return [role, actor(role, person, client, api)];
    }),
  );
  const actors = new Map(made);
  return {
    cluster,
    open,
    hidden,
    words,
    administrator: actors.get('admin') as Actor,
    actor: (role) => actors.get(role) as Actor,
    world,
    idOf: (object) => idOf(cluster, object),
    asked: ({ permitted }, of) => ({
      permitted,
      world,
      of,
      idOf: (object) => idOf(cluster, object),
    }),
    [Symbol.asyncDispose]: async () => {
      await gateway[Symbol.asyncDispose]();
      await people[Symbol.asyncDispose]();
      await Promise.all(spaces.map((space: TestNamespace) => space[Symbol.asyncDispose]()));
      api[Symbol.dispose]();
    },
  };
}

/** A gateway that takes tokens, and whose limits are no matter here. */
export function tokenGateway(): Promise<TestGateway> {
  const limits = { cost: Number.MAX_SAFE_INTEGER, fields: 100_000, mutationsPerMinute: 1_000_000 };
  return testGateway(undefined, { authentication: withTokens, limits });
}

export function actor(role: string, person: Person, client: TestClient, api: ApiServer): Actor {
  const answers: Actor['answers'] = [];
  const own = api.with(person.token);
  return {
    role,
    person,
    caller: recorded(client, answers),
    api: own,
    permitted: new Permitted(own),
    answers,
  };
}

function recorded(client: TestClient, answers: Actor['answers']): TestClient {
  const record = <T>(query: string, variables: unknown, told: T): T => {
    answers.push({ asked: `${query} ${JSON.stringify(variables ?? {})}`, told: JSON.stringify(told) });
    return told;
  };
  return {
    ask: async (query, variables) => record(query, variables, await client.ask(query, variables)),
    data: async (query, variables) => record(query, variables, await client.data(query, variables)),
    subscribe: async function* <T>(query: string, variables?: Record<string, unknown>) {
      try {
        for await (const message of client.subscribe<T>(query, variables))
          yield record(query, variables, message);
      } catch (errors) {
        // What is refused before it begins is a message of its own kind.
        if (!Array.isArray(errors)) throw errors;
        yield record<Answer<T>>(query, variables, { data: null, errors });
      }
    },
  };
}

function grantsOf(role: Role, open: string, world: World): Grant[] {
  const everything = (verbs: string[]): Rule[] => [{ apiGroups: ['*'], resources: ['*'], verbs }];
  switch (role) {
    case 'nobody':
      return [];
    case 'viewer':
      return [{ rules: 'view', namespace: open }];
    case 'lister':
      return [{ rules: everything(['list', 'watch']), namespace: open }];
    case 'getter':
      return [{ rules: everything(['get']), namespace: open }];
    case 'named':
      return [
        { rules: named(world, open, ['Deployment', 'Pod', 'Service', 'CronJob', 'Event']), namespace: open },
        { rules: [...named(world, undefined, ['Node']), ...namespaceNamed(open)] },
      ];
    case 'pod-reader':
      return [
        { rules: [{ apiGroups: [''], resources: ['pods', 'nodes'], verbs: ['get', 'list', 'watch'] }] },
      ];
    case 'reader':
      return [
        { rules: readEverything },
        { rules: [{ apiGroups: ['metrics.k8s.io'], resources: ['*'], verbs: ['get', 'list'] }] },
      ];
    case 'blind-writer':
      return [{ rules: everything(['create', 'update', 'patch', 'delete']), namespace: open }];
    case 'editor':
      return [{ rules: 'edit', namespace: open }];
    case 'admin':
      return [{ rules: 'cluster-admin' }];
  }
}

/** The first object of each of these kinds, and one that isn't there. */
function named(world: World, namespace: string | undefined, kinds: readonly string[]): Rule[] {
  return kinds.map((kind) => {
    const [first] = world.of(kind, namespace);
    return {
      apiGroups: ['', 'apps', 'batch'],
      resources: [`${kind.toLowerCase()}s`],
      verbs: ['get'],
      resourceNames: [first?.name ?? '', 'not-there'],
    };
  });
}

function namespaceNamed(name: string): Rule[] {
  return [{ apiGroups: [''], resources: ['namespaces'], verbs: ['get'], resourceNames: [name] }];
}
