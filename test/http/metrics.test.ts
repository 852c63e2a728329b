import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEventStream } from '../support/event-stream.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply } from '../support/kubectl.ts';
import { ScrapedMetrics } from '../support/metrics.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { pod } from '../support/objects.ts';

let gateway: TestGateway;
let namespace: TestNamespace;
beforeAll(async () => {
  gateway = await testGateway();
  namespace = await testNamespace();
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

const subscription = `subscription ($namespaces: [String!]) {
  pods(where: { namespaces: $namespaces }) { cursor changes { type id object { name } } }
}`;
const deletion = (name: string): string =>
  `mutation { deletePod(input: { pod: { namespace: "${namespace.name}", name: "${name}" } }) { userErrors { code } } }`;

interface Message {
  readonly data: { readonly pods: { readonly cursor: string } };
}

test('subscriptions and their connections go up and down again, by transport', async () => {
  const variables = { namespaces: [namespace.name] };
  const before = await ScrapedMetrics.of(gateway);
  expect(before.sum('quarterdeck_connections')).toBe(0);
  const socket = gateway.subscribe(subscription, variables);
  await socket.next();
  const stream = await openEventStream(gateway.url, { body: { query: subscription, variables } });
  await stream.nextResult();

  const during = await ScrapedMetrics.of(gateway);
  for (const transport of ['websocket', 'sse']) {
    expect(during.sum('quarterdeck_connections', { transport })).toBe(1);
    expect(during.sum('quarterdeck_subscriptions', { transport, subscription: 'pods' })).toBe(1);
    expect(during.sum('quarterdeck_messages_sent_total', { transport })).toBe(1);
    expect(during.sum('quarterdeck_batches_sent_total', { transport })).toBe(1);
    expect(
      during.sum('quarterdeck_operations_total', { transport, type: 'subscription', outcome: 'ok' }),
    ).toBe(1);
    expect(
      during.sum('quarterdeck_operation_duration_seconds_count', { transport, type: 'subscription' }),
    ).toBe(1);
  }

  await apply(pod(namespace.name, 'counted'));
  await socket.next();
  await stream.nextResult();
  const changed = await ScrapedMetrics.of(gateway);
  expect(changed.sum('quarterdeck_changes_sent_total', { transport: 'websocket' })).toBeGreaterThan(0);
  expect(changed.sum('quarterdeck_messages_sent_total', { transport: 'sse' })).toBeGreaterThan(1);

  await socket.return?.();
  await stream[Symbol.asyncDispose]();
  await ScrapedMetrics.until(
    gateway,
    (metrics) =>
      metrics.sum('quarterdeck_connections') === 0 && metrics.sum('quarterdeck_subscriptions') === 0,
  );
});

/** The same cursor, from a gateway on which something else has happened. */
function withAnotherPast(cursor: string): string {
  const [subscription, subject, position] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [
    string,
    string,
    [string, [string, string, number][]][],
  ];
  const other = position.map(([cluster, resources]) => [
    cluster,
    resources.map(([resource, version, digest]) => [resource, version, digest + 1]),
  ]);
  return Buffer.from(JSON.stringify([subscription, subject, other])).toString('base64url');
}

test('who goes on from a cursor is counted, and who has to begin anew', async () => {
  const resume = `subscription ($from: String) { pods(where: { namespaces: ["${namespace.name}"] }, resumeFrom: $from) { cursor } }`;
  const first = gateway.subscribe<Message['data']>(resume);
  const { value } = await first.next();
  const from = (value as Message).data.pods.cursor;
  await first.return?.();
  const again = gateway.subscribe(resume, { from });
  await again.next();
  await again.return?.();
  const late = gateway.subscribe(resume, { from: withAnotherPast(from) });
  await late.next();
  await late.return?.();
  const metrics = await ScrapedMetrics.of(gateway);
  expect(metrics.sum('quarterdeck_subscription_resumes_total', { outcome: 'continued' })).toBe(1);
  expect(metrics.sum('quarterdeck_subscription_resumes_total', { outcome: 'anew' })).toBe(1);
});

test('operations and mutations are counted by what comes of them', async () => {
  const before = await ScrapedMetrics.of(gateway);
  await gateway.data('{ __typename }');
  await gateway.ask('{ pods(first: -1) { totalCount } }');
  await gateway.ask('{ nothing }');
  await gateway.data(deletion('none'));
  await gateway.subscribe('{ __typename }').next();
  await gateway
    .subscribe('{ nothing }')
    .next()
    .catch(() => undefined);
  const after = await ScrapedMetrics.of(gateway);
  const more = (name: string, labels: Record<string, string>): number =>
    after.sum(name, labels) - before.sum(name, labels);

  const operations = 'quarterdeck_operations_total';
  expect(more(operations, { transport: 'http', type: 'query', outcome: 'ok' })).toBe(1);
  expect(more(operations, { transport: 'http', type: 'query', outcome: 'errors' })).toBe(1);
  expect(more(operations, { transport: 'http', type: 'unknown', outcome: 'errors' })).toBe(1);
  expect(more(operations, { transport: 'http', type: 'mutation', outcome: 'ok' })).toBe(1);
  expect(more(operations, { transport: 'websocket', type: 'query', outcome: 'ok' })).toBe(1);
  expect(more(operations, { transport: 'websocket', type: 'unknown', outcome: 'errors' })).toBe(1);
  expect(more('quarterdeck_mutations_total', { mutation: 'deletePod', outcome: 'refused' })).toBe(1);
  expect(more('quarterdeck_operation_duration_seconds_bucket', { type: 'mutation', le: '+Inf' })).toBe(1);
});

test('docs/metrics.md says what there is: name, type, labels and meaning', async () => {
  await openEventStream(gateway.url, { body: { query: deletion('none') } }).then((stream) => stream.rest());
  await gateway.ask('{ pods(first: 1000000) { nodes { name } } }');
  const { text, samples } = await ScrapedMetrics.of(gateway);
  const types = new Map(
    [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type]) => [name, type]),
  );
  const printed = [...text.matchAll(/^# HELP (\S+) (.*)$/gm)].map(([, name = '', help]) => {
    const own = samples.filter((sample) => sample.name.replace(/_(bucket|sum|count)$/, '') === name);
    const labels = new Set(own.flatMap((sample) => Object.keys(sample.labels)));
    labels.delete('le');
    return [name, types.get(name), [...labels].join(', '), help];
  });
  const page = await readFile(new URL('../../docs/metrics.md', import.meta.url), 'utf8');
  const documented = [...page.matchAll(/^\| `(\S+)` +\| (\S+) +\| (.*?) +\| (.*?) +\|$/gm)].map(
    ([, name, type, labels = '', meaning]) => [name, type, labels.replaceAll('`', ''), meaning],
  );
  expect(documented).toEqual(printed);
});

test('no label holds what users write: names, namespaces, texts', async () => {
  await gateway.ask(`query Named { pods(where: { search: "some text" }) { totalCount } }`);
  const { text } = await ScrapedMetrics.of(gateway);
  for (const word of [namespace.name, 'counted', 'Named', 'some text']) expect(text).not.toContain(word);
});
