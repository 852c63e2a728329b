import { expect, test } from 'vitest';
import type { AuthenticationError } from '../../src/auth/authentication-error.ts';
import { Session } from '../../src/auth/session.ts';
import { isUser, jwt, nobody, reviews, scripted } from './scripted-identities.ts';

type Scripted = Awaited<ReturnType<typeof scripted>>;

/** Somebody who stays, with why they may not any more. */
async function stay(
  { server, authenticate, authenticator }: Scripted,
  token: string,
): Promise<{ session: Session; refused: Promise<AuthenticationError> }> {
  const known = authenticate(token);
  isUser(await server.request(reviews), 'ann');
  const { promise: refused, resolve } = Promise.withResolvers<AuthenticationError>();
  return { session: new Session(await known, nobody, authenticator, resolve), refused };
}

test('ends when its token expires, whatever the cluster would say', async () => {
  const gateway = await scripted();
  await using _server = gateway.server;
  const { refused } = await stay(gateway, jwt(Date.now() + 2_000));
  expect(await refused).toMatchObject({ code: 'UNAUTHENTICATED', message: 'the token has expired' });
  expect(gateway.transport.requestCount).toBe(1);
  await gateway.transport.close();
});

test('goes on with a fresh token, by which it is asked about from then on', async () => {
  const gateway = await scripted(1_000);
  await using _server = gateway.server;
  const { server, transport } = gateway;
  const { session, refused } = await stay(gateway, 'first');
  const renewed = session.renew('Bearer second');
  isUser(await server.request(reviews), 'ann');
  await renewed;
  expect(session.caller).toMatchObject({ bearer: { token: 'second' } });
  const next = await server.request(reviews);
  expect(next.authorization).toBe('Bearer second');
  next.refuse(401);
  expect(await refused).toMatchObject({ code: 'UNAUTHENTICATED' });
  await transport.close();
});

test('does not take the token of somebody else, nor one of the same name who is another', async () => {
  const gateway = await scripted();
  await using _server = gateway.server;
  const { session, refused } = await stay(gateway, 'first');
  const renewed = session.renew('Bearer second');
  const request = await gateway.server.request(reviews);
  request.answer({ status: { userInfo: { username: 'ann', uid: '2', groups: [] } } });
  await renewed;
  expect(await refused).toMatchObject({ code: 'FORBIDDEN' });
  expect(session.caller).toMatchObject({ bearer: { token: 'first' } });
  await gateway.transport.close();
});

test('goes on while the cluster gives no answer', async () => {
  const gateway = await scripted(1_000);
  await using _server = gateway.server;
  const { session, refused } = await stay(gateway, 'first');
  (await gateway.server.request(reviews)).refuse(503);
  // It is asked again, and says no.
  (await gateway.server.request(reviews)).refuse(401);
  expect(await refused).toMatchObject({ code: 'UNAUTHENTICATED' });
  session.close();
  await gateway.transport.close();
});
