import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { deployment, pod, statefulSet } from '../support/objects.ts';
import { service } from '../support/services.ts';
import type { Raw } from '../schema/every-field/oracle.ts';
import { anyQuestion, type Question } from './any-question.ts';
import { anyRights } from './any-rights.ts';
import { ApiServer } from './api-server.ts';
import { actor, tokenGateway } from './cast.ts';
import { areInForce, People, type Grant } from './people.ts';

/** More of both for a longer search: `RIGHTS_RUNS=2000 RIGHTS_SECONDS=3600 npm test -- test/authorization/differential.test.ts`. */
const runs = Number(process.env['RIGHTS_RUNS'] ?? 60);
const seconds = Number(process.env['RIGHTS_SECONDS'] ?? 45);
/** Printed, so that what was found can be found again. */
const seed = Number(process.env['RIGHTS_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));

let gateway: TestGateway;
let api: ApiServer;
let spaces: TestNamespace[];
let people: People;
/** How many people have been made. */
let made = 0;
/** Of everything that there is in the namespaces. */
let names: string[];

beforeAll(async () => {
  [gateway, api, spaces] = await Promise.all([
    tokenGateway(),
    ApiServer.open(),
    Promise.all([testNamespace(), testNamespace(), testNamespace(), testNamespace()]),
  ]);
  people = new People(spaces.at(-1)?.name ?? '', api);
  const found = await Promise.all(populated().map((namespace) => populate(namespace)));
  names = [...new Set(found.flat()), ...populated()];
}, 120_000);
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await people[Symbol.asyncDispose]();
  await Promise.all(spaces.map((space) => space[Symbol.asyncDispose]()));
  api[Symbol.dispose]();
});

/** All but the one where people are at home. */
function populated(): string[] {
  return spaces.slice(0, -1).map(({ name }) => name);
}

/** The same in each namespace. */
async function populate(namespace: string): Promise<string[]> {
  await apply(
    deployment(namespace, 'web', { replicas: 2 }),
    statefulSet(namespace, 'db', 1),
    pod(namespace, 'alone', { app: 'web' }),
    service(namespace, 'web', { selector: { app: 'web' }, ports: [{ port: 80 }] }),
    service(namespace, 'db', { clusterIP: 'None', selector: { app: 'db' }, ports: [{ port: 80 }] }),
  );
  for (const workload of ['deployment/web', 'statefulset/db'])
    await kubectl(['-n', namespace, 'rollout', 'status', workload]);
  await kubectl(['-n', namespace, 'wait', 'pod/alone', '--for=condition=Ready', '--timeout=60s']);
  const listed = ['-n', namespace, 'get', 'pods,deployments,replicasets,statefulsets,services', '-o', 'json'];
  const { items } = JSON.parse(await kubectl(listed)) as { items: Raw[] };
  return items.map(({ metadata }) => metadata.name as string);
}

/** Asks both sides as somebody with these rights. */
async function same(grants: readonly Grant[], questions: readonly Question[]): Promise<void> {
  made++;
  const person = await people.make('any', grants);
  const client = gateway.as(`Bearer ${person.token}`);
  const { permitted } = actor('any', person, client, api);
  await areInForce(person, api.with(person.token), client);
  for (const { query, expected, given } of questions) {
    const answer = await client.ask<Raw>(query);
    const told = answer.errors === undefined ? given(answer.data) : { refused: answer.errors[0]?.message };
    expect({ query, told }).toEqual({ query, told: await expected(permitted) });
  }
}

test(
  'whoever has rights by chance is told by the gateway what the API server tells them',
  async () => {
    process.stdout.write(`RIGHTS_SEED=${seed}\n`);
    const rights = anyRights(populated(), names);
    const questions = fc.array(anyQuestion(populated(), names), { minLength: 4, maxLength: 10 });
    await fc.assert(fc.asyncProperty(rights, questions, same), {
      numRuns: runs,
      seed,
      // A smaller example takes as long to find as all the runs.
      endOnFailure: true,
      interruptAfterTimeLimit: seconds * 1_000,
    });
    process.stdout.write(`${made} runs\n`);
  },
  (seconds + 60) * 1_000,
);
