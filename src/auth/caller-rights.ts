import { QuarterdeckError } from '../errors.ts';
import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import { mayDo, type Attempt } from '../kubernetes/reviews.ts';
import { resources } from '../kubernetes/resources.ts';
import type { Sender } from '../kubernetes/transport.ts';
import type { User } from '../kubernetes/user.ts';
import type { Entries } from '../model/cluster-view.ts';
import type { LiveRights, Use } from './live-rights.ts';
import { Reach } from './reach.ts';
import { reviewRights, type Places } from './rights-review.ts';
import type { Rights } from './rights.ts';
import { allowsAll, namesAllowed } from './rules.ts';

/** How long one request of a review may take. */
const reviewTimeoutMs = 5_000;
/** After so long a cluster that gave no answer is asked again. */
const retryMs = 2_000;
/** The authorizer of a cluster follows roles and bindings as others do: so long after a change it may not have heard of it. */
const settlingMs = 2_000;
/** For how long an answer is taken that was given in that time. */
const settlingTtlMs = 1_000;
/** Of the time for which an answer is good: then it is asked for again, for those who follow something. */
const renewAt = 0.75;

/** Under what the reach of logs is kept. */
const ofLogs = 'logs';
const uses: readonly Use[] = ['list', 'follow', 'one', 'get'];
const nobody: User = { username: '', uid: '', groups: [] };

export interface CallerRightsOptions {
  /** As the caller. */
  readonly sender: Sender;
  readonly places: Places;
  /** For how long an answer is good, in ms. */
  readonly ttlMs: number;
}

/**
 * What a cluster lets one caller see: asked for when somebody wants to know, kept for a short time, and kept up to date for as long as
 * somebody follows something.
 */
export class CallerRights implements LiveRights {
  readonly #options: CallerRightsOptions;
  #rights: Rights | undefined;
  #reaches = new Map<string, Reach>();
  /** To what was asked besides. */
  readonly #answers = new Map<string, Promise<boolean>>();
  #isStranger = false;
  #whyUnknown: QuarterdeckError | undefined;
  /** When what is known has to be asked for again, by performance.now(). */
  #goodUntil = 0;
  /** When what is known was asked for. */
  #askedAt = 0;
  /** When it was last asked for, with or without success. */
  #triedAt = 0;
  /** When something was heard that may have changed it. */
  #distrustedAt = -Infinity;
  #reviewing: Promise<void> | undefined;
  /** Somebody follows something by it. */
  #isHeld = false;
  #timer: NodeJS.Timeout | undefined;
  #waiting = new Set<() => void>();

  constructor(options: CallerRightsOptions) {
    this.#options = options;
    this.#whyUnknown = this.#unavailable();
  }

  get user(): User {
    return this.#rights?.user ?? nobody;
  }

  get whyUnknown(): QuarterdeckError | undefined {
    return this.#whyUnknown;
  }

  /** The cluster doesn't accept who the caller says to be. */
  get isStranger(): boolean {
    return this.#isStranger;
  }

  /** What is known is still good. */
  get isFresh(): boolean {
    return performance.now() < this.#goodUntil;
  }

  reach(use: Use, resource: keyof Entries): Reach {
    return this.#reaches.get(`${use} ${resource}`) ?? Reach.nothing;
  }

  /** The pods whose logs may be read. */
  get logs(): Reach {
    return this.#reaches.get(ofLogs) ?? Reach.nothing;
  }

