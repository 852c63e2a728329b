import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import { decodeStreamCursor, encodeStreamCursor } from '../../src/model/stream-cursor.ts';
import type { ChangeBatch } from '../../src/watchers/change-batch.ts';
import { ChangeStream } from '../../src/watchers/change-stream.ts';
import { draft, type Draft } from './pod-store.ts';
import { History, Replica } from './replicas.ts';

type Matches = (pod: PodEntry) => boolean;

const clusters = ['one', 'two'] as const;
const subject = { subscription: 'pods', arguments: {} };

/** A filter: by what an object keeps, by what changes about it, everything, nothing. */
const filters: Readonly<Record<string, Matches>> = {
  'by label': ({ labels }) => labels['app'] === 'x',
  'by namespace': ({ namespace }) => namespace === 'one',
  everything: () => true,
  nothing: ({ name }) => name === 'last',
};

/** Two gateways that follow the same two clusters, each at a pace of its own. */
class Gateways {
  readonly histories = clusters.map((cluster) => new History(cluster));
  readonly #replicas: readonly (readonly Replica[])[];

  constructor(logCapacity: number, byNamespace: boolean) {
    this.#replicas = [0, 1].map(() =>
      clusters.map(
        (cluster, at) => new Replica(this.histories[at] as History, cluster, logCapacity, byNamespace),
      ),
    );
  }

  replica(gateway: number, cluster: number): Replica {
    return this.#replicas[gateway]?.[cluster] as Replica;
  }

  views(gateway: number): Replica['store'][] {
    return (this.#replicas[gateway] as readonly Replica[]).map(({ store }) => store);
  }

  catchUp(): void {
    for (const replica of this.#replicas.flat()) replica.catchUp();
  }
}

/** Folds what it is sent, and comes back with its cursor. Refuses what a correct stream never sends. */
class Client {
  readonly known = new Map<string, PodEntry>();
  synced = false;
  /** How often it was told to begin anew. */
  resets = 0;
  readonly #matches: Matches;
  #cursor: string | undefined;
  #stream: Promise<ChangeStream<PodEntry>> | undefined;
  #pending: Promise<void> | undefined;

  constructor(matches: Matches) {
    this.#matches = matches;
  }

  /** Leaves where it is, in the middle of whatever is under way, and goes on elsewhere or there. */
  connect(views: Replica['store'][]): void {
    void this.#stream?.then((left) => left.return());
    const options = { views, matches: this.#matches, snapshot: true };
    this.#pending = undefined;
    this.#stream =
      this.#cursor === undefined
        ? Promise.resolve(new ChangeStream<PodEntry>(options))
        : ChangeStream.resume<PodEntry>(options, decodeStreamCursor(this.#cursor, subject));
  }

  /** Takes a message; one that isn't there yet stays awaited. */
  read(): Promise<void> {
    return (this.#pending ??= this.#next(this.#stream));
  }

  async #next(from: Promise<ChangeStream<PodEntry>> | undefined): Promise<void> {
    const stream = await from;
    const { value } = (await stream?.next()) ?? {};
    // What comes after it has left is lost on the way.
    if (this.#stream !== from) return;
    this.#pending = undefined;
    if (value !== undefined) this.#fold(value);
  }

  #fold({ reset, changes, synced, position }: ChangeBatch<PodEntry>): void {
    if (reset) {
      this.known.clear();
      this.resets++;
    }
    for (const { type, entry } of changes) {
      const key = `${entry.cluster} ${entry.uid}`;
      const before = this.known.get(key);
      expect(before !== undefined, `${type} ${key}`).toBe(type !== 'ADDED');
      expect(Number(entry.resourceVersion)).toBeGreaterThan(Number(before?.resourceVersion ?? 0) - 1);
      if (type === 'REMOVED') this.known.delete(key);
      else this.known.set(key, entry);
    }
    this.synced = synced;
    this.#cursor = encodeStreamCursor(subject, position);
  }
}

type Disturbance = 'bookmark' | 'relist' | 'restart' | 'goOver';

type Step =
  | { readonly kind: 'write' | 'delete'; readonly cluster: number; readonly draft: Draft }
  | { readonly kind: 'follow'; readonly gateway: number; readonly cluster: number; readonly events: number }
  | {
      readonly kind: Disturbance;
      readonly gateway: number;
      readonly cluster: number;
    }
  | { readonly kind: 'read' }
  | { readonly kind: 'connect'; readonly gateway: number };

const cluster = fc.constantFrom(0, 1);

function steps(also: readonly Disturbance[], gateways: readonly number[] = [0, 1]): fc.Arbitrary<Step[]> {
  const gateway = fc.constantFrom(...gateways);
  const step = fc.oneof<fc.MaybeWeightedArbitrary<Step>[]>(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constantFrom('write' as const, 'delete' as const), cluster, draft }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('follow' as const), gateway, cluster, events: fc.nat(4) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom(...also), gateway, cluster }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('read' as const) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('connect' as const), gateway }) },
  );
  // Else it takes about ten at most.
  return fc.array(step, { maxLength: 80, size: 'max' });
}

