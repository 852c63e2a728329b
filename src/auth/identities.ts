import { ClusterUnreachableError, KubernetesError } from '../kubernetes/kubernetes-error.ts';
import { whoIs } from '../kubernetes/reviews.ts';
import type { Transport } from '../kubernetes/transport.ts';
import type { User } from '../kubernetes/user.ts';
import { credentialKey, senderAs, type Caller } from './caller.ts';
import { expiryOf } from './token-expiry.ts';

/** What a cluster says about credentials. */
export type Verdict =
  | { readonly outcome: 'known'; readonly user: User }
  /** It doesn't accept them, or doesn't let the gateway act as that user. */
  | { readonly outcome: 'refused' }
  /** It doesn't answer: nothing is known. */
  | { readonly outcome: 'away' };

/** For how long it is good what a cluster has said, in ms. */
export interface IdentityTtls {
  readonly acceptedMs: number;
  readonly refusedMs: number;
}

interface Entry {
  readonly verdict: Promise<Verdict>;
  /** By the monotonic clock; infinite while the cluster is being asked. */
  goodUntil: number;
  /** Until when somebody who was known stays so if the cluster doesn't answer. */
  keptUntil: number;
}

/** A cluster that takes longer is away; nobody waits for it for longer at the door. */
const answerWithinMs = 5_000;
/** For how long a cluster that is away isn't asked again about the same credentials. */
const awayMs = 2_000;
/** For how long somebody is taken for who they were while their cluster is away. */
const graceMs = 5 * 60_000;
/** Of all clusters together; who isn't among them is asked about again. */
const mostEntries = 20_000;

/**
 * Who clusters say that callers are (SelfSubjectReview with the callers' credentials), kept for a short time by a hash of the credentials; one
 * question at a time about the same ones.
 */
export class Identities {
  readonly #ttls: IdentityTtls;
  readonly #entries = new Map<string, Entry>();

  constructor(ttls: IdentityTtls) {
    this.#ttls = ttls;
  }

  /** Who the cluster says that the caller is. */
  find(caller: Caller, transport: Transport): Promise<Verdict> {
    const key = `${credentialKey(caller)} ${transport.instance}`;
    const known = this.#entries.get(key);
    // What was asked for last is at the end: what is first goes first.
    this.#entries.delete(key);
    const entry =
      known !== undefined && performance.now() < known.goodUntil
        ? known
        : this.#ask(caller, transport, known);
    this.#entries.set(key, entry);
    for (const [oldest] of this.#entries) {
      if (this.#entries.size <= mostEntries) break;
      this.#entries.delete(oldest);
    }
    return entry.verdict;
  }

  #ask(caller: Caller, transport: Transport, before: Entry | undefined): Entry {
    const lastsMs = lifetimeOf(caller);
    const asked = review(caller, transport);
    const entry: Entry = {
      goodUntil: Number.POSITIVE_INFINITY,
      keptUntil: 0,
      verdict: asked.then(async (verdict) => {
        const now = performance.now();
        entry.goodUntil = now + Math.min(this.#ttlOf(verdict), lastsMs);
        entry.keptUntil = verdict.outcome === 'known' ? now + Math.min(graceMs, lastsMs) : 0;
        if (verdict.outcome !== 'away' || before === undefined || now >= before.keptUntil) return verdict;
        entry.keptUntil = before.keptUntil;
        entry.goodUntil = Math.min(entry.goodUntil, before.keptUntil);
        return before.verdict;
      }),
    };
    // What is a fault isn't kept.
    entry.verdict.catch(() => (entry.goodUntil = 0));
    return entry;
  }

  #ttlOf({ outcome }: Verdict): number {
    if (outcome === 'known') return this.#ttls.acceptedMs;
    return outcome === 'refused' ? this.#ttls.refusedMs : awayMs;
  }
}

async function review(caller: Caller, transport: Transport): Promise<Verdict> {
  const late = AbortSignal.timeout(answerWithinMs);
  try {
    const user = await whoIs(senderAs(caller, transport), late);
    // Whom a proxy in between has made nobody of isn't known.
    return user.username === 'system:anonymous' ? { outcome: 'refused' } : { outcome: 'known', user };
  } catch (error) {
    if (error instanceof ClusterUnreachableError || late.aborted) return { outcome: 'away' };
    if (!(error instanceof KubernetesError)) throw error;
    return { outcome: [401, 403].includes(error.statusCode) ? 'refused' : 'away' };
  }
}

/** How long the caller's credentials last by what they say themselves, in ms. */
function lifetimeOf(caller: Caller): number {
  if (caller.kind !== 'token') return Number.POSITIVE_INFINITY;
  const expiry = expiryOf(caller.bearer.token);
  return expiry === undefined ? Number.POSITIVE_INFINITY : Math.max(0, expiry - Date.now());
}
