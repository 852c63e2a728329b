import { whoIs } from '../kubernetes/reviews.ts';
import type { Transport } from '../kubernetes/transport.ts';
import type { User } from '../kubernetes/user.ts';
import { senderAs, type Caller } from './caller.ts';

/** The credentials of a kubeconfig may be replaced by somebody else's at any time. */
const trustedMs = 60_000;

interface Known {
  readonly since: number;
  readonly user: Promise<User>;
}

/** Who callers are, as the clusters know them: asked once in a while, and by one request however many want to know. */
export class Identities {
  /** Who a gateway's own credentials belong to. */
  readonly #own = new WeakMap<Transport, Known>();

  /** Undefined where the cluster can't say. */
  async userOf(caller: Caller, transport: Transport): Promise<User | undefined> {
    if (caller.kind === 'impersonated') return caller.user;
    const known = this.#own.get(transport);
    if (known !== undefined && performance.now() - known.since < trustedMs) return known.user.catch(noAnswer);
    const user = whoIs(senderAs(caller, transport));
    this.#own.set(transport, { since: performance.now(), user });
    return user.catch((error: unknown) => {
      // What couldn't be asked is asked again.
      this.#own.delete(transport);
      return noAnswer(error);
    });
  }
}

function noAnswer(_error: unknown): undefined {
  return undefined;
}
