import { expect, test } from 'vitest';
import { isUser, jwt, reviews, scripted } from './scripted-identities.ts';

test('of many who come with one token at once, one asks for all, and later ones are known', async () => {
  const { server, transport, authenticate } = await scripted();
  await using _server = server;
  const together = Array.from({ length: 20 }, () => authenticate('a'));
  const request = await server.request(reviews);
  expect(request.authorization).toBe('Bearer a');
  isUser(request, 'ann');
  await Promise.all(together);
  await authenticate('a');
  expect(transport.requestCount).toBe(1);
  const other = authenticate('b');
  isUser(await server.request(reviews), 'bob');
  expect(await other).toMatchObject({ users: new Map([['scripted', { username: 'bob' }]]) });
  await transport.close();
});

test('what is refused is remembered too, and nobody else is refused for it', async () => {
  const { server, transport, authenticate } = await scripted();
  await using _server = server;
  const refused = authenticate('made-up');
  (await server.request(reviews)).refuse(401);
  await expect(refused).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await expect(authenticate('made-up')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(transport.requestCount).toBe(1);
  const good = authenticate('good');
  isUser(await server.request(reviews), 'ann');
  await good;
  await transport.close();
});

test('whom a cluster takes for nobody in particular has not been accepted', async () => {
  const { server, transport, authenticate } = await scripted();
  await using _server = server;
  const refused = authenticate('a');
  isUser(await server.request(reviews), 'system:anonymous');
  await expect(refused).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await transport.close();
});

test('a token that has expired by its own word is not even asked about', async () => {
  const { server, transport, authenticate } = await scripted();
  await using _server = server;
  await expect(authenticate(jwt(Date.now() - 1_000))).rejects.toThrow('the token has expired');
  expect(transport.requestCount).toBe(0);
  await transport.close();
});

test('nothing is believed for longer than the token lasts', async () => {
  const { server, transport, authenticate, authenticator } = await scripted();
  await using _server = server;
  const known = authenticate(jwt(Date.now() + 10_000));
  isUser(await server.request(reviews), 'ann');
  const { goodForMs } = await authenticator.confirm(await known);
  expect(goodForMs).toBeLessThanOrEqual(10_000);
  await transport.close();
});

test('while the cluster is away, who is known stays so, and others are told to try again', async () => {
  const { server, transport, authenticate } = await scripted(0);
  await using _server = server;
  const known = authenticate('a');
  isUser(await server.request(reviews), 'ann');
  await known;
  const again = authenticate('a');
  (await server.request(reviews)).refuse(500);
  expect(await again).toMatchObject({ users: new Map([['scripted', { username: 'ann' }]]) });
  const stranger = authenticate('b');
  (await server.request(reviews)).refuse(500);
  await expect(stranger).rejects.toMatchObject({ code: 'CLUSTER_UNAVAILABLE' });
  await transport.close();
});

test('made-up tokens do not reach the cluster without end', async () => {
  const { server, transport, authenticate } = await scripted();
  await using _server = server;
  const known = authenticate('known');
  isUser(await server.request(reviews), 'ann');
  await known;
  const flood = Array.from({ length: 150 }, (_, at) =>
    authenticate(`made-up-${at}`).catch((error: { code: string }) => error.code),
  );
  const first = [];
  for (let at = 0; at < 100; at++) first.push(await server.request(reviews));
  expect(await authenticate('known')).toMatchObject({ kind: 'token' });
  for (const request of first) request.refuse(401);
  const codes = await Promise.all(flood);
  expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(100);
  expect(codes.filter((code) => code === 'CLUSTER_UNAVAILABLE')).toHaveLength(50);
  expect(transport.requestCount).toBe(101);
  await transport.close();
});
