import { describe, expect, test } from 'vitest';
import { Transport } from '../../src/kubernetes/transport.ts';
import { logTailLoader, type LogTailKey } from '../../src/loaders/log-tail-loader.ts';
import { ScriptedApiServer, type ScriptedRequest } from '../watchers/scripted-api-server.ts';

const path = '/api/v1/namespaces/shop/pods/web-1/log';

/** What a loader makes of the API server's answers, each to the same question of another request. */
async function loaded(answer: (request: ScriptedRequest) => void): Promise<unknown> {
  await using server = await ScriptedApiServer.start();
  const transport = new Transport('scripted', { files: [server.kubeconfig] });
  const loading = logTailLoader({ kind: 'kubeconfig' }).load(keyOn(transport));
  const request = await server.request(path);
  expect(request.query).toEqual({
    container: 'main',
    previous: 'true',
    tailLines: '3',
    limitBytes: '262144',
  });
  answer(request);
  const result = await loading.catch((error: unknown) => error);
  await transport.close();
  return result;
}

function keyOn(transport: Transport): LogTailKey {
  return { transport, namespace: 'shop', pod: 'web-1', container: 'main', previous: true, lines: 3 };
}

const says =
  (text: string) =>
  (request: ScriptedRequest): void =>
    request.accept().sendBytes(text).end();

describe('the end of a log', () => {
  test.each([
    ['its lines', 'one\n\ntwo three\n', ['one', '', 'two three']],
    ['its lines, the last one cut off', 'one\ntw', ['one', 'tw']],
    ['no lines of a log that is empty', '', []],
    [
      'nothing, where the runtime has it no more',
      'unable to retrieve container logs for containerd://0a1b',
      undefined,
    ],
  ])('is %s', async (_name, text, lines) => {
    expect(await loaded(says(text))).toEqual(lines);
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
  const loader = logTailLoader({ kind: 'kubeconfig' });
  const loading = Promise.all([loader.load(keyOn(transport)), loader.load(keyOn(transport))]);
  says('one\n')(await server.request(path));
  expect(await loading).toEqual([['one'], ['one']]);
  expect(transport.requestCount).toBe(1);
  await transport.close();
});
