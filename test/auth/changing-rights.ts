import fc from 'fast-check';
import type { LiveRights, Use } from '../../src/auth/live-rights.ts';
import { Reach } from '../../src/auth/reach.ts';
import { QuarterdeckError } from '../../src/errors.ts';
import type { Entry } from '../../src/model/entries/entry.ts';

/** What somebody may do with a resource: in whole namespaces, and with single objects. */
export interface Grant {
  readonly everywhere: boolean;
  readonly namespaces: readonly string[];
  readonly single: readonly (readonly [namespace: string, name: string])[];
}

export const anyGrant = (names: readonly string[]): fc.Arbitrary<Grant> =>
  fc.record({
    everywhere: fc.oneof(
      { weight: 5, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    namespaces: fc.subarray(['one', 'two', 'nowhere']),
    single: fc.array(fc.tuple(fc.constantFrom('one', 'two', Reach.anyNamespace), fc.constantFrom(...names)), {
      maxLength: 3,
    }),
  });

function reachOf({ everywhere, namespaces, single }: Grant): Reach {
  const names = Map.groupBy(single, ([namespace]) => namespace);
  return new Reach({
    everywhere,
    namespaces,
    names: new Map([...names].map(([namespace, some]) => [namespace, new Set(some.map(([, name]) => name))])),
  });
}

/** Whether an object may be listed, or come upon by itself: said another way than by a Reach. */
export function mayList({ everywhere, namespaces }: Grant, { namespace }: Entry): boolean {
  return everywhere || namespaces.includes(namespace);
}

export function maySee(grant: Grant, entry: Entry): boolean {
  return (
    mayList(grant, entry) ||
    grant.single.some(
      ([namespace, name]) =>
        name === entry.name && (namespace === entry.namespace || namespace === Reach.anyNamespace),
    )
  );
}

/** Rights that tests give and take away. */
export class ChangingRights implements LiveRights {
  readonly user = { username: 'jane', uid: '', groups: [] };
  whyUnknown: QuarterdeckError | undefined;
  #reach: Reach;
  #listed: Reach;
  #waiting = new Set<() => void>();

  constructor(grant: Grant) {
    this.#reach = reachOf(grant);
    this.#listed = this.#reach.withoutNames();
  }

  reach(use: Use): Reach {
    return use === 'list' || use === 'follow' ? this.#listed : this.#reach;
  }

  onceChanged(callback: () => void): () => void {
    this.#waiting.add(callback);
    return () => this.#waiting.delete(callback);
  }

  become(grant: Grant): void {
    const reach = reachOf(grant);
    if (reach.digest !== this.#reach.digest) {
      this.#reach = reach;
      this.#listed = listedOf(reach, this.#listed);
    }
    this.#tell();
  }

  areKnown(areKnown: boolean): void {
    this.whyUnknown = areKnown ? undefined : new QuarterdeckError('CLUSTER_UNAVAILABLE', 'not known');
    this.#tell();
  }

  #tell(): void {
    const waiting = this.#waiting;
    this.#waiting = new Set();
    for (const callback of waiting) callback();
  }
}

function listedOf(reach: Reach, before: Reach): Reach {
  const listed = reach.withoutNames();
  return listed.digest === before.digest ? before : listed;
}
