import { describe, expect, test } from 'vitest';
import type { LogLine } from '../../src/kubernetes/log-lines.ts';
import type { LogNotice, LogPiece } from '../../src/logs/log-piece.ts';
import { MergedLog } from '../../src/logs/merged-log.ts';
import { Queue } from '../watchers/queue.ts';
import { TestClock } from '../watchers/test-clock.ts';
import { at } from './scripted-logs.ts';

const pastEnd: LogPiece = { type: 'pastEnd' };

function written(pod: string, second: number, text = `${pod}${second}`): LogLine {
  return { pod, container: 'main', at: at(second), text, truncated: false };
}

function linesOf(pod: string, ...seconds: readonly number[]): LogPiece {
  return { type: 'lines', lines: seconds.map((second) => written(pod, second)) };
}

function notice(type: LogNotice['type'], pod: string): LogPiece {
  return { type: 'notice', notice: { type, pod, container: 'main', message: '' } };
}

/** What comes of a container when the test says so. */
class Source implements AsyncIterable<LogPiece> {
  readonly #pieces = new Queue<LogPiece | 'end'>();

  put(...pieces: readonly LogPiece[]): this {
    for (const piece of pieces) this.#pieces.put(piece);
    return this;
  }

  end(): void {
    this.#pieces.put('end');
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<LogPiece> {
    for (;;) {
      const piece = await this.#pieces.take();
      if (piece === 'end') return;
      yield piece;
    }
  }
}

function scene(count: number) {
  const clock = new TestClock();
  const end = new AbortController();
  const merged = new MergedLog(clock, end.signal);
  const sources = Array.from({ length: count }, () => new Source());
  for (const source of sources) void merged.add(source);
  merged.seal();
  const texts = async (): Promise<string[] | undefined> =>
    (await merged.next())?.lines.map(({ text }) => text);
  return { clock, end, merged, sources, texts };
}

/** Lets everything happen that doesn't wait for anything. */
async function atRest(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe('the past of several containers', () => {
  test('is one, in order of time, and with its last line comes that it is complete', async () => {
    const { merged, sources } = scene(2);
    sources[0]?.put(linesOf('a', 1, 4), linesOf('a', 5), pastEnd);
    sources[1]?.put(linesOf('b', 2, 3, 6), pastEnd);
    const taken: string[] = [];
    let synced = false;
    while (!synced) {
      const batch = await merged.next();
      taken.push(...(batch?.lines ?? []).map(({ text }) => text));
      synced = batch?.synced ?? true;
    }
    expect(taken).toEqual(['a1', 'b2', 'b3', 'a4', 'a5', 'b6']);
  });

  test('waits half a second for one of which nothing comes, and goes on without it', async () => {
    const { clock, sources, texts } = scene(2);
    sources[0]?.put(linesOf('a', 2, 3), pastEnd);
    const taking = texts();
    const wait = await clock.slept();
    expect(wait.ms).toBe(500);
    wait.end();
    expect(await taking).toEqual(['a2', 'a3']);
    sources[1]?.put(linesOf('b', 1), pastEnd);
    expect(await texts()).toEqual(['b1']);
  });

  test('that is empty is complete without a line', async () => {
    const { merged, sources } = scene(1);
    sources[0]?.put(pastEnd);
    expect(await merged.next()).toEqual({ lines: [], notices: [], synced: true });
  });
});

describe('what is written', () => {
  /** Two containers whose past is over. */
  async function synced() {
    const made = scene(2);
    for (const source of made.sources) source.put(pastEnd);
    await made.merged.next();
    return made;
  }

  test('is in order as far as it comes within a moment', async () => {
    const { clock, sources, texts } = await synced();
    const taking = texts();
    sources[0]?.put(linesOf('a', 2));
    const wait = await clock.slept();
    expect(wait.ms).toBe(50);
    sources[1]?.put(linesOf('b', 1));
    await atRest();
    wait.end();
    expect(await taking).toEqual(['b1', 'a2']);
  });

  test('comes at once where there is a whole message of it, and of one container in its own order', async () => {
    const { sources, texts } = await synced();
    const many = Array.from({ length: 1_500 }, (_, i) => written('a', 59 - (i % 60), `line ${i}`));
    sources[0]?.put({ type: 'lines', lines: many });
    expect(await texts()).toEqual(many.slice(0, 1_000).map(({ text }) => text));
  });

  test('after a notice is for the next message', async () => {
    const { clock, merged, sources } = await synced();
    sources[0]?.put(linesOf('a', 1), notice('ENDED', 'a'), notice('JOINED', 'a'), linesOf('a', 2));
    const taking = merged.next();
    await atRest();
    (await clock.slept()).end();
    expect(await taking).toMatchObject({
      lines: [{ text: 'a1' }],
      notices: [{ type: 'ENDED' }, { type: 'JOINED' }],
    });
    const next = merged.next();
    (await clock.slept()).end();
    expect(await next).toMatchObject({ lines: [{ text: 'a2' }], notices: [] });
  });

  test('is read no further than a bounded amount while nobody takes it, and all of it comes in the end', async () => {
    const { merged, sources, clock } = await synced();
    let pulled = 0;
    const endless = async function* (): AsyncGenerator<LogPiece> {
      for (; pulled < 1_000; pulled++) yield linesOfText('c', pulled, 'x'.repeat(1_000));
    };
    void merged.add(endless());
    for (const source of sources) source.end();
    await atRest();
    expect(pulled).toBeLessThan(150);
    merged.complete();
    let taken = 0;
    for (;;) {
      const taking = merged.next();
      await atRest();
      while (clock.untaken > 0) (await clock.slept()).end();
      const batch = await taking;
      if (batch === undefined) break;
      for (const { text } of batch.lines) expect(text.startsWith(`${taken++} `)).toBe(true);
    }
    expect(taken).toBe(1_000);
  });

  test('ends with what has made reading fail for good', async () => {
    const { merged } = await synced();
    const failure = new Error('no');
    void merged.add(
      (async function* (): AsyncGenerator<LogPiece> {
        yield pastEnd;
        throw failure;
      })(),
    );
    await expect(merged.next()).rejects.toBe(failure);
  });

  test('ends at once, also while it is waited for', async () => {
    const { merged, end } = await synced();
    const taking = merged.next();
    end.abort();
    expect(await taking).toBeUndefined();
  });
});

function linesOfText(pod: string, number: number, text: string): LogPiece {
  return { type: 'lines', lines: [written(pod, 1, `${number} ${text}`)] };
}
