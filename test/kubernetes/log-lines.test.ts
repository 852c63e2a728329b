import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LogDecoder, saysLogIsGone, type LogLine } from '../../src/kubernetes/log-lines.ts';

const at = '2026-01-02T03:04:05.123456789Z';

/** The lines of a log that comes in these pieces, and what is left at its end. */
function decoded(...pieces: readonly Uint8Array[]): (LogLine | undefined)[] {
  const decoder = new LogDecoder('web-1', 'main');
  return [...pieces.flatMap((piece) => decoder.push(piece)), decoder.rest(false)];
}

function line(text: string, more: Partial<LogLine> = {}): LogLine {
  return { pod: 'web-1', container: 'main', at, text, truncated: false, ...more };
}

describe('the lines of a log', () => {
  test('are the same wherever its bytes are cut, inside characters too', () => {
    const unit = fc.constantFrom('a', ' ', '\r', 'ж', '—', '😀');
    const text = fc.string({ unit, maxLength: 20 });
    const texts = fc.array(text, { maxLength: 10 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { maxLength: 6 }), (lines, places) => {
        const log = Buffer.from(lines.map((text) => `${at} ${text}\n`).join(''));
        const cuts = [0, ...places.map((place) => place % (log.length + 1)), log.length].toSorted(
          (a, b) => a - b,
        );
        const pieces = cuts.slice(1).map((end, i) => log.subarray(cuts[i], end));
        const wanted = lines.map((one) => line(one));
        expect(decoded(...pieces)).toEqual([...wanted, undefined]);
      }),
    );
  });

  test('that have no end are given at the end, as they are', () => {
    const decoder = new LogDecoder('web-1', 'main');
    expect(decoder.push(Buffer.from(`${at} one\n${at} tw`))).toEqual([line('one')]);
    expect(decoder.rest(true)).toEqual(line('tw', { truncated: true }));
    expect(decoder.rest(true)).toBeUndefined();
  });

  test('that are longer than 64 KiB say that they go on, and end with a whole character', () => {
    const [long, next] = decoded(Buffer.from(`${at} ${'ж'.repeat(50_000)}\n${at} next\n`));
    expect(long).toMatchObject({ at, truncated: true });
    expect(long?.text).toMatch(/^ж+$/);
    expect(Buffer.byteLength(long?.text ?? '')).toBeGreaterThan(64 * 1024 - 40);
    expect(next).toEqual(line('next'));
  });

  test('have U+FFFD for what is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(`${at} a`), Buffer.from([0xff, 0xc3]), Buffer.from('b\n')]);
    expect(decoded(bytes)).toEqual([line('a\uFFFD\uFFFDb'), undefined]);
  });

  test.each([
    ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.000000000Z'],
    ['2026-01-02T03:04:05.1234Z', '2026-01-02T03:04:05.123400000Z'],
    ['2026-01-02T01:04:05.123456789+02:00', '2026-01-01T23:04:05.123456789Z'],
  ])('of %s have the time in UTC, with nine digits', (written, expected) => {
    expect(decoded(Buffer.from(`${written} x\n`))).toEqual([line('x', { at: expected }), undefined]);
  });

  test('may have no time', () => {
    expect(decoded(Buffer.from('not a time\n\n'))).toEqual([
      line('not a time', { at: undefined }),
      line('', { at: undefined }),
      undefined,
    ]);
  });

  test('tell what the kubelet says from what the container says', () => {
    const said = 'unable to retrieve container logs for containerd://0a1b';
    expect(decoded(Buffer.from(`${said}\n${at} ${said}\n`)).map((one) => one && saysLogIsGone(one))).toEqual([
      true,
      false,
      undefined,
    ]);
  });
});
