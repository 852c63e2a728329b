import { QuarterdeckError } from '../errors.ts';
import type { ChangeFeed, Entries, IndexName, ResourceView, Walk } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import { compareInOrder, compareWithPlace, type Order } from '../model/order.ts';
import type { Checkpoint } from '../model/stream-cursor.ts';
import type { LiveRights, Use } from './live-rights.ts';
import type { Reach } from './reach.ts';
import { inOwnWords, mayNotList, mayNotRead } from './refusals.ts';
import { RestrictedFeed } from './restricted-feed.ts';

/** What is less than one in so many of the whole is put in order by itself: that is quicker than to walk the whole. */
const fewBelow = 1 / 16;

/**
 * What one caller may see of a resource, as of now: what is listed is in whole namespaces, what is looked up by itself may also be single
 * objects. Whoever may see everything is given what the view has; anybody else costs what they may see, not what there is.
 * All of it throws QuarterdeckError CLUSTER_UNAVAILABLE as long as it isn't known what the caller may see.
 */
export class RestrictedView<E extends Entry> implements ResourceView<E> {
  readonly cluster: string;
  readonly resource: keyof Entries;
  readonly canBeGranted = true;
  readonly #view: ResourceView<E>;
  readonly #rights: LiveRights;
  readonly #use: Use;
  #followed: RestrictedView<E> | undefined;
  #single: RestrictedView<E> | undefined;

  constructor(view: ResourceView<E>, rights: LiveRights, use: Use = 'list') {
    this.cluster = view.cluster;
    this.resource = view.resource;
    this.#view = view;
    this.#rights = rights;
    this.#use = use;
  }

