import { expect, inject, test } from 'vitest';
import { answering } from '../../src/kubernetes/client-request.ts';
import { ClusterUnreachableError, KubernetesError } from '../../src/kubernetes/kubernetes-error.ts';
import { listWatch } from '../../src/kubernetes/list-watch.ts';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { resources } from '../../src/kubernetes/resources.ts';
import { Transport } from '../../src/kubernetes/transport.ts';
import { cable } from '../support/cable.ts';
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

test('an answer that is not JSON is not quoted: it may hold what nobody may see', async () => {
  await using server = await ScriptedApiServer.start();
  const answer = transportTo(server).sendForJson(get);
  (await server.request()).accept().sendBytes('{"items":[{"data":{"password":"c2VjcmV0').end();
  await expect(answer).rejects.toThrow(/^the API server answered with something that is not JSON$/);
});

test('what cannot be reached is told in words, without its address', async () => {
  const server = await ScriptedApiServer.start();
  const transport = transportTo(server);
  server.stopListening();
  const refused = transport.sendForJson(get);
  await expect(refused).rejects.toThrow(ClusterUnreachableError);
  await expect(refused).rejects.toThrow(/^cluster "scripted" can't be reached: connection refused$/);
  await transport.close();
  await server[Symbol.asyncDispose]();
});

test('a server that gives no answer in time is told from one that is not there', async () => {
  await using server = await ScriptedApiServer.start();
  const answer = transportTo(server).sendForJson({ ...get, method: 'POST', body: {}, idleTimeoutMs: 1 });
  await expect(answer).rejects.toThrow(/^cluster "scripted" can't be reached: no answer in time$/);
  await expect(answer).rejects.toMatchObject({ timedOut: true });
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

test('a 401 has the kubeconfig read again, and what is under way is left alone', async () => {
  await using server = await ScriptedApiServer.start();
  const transport = transportTo(server);
  const first = transport.sendForJson(get);
  (await server.request()).answer({ first: true });
  await first;
  const underWay = transport.sendForJson(get);
  const request = await server.request();
  await server.writeKubeconfig('second-token');
  const renewed = transport.sendForJson(get);
  (await server.request()).refuse(401);
  const again = await server.request();
  expect([request.authorization, again.authorization]).toEqual(['Bearer first-token', 'Bearer second-token']);
  request.answer({ underWay: true });
  again.answer({ renewed: true });
  expect((await underWay).object).toEqual({ underWay: true });
  expect((await renewed).object).toEqual({ renewed: true });
  await transport.close();
  await server.disconnected();
});

test('credentials that have never worked are not tried twice', async () => {
  await using server = await ScriptedApiServer.start();
  const transport = transportTo(server);
  const refused = transport.sendForJson(get);
  (await server.request()).refuse(401);
  await expect(refused).rejects.toMatchObject({ statusCode: 401 });
  expect(transport.requestCount).toBe(1);
  await transport.close();
});

test('of many requests that are refused at once, one renews for all', async () => {
  await using server = await ScriptedApiServer.start();
  const transport = transportTo(server);
  const first = transport.sendForJson(get);
  (await server.request()).answer({});
  await first;
  const refused = [transport.sendForJson(get), transport.sendForJson(get), transport.sendForJson(get)];
  const requests = [await server.request(), await server.request(), await server.request()];
  for (const request of requests) request.refuse(401);
  const again = [await server.request(), await server.request(), await server.request()];
  for (const request of again) request.answer({});
  await Promise.all(refused);
  expect(transport.requestCount).toBe(7);
  await transport.close();
});

test('a watch in which nothing comes for too long has ended: silence is no failure', async () => {
  await using server = await ScriptedApiServer.start();
  const transport = transportTo(server);
  const { signal } = new AbortController();
  const pods = listWatch<KubernetesObject>(transport, resources.pods);
  const watching = pods.watch({
    resourceVersion: '1',
    timeoutSeconds: 300,
    idleTimeoutMs: 50,
    isOverdue: () => false,
    signal,
  });
  const request = await server.request();
  request.send(added('a', '2'));
  const types: string[] = [];
  for await (const { type } of await watching) types.push(type);
  expect(types).toEqual(['ADDED']);
  await request.closed;
  await transport.close();
});

test.each([
  { code: 401, why: 'it wants to know who asks' },
  { code: 403, why: 'it wants somebody else to ask' },
  { code: 404, why: 'it has no such path' },
])('an API server that answers a look with $code is ready: $why', async ({ code }) => {
  await using server = await ScriptedApiServer.start();
  const transport = await connectedTo(server);
  const ready = transport.isReady(new AbortController().signal);
  const look = await server.request('/readyz');
  expect(look.authorization).toBeUndefined();
  look.refuse(code);
  expect(await ready).toBe(true);
  await transport.close();
});

test.each([429, 500, 503])('an API server that answers a look with %i is not ready', async (code) => {
  await using server = await ScriptedApiServer.start();
  const transport = await connectedTo(server);
  const ready = transport.isReady(new AbortController().signal);
  (await server.request('/readyz')).refuse(code);
  expect(await ready).toBe(false);
  await transport.close();
});

test('looks are not counted, and leave no connection, whatever becomes of them', async () => {
  await using server = await ScriptedApiServer.start();
  const transport = await connectedTo(server);
  const [answered, givenUp] = [new AbortController(), new AbortController()];
  const ready = transport.isReady(answered.signal);
  // The body isn't waited for.
  (await server.request('/readyz')).accept();
  expect(await ready).toBe(true);
  const never = transport.isReady(givenUp.signal);
  const look = await server.request('/readyz');
  givenUp.abort();
  expect(await never).toBe(false);
  await look.closed;
  expect(transport.requestCount).toBe(1);
  await transport.close();
  await server.disconnected();
  expect(await transport.isReady(answered.signal)).toBe(false);
});

test('a connection on which no answer came in time is not used for the next request', async () => {
  await using way = await cable(inject('cluster').kubeconfig);
  const transport = new Transport('real', { files: [way.kubeconfig] });
  const version = { method: 'GET', path: '/version' } as const;
  await transport.sendForJson(version);
  way.silence();
  await expect(transport.sendForJson({ ...version, idleTimeoutMs: 500 })).rejects.toThrow(
    'no answer in time',
  );
  await transport.sendForJson(version);
  await transport.close();
});

test('what is sent for a request of a client has an Audit-ID of its own that begins with the id of that request', async () => {
  await using server = await ScriptedApiServer.start();
  const transport = transportTo(server);
  const client = { id: 'client', transport: 'http', clientAddress: '127.0.0.1' } as const;
  const sent = answering(client, () => Promise.all([transport.sendForJson(get), transport.sendForJson(get)]));
  const requests = [await server.request(), await server.request()];
  expect(new Set(requests.map(({ auditId }) => auditId))).toEqual(new Set(['client.1', 'client.2']));
  for (const request of requests) request.answer({});
  await sent;
  const own = transport.sendForJson(get);
  const request = await server.request();
  expect(request.auditId).toBeUndefined();
  request.answer({});
  await own;
});

test('the API server takes over the Audit-ID, for its own audit log', async () => {
  const { kubeconfig } = inject('cluster');
  const transport = new Transport('real', { files: [kubeconfig] });
  const client = { id: 'client', transport: 'http', clientAddress: '127.0.0.1' } as const;
  const { headers } = await answering(client, () => transport.sendForJson({ ...get, path: '/version' }));
  expect(headers['audit-id']).toBe('client.1');
  await transport.close();
});

/** A transport that knows where the server is. */
async function connectedTo(server: ScriptedApiServer): Promise<Transport> {
  const transport = transportTo(server);
  const first = transport.sendForJson(get);
  (await server.request()).answer({});
  await first;
  return transport;
}
