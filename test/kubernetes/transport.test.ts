import { expect, test } from 'vitest';
import { ClusterUnreachableError, KubernetesError } from '../../src/kubernetes/kubernetes-error.ts';
import { listWatch } from '../../src/kubernetes/list-watch.ts';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { resources } from '../../src/kubernetes/resources.ts';
import { Transport } from '../../src/kubernetes/transport.ts';
import { added } from '../watchers/pods.ts';
import { ScriptedApiServer } from '../watchers/scripted-api-server.ts';

const get = { method: 'GET', path: '/api/v1/pods' } as const;

function transportTo(server: ScriptedApiServer): Transport {
  return new Transport('scripted', { files: [server.kubeconfig] });
}

test('an error of the API server keeps its reason, causes and message', async () => {
  await using server = await ScriptedApiServer.start();
  const answer = transportTo(server).sendForJson(get);
  const causes = [{ field: 'spec.replicas', message: 'must be positive', reason: 'FieldValueInvalid' }];
  (await server.request()).refuse(422, { reason: 'Invalid', message: 'invalid', details: { causes } });
  await expect(answer).rejects.toThrow(KubernetesError);
  await expect(answer).rejects.toMatchObject({
    statusCode: 422,
    reason: 'Invalid',
    message: 'invalid',
    causes,
  });
});

test('what cannot be reached is told in words, without its address', async () => {
  const server = await ScriptedApiServer.start();
  const transport = transportTo(server);
  const first = transport.sendForJson(get);
  (await server.request()).answer({});
  await first;
  server.stopListening();
  await transport.renewCredentials();
  const refused = transport.sendForJson(get);
  await expect(refused).rejects.toThrow(ClusterUnreachableError);
  await expect(refused).rejects.toThrow(/^cluster "scripted" can't be reached: connection refused$/);
  await transport.close();
  await server[Symbol.asyncDispose]();
});

test('a server of plain HTTP is refused with what would allow it', async () => {
  await using server = await ScriptedApiServer.start();
  await server.writeKubeconfig('token', {});
  await expect(transportTo(server).send(get)).rejects.toThrow(/plain HTTP.*insecure-skip-tls-verify/);
});

test('after close nothing is sent any more, and what was under way has ended', async () => {
  await using server = await ScriptedApiServer.start();
  const transport = transportTo(server);
  const answer = transport.sendForJson(get);
  const request = await server.request();
  const [ended] = await Promise.allSettled([answer, transport.close(), transport.close()]);
  expect(ended).toMatchObject({ status: 'rejected', reason: { name: 'ClusterUnreachableError' } });
  await request.closed;
  await server.disconnected();
  await expect(transport.send(get)).rejects.toThrow(ClusterUnreachableError);
  expect(transport.requestCount).toBe(1);
});

test('renewed credentials leave what is under way alone, and count for the next request', async () => {
  await using server = await ScriptedApiServer.start();
  const transport = transportTo(server);
  const first = transport.sendForJson(get);
  const request = await server.request();
  await server.writeKubeconfig('second-token');
  await transport.renewCredentials();
  const second = transport.sendForJson(get);
  const renewed = await server.request();
  expect([request.authorization, renewed.authorization]).toEqual([
    'Bearer first-token',
    'Bearer second-token',
  ]);
  request.answer({ first: true });
  renewed.answer({ second: true });
  expect((await first).object).toEqual({ first: true });
  expect((await second).object).toEqual({ second: true });
  await transport.close();
  await server.disconnected();
});

test('a watch in which nothing comes for too long has ended: silence is no failure', async () => {
  await using server = await ScriptedApiServer.start();
  const transport = transportTo(server);
  const { signal } = new AbortController();
  const pods = listWatch<KubernetesObject>(transport, resources.pods);
  const watching = pods.watch({ resourceVersion: '1', timeoutSeconds: 300, idleTimeoutMs: 50, signal });
  const request = await server.request();
  request.send(added('a', '2'));
  const types: string[] = [];
  for await (const { type } of await watching) types.push(type);
  expect(types).toEqual(['ADDED']);
  await request.closed;
  await transport.close();
});
