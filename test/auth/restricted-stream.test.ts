import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RestrictedView } from '../../src/auth/restricted-view.ts';
import type { Entry } from '../../src/model/entries/entry.ts';
import { podOrder } from '../../src/model/orders.ts';
import type { Order } from '../../src/model/order.ts';
import { Selection } from '../../src/model/selection.ts';
import type { StreamPosition } from '../../src/model/stream-cursor.ts';
import type { ChangeBatch } from '../../src/watchers/change-batch.ts';
import { ChangeStream } from '../../src/watchers/change-stream.ts';
import { PageStream } from '../../src/watchers/page-stream.ts';
import { SharedNews } from '../../src/watchers/shared-news.ts';
import { SteppedReader } from '../support/stepped-reader.ts';
import { anyEntry } from '../watchers/any-entry.ts';
import { anyWrite, WrittenStore } from '../watchers/any-writes.ts';
import { anyGrant, ChangingRights, mayList, type Grant } from './changing-rights.ts';

const names = ['a', 'b', 'c', 'd'];

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), write: anyWrite(names) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('rights' as const), grant: anyGrant(names) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('read' as const), client: fc.constantFrom(0, 1) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('come back' as const), client: fc.constantFrom(0, 1) }),
  },
);

/** Folds what it is sent, and refuses what a correct stream never sends. */
class Client {
  readonly known = new Map<string, Entry>();
  position: StreamPosition | undefined;
  resets = 0;

  fold({ reset, changes, position }: ChangeBatch<Entry>): void {
    if (reset) {
      this.known.clear();
      this.resets++;
    }
    for (const { type, entry } of changes) {
      expect(this.known.has(entry.uid), `${type} ${entry.uid}`).toBe(type !== 'ADDED');
      if (type === 'REMOVED') this.known.delete(entry.uid);
      else this.known.set(entry.uid, entry);
    }
    this.position = position;
  }
}

const allowed = (written: WrittenStore, grant: Grant): Entry[] =>
  [...written.store.all()].filter((entry) => mayList(grant, entry));

interface Subscriber {
  readonly client: Client;
  readonly reader: SteppedReader<ChangeBatch<Entry>>;
}

test('what is written and who may see it change in any order: subscribers of one caller, who share, have what a query gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyGrant(names),
      fc.array(step, { maxLength: 60, size: 'max' }),
      async (first, steps) => {
        const written = new WrittenStore('pods');
        const rights = new ChangingRights(first);
        const view = new RestrictedView<Entry>(written.store, rights).followed;
        const options = { views: [view], matches: () => true, snapshot: true, shared: new SharedNews() };
        const follow = (): Subscriber => ({
          client: new Client(),
          reader: new SteppedReader(new ChangeStream(options)),
        });
        const subscribers = [follow(), follow()] as const;
        let grant = first;
        const read = async ({ reader, client }: Subscriber): Promise<void> => {
          for (const batch of await reader.allThereIs()) client.fold(batch);
          expect([...client.known.values()].toSorted(byUid)).toEqual(allowed(written, grant).toSorted(byUid));
        };
        for (const one of steps) {
          if (one.kind === 'write') written.do(one.write);
          else if (one.kind === 'rights') rights.become((grant = one.grant));
          else if (one.kind === 'read') await read(subscribers[one.client]);
          else {
            const { reader, client } = subscribers[one.client];
            await reader.switchTo(await ChangeStream.resume(options, client.position));
          }
        }
        for (const subscriber of subscribers) {
          await read(subscriber);
          await subscriber.reader.end();
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('rights that come and go are told one by one, without beginning anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyGrant(names), { maxLength: 8 }), async (grants) => {
      const written = new WrittenStore('pods');
      for (const name of names)
        for (const namespace of ['one', 'two']) written.store.upsert(podOf(name, namespace));
      const rights = new ChangingRights(noRights);
      const view = new RestrictedView<Entry>(written.store, rights).followed;
      const client = new Client();
      const reader = new SteppedReader(
        new ChangeStream({ views: [view], matches: () => true, snapshot: true }),
      );
      for (const grant of grants) {
        rights.become(grant);
        for (const batch of await reader.allThereIs()) client.fold(batch);
        expect([...client.known.keys()].toSorted()).toEqual(
          allowed(written, grant)
            .map(({ uid }) => uid)
            .toSorted(),
        );
      }
      expect(client.resets).toBe(grants.length === 0 ? 0 : 1);
      await reader.end();
    }),
  );
});

test('a live page has the rows that its reader may see', async () => {
  const order = podOrder({ field: 'NAME', direction: 'ASC' }) as unknown as Order<Entry>;
  const selection = new Selection<Entry>([]);
  await fc.assert(
    fc.asyncProperty(
      anyGrant(names),
      fc.array(step, { maxLength: 40, size: 'max' }),
      async (first, steps) => {
        const written = new WrittenStore('pods');
        const rights = new ChangingRights(first);
        const view = new RestrictedView<Entry>(written.store, rights).followed;
        const options = { views: [view], selection, order, size: 3, after: undefined, counted: true };
        const reader = new SteppedReader(new PageStream(options));
        let grant = first;
        let last:
          { rows: readonly string[]; count: number | undefined; position: StreamPosition } | undefined;
        const read = async (): Promise<void> => {
          for (const { page, totalCount, position } of await reader.allThereIs())
            last = { rows: page.entries.map(({ key }) => key), count: totalCount, position };
          const expected = allowed(written, grant);
          expect(last?.count).toBe(expected.length);
          const sorted = expected.toSorted((a, b) => (a.name + a.namespace < b.name + b.namespace ? -1 : 1));
          expect(last?.rows).toEqual(sorted.slice(0, 3).map(({ key }) => key));
        };
        for (const one of steps) {
          if (one.kind === 'write') written.do(one.write);
          else if (one.kind === 'rights') rights.become((grant = one.grant));
          else if (one.kind === 'read') await read();
          else await reader.switchTo(await PageStream.resume(options, last?.position));
        }
        await read();
        await reader.end();
      },
    ),
    { numRuns: 200 },
  );
});

test('nothing is told while it is not known what may be seen, and nothing of that time is lost', async () => {
  const written = new WrittenStore('pods');
  const rights = new ChangingRights({ ...noRights, namespaces: ['one'] });
  const view = new RestrictedView<Entry>(written.store, rights).followed;
  const reader = new SteppedReader(new ChangeStream({ views: [view], matches: () => true, snapshot: true }));
  expect(await reader.allThereIs()).toMatchObject([{ reset: true, changes: [] }]);
  rights.areKnown(false);
  written.store.upsert(podOf('a', 'one'));
  written.store.upsert(podOf('a', 'two'));
  expect(await reader.allThereIs()).toEqual([]);
  expect(() => view.size).toThrow('not known');
  rights.areKnown(true);
  expect(await reader.allThereIs()).toMatchObject([
    { reset: false, changes: [{ type: 'ADDED', entry: { name: 'a', namespace: 'one' } }] },
  ]);
  await reader.end();
});

const noRights: Grant = { everywhere: false, namespaces: [], single: [] };

let version = 1_000;

function podOf(name: string, namespace: string): Entry {
  const draft = { generation: 1, labels: {}, selector: {}, other: undefined, nodeName: undefined };
  return anyEntry(
    'pods',
    { ...draft, name, namespace, word: 'Running', yes: true, number: 0 },
    String(++version),
  );
}

function byUid(one: Entry, other: Entry): number {
  return one.uid < other.uid ? -1 : 1;
}