  /** Whether the caller may do something: asked for once for as long as the rights are good. */
  async mayDo(attempt: Attempt): Promise<boolean> {
    if (!this.#isConceivable(attempt)) return false;
    const key = JSON.stringify(attempt);
    const answer = this.#answers.get(key) ?? mayDo(patient(this.#options.sender), attempt);
    this.#answers.set(key, answer);
    // What has failed is asked for again.
    answer.catch(() => this.#answers.delete(key));
    return answer;
  }

  onceChanged(callback: () => void): () => void {
    this.#waiting.add(callback);
    return () => this.#waiting.delete(callback);
  }

  /** Resolves when what is known is good, or can't be known now. */
  async settle(): Promise<void> {
    if (this.isFresh) return;
    const since = performance.now();
    await this.#reviewed();
    // One that had been under way before isn't an answer to this question.
    if (!this.isFresh && this.#triedAt < since) await this.#reviewed();
  }

  /** Keeps it up to date from now on, until it is let go of. */
  hold(): void {
    this.#isHeld = true;
    this.#renewInTime();
  }

  letGo(): void {
    this.#isHeld = false;
    clearTimeout(this.#timer);
  }

  /** What is known may not be true any more. */
  distrust(): void {
    this.#distrustedAt = performance.now();
    this.#answers.clear();
    this.#goodUntil = 0;
    if (this.#isHeld) void this.settle();
  }

  /** One review at a time, for whoever waits for it. */
  #reviewed(): Promise<void> {
    return (this.#reviewing ??= this.#review().finally(() => (this.#reviewing = undefined)));
  }

  /** What is asked about one object, after it wasn't allowed with all of them, takes a rule that has its name. */
  #isConceivable({ namespace, name, ...question }: Attempt): boolean {
    const rules = this.#rights?.rulesIn(namespace);
    if (name === undefined || rules === undefined) return true;
    return rules.some((rule) => allowsAll(rule, question) || namesAllowed(rule, question).includes(name));
  }

  async #review(): Promise<void> {
    const startedAt = performance.now();
    this.#triedAt = startedAt;
    try {
      const rights = await reviewRights(patient(this.#options.sender), this.#options.places);
      this.#answered(rights, startedAt);
    } catch (error) {
      if (isStranger(error)) this.#answered(undefined, startedAt);
      else this.#failed();
    }
    if (this.#isHeld) this.#renewInTime();
  }

  #answered(rights: Rights | undefined, startedAt: number): void {
    const { ttlMs } = this.#options;
    const isSettling = startedAt < this.#distrustedAt + settlingMs;
    this.#askedAt = startedAt;
    // What was asked before something was heard isn't good at all.
    if (startedAt < this.#distrustedAt) this.#goodUntil = 0;
    else this.#goodUntil = startedAt + (isSettling ? Math.min(settlingTtlMs, ttlMs) : ttlMs);
    const reaches = reachesOf(rights, this.#reaches);
    const isSame =
      this.#whyUnknown === undefined &&
      this.#isStranger === (rights === undefined) &&
      [...reaches].every(([key, reach]) => this.#reaches.get(key) === reach);
    this.#rights = rights;
    this.#answers.clear();
    this.#reaches = reaches;
    this.#isStranger = rights === undefined;
    this.#whyUnknown = undefined;
    if (!isSame) this.#hasChanged();
  }

  /** What is known stays known until its time has come. */
  #failed(): void {
    const now = performance.now();
    const end = this.#askedAt + this.#options.ttlMs;
    const isOver = this.#rights === undefined || now >= end;
    this.#goodUntil = now + (isOver ? retryMs : Math.min(retryMs, end - now));
    if (!isOver || this.#whyUnknown !== undefined) return;
    this.#whyUnknown = this.#unavailable();
    this.#hasChanged();
  }

  #renewInTime(): void {
    clearTimeout(this.#timer);
    const left = Math.max(0, this.#goodUntil - performance.now());
    this.#timer = setTimeout(() => void this.#reviewed(), left * renewAt).unref();
  }

  #hasChanged(): void {
    const waiting = this.#waiting;
    this.#waiting = new Set();
    for (const callback of waiting) callback();
  }

  #unavailable(): QuarterdeckError {
    const { cluster } = this.#options.sender;
    const message = `cluster ${JSON.stringify(cluster)} can't be asked now what you may see of it`;
    return new QuarterdeckError('CLUSTER_UNAVAILABLE', message, { cluster });
  }
}

/** What reaches as far as before is the same object as before. */
function reachesOf(rights: Rights | undefined, before: ReadonlyMap<string, Reach>): Map<string, Reach> {
  const reaches = new Map<string, Reach>();
  const keep = (key: string, reach: Reach): void => {
    const old = before.get(key);
    reaches.set(key, old?.digest === reach.digest ? old : reach);
  };
  for (const resource of Object.keys(resources) as (keyof Entries)[]) {
    for (const use of uses) {
      const key = `${use} ${resource}`;
      const reach = rights === undefined ? Reach.nothing : reachFor(use, resource, rights);
      keep(key, reach);
    }
  }
  keep(ofLogs, rights?.logs ?? Reach.nothing);
  return reaches;
}

function reachFor(use: Use, resource: keyof Entries, { get, list, watch }: Rights): Reach {
  switch (use) {
    case 'list':
      return list[resource].withoutNames();
    case 'follow':
      return list[resource].and(watch[resource]);
    case 'one':
      return get[resource].or(list[resource].withoutNames());
    case 'get':
      return get[resource];
  }
}

/** It doesn't accept the caller's credentials, or doesn't let the gateway act as the caller; what somebody may do everybody may ask. */
function isStranger(error: unknown): boolean {
  return error instanceof KubernetesError && (error.statusCode === 401 || error.statusCode === 403);
}

/** The same sender, whose requests are given up soon. */
function patient(sender: Sender): Sender {
  return {
    cluster: sender.cluster,
    send: (request) => sender.send({ ...request, idleTimeoutMs: reviewTimeoutMs }),
    sendForJson: (request) => sender.sendForJson({ ...request, idleTimeoutMs: reviewTimeoutMs }),
  };
}
