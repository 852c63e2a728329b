import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import type { ChangeBatch } from '../../src/watchers/change-batch.ts';
import { ChangeStream } from '../../src/watchers/change-stream.ts';
import { podStore, write, Writer } from './pod-store.ts';

const matches = (pod: PodEntry): boolean => pod.labels['app'] === 'x';

/** What a subscriber has that folds batches. Refuses what a correct stream never sends. */
class Picture {
  readonly known = new Map<string, PodEntry>();
  synced = false;

  fold({ reset, changes, synced }: ChangeBatch<PodEntry>): void {
    if (reset) this.known.clear();
    for (const { type, entry } of changes) {
      const key = `${entry.cluster} ${entry.uid}`;
      expect(this.known.has(key), `${type} ${key}`).toBe(type !== 'ADDED');
      if (type === 'REMOVED') this.known.delete(key);
      else this.known.set(key, entry);
    }
    this.synced = synced;
  }
}

/** A write to one of two stores, or the subscriber reading once. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ store: fc.constantFrom(0, 1), write }) },
  { weight: 1, arbitrary: fc.constant('read' as const) },
);

// Else it takes about ten at most.
const allSteps = fc.array(step, { maxLength: 60, size: 'max' });

test.each([
  { log: 'that holds everything', capacity: 1_000 },
  { log: 'that is soon outrun', capacity: 4 },
])(
  'folding the batches of any interleaving gives the filtered stores, with a log $log',
  async ({ capacity }) => {
    await fc.assert(
      fc.asyncProperty(allSteps, fc.boolean(), async (steps, late) => {
        const stores = [podStore(capacity), podStore(capacity)] as const;
        const writers = stores.map((store, index) => new Writer(store, `cluster-${index}`));
        const perform = (from: number, to: number): void => {
          for (const step of steps.slice(from, to)) if (step !== 'read') writers[step.store]?.do(step.write);
        };
        const start = late ? Math.floor(steps.length / 2) : 0;
        perform(0, start);
        const stream = new ChangeStream<PodEntry>({ views: stores, matches, snapshot: true });
        const picture = new Picture();
        let pending: Promise<void> | undefined;
        // A read that has nothing to take stays pending, over the writes that follow.
        const read = async (): Promise<void> => {
          const { done, value } = await stream.next();
          pending = undefined;
          if (done !== true) picture.fold(value);
        };
        for (const [at, step] of steps.slice(start).entries()) {
          if (step !== 'read') perform(start + at, start + at + 1);
          else if (pending === undefined) {
            pending = read();
            await new Promise((resolve) => setImmediate(resolve));
          }
        }
        // What is pending gets the rest; then everything that is left is read.
        const marker = { store: 0, write: { kind: 'upsert', draft: markerDraft } } as const;
        writers[marker.store]?.do(marker.write);
        while (
          ![...picture.known.values()].some(({ name }) => name === markerDraft.name) ||
          !picture.synced
        ) {
          await (pending ??= read());
        }
        const expected = stores.flatMap((store) => [...store.all()].filter(matches));
        expect(new Set(picture.known.values())).toEqual(new Set(expected));
        await stream.return();
      }),
      { numRuns: 200 },
    );
  },
);

/** Written last: who has it has everything. */
const markerDraft = {
  name: 'last',
  namespace: 'one',
  generation: 1,
  labels: { app: 'x' },
  nodeName: undefined,
};
