import type { IncomingMessage } from 'node:http';
import type { Transport } from '../kubernetes/transport.ts';
import type { User } from '../kubernetes/user.ts';
import { AuthenticationError } from './authentication-error.ts';
import { bearerTokenIn } from './bearer-token.ts';
import { localCaller, type Caller, type UsersByCluster } from './caller.ts';
import { FrontProxy, type FrontProxySettings } from './front-proxy.ts';
import { Identities, type IdentityTtls } from './identities.ts';

/** How callers say who they are. */
export interface AuthenticationSettings extends IdentityTtls {
  /** `kubeconfig`: they don't, and everybody is the kubeconfig's user. That is by itself; the others may be both. */
  readonly modes: readonly AuthenticationMode[];
  /** For `front-proxy`. */
  readonly frontProxy?: FrontProxySettings | undefined;
}

export const authenticationModes = ['kubeconfig', 'token', 'front-proxy'] as const;
export type AuthenticationMode = (typeof authenticationModes)[number];

/** What of a request says who sends it. */
export type Presented = Pick<IncomingMessage, 'headers' | 'headersDistinct' | 'socket'>;

/** Finds out who is asking, by what the clusters say about their credentials. */
export class Authenticator {
  readonly #modes: ReadonlySet<AuthenticationMode>;
  readonly #transports: () => readonly Transport[];
  readonly #identities: Identities;
  readonly #frontProxy: FrontProxy;
  /** After so long it is asked again whether somebody who stays may do so. */
  readonly confirmEveryMs: number;

  constructor(
    { modes, frontProxy, ...ttls }: AuthenticationSettings,
    transports: () => readonly Transport[],
  ) {
    this.#modes = new Set(modes);
    this.#transports = transports;
    this.#identities = new Identities(ttls);
    this.#frontProxy = new FrontProxy(frontProxy);
    this.confirmEveryMs = ttls.acceptedMs;
  }

  /** Whether whoever comes in needs nothing to show for it. */
  get isOpen(): boolean {
    return this.#modes.has('kubeconfig');
  }

  /** Who sends a request, by its headers, or by another text for `Authorization`. @throws AuthenticationError */
  async authenticate(request: Presented, authorization = request.headers.authorization): Promise<Caller> {
    const asserted = await this.#frontProxy.userIn(request);
    if (asserted !== undefined) {
      if (authorization !== undefined)
        throw new AuthenticationError(
          'UNAUTHENTICATED',
          'the proxy says who the caller is, and the authorization says so too: send one of them',
        );
      const caller: Caller = { kind: 'impersonated', user: asserted };
      await this.users(caller);
      return caller;
    }
    if (this.isOpen && authorization === undefined) return localCaller;
    if (!this.#modes.has('token'))
      throw new AuthenticationError(
        'UNAUTHENTICATED',
        this.isOpen
          ? 'this gateway takes no tokens: everybody is the user of its kubeconfig'
          : 'this gateway is used through its proxy',
      );
    if (authorization === undefined)
      throw new AuthenticationError('UNAUTHENTICATED', 'send a token as "Authorization: Bearer TOKEN"');
    return this.authenticateToken(bearerTokenIn(authorization));
  }

  /** Whose token it is. @throws AuthenticationError */
  async authenticateToken(token: string): Promise<Extract<Caller, { kind: 'token' }>> {
    const bearer = { token };
    const users = await this.users({ kind: 'token', bearer, users: new Map() });
    return { kind: 'token', bearer, users };
  }

  /** Who somebody is in each of the clusters that know them, asked again if it was asked long ago. @throws AuthenticationError if it is none */
  async users(caller: Caller): Promise<UsersByCluster> {
    const transports = this.#transports();
    const verdicts = await Promise.all(
      transports.map(async (transport) => ({
        cluster: transport.cluster,
        verdict: await this.#identities.find(caller, transport),
      })),
    );
    const users = new Map<string, User>();
    for (const { cluster, verdict } of verdicts)
      if (verdict.outcome === 'known') users.set(cluster, verdict.user);
    if (users.size > 0) return users;
    if (verdicts.length === 0 || verdicts.some(({ verdict }) => verdict.outcome === 'away'))
      throw new AuthenticationError(
        'CLUSTER_UNAVAILABLE',
        "it can't be found out now who the caller is: try again later",
      );
    if (caller.kind === 'impersonated')
      throw new AuthenticationError('FORBIDDEN', 'the gateway may not act as this user in any cluster');
    throw new AuthenticationError(
      'UNAUTHENTICATED',
      'the token is not accepted: it is wrong, expired or revoked',
    );
  }
}
