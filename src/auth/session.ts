import { randomUUID } from 'node:crypto';
import { AuthenticationError } from './authentication-error.ts';
import type { Authenticator, Presented } from './authenticator.ts';
import type { Caller, UsersByCluster } from './caller.ts';

/** Nobody is looked at more often. */
const shortestMs = 1_000;
/** Nor more seldom: timers know no much longer time. */
const longestMs = 24 * 60 * 60_000;

/**
 * Somebody who stays, at a socket or an event stream. They are asked about again as often as what is known of them gets old, and when their
 * token expires; with a fresh token of the same user they stay on.
 */
export class Session {
  /** Whoever holds it always has the newest token. */
  readonly caller: Caller;
  readonly #request: Presented;
  readonly #authenticator: Authenticator;
  readonly #refuse: (why: AuthenticationError) => void;
  /** What of the caller is replaced by a fresh token. */
  readonly #bearer: { token: string } | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;

  /** `refuse` is called once if the caller may not stay. */
  constructor(
    caller: Caller,
    request: Presented,
    authenticator: Authenticator,
    refuse: (why: AuthenticationError) => void,
  ) {
    this.#request = request;
    this.#authenticator = authenticator;
    this.#refuse = refuse;
    this.#bearer = caller.kind === 'token' ? { ...caller.bearer } : undefined;
    this.caller =
      caller.kind === 'token' && this.#bearer !== undefined
        ? { ...caller, bearer: this.#bearer, session: randomUUID() }
        : caller;
    if (caller.kind !== 'kubeconfig') void this.#confirm();
  }

  /** Takes a fresh token, as the text of an Authorization header. A token of somebody else ends the session. */
  async renew(authorization: string): Promise<void> {
    try {
      const fresh = await this.#authenticator.authenticate(this.#request, authorization);
      if (this.#isOver) return;
      if (this.#bearer === undefined || this.caller.kind !== 'token' || fresh.kind !== 'token')
        throw new AuthenticationError('UNAUTHENTICATED', 'there is no token here to be replaced');
      if (!areSame(this.caller.users, fresh.users))
        throw new AuthenticationError(
          'FORBIDDEN',
          "the new token is another user's: open a connection of their own",
        );
      this.#bearer.token = fresh.bearer.token;
      clearTimeout(this.#timer);
      await this.#confirm();
    } catch (error) {
      this.#end(error);
    }
  }

  /** The caller has left. */
  close(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }

  async #confirm(): Promise<void> {
    const asked = this.#bearer?.token;
    try {
      const { goodForMs } = await this.#authenticator.confirm(this.caller);
      // Of two who ask at a time, the one about the newer token goes on.
      if (this.#isOver || asked !== this.#bearer?.token) return;
      clearTimeout(this.#timer);
      const waitMs = Math.min(Math.max(goodForMs, shortestMs), longestMs);
      this.#timer = setTimeout(() => void this.#confirm(), waitMs).unref();
    } catch (error) {
      if (asked === this.#bearer?.token) this.#end(error);
    }
  }

  #end(error: unknown): void {
    if (this.#isOver) return;
    this.close();
    this.#refuse(
      error instanceof AuthenticationError
        ? error
        : new AuthenticationError('CLUSTER_UNAVAILABLE', "it can't be found out now who the caller is"),
    );
  }
}

/** Whether they are one user wherever both are known. */
function areSame(one: UsersByCluster, other: UsersByCluster): boolean {
  const shared = [...one].filter(([cluster]) => other.has(cluster));
  return (
    shared.length > 0 &&
    shared.every(([cluster, { username, uid }]) => {
      const user = other.get(cluster);
      return user?.username === username && user.uid === uid;
    })
  );
}
