import { expect, test } from 'vitest';
import type { ListWatch } from '../../src/kubernetes/list-watch.ts';
import type { Pod } from '../../src/kubernetes/objects.ts';
import type { WatchEvent } from '../../src/kubernetes/watch-stream.ts';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import { Reachability } from '../../src/watchers/reachability.ts';
import { Reflector } from '../../src/watchers/reflector.ts';
import { isSliceOver, nextSlice } from '../../src/watchers/slices.ts';
import { podStore } from './pod-store.ts';
import { podEntry } from './pods.ts';
import { Queue } from './queue.ts';
import { snapshotEnd } from './scripted-api-server.ts';
import { TestClock } from './test-clock.ts';

/** Work until the slice is over. */
function useUp(): void {
  while (!isSliceOver());
}

/** Turns of the event loop until something is done. */
async function turnsUntil(done: Promise<unknown>): Promise<number> {
  const turn = async (): Promise<unknown> => new Promise((resolve) => setImmediate(resolve, 'turn'));
  for (let turns = 1; ; turns++) if ((await Promise.race([done, turn()])) !== 'turn') return turns;
}

const names = Array.from({ length: 20 }, (_, at) => `pod-${at}`);

/** A watch that has everything there at once, so that reading it needs no turn of the event loop; then nothing comes until it is ended. */
async function* burst(signal: AbortSignal): AsyncGenerator<WatchEvent<Pod>> {
  const event = (name: string, resourceVersion: string): WatchEvent<Pod> => ({
    type: 'ADDED',
    object: podEntry(name, { resourceVersion }).object,
  });
  for (const name of names) yield event(name, '1');
  yield snapshotEnd('10') as WatchEvent<Pod>;
  for (const name of names) yield event(name, '11');
  yield event('last', '12');
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
}

/** A reflector of such a watch; each entry that it makes, and each that the store takes, uses up a slice. */
function slowly(onStep: (name: string) => void = () => undefined) {
  const store = podStore();
  const clock = new TestClock();
  const follows = new Queue<string>();
  const listWatch: ListWatch<Pod> = {
    watch: async ({ signal }) => Promise.resolve(burst(signal)),
    list: async () => Promise.reject(new Error('nobody lists here')),
  };
  const reflector = new Reflector<Pod, PodEntry>({
    listWatch,
    target: {
      stored: (key) => store.stored(key),
      upsert: (entry) => store.upsert(entry),
      remove: (entry) => store.remove(entry),
      advance: (version) => store.advance(version),
      *replaceInSteps(entries, version) {
        for (const _ of store.replaceInSteps(entries, version)) {
          useUp();
          onStep('replaced');
          yield;
        }
      },
    },
    toEntry: (object) => {
      useUp();
      onStep('read');
      return podEntry(object.metadata.name, object.metadata);
    },
    clock,
    reachability: new Reachability({ isReady: () => Promise.resolve(true), clock }),
    idleTimeoutMs: 60_000,
    onStatus: ({ phase }) => follows.put(phase),
  });
  return { store, reflector, follows };
}

test('others have their turns while a server sends without a pause: in the snapshot, its replacement, and the changes', async () => {
  const { store, reflector } = slowly();
  reflector.start();
  const { signal } = new AbortController();
  expect(await turnsUntil(store.hasSeen('10', signal))).toBeGreaterThanOrEqual(2 * names.length);
  expect(await turnsUntil(store.hasSeen('12', signal))).toBeGreaterThanOrEqual(names.length - 1);
  await reflector.stop();
});

test('stop in the middle of a replacement leaves it where it is', async () => {
  let [replaced, stopped] = [0, Promise.resolve()];
  const { store, reflector, follows } = slowly((step) => {
    if (step === 'replaced' && ++replaced === 3) stopped = reflector.stop();
  });
  const told = store.changes();
  reflector.start();
  expect(await follows.take()).toBe('stopped');
  await stopped;
  expect(replaced).toBe(3);
  expect(store.resourceVersion).toBe('0');
  expect(told.take()).toEqual([]);
});

test('whoever has long work to do takes turns with the others', async () => {
  const order: string[] = [];
  const work = async (name: string): Promise<void> => {
    for (let slice = 0; slice < 3; slice++) {
      useUp();
      order.push(name);
      await nextSlice();
    }
  };
  await Promise.all([work('a'), work('b')]);
  expect(order).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
});
