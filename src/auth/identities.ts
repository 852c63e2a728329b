import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
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

/** A verdict, and for how long it needn't be asked for again: until then, by the monotonic clock. */
export interface Finding {
  readonly verdict: Verdict;
  readonly goodUntil: number;
}

interface Entry {
  readonly finding: Promise<Finding>;
  /** By the monotonic clock; infinite while the cluster is being asked. */
  goodUntil: number;
  /** Until when somebody who was known stays so if the cluster doesn't answer. */
  keptUntil: number;
  /** The cluster hasn't answered. */
  isAway: boolean;
  /** What was found before, while a cluster that was away is being asked: nobody waits each time for one that is. */
  stale: Promise<Finding> | undefined;
}

/** A cluster that takes longer is away; nobody waits for it for longer at the door. */
const answerWithinMs = 5_000;
/** For how long a cluster that is away isn't asked again about the same credentials. */
const awayMs = 2_000;
/** For how long somebody is taken for who they were while their cluster is away. */
const graceMs = 5 * 60_000;
/** Of all clusters together; who isn't among them is asked about again. */
const mostEntries = 20_000;
/** About how many who aren't known the clusters are asked at once: made-up credentials mustn't be passed on to them without end. */
const mostStrangers = 100;

/**
 * Who clusters say that callers are (SelfSubjectReview with the callers' credentials), kept for a short time by a hash of the credentials; one
 * question at a time about the same ones.
 */
export class Identities {
  readonly #ttls: IdentityTtls;
  readonly #entries = new Map<string, Entry>();
  #strangers = 0;

  constructor(ttls: IdentityTtls) {
    this.#ttls = ttls;
  }

  /** Who the cluster says that the caller is. It never rejects. */
  find(caller: Caller, transport: Transport): Promise<Finding> {
    const key = `${credentialKey(caller)} ${transport.instance}`;
    const known = this.#entries.get(key);
    if (known === undefined && this.#strangers >= mostStrangers)
      return Promise.resolve({ verdict: { outcome: 'away' }, goodUntil: 0 });
    const isGood = known !== undefined && performance.now() < known.goodUntil;
    const entry = isGood ? known : this.#ask(caller, transport, known);
    // What was asked for last is at the end: what is first goes first.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    for (const [oldest] of this.#entries) {
      if (this.#entries.size <= mostEntries) break;
      this.#entries.delete(oldest);
    }
    return entry.stale ?? entry.finding;
  }

  /** The same; undefined where the cluster doesn't know them, or can't say. */
  async userOf(caller: Caller, transport: Transport): Promise<User | undefined> {
    const { verdict } = await this.find(caller, transport);
    return verdict.outcome === 'known' ? verdict.user : undefined;
  }

  #ask(caller: Caller, transport: Transport, before: Entry | undefined): Entry {
    const lastsMs = lifetimeOf(caller);
    const isStranger = before === undefined;
    if (isStranger) this.#strangers++;
    const entry: Entry = {
      goodUntil: Number.POSITIVE_INFINITY,
      keptUntil: 0,
      isAway: false,
      stale: before?.isAway === true ? before.finding : undefined,
      finding: review(caller, transport).then(async (verdict) => {
        if (isStranger) this.#strangers--;
        const now = performance.now();
        const isAway = verdict.outcome === 'away';
        const isKept = isAway && before !== undefined && now < before.keptUntil;
        const keptUntil = verdict.outcome === 'known' ? now + Math.min(graceMs, lastsMs) : 0;
        entry.isAway = isAway;
        entry.stale = undefined;
        entry.keptUntil = isKept ? before.keptUntil : keptUntil;
        entry.goodUntil = Math.min(
          now + Math.min(this.#ttlOf(verdict), lastsMs),
          isKept ? entry.keptUntil : Infinity,
        );
        return { verdict: isKept ? (await before.finding).verdict : verdict, goodUntil: entry.goodUntil };
      }),
    };
    return entry;
  }

  #ttlOf({ outcome }: Verdict): number {
    if (outcome === 'known') return this.#ttls.acceptedMs;
    return outcome === 'refused' ? this.#ttls.refusedMs : awayMs;
  }
}

/** Whatever isn't an answer about the credentials is none. */
async function review(caller: Caller, transport: Transport): Promise<Verdict> {
  try {
    const user = await whoIs(senderAs(caller, transport), AbortSignal.timeout(answerWithinMs));
    // Whom a proxy in between has made nobody of isn't known.
    return user.username === 'system:anonymous' ? { outcome: 'refused' } : { outcome: 'known', user };
  } catch (error) {
    const isRefused = error instanceof KubernetesError && [401, 403].includes(error.statusCode);
    return { outcome: isRefused ? 'refused' : 'away' };
  }
}

/** How long the caller's credentials last by what they say themselves, in ms. */
function lifetimeOf(caller: Caller): number {
  if (caller.kind !== 'token') return Number.POSITIVE_INFINITY;
  const expiry = expiryOf(caller.bearer.token);
  return expiry === undefined ? Number.POSITIVE_INFINITY : Math.max(0, expiry - Date.now());
}
