import type { IncomingMessage } from 'node:http';
import type { Transport } from '../kubernetes/transport.ts';
import type { User } from '../kubernetes/user.ts';
import { AuthenticationError } from './authentication-error.ts';
import type { AuthenticationMode } from './authentication-modes.ts';
import { bearerTokenIn } from './bearer-token.ts';
import { localCaller, type Caller, type UsersByCluster } from './caller.ts';
import { FrontProxy, type FrontProxySettings } from './front-proxy.ts';
import type { Finding, Identities, IdentityTtls } from './identities.ts';
import { expiryOf } from './token-expiry.ts';

/** How callers say who they are. */
export interface AuthenticationSettings extends IdentityTtls {
  readonly modes: readonly AuthenticationMode[];
  /** For `front-proxy`. */
  readonly frontProxy?: FrontProxySettings | undefined;
}

/** What of a request says who sends it. */
export type Presented = Pick<IncomingMessage, 'headers' | 'headersDistinct' | 'socket'>;

/** Finds out who is asking, by what the clusters say about their credentials. */
export class Authenticator {
  readonly #modes: ReadonlySet<AuthenticationMode>;
  readonly #transports: () => readonly Transport[];
  readonly #identities: Identities;
  readonly #frontProxy: FrontProxy;

  constructor(
    { modes, frontProxy }: AuthenticationSettings,
    identities: Identities,
    transports: () => readonly Transport[],
  ) {
    this.#modes = new Set(modes);
    this.#transports = transports;
    this.#identities = identities;
    this.#frontProxy = new FrontProxy(frontProxy);
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
      await this.confirm(caller);
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
    return this.#callerWith(bearerTokenIn(authorization));
  }

  /**
   * Asks again whether somebody may stay, and who they are by now. Who has been asked about lately isn't asked about again: in how many ms
   * they are to be is told with it. @throws AuthenticationError if they may not
   */
  async confirm(caller: Caller): Promise<{ users: UsersByCluster; goodForMs: number }> {
    if (caller.kind === 'kubeconfig') return { users: new Map(), goodForMs: Number.POSITIVE_INFINITY };
    if (caller.kind === 'token' && (expiryOf(caller.bearer.token) ?? Infinity) <= Date.now())
      throw new AuthenticationError('UNAUTHENTICATED', 'the token has expired');
    const findings = await Promise.all(
      this.#transports().map(async (transport) => ({
        cluster: transport.cluster,
        ...(await this.#identities.find(caller, transport)),
      })),
    );
    const users = new Map<string, User>();
    let goodUntil = Number.POSITIVE_INFINITY;
    for (const { cluster, verdict, goodUntil: untilThen } of findings) {
      if (verdict.outcome !== 'known') continue;
      users.set(cluster, verdict.user);
      goodUntil = Math.min(goodUntil, untilThen);
    }
    if (users.size === 0) throw refusalOf(caller, findings);
    return { users, goodForMs: Math.max(0, goodUntil - performance.now()) };
  }

  async #callerWith(token: string): Promise<Caller> {
    const bearer = { token };
    const { users } = await this.confirm({ kind: 'token', bearer, users: new Map() });
    return { kind: 'token', bearer, users };
  }
}

/** What those are told whom no cluster knows. */
function refusalOf({ kind }: Caller, findings: readonly Finding[]): AuthenticationError {
  if (findings.length === 0 || findings.some(({ verdict }) => verdict.outcome === 'away'))
    return new AuthenticationError(
      'CLUSTER_UNAVAILABLE',
      "it can't be found out now who the caller is: try again later",
    );
  return kind === 'impersonated'
    ? new AuthenticationError('FORBIDDEN', 'the gateway may not act as this user in any cluster')
    : new AuthenticationError(
        'UNAUTHENTICATED',
        'the token is not accepted: it is wrong, expired or revoked',
      );
}
