import { describe, expect, test } from 'vitest';
import { unaudited } from '../../src/audit/audit.ts';
import { Transport } from '../../src/kubernetes/transport.ts';
import {
  containerLogLoader,
  type ContainerLog,
  type ContainerLogKey,
} from '../../src/loaders/container-log-loader.ts';
import { ScriptedApiServer, type ScriptedRequest } from '../watchers/scripted-api-server.ts';

const reader = { caller: { kind: 'kubeconfig' }, signal: new AbortController().signal } as const;

const path = '/api/v1/namespaces/shop/pods/web-1/log';

/** What a loader makes of the API server's answers, each to the same question of another request. */
async function loaded(answer: (request: ScriptedRequest) => void): Promise<unknown> {
  await using server = await ScriptedApiServer.start();
  const transport = new Transport('scripted', { files: [server.kubeconfig] });
  const loading = containerLogLoader(reader, unaudited).load(keyOn(transport));
  const request = await server.request(path);
  expect(request.query).toEqual({
    container: 'main',
    previous: 'true',
    tailLines: '3',
    limitBytes: '4194304',
    timestamps: 'true',
  });
  answer(request);
  const result = await loading.catch((error: unknown) => error);
  await transport.close();
  return result;
}

function keyOn(transport: Transport): ContainerLogKey {
  return { transport, namespace: 'shop', pod: 'web-1', container: 'main', previous: true, lines: 3 };
}

const says =
  (text: string) =>
  (request: ScriptedRequest): void =>
    request.accept().sendBytes(text).end();

describe('the end of a log', () => {
  const at = '2026-01-02T03:04:05.123456789Z';
  const line = (text: string, time?: string): object => ({
    pod: 'web-1',
    container: 'main',
    at: time,
    text,
    truncated: false,
  });
  test.each([
    [
      'its lines with their times',
      `${at} one\n${at} \n${at} two three\n`,
      ['one', '', 'two three'].map((text) => line(text, at)),
    ],
    ['its lines, the last one cut off', `${at} one\n${at} tw`, [line('one', at), line('tw', at)]],
    ['lines without a time', 'not a time\n', [line('not a time')]],
    ['no lines of a log that is empty', '', []],
  ])('is %s', async (_name, text, lines) => {
    expect(await loaded(says(text))).toEqual({ lines, truncated: false });
  });

  test('is nothing, where the runtime has it no more', async () => {
    expect(await loaded(says('unable to retrieve container logs for containerd://0a1b'))).toBeUndefined();
  });

  test('says that it is more than what is read at once', async () => {
    const long = `${at} ${'x'.repeat(1000)}\n`;
    const text = long.repeat(5000).slice(0, 4 * 1024 * 1024);
    const log = (await loaded(says(text))) as ContainerLog;
    expect(log.truncated).toBe(true);
    expect(log.lines.at(-2)).toMatchObject({ truncated: false });
    expect(log.lines.at(-1)).toMatchObject({ truncated: true });
  });

  test.each([400, 404])('is nothing, where the answer is %i', async (code) => {
    expect(await loaded((request) => request.refuse(code))).toBeUndefined();
  });

  test.each([401, 403, 500])('fails with what the answer says, where it is %i', async (statusCode) => {
    expect(await loaded((request) => request.refuse(statusCode))).toMatchObject({ statusCode });
  });
});

test('the end of a log is read once in a request, however often it is asked for', async () => {
  await using server = await ScriptedApiServer.start();
  const transport = new Transport('scripted', { files: [server.kubeconfig] });
  const loader = containerLogLoader(reader, unaudited);
  const loading = Promise.all([loader.load(keyOn(transport)), loader.load(keyOn(transport))]);
  says('one\n')(await server.request(path));
  expect(await loading).toMatchObject([{ lines: [{ text: 'one' }] }, { lines: [{ text: 'one' }] }]);
  expect(transport.requestCount).toBe(1);
  await transport.close();
});
