import { createSourceEventStream, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import type { Entry } from '../../src/model/entries/entry.ts';
import { makeSchema, readSdl } from '../../src/resolvers/schema.ts';
import type { PageUpdate } from '../../src/watchers/page-stream.ts';
import { meta, ownedBy, TestCluster } from '../model/entries.ts';
import { SteppedReader } from '../support/stepped-reader.ts';
import { subscriptionContext } from '../support/subscription-context.ts';

const schema = makeSchema(readSdl());

/** The updates of a subscription to a page, before anything of them is filled in; behind the page itself. */
async function updates(
  cluster: TestCluster,
  subscription: string,
  variableValues: Record<string, unknown> = {},
): Promise<SteppedReader<PageUpdate<Entry>>> {
  const document = parse(subscription);
  expect(validate(schema, document)).toEqual([]);
  const contextValue = subscriptionContext(cluster.view);
  const stream = await createSourceEventStream({ schema, document, variableValues, contextValue });
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
  const reader = new SteppedReader((stream as AsyncIterable<PageUpdate<Entry>>)[Symbol.asyncIterator]());
  expect(await reader.allThereIs()).toHaveLength(1);
  return reader;
}

function addPod(cluster: TestCluster, name: string, version: string, owner?: string): void {
  const ownership = owner === undefined ? {} : ownedBy(owner, 'StatefulSet');
  cluster.add('pods', {
    metadata: meta(name, { resourceVersion: version, ...ownership }),
    spec: { containers: [] },
    status: {},
  });
}

test.each([
  ['totalCount', {}, true],
  ['count: totalCount', {}, true],
  ['...F', {}, true],
  ['totalCount @include(if: $wanted)', { wanted: true }, true],
  ['totalCount @include(if: $wanted)', { wanted: false }, false],
  ['order', {}, false],
])(
  'who selects %s with %o is told that the count alone has changed: %s',
  async (selected, variables, isTold) => {
    const cluster = new TestCluster();
    addPod(cluster, 'a', '1');
    const declared = Object.keys(variables).length === 0 ? '' : '($wanted: Boolean!)';
    const fragment = selected === '...F' ? 'fragment F on PodPageUpdate { totalCount }' : '';
    const reader = await updates(
      cluster,
      `subscription ${declared} { podPage(first: 0) { reset ${selected} } } ${fragment}`,
      variables,
    );
    addPod(cluster, 'b', '2');
    expect(await reader.allThereIs()).toHaveLength(isTold ? 1 : 0);
    await reader.end();
  },
);

test('who selects a relation of the rows is told of what is behind it, and nobody else', async () => {
  const cluster = new TestCluster();
  for (const name of ['first', 'second']) {
    const template = { metadata: {}, spec: { containers: [] } };
    cluster.add('statefulsets', {
      metadata: meta(name),
      spec: { serviceName: '', selector: {}, template },
      status: { replicas: 0 },
    });
  }
  const page = 'workloadPage(where: { kinds: [STATEFUL_SET] }, first: 1)';
  const plain = await updates(cluster, `subscription { ${page} { upserts { id } } }`);
  const withPods = await updates(
    cluster,
    `subscription { ${page} { upserts { id ... on Workload { pods { totalCount } } } } }`,
  );
  addPod(cluster, 'of-second', '1', 'second');
  expect(await withPods.allThereIs()).toEqual([]);
  addPod(cluster, 'of-first', '2', 'first');
  const [update] = await withPods.allThereIs();
  expect(update?.upserts.map(({ name }) => name)).toEqual(['first']);
  expect(await plain.allThereIs()).toEqual([]);
  await plain.end();
  await withPods.end();
});
