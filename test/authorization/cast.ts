import { randomBytes } from 'node:crypto';
import { callersGateway, type CallersGateway, type TestCaller } from '../support/callers.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { readEverything, type Rule } from '../support/rights.ts';
import { ApiServer } from './api-server.ts';
import { People, type Grant, type Person } from './people.ts';
import { Permitted } from './permitted.ts';
import { populate } from './population.ts';
import { idOf } from './objects.ts';
import type { Asked } from './relations.ts';
import { World, type WorldObject } from './world.ts';

/** Somebody who asks both the gateway and the API server, with the same rights. */
export interface Actor {
  readonly role: string;
  readonly person: Person;
  readonly caller: TestCaller;
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
  readonly gateway: CallersGateway;
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
  const gateway = await callersGateway();
  const spaces = await Promise.all([testNamespace(), testNamespace(), testNamespace()]);
  const [open, hidden, home] = spaces.map(({ name }) => name) as [string, string, string];
  const suffix = randomBytes(3).toString('hex');
  const words = { open: `lagoon-${suffix}`, hidden: `nebula-${suffix}` };
  await Promise.all([populate(open, words.open), populate(hidden, words.hidden)]);
  const world = await World.read(new Permitted(api), [open, hidden]);
  const people = new People(home, api);
  const made = await Promise.all(
    roles.map(async (role): Promise<[Role, Actor]> => {
      const person = await people.make(role, grantsOf(role, open, world));
      return [role, actor(role, person, gateway, api)];
    }),
  );
  const actors = new Map(made);
  return {
    gateway,
    open,
    hidden,
    words,
    administrator: actors.get('admin') as Actor,
    actor: (role) => actors.get(role) as Actor,
    world,
    idOf: (object) => idOf(gateway.cluster.name, object),
    asked: ({ permitted }, of) => ({
      permitted,
      world,
      of,
      idOf: (object) => idOf(gateway.cluster.name, object),
    }),
    [Symbol.asyncDispose]: async () => {
      await gateway[Symbol.asyncDispose]();
      await people[Symbol.asyncDispose]();
      await Promise.all(spaces.map((space: TestNamespace) => space[Symbol.asyncDispose]()));
      api[Symbol.dispose]();
    },
  };
}

function actor(role: string, person: Person, gateway: CallersGateway, api: ApiServer): Actor {
  const answers: Actor['answers'] = [];
  const own = api.with(person.token);
  const caller = recorded(gateway.as(person.username), answers);
  return { role, person, caller, api: own, permitted: new Permitted(own), answers };
}

function recorded(caller: TestCaller, answers: Actor['answers']): TestCaller {
  const record = <T>(query: string, variables: unknown, told: T): T => {
    answers.push({ asked: `${query} ${JSON.stringify(variables ?? {})}`, told: JSON.stringify(told) });
    return told;
  };
  return {
    ask: async (query, variables) => record(query, variables, await caller.ask(query, variables)),
    data: async (query, variables) => record(query, variables, await caller.data(query, variables)),
    subscribe: async (query, variables) => {
      const messages = await caller.subscribe(query, variables);
      return (async function* () {
        for await (const message of messages) yield record(query, variables, message) as never;
      })();
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
