import type { IncomingMessage } from 'node:http';
import { Authenticator, type Presented } from '../../src/auth/authenticator.ts';
import { Identities } from '../../src/auth/identities.ts';
import { Transport } from '../../src/kubernetes/transport.ts';
import { ScriptedApiServer, type ScriptedRequest } from '../watchers/scripted-api-server.ts';

export const nobody: Presented = {
  headers: {},
  headersDistinct: {},
  socket: {} as IncomingMessage['socket'],
};

export const reviews = '/apis/authentication.k8s.io/v1/selfsubjectreviews';

/** What takes tokens, and asks a server of which the test is in charge. */
export async function scripted(acceptedMs = 60_000): Promise<{
  server: ScriptedApiServer;
  authenticate: (token: string) => ReturnType<Authenticator['authenticate']>;
  authenticator: Authenticator;
  transport: Transport;
}> {
  const server = await ScriptedApiServer.start();
  const transport = new Transport('scripted', { files: [server.kubeconfig] });
  const settings = { modes: ['token'], acceptedMs, refusedMs: acceptedMs } as const;
  const authenticator = new Authenticator(settings, new Identities(settings), () => [transport]);
  const authenticate = (token: string) => authenticator.authenticate(nobody, `Bearer ${token}`);
  return { server, transport, authenticator, authenticate };
}

export function isUser(request: ScriptedRequest, username: string): void {
  request.answer({ status: { userInfo: { username, uid: '1', groups: ['system:authenticated'] } } });
}

/** A token that says when it expires. */
export function jwt(expiresAt: number): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ exp: Math.floor(expiresAt / 1000) })}.signature`;
}
