import { expect, test } from 'vitest';
import { Reachability } from '../../src/watchers/reachability.ts';
import { Queue } from './queue.ts';
import { TestClock, type Sleep } from './test-clock.ts';

/** A cluster whose answers to looks a test gives. */
class LookedAt {
  readonly clock = new TestClock();
  readonly looks = new Queue<(ready: boolean) => void>();
  readonly stopped = new AbortController();
  readonly reachability = new Reachability({
    isReady: (signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(false));
        this.looks.put(resolve);
      }),
    clock: this.clock,
  });

  /** Begins to wait as a reflector does: what it comes to, and the wait itself. */
  async wait(ms = 20_000): Promise<{ called: Promise<boolean>; sleep: Sleep }> {
    const called = this.reachability.wait(ms, this.stopped.signal);
    called.catch(() => undefined);
    return { called, sleep: await this.clock.slept() };
  }

  async look(ready: boolean): Promise<void> {
    (await this.looks.take())(ready);
  }
}

test('who waits for a cluster that is away goes on as soon as it is there again', async () => {
  const cluster = new LookedAt();
  const { called, sleep } = await cluster.wait();
  expect(sleep.ms).toBe(20_000);
  for (let i = 0; i < 3; i++) {
    await cluster.look(false);
    const untilNext = await cluster.clock.slept();
    expect(untilNext.ms).toBe(100);
    expect(cluster.reachability.isAway).toBe(true);
    untilNext.end();
  }
  await cluster.look(true);
  expect(await called).toBe(true);
  expect(cluster.reachability.isAway).toBe(false);
  await cluster.reachability.rested();
});

test('one look is for all who wait', async () => {
  const cluster = new LookedAt();
  const [first, second] = [await cluster.wait(), await cluster.wait()];
  expect(cluster.looks.size).toBe(1);
  await cluster.look(false);
  (await cluster.clock.slept()).end();
  await cluster.look(true);
  expect(await Promise.all([first.called, second.called])).toEqual([true, true]);
  expect(cluster.looks.size).toBe(0);
});

test('a cluster that has been away for long is looked at less often', async () => {
  const cluster = new LookedAt();
  await cluster.wait();
  await cluster.look(false);
  const waits: number[] = [];
  for (let i = 0; i < 4; i++) {
    const untilNext = await cluster.clock.slept();
    waits.push(untilNext.ms);
    cluster.clock.pass(50_000);
    untilNext.end();
    await cluster.look(false);
  }
  expect(waits).toEqual([100, 100, 100, 1_000]);
});

test('a cluster that goes away another time is looked at often again', async () => {
  const cluster = new LookedAt();
  const { called, sleep } = await cluster.wait();
  await cluster.look(false);
  await cluster.clock.slept();
  sleep.end();
  await called;
  cluster.clock.pass(3_600_000);
  expect(cluster.reachability.isAway).toBe(false);
  await cluster.wait();
  await cluster.look(false);
  expect((await cluster.clock.slept()).ms).toBe(100);
});

test('a cluster that was there all along calls once; who fails all the same waits as long as they want', async () => {
  const cluster = new LookedAt();
  const first = await cluster.wait();
  await cluster.look(true);
  // It goes on, and its failures count on.
  expect(await first.called).toBe(false);
  const second = await cluster.wait();
  await cluster.look(true);
  // Nobody looks any more: the next thing that happens is the end of the wait.
  await cluster.reachability.rested();
  expect(cluster.clock.untaken).toBe(0);
  second.sleep.end();
  expect(await second.called).toBe(false);
});

test('a cluster that comes and goes calls once a second at most', async () => {
  const cluster = new LookedAt();
  const first = await cluster.wait();
  await cluster.look(false);
  (await cluster.clock.slept()).end();
  await cluster.look(true);
  expect(await first.called).toBe(true);
  const second = await cluster.wait(500);
  await cluster.look(false);
  (await cluster.clock.slept()).end();
  await cluster.look(true);
  await cluster.reachability.rested();
  second.sleep.end();
  expect(await second.called).toBe(false);
  const third = await cluster.wait();
  cluster.clock.pass(500);
  await cluster.look(false);
  (await cluster.clock.slept()).end();
  await cluster.look(true);
  expect(await third.called).toBe(true);
});

test('nobody looks when nobody waits', async () => {
  const cluster = new LookedAt();
  const { called, sleep } = await cluster.wait();
  await cluster.look(false);
  await cluster.clock.slept();
  sleep.end();
  expect(await called).toBe(false);
  await cluster.reachability.rested();
  expect(cluster.looks.size).toBe(0);
});

test('who is stopped waits no longer, and a look that is under way is given up', async () => {
  const cluster = new LookedAt();
  const { called } = await cluster.wait();
  cluster.stopped.abort(new Error('stopped'));
  await expect(called).rejects.toThrow('stopped');
  await cluster.reachability.rested();
  await expect(cluster.reachability.wait(1, cluster.stopped.signal)).rejects.toThrow('stopped');
});
