import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entries, IndexName } from '../../src/model/cluster-view.ts';
import type { Entry } from '../../src/model/entries/entry.ts';
import { indexFunctions, type IndexFunction } from '../../src/model/entries/index-functions.ts';
import { anyWrite, WrittenStore } from './any-writes.ts';

const resources = Object.keys(indexFunctions) as (keyof Entries)[];
const writes = fc.array(anyWrite(['a', 'b', 'c']), { maxLength: 30, size: 'max' });

test.each(resources)(
  'after any writes each index of %s gives what a scan gives, also where nothing is left',
  (resource) => {
    const indexes = Object.entries(indexFunctions[resource]) as [IndexName, IndexFunction<Entry>][];
    const met = new Set<IndexName>();
    fc.assert(
      fc.property(writes, (writes) => {
        const written = new WrittenStore(resource);
        const { store } = written;
        const everHeld = new Map<IndexName, Set<string>>(indexes.map(([index]) => [index, new Set()]));
        for (const write of writes) {
          for (const entry of written.do(write)) {
            for (const [index, valuesOf] of indexes)
              for (const value of valuesOf(entry)) everHeld.get(index)?.add(value);
          }
          for (const [index, valuesOf] of indexes) {
            for (const value of everHeld.get(index) ?? []) {
              const scanned = [...store.all()].filter((entry) => valuesOf(entry).includes(value));
              expect(new Set(store.by(index, value))).toEqual(new Set(scanned));
              expect(store.countBy(index, value)).toBe(scanned.length);
              if (scanned.length > 1) met.add(index);
            }
          }
        }
      }),
      { numRuns: 50 },
    );
    // An index that these writes don't reach isn't tested.
    expect(met).toEqual(new Set(indexes.map(([index]) => index)));
  },
);