  get followed(): ResourceView<E> {
    return (this.#followed ??= new RestrictedView(this.#view.followed, this.#rights, 'follow'));
  }

  get single(): ResourceView<E> {
    return (this.#single ??= new RestrictedView(this.#view.single, this.#rights, 'one'));
  }

  get(namespace: string, name: string): E | undefined {
    return this.#reach('one').covers(namespace, name)
      ? this.#look((view) => view.get(namespace, name))
      : undefined;
  }

  read(namespace: string, name: string): E | undefined {
    if (!this.#reach('get').covers(namespace, name))
      throw mayNotRead({ ...this.#refused, verb: 'get' }, namespace, name);
    return this.#look((view) => view.read(namespace, name));
  }

  byUid(uid: string): E | undefined {
    const reach = this.#reach('one');
    const entry = this.#look((view) => view.byUid(uid));
    return entry !== undefined && covers(reach, entry) ? entry : undefined;
  }

  whyNotListed(namespaces?: readonly string[] | null): QuarterdeckError | undefined {
    // Whoever reads hears that it isn't known.
    if (this.#rights.whyUnknown !== undefined) return undefined;
    const reach = this.#reach();
    if (reach.everywhere || namespaces?.length === 0) return this.#whyUnread(namespaces);
    const allowed = (namespaces ?? [...reach.namespaces]).filter((one) => reach.coversAllOf(one));
    if (allowed.length > 0) return this.#whyUnread(allowed);
    return mayNotList({ ...this.#refused, verb: this.#verbRefused(namespaces) }, namespaces);
  }

  by(index: IndexName, value: string): Iterable<E> {
    const reach = this.#reach();
    if (reach.everywhere) return this.#look((view) => view.by(index, value));
    if (index === 'namespace' && reach.namespaces.has(value)) return this.#in(value);
    return fitting(
      this.#look((view) => view.by(index, value)),
      reach,
    );
  }

  countBy(index: IndexName, value: string): number {
    const reach = this.#reach();
    if (reach.everywhere || (index === 'namespace' && reach.namespaces.has(value)))
      return this.#look((view) => view.countBy(index, value));
    return index === 'namespace' && !reach.hasNames ? 0 : countOf(this.by(index, value));
  }

  all(): Iterable<E> {
    const reach = this.#reach();
    if (reach.everywhere) return this.#look((view) => view.all());
    return reach.hasNames
      ? fitting(
          this.#look((view) => view.all()),
          reach,
        )
      : this.#inAllOf(reach.namespaces);
  }

  inOrder(order: Order<E>, walk: Walk): Iterable<E> {
    const reach = this.#reach();
    if (reach.everywhere) return this.#look((view) => view.inOrder(order, walk));
    if (this.#isFew) return walkThrough(this.all(), order, walk);
    return fitting(
      this.#look((view) => view.inOrder(order, walk)),
      reach,
    );
  }

  countFound(order: Order<E>, text: string, fits: (entry: E) => boolean = () => true): number {
    const reach = this.#reach();
    if (reach.everywhere) return this.#look((view) => view.countFound(order, text, fits));
    const fitsToo = (entry: E): boolean => covers(reach, entry) && fits(entry);
    if (!this.#isFew) return this.#look((view) => view.countFound(order, text, fitsToo));
    let count = 0;
    for (const entry of this.all()) if (entry.searchText.includes(text) && fits(entry)) count++;
    return count;
  }

  get size(): number {
    const reach = this.#reach();
    if (reach.everywhere) return this.#look(({ size }) => size);
    if (reach.hasNames) return countOf(this.all());
    return [...reach.namespaces].reduce((size, namespace) => size + this.countBy('namespace', namespace), 0);
  }

  changes(): ChangeFeed<E> {
    return this.#restricted(this.#view.changes(), this.#rights.reach(this.#use, this.resource));
  }

  async changesSince(seen: Checkpoint, signal: AbortSignal): Promise<ChangeFeed<E> | undefined> {
    const { reach: digest = '', ...state } = seen;
    const reach = this.#rights.reach(this.#use, this.resource);
    // Under other rights something else was seen: what has come into reach since isn't among the changes.
    if (this.#rights.whyUnknown !== undefined || digest !== reach.digest) return undefined;
    const feed = await this.#view.changesSince(state, signal);
    return feed === undefined ? undefined : this.#restricted(feed, reach);
  }

  #restricted(feed: ChangeFeed<E>, reach: Reach): ChangeFeed<E> {
    return new RestrictedFeed({ view: this.#view, feed, rights: this.#rights, use: this.#use, reach });
  }

  /** @throws QuarterdeckError where it isn't known */
  #reach(use: Use = this.#use): Reach {
    const { whyUnknown } = this.#rights;
    if (whyUnknown !== undefined) throw whyUnknown;
    return this.#rights.reach(use, this.resource);
  }

  get #refused(): { user: LiveRights['user']; resource: keyof Entries; cluster: string } {
    return { user: this.#rights.user, resource: this.resource, cluster: this.cluster };
  }

  /** Who may list and may not follow lacks the other verb. */
  #verbRefused(namespaces: readonly string[] | null | undefined): 'list' | 'watch' {
    if (this.#use !== 'follow') return 'list';
    const listed = this.#reach('list');
    const some = namespaces ?? [...listed.namespaces];
    return listed.everywhere || some.some((one) => listed.coversAllOf(one)) ? 'watch' : 'list';
  }

  *#inAllOf(namespaces: Iterable<string>): Iterable<E> {
    for (const namespace of namespaces) yield* this.#in(namespace);
  }

  /** What is in a namespace: nothing where the gateway itself may not look. */
  #in(namespace: string): Iterable<E> {
    return this.#look((view) =>
      view.whyNotListed([namespace]) === undefined ? view.by('namespace', namespace) : [],
    );
  }

  get #isFew(): boolean {
    return this.size < this.#look(({ size }) => size) * fewBelow;
  }

  #whyUnread(namespaces: readonly string[] | null | undefined): QuarterdeckError | undefined {
    const why = this.#look((view) => view.whyNotListed(namespaces));
    return why === undefined ? undefined : inOwnWords(why, this);
  }

  /** Looks something up; why it can't be read is said in the gateway's words. */
  #look<T>(lookUp: (view: ResourceView<E>) => T): T {
    try {
      return lookUp(this.#view);
    } catch (error) {
      throw error instanceof QuarterdeckError ? inOwnWords(error, this) : error;
    }
  }
}

function covers(reach: Reach, { namespace, name }: Entry): boolean {
  return reach.covers(namespace, name);
}

function* fitting<E extends Entry>(entries: Iterable<E>, reach: Reach): Iterable<E> {
  for (const entry of entries) if (covers(reach, entry)) yield entry;
}

function countOf(entries: Iterable<unknown>): number {
  let count = 0;
  for (const _ of entries) count++;
  return count;
}

/** The same walk through entries that are in no order. */
function walkThrough<E extends Entry>(
  entries: Iterable<E>,
  order: Order<E>,
  { from, including = false, backwards = false, text }: Walk,
): E[] {
  const isAhead = (entry: E): boolean => {
    if (from === undefined) return true;
    const difference = compareWithPlace(entry, from, order);
    return (backwards ? difference < 0 : difference > 0) || (including && difference === 0);
  };
  const chosen = [...entries].filter(
    (entry) => isAhead(entry) && (text === undefined || entry.searchText.includes(text)),
  );
  const sorted = chosen.toSorted((one, other) => compareInOrder(one, other, order));
  return backwards ? sorted.toReversed() : sorted;
}
