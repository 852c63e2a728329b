import { expect, test } from 'vitest';
import type { NamespaceRights } from '../../src/kubernetes/namespace-rights.ts';
import { NamespaceFinder } from '../../src/watchers/namespace-finder.ts';
import type { ResourceWatch } from '../../src/watchers/resource-watch.ts';
import { Queue } from './queue.ts';
import { TestClock } from './test-clock.ts';

/** The watch of a resource that may not be watched everywhere, and what it is told. */
class ToldWatch {
  readonly name = 'pods';
  readonly wantsNamespaces = true;
  isSettled = false;
  readonly watched = new Set<string>();
  readonly troubles: string[] = [];
  readonly settled = new Queue<ReadonlySet<string>>();

  enter(namespace: string): void {
    this.watched.add(namespace);
  }

  leave(namespace: string): void {
    this.watched.delete(namespace);
  }

  settle(): void {
    this.isSettled = true;
    this.settled.put(new Set(this.watched));
  }

  unsettle(trouble: string): void {
    this.troubles.push(trouble);
  }
}

interface Finding extends AsyncDisposable {
  readonly watch: ToldWatch;
  readonly clock: TestClock;
  readonly namespaces: Map<string, string>;
  /** Namespaces in which pods may be watched. */
  readonly granted: Set<string>;
  /** Those that were asked about, in order. */
  readonly asked: string[];
  readonly finder: NamespaceFinder;
  fault: Error | undefined;
}

function finding(...names: string[]): Finding {
  const namespaces = new Map(names.map((name) => [name, `uid of ${name}`]));
  const [watch, clock, granted, asked] = [
    new ToldWatch(),
    new TestClock(),
    new Set<string>(),
    [] as string[],
  ];
  const rightsIn = (namespace: string): Promise<NamespaceRights> => {
    asked.push(namespace);
    if (all.fault !== undefined) return Promise.reject(all.fault);
    return Promise.resolve({ granted: new Set(granted.has(namespace) ? ['pods'] : []), requests: 1 });
  };
  const finder = new NamespaceFinder({
    watches: [watch as unknown as ResourceWatch],
    candidates: () => namespaces,
    rightsIn,
    clock,
    onRights: () => undefined,
  });
  const all: Finding = {
    watch,
    clock,
    namespaces,
    granted,
    asked,
    finder,
    fault: undefined,
    [Symbol.asyncDispose]: () => finder.stop(),
  };
  return all;
}

test('hundreds of namespaces are asked about ten times a second at most, after the first time', async () => {
  await using all = finding(...Array.from({ length: 500 }, (_, index) => `n-${index}`));
  all.finder.start();
  await all.watch.settled.take();
  expect(all.asked).toHaveLength(500);
  const start = all.clock.now();
  while (all.clock.now() - start < 600_000) (await all.clock.slept()).end();
  const perSecond = (all.asked.length - 500) / ((all.clock.now() - start) / 1_000);
  expect(perSecond).toBeGreaterThan(5);
  expect(perSecond).toBeLessThanOrEqual(10.1);
});

test('rights that are given or taken are found out after about half a minute', async () => {
  await using all = finding('a', 'b');
  all.granted.add('a');
  all.finder.start();
  expect(await all.watch.settled.take()).toEqual(new Set(['a']));
  all.granted.delete('a');
  all.granted.add('b');
  const sleep = await all.clock.slept();
  expect(sleep.ms).toBe(30_000);
  sleep.end();
  expect(await all.watch.settled.take()).toEqual(new Set(['b']));
});

test('a namespace that comes is asked about at once, and soon again until it has rights', async () => {
  await using all = finding('a');
  all.finder.start();
  await all.watch.settled.take();
  await all.clock.slept();
  all.namespaces.set('new', 'its uid');
  all.finder.wake();
  const waits: number[] = [];
  for (let times = 0; times < 3; times++) {
    await all.watch.settled.take();
    const sleep = await all.clock.slept();
    waits.push(sleep.ms);
    if (times === 2) all.granted.add('new');
    sleep.end();
  }
  expect(waits).toEqual([1_000, 2_000, 4_000]);
  expect(await all.watch.settled.take()).toEqual(new Set(['new']));
  expect(all.asked).toEqual(['a', 'new', 'new', 'new', 'new']);
});

test('one that goes is left, and one that comes back meanwhile is asked about anew', async () => {
  await using all = finding('a', 'b');
  all.granted.add('a').add('b');
  all.finder.start();
  await all.watch.settled.take();
  all.namespaces.delete('a');
  all.namespaces.set('b', 'another uid');
  all.granted.delete('b');
  all.finder.wake();
  expect(await all.watch.settled.take()).toEqual(new Set());
  expect(all.asked.slice(2)).toEqual(['b']);
});

test('what is known stays while the cluster cannot be asked, and it is asked again by the backoff', async () => {
  await using all = finding('a');
  all.granted.add('a');
  all.finder.start();
  await all.watch.settled.take();
  all.fault = new Error('no connection');
  (await all.clock.slept()).end();
  const sleep = await all.clock.slept();
  expect(all.watch.troubles).toEqual(['no connection']);
  expect(all.watch.watched).toEqual(new Set(['a']));
  expect(sleep.ms).toBe(400);
});
