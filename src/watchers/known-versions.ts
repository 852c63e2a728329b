import { compareResourceVersions } from './resource-version.ts';

/** Before everything was read for the first time. */
export const nothingKnown = '0';

/**
 * Up to which version a store knows what there is: of everything, or, where namespaces are watched one by one, of each of them. Their watches
 * aren't in step: what one of them has come up to says nothing of the others.
 */
export class KnownVersions {
  #everything = nothingKnown;
  /** Undefined while one watch gives everything. */
  #namespaces: Map<string, string> | undefined;
  /** The latest version at which something has changed, where namespaces are watched. */
  #changed = nothingKnown;
  /** The earliest of those of the namespaces; undefined when it has to be found anew. */
  #earliest: string | undefined;

  /** Up to which nothing at all is missing. */
  get complete(): string {
    if (this.#namespaces === undefined) return this.#everything;
    return (this.#earliest ??= extreme(this.#namespaces.values(), -1));
  }

  /** Beyond which nothing at all is known. */
  get latest(): string {
    return this.#namespaces === undefined ? this.#everything : extreme(this.#namespaces.values(), 1);
  }

  /** Later changes have later versions: one watch gives everything. */
  get areInOrder(): boolean {
    return this.#namespaces === undefined;
  }

  /** The earliest version at which everything can have been as it is. */
  get reached(): string {
    return this.#namespaces === undefined ? this.#everything : this.#changed;
  }

  /** Up to which nothing of a namespace is missing; undefined where it isn't watched. */
  in(namespace: string): string | undefined {
    return this.#namespaces === undefined ? this.#everything : this.#namespaces.get(namespace);
  }

  /** A namespace is watched by itself from now on. If its objects are known already, then from the watch of everything. */
  enter(namespace: string, isKnown: boolean): void {
    if (this.#namespaces === undefined) {
      this.#namespaces = new Map();
      this.#changed = this.#everything;
    }
    if (this.#namespaces.has(namespace)) return;
    this.#namespaces.set(namespace, isKnown ? this.#everything : nothingKnown);
    this.#earliest = undefined;
  }

  /** It isn't any more. */
  leave(namespace: string): void {
    this.#namespaces?.delete(namespace);
    this.#earliest = undefined;
  }

  /** Nothing of a namespace is missing up to a version. True if that is more than was known. */
  advance(version: string, namespace: string | undefined): boolean {
    const known = namespace === undefined ? this.#everything : this.in(namespace);
    if (known === undefined || compareResourceVersions(version, known) <= 0) return false;
    this.#set(version, namespace);
    return true;
  }

  /** Something in a namespace is as it is since this version. True if that is more than was known. */
  change(version: string, namespace: string): boolean {
    if (compareResourceVersions(version, this.#changed) > 0) this.#changed = version;
    return this.advance(version, namespace);
  }

  /** A namespace, or everything, is about to be as a list has it: when that has changed is between its version and the list's. */
  beginReplace(namespace: string | undefined): void {
    const since = namespace === undefined ? nothingKnown : (this.in(namespace) ?? nothingKnown);
    if (compareResourceVersions(since, this.#changed) > 0) this.#changed = since;
  }

  /** It is as the list has it. The version may be an earlier one: a cluster that was restored from a backup counts from there. */
  endReplace(version: string, namespace: string | undefined): void {
    if (namespace === undefined) {
      this.#namespaces = undefined;
      this.#everything = version;
      return;
    }
    const isEarlier = compareResourceVersions(version, this.in(namespace) ?? nothingKnown) < 0;
    this.#set(version, namespace);
    if (isEarlier && this.#namespaces !== undefined) this.#changed = extreme(this.#namespaces.values(), 1);
  }

  #set(version: string, namespace: string | undefined): void {
    if (this.#namespaces === undefined || namespace === undefined) this.#everything = version;
    else this.#namespaces.set(namespace, version);
    this.#earliest = undefined;
  }
}

/** The earliest (-1) or latest (1) of some versions. */
function extreme(versions: Iterable<string>, sign: 1 | -1): string {
  let found: string | undefined;
  for (const version of versions)
    if (found === undefined || sign * compareResourceVersions(version, found) > 0) found = version;
  return found ?? nothingKnown;
}
