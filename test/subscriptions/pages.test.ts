import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentedSubscription } from '../support/documented-page.ts';
import { FoldedPage, pageFields, type PageUpdate } from '../support/folded-page.ts';
import { testGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { deployment, pod } from '../support/objects.ts';
import { service } from '../support/services.ts';

interface Row {
  readonly id: string;
  readonly name: string;
}

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

function subscription(page: string, type: string, selected: string): string {
  return `subscription ($where: ${type}Filter, $orderBy: ${type}Order, $first: Int, $after: String, $resumeFrom: String) {
    ${page}(where: $where, orderBy: $orderBy, first: $first, after: $after, resumeFrom: $resumeFrom) {
      ${pageFields} upserts { id name ${selected} }
    }
  }`;
}

const podPage = subscription('podPage', 'Pod', 'labels');

function watchPods<R extends Row = Row>(variables: object, rows: R[] = []): FoldedPage<R> {
  return new FoldedPage(gateway.subscribe<Record<string, PageUpdate<R>>>(podPage, { ...variables }), rows);
}

const namesOf = (rows: readonly Row[]): string => rows.map(({ name }) => name).join(' ');

test('the subscription of the documentation is answered with a page', async () => {
  const page = new FoldedPage(
    gateway.subscribe<Record<string, PageUpdate<Row>>>(await documentedSubscription()),
  );
  expect(await page.next()).toMatchObject({ reset: true, removed: [] });
  await page.end();
});

test('a page of pods tells who comes, leaves and changes on it, and of the others only the count', async () => {
  await using namespace = await testNamespace();
  const named = (...names: string[]): object[] => names.map((name) => pod(namespace.name, name));
  await apply(...named('b', 'c', 'd'));
  const page = watchPods<Row & { labels: object }>({ where: { namespaces: [namespace.name] }, first: 2 });
  await page.until((rows, { totalCount }) => namesOf(rows) === 'b c' && totalCount === 3);
  expect(page.messages[0]?.reset).toBe(true);

  await apply(...named('a'));
  await page.until((rows, { totalCount }) => namesOf(rows) === 'a b' && totalCount === 4);
  await apply(...named('e'));
  await page.until((_rows, { totalCount }) => totalCount === 5);
  await kubectl(['-n', namespace.name, 'label', 'pod', 'b', 'tier=front']);
  await page.until(([, b]) => b?.labels !== undefined && 'tier' in b.labels);
  expect(namesOf(page.messages.at(-1)?.upserts ?? [])).toBe('b');
  await kubectl(['-n', namespace.name, 'delete', 'pod', 'a', '--grace-period=0', '--force']);
  await page.until((rows) => namesOf(rows) === 'b c');
  expect(page.messages.filter(({ reset }) => reset)).toHaveLength(1);
  const sent = page.messages.flatMap(({ upserts }) => upserts);
  expect(sent.filter(({ name }) => ['d', 'e'].includes(name))).toEqual([]);
  await page.end();
});

test('a page of workloads is sorted by what changes, and shows what is behind its rows', async () => {
  await using namespace = await testNamespace();
  await apply(deployment(namespace.name, 'first'), deployment(namespace.name, 'second'));
  const page = new FoldedPage<Row & { state: string; pods: { totalCount: number } }>(
    gateway.subscribe(subscription('workloadPage', 'Workload', 'state pods { totalCount }'), {
      where: { namespaces: [namespace.name] },
      orderBy: { field: 'STATE', direction: 'ASC' },
      first: 5,
    }),
  );
  await page.until((rows) => rows.length === 2 && rows.every(({ state }) => state === 'ACTIVE'));
  expect(namesOf(page.rows)).toBe('first second');
  await kubectl(['-n', namespace.name, 'scale', 'deployment', 'first', '--replicas=3']);
  await page.until(([first]) => first?.pods.totalCount === 3 && first.state === 'ACTIVE');
  await kubectl(['-n', namespace.name, 'rollout', 'pause', 'deployment', 'second']);
  await page.until((rows) => namesOf(rows) === 'second first' && rows[0]?.state === 'PAUSED');
  await page.end();
});

test('a page of Services that begins behind a place stays there', async () => {
  await using namespace = await testNamespace();
  const named = (...names: string[]): object[] =>
    names.map((name) => service(namespace.name, name, { ports: [{ port: 80 }] }));
  await apply(...named('b', 'd', 'e'));
  const watch = (after: string | null): FoldedPage<Row> =>
    new FoldedPage(
      gateway.subscribe(subscription('servicePage', 'Service', 'type'), {
        where: { namespaces: [namespace.name] },
        orderBy: { field: 'NAME', direction: 'ASC' },
        first: 1,
        after,
      }),
    );
  const first = watch(null);
  await first.until((_rows, { totalCount }) => totalCount === 3);
  const second = watch(first.messages.at(-1)?.pageInfo.endCursor ?? '');
  await second.until((rows, { pageInfo }) => namesOf(rows) === 'd' && pageInfo.hasNextPage);
  await apply(...named('a'));
  await second.until((_rows, { totalCount }) => totalCount === 4);
  await first.until((rows) => namesOf(rows) === 'a');
  expect(namesOf(second.rows)).toBe('d');
  await apply(...named('c'));
  await second.until((rows) => namesOf(rows) === 'c');
  await kubectl(['-n', namespace.name, 'delete', 'service', 'c', 'd', 'e']);
  await second.until((rows, { pageInfo }) => rows.length === 0 && !pageInfo.hasNextPage);
  await first.end();
  await second.end();
});

test('a web page that loses its connection goes on from its cursor, with what is different', async () => {
  await using namespace = await testNamespace();
  await apply(pod(namespace.name, 'a'), pod(namespace.name, 'b'));
  const variables = { where: { namespaces: [namespace.name] } };
  // As in a browser: its own WebSocket, and nothing of the gateway's.
  const connect = () => createClient({ url: gateway.url.replace('http:', 'ws:'), retryAttempts: 0 });
  const watch = (client: ReturnType<typeof connect>, more: object, rows: Row[]): FoldedPage<Row> =>
    new FoldedPage(
      client.iterate({ query: podPage, variables: { ...variables, ...more } }) as unknown as AsyncIterable<
        Answer<Record<string, PageUpdate<Row>>>
      >,
      rows,
    );
  const first = connect();
  const page = watch(first, {}, []);
  const isReady = async (): Promise<boolean> => {
    const { pods } = await gateway.data<{ pods: { nodes: { readyContainers: number }[] } }>(
      'query ($where: PodFilter) { pods(where: $where) { nodes { readyContainers } } }',
      variables,
    );
    return pods.nodes.length === 2 && pods.nodes.every(({ readyContainers }) => readyContainers === 1);
  };
  while (!(await isReady())) await page.next();
  // So that nothing of the two is still to come.
  await apply(pod(namespace.name, 'c'));
  await page.until((rows) => namesOf(rows) === 'a b c');
  const [last, rows] = [page.messages.at(-1), page.rows];
  first.terminate();

  await kubectl(['-n', namespace.name, 'delete', 'pod', 'c', '--grace-period=0', '--force']);
  const second = connect();
  const again = watch(second, { resumeFrom: last?.cursor }, rows);
  await again.until((now) => namesOf(now) === 'a b');
  expect(again.messages[0]?.reset).toBe(false);
  expect(again.rows[0]).toBe(rows[0]);
  await again.end();
  await second.dispose();
  await first.dispose();
});

describe('a wrong argument of a page ends the subscription with what would be right:', () => {
  const cases: readonly [what: string, args: string, argument: string, message: RegExp][] = [
    ['a size', 'first: 1001', 'first', /0 to 1000/],
    ['a cursor', 'after: "nonsense"', 'after', /not a cursor/],
    ['a label selector', 'where: { labelSelector: "app=(" }', 'where.labelSelector', /label selector/],
    ['a position', 'resumeFrom: "nonsense"', 'resumeFrom', /not a cursor/],
  ];
  async function refusal(args: string): Promise<unknown> {
    const stream = gateway.subscribe<object>(`subscription { podPage(${args}) { totalCount } }`);
    const { value } = (await stream.next()) as { value: Answer<object> };
    expect((await stream.next()).done).toBe(true);
    return value.errors?.[0];
  }

  test.each(cases)('%s', async (_what, args, argument, message) => {
    expect(await refusal(args)).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT', argument },
    });
  });

  test('a position on another page', async () => {
    const page = watchPods({ first: 1 });
    const { cursor } = await page.next();
    await page.end();
    expect(await refusal(`first: 2, resumeFrom: "${cursor}"`)).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', argument: 'resumeFrom' },
    });
  });
});
