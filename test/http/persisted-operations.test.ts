import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOf } from '../../src/http/documents.ts';
import { SafeListError, readSafeList } from '../../src/http/safe-list.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { post, ways } from '../support/three-ways.ts';

const text = 'query Shown { __typename }';
const other = 'query Other { shown: __typename }';
const answer = { data: { __typename: 'Query' } };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quarterdeck-persisted-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** By another file that takes its place, as editors and Kubernetes do it. */
async function write(name: string, manifest: unknown): Promise<string> {
  const file = join(folder, name);
  await writeFile(`${file}.new`, typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
  await rename(`${file}.new`, file);
  return file;
}

function apolloManifest(...operations: readonly [id: string, body: string][]): object {
  return {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: operations.map(([id, body]) => ({ id, name: 'Some', type: 'query', body })),
  };
}

function apolloHash(sha256Hash: string): { extensions: { persistedQuery: object } } {
  return { extensions: { persistedQuery: { version: 1, sha256Hash } } };
}

describe.each(ways)('over %s', (_way, ask) => {
  let open: TestGateway;
  let closed: TestGateway;
  beforeAll(async () => {
    const file = await write('manifest.json', { ['f00d']: text });
    const operations = { persistedOperations: file };
    [open, closed] = await Promise.all([
      testGateway(undefined, { operations }),
      testGateway(undefined, { operations: { ...operations, onlyPersisted: true } }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([open[Symbol.asyncDispose](), closed[Symbol.asyncDispose]()]);
  });

  test('an operation of the safe list goes by its id, as each client sends it', async () => {
    const codegen = { extensions: { persistedQuery: { sha256Hash: 'f00d' } } };
    for (const named of [apolloHash('f00d'), codegen, { documentId: 'f00d' }, { documentId: 'sha256:f00d' }])
      for (const { url } of [open, closed]) expect(await ask(url, named)).toEqual(answer);
  });

  test('a hash is remembered once its text has come with it', async () => {
    const query = `query Remembered { __typename } # ${_way}`;
    const named = apolloHash(hashOf(query));
    const { errors } = await ask(open.url, named);
    expect(errors).toEqual([
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    expect(await ask(open.url, { query, ...named })).toEqual(answer);
    expect(await ask(open.url, named)).toEqual(answer);
    expect(await ask(open.url, { documentId: `sha256:${hashOf(query)}` })).toEqual(answer);
  });

  test('a hash of another text is refused, and nothing is remembered by it', async () => {
    const named = apolloHash(hashOf('{ other: __typename }'));
    const { errors } = await ask(open.url, { query: `{ __typename } # ${_way}`, ...named });
    expect(errors).toMatchObject([
      { message: 'provided sha does not match query', extensions: { code: 'BAD_REQUEST' } },
    ]);
    expect((await ask(open.url, named)).errors).toMatchObject([
      { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
  });

  test.each([
    ['a version that nobody knows', { version: 2, sha256Hash: 'f00d' }, 'PERSISTED_QUERY_NOT_SUPPORTED'],
    ['no hash', { version: 1 }, 'BAD_REQUEST'],
  ])('%s is refused', async (_what, persistedQuery, code) => {
    expect((await ask(open.url, { extensions: { persistedQuery } })).errors).toMatchObject([
      { extensions: { code } },
    ]);
  });

  test('where nothing else is executed, a text that is in the list is, and another one is not', async () => {
    expect(await ask(closed.url, { query: text })).toEqual(answer);
    for (const payload of [{ query: other }, { query: other, ...apolloHash(hashOf(other)) }])
      expect((await ask(closed.url, payload)).errors).toMatchObject([
        { extensions: { code: 'QUERY_NOT_IN_SAFELIST' } },
      ]);
    expect((await ask(closed.url, apolloHash('beef'))).errors).toMatchObject([
      { extensions: { code: 'PERSISTED_QUERY_NOT_IN_LIST' } },
    ]);
  });
});

test.each(ways.slice(0, 2))('over %s an id that is no text is refused', async (_way, ask) => {
  await using gateway = await testGateway();
  const { errors } = await ask(gateway.url, { documentId: 1 as unknown as string });
  expect(errors).toMatchObject([
    { message: 'documentId must be a string', extensions: { code: 'BAD_REQUEST' } },
  ]);
});

test('by GET, in the URL, and with the status that Apollo clients expect', async () => {
  await using gateway = await testGateway();
  const url = (parameters: Record<string, string>): string =>
    `${gateway.url}?${new URLSearchParams(parameters).toString()}`;
  const extensions = JSON.stringify(apolloHash(hashOf(text)).extensions);
  const unknown = await fetch(url({ extensions }));
  expect([unknown.status, await unknown.json()]).toMatchObject([
    200,
    { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
  ]);
  expect(await (await post(gateway.url, { query: text, ...apolloHash(hashOf(text)) })).json()).toEqual(
    answer,
  );
  expect(await (await fetch(url({ extensions }))).json()).toEqual(answer);
  expect(await (await fetch(url({ documentId: hashOf(text) }))).json()).toEqual(answer);
});

test('the list is read again when its file changes, and stays as it was where that cannot be used', async () => {
  const file = await write('changing.json', apolloManifest(['one', text]));
  await using gateway = await testGateway(undefined, {
    operations: { persistedOperations: file, onlyPersisted: true },
  });
  const [[, ask] = []] = ways;
  const until = async (code: string | undefined, documentId: string): Promise<void> => {
    for (;;) {
      const { errors } = (await ask?.(gateway.url, { documentId })) ?? {};
      if (errors?.[0]?.extensions.code === code) return;
    }
  };
  await until(undefined, 'one');
  await write('changing.json', apolloManifest(['two', other]));
  await until(undefined, 'two');
  await until('PERSISTED_QUERY_NOT_IN_LIST', 'one');
  await write('changing.json', '{');
  while (!gateway.logged.some((line) => line.includes('cannot be used'))) await until(undefined, 'two');
  await until(undefined, 'two');
});

test.each([
  ['what is not JSON', '{', /JSON/],
  ['what is no object', '[]', /must be a JSON object/],
  ['another format', { format: 'other', version: 1, operations: [] }, /"other" in version 1 isn't known/],
  ['a later version', { ...apolloManifest(), version: 2 }, /version 2 isn't known/],
  ['no operations', { format: 'apollo-persisted-query-manifest', version: 1 }, /must be a list/],
  ['an operation without an id', apolloManifest(['', text]), /has no id/],
  ['an operation without a text', { a: 1 }, /operation "a" has no text/],
])('a manifest can not be %s', async (_what, manifest, why) => {
  const file = await write('wrong.json', manifest);
  expect(() => readSafeList(file)).toThrow(SafeListError);
  expect(() => readSafeList(file)).toThrow(why);
});