const last = { name: 'last', namespace: 'one', generation: 1, labels: { app: 'x' }, nodeName: undefined };

/** A client of two gateways over some steps; at the end it has what a query gives. */
async function follow(
  steps: readonly Step[],
  matches: Matches,
  logCapacity: number,
  byNamespace = false,
): Promise<Client> {
  const gateways = new Gateways(logCapacity, byNamespace);
  const client = new Client(matches);
  let at = 0;
  const connect = (gateway: number): void => {
    at = gateway;
    client.connect(gateways.views(gateway));
  };
  connect(at);
  for (const step of steps) {
    switch (step.kind) {
      case 'write':
      case 'delete':
        gateways.histories[step.cluster]?.[step.kind](step.draft);
        break;
      case 'follow':
        gateways.replica(step.gateway, step.cluster).follow(step.events);
        break;
      case 'restart':
        gateways.replica(step.gateway, step.cluster).restart();
        if (step.gateway === at) connect(at);
        break;
      case 'bookmark':
      case 'relist':
      case 'goOver':
        gateways.replica(step.gateway, step.cluster)[step.kind]();
        break;
      case 'connect':
        connect(step.gateway);
        break;
      case 'read':
        void client.read();
        await new Promise((resolve) => setImmediate(resolve));
    }
  }
  // Who has what was written last to each cluster has everything.
  for (const history of gateways.histories) history.write(last);
  gateways.catchUp();
  const has = (cluster: string): boolean => client.known.has(`${cluster} one/last#1`);
  while (!client.synced || !clusters.every(has)) await client.read();
  const expected = gateways.histories.flatMap((history) => history.stateAfter(Infinity)).filter(matches);
  expect(new Set(client.known.values())).toEqual(new Set(expected));
  return client;
}

test.each(
  Object.entries(filters).flatMap(([filter, matches]) =>
    [false, true].flatMap((byNamespace) => [
      { filter, matches, byNamespace, log: 'that holds everything', logCapacity: 1_000 },
      { filter, matches, byNamespace, log: 'that is soon outrun', logCapacity: 4 },
    ]),
  ),
)(
  'whoever leaves and comes back, here or there, has what a query gives: $filter, with a log $log, by namespace: $byNamespace',
  async ({ matches, logCapacity, byNamespace }) => {
    await fc.assert(
      fc.asyncProperty(steps(['bookmark', 'relist', 'restart', 'goOver']), async (all) => {
        await follow(all, matches, logCapacity, byNamespace);
      }),
      { numRuns: 200 },
    );
  },
);

test('nobody begins anew within the window: neither here nor on a gateway that is ahead or behind', async () => {
  await fc.assert(
    fc.asyncProperty(steps(['bookmark']), async (all) => {
      const { resets } = await follow(all, filters['by label'] as Matches, 1_000);
      expect(resets).toBe(1);
    }),
    { numRuns: 200 },
  );
});

test('nor does who comes back to the same gateway, where each namespace has a watch of its own', async () => {
  await fc.assert(
    fc.asyncProperty(steps(['bookmark'], [0]), async (all) => {
      const { resets } = await follow(all, filters['by label'] as Matches, 1_000, true);
      expect(resets).toBe(1);
    }),
    { numRuns: 200 },
  );
});
