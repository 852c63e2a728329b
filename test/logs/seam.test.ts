import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogLine } from '../../src/kubernetes/log-lines.ts';
import { Seam, secondsBefore } from '../../src/logs/seam.ts';

/** A log in which two streams write: a line may be a little older than the one before. */
const log: fc.Arbitrary<LogLine[]> = fc
  .array(
    fc.record({
      ms: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 2_000 }) }, fc.constant(0)),
      late: fc.integer({ min: 0, max: 3 }),
      text: fc.constantFrom('a', 'b'),
    }),
    { maxLength: 30 },
  )
  .map((drafts) => {
    let now = Date.UTC(2026, 0, 1);
    return drafts.map(({ ms, late, text }) => {
      now += ms;
      const at = `${new Date(now - late).toISOString().slice(0, -1)}000000Z`;
      return { pod: 'web', container: 'main', at, text, truncated: false };
    });
  });

/** What a kubelet gives of a log from a time on. */
function since(lines: readonly LogLine[], time: string | undefined): readonly LogLine[] {
  return lines.filter(({ at }) => time === undefined || (at ?? '') >= time.replace('Z', '.000000000Z'));
}

test('a log that is cut off anywhere and read on, again and again, comes whole and no line of it twice', () => {
  fc.assert(
    fc.property(log, fc.array(fc.nat({ max: 30 })), (lines, cuts) => {
      const seam = new Seam();
      const taken: LogLine[] = [];
      for (const cut of [...cuts, Infinity]) {
        seam.resume();
        const read = since(lines, seam.sinceTime).slice(0, cut);
        const fresh = seam.take(read);
        expect(fresh).not.toBe('lost');
        if (fresh !== 'lost') taken.push(...fresh);
      }
      expect(taken).toEqual(lines);
    }),
  );
});

test('of a log whose beginning is gone everything comes that is later than what came before', () => {
  fc.assert(
    fc.property(log, fc.nat({ max: 30 }), fc.nat({ max: 30 }), (lines, cut, kept) => {
      const seam = new Seam();
      const before = seam.take(lines.slice(0, cut));
      if (before === 'lost' || before.length === 0) return;
      // The file that is there now begins after the last line.
      const later = lines.slice(cut + kept);
      seam.resume();
      let after = seam.take(since(later, seam.sinceTime));
      if (after === 'lost') {
        seam.giveUp();
        seam.resume();
        after = seam.take(since(later, seam.sinceTime));
      }
      const last = before.at(-1)?.at ?? '';
      expect(after).toEqual(expect.arrayContaining(later.filter(({ at }) => (at ?? '') > last)));
    }),
  );
});

test('the end of a line that began before what was asked for is not taken for a line', () => {
  const seam = new Seam();
  const line = (text: string, at?: string): LogLine => ({
    pod: 'web',
    container: 'main',
    at,
    text,
    truncated: false,
  });
  const one = line('one', '2026-01-01T00:00:01.000000000Z');
  const two = line('two', '2026-01-01T00:00:02.000000000Z');
  expect(seam.take([one])).toEqual([one]);
  seam.resume();
  expect(seam.take([line('the end of something'), one, two])).toEqual([two]);
});

test('a second before a time is a whole second', () => {
  expect(secondsBefore('2026-01-01T00:00:00.999999999Z', 1)).toBe('2025-12-31T23:59:59Z');
});
