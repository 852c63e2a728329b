import { describe, expect, test } from 'vitest';
import { meta, ownedBy } from '../model/entries.ts';
import type { ScriptedRequest } from '../watchers/scripted-api-server.ts';
import { at, ended, lines, podPath, restarted, running, ScriptedLogs } from './scripted-logs.ts';

/** A pod that runs and is followed, with a past of these lines, and the read that follows it. */
async function followed(...past: readonly string[]) {
  const logs = await ScriptedLogs.start();
  logs.pod(running());
  logs.follow();
  (await logs.read())
    .accept()
    .sendBytes(lines(1, ...past))
    .end();
  await logs.until(({ synced }) => synced);
  const since =
    past.length === 0 ? {} : { sinceTime: `2026-01-01T00:01:${String(past.length - 1).padStart(2, '0')}Z` };
  const following = await logs.read({ ...since, follow: 'true' });
  return { logs, following, [Symbol.asyncDispose]: () => logs[Symbol.asyncDispose]() };
}

describe('a log that is followed', () => {
  test('is asked for from a second before its last line on, and what comes again is left out', async () => {
    await using scene = await followed('one', 'two');
    const { logs, following } = scene;
    following.accept().sendBytes(lines(1, 'one', 'two', 'three'));
    await logs.until(({ texts }) => texts.length === 3);
    expect(logs.texts).toEqual(['one', 'two', 'three']);
    expect(logs.types).toEqual(['JOINED']);
  });

  test('that is cut off in the middle of a line, inside a character, goes on with the whole line', async () => {
    await using scene = await followed('one');
    const { logs, following } = scene;
    const whole = Buffer.from(lines(1, 'one', 'zwei ä'));
    following.accept().sendBytes(lines(1, 'one')).sendBytes(whole.subarray(0, -2));
    following.reset();
    await logs.until(({ types }) => types.includes('INTERRUPTED'));
    (await logs.clock.slept()).end();
    (await logs.read({ sinceTime: '2026-01-01T00:01:00Z', follow: 'true' })).accept().sendBytes(whole);
    await logs.until(({ texts }) => texts.length === 2);
    expect(logs.texts).toEqual(['one', 'zwei ä']);
    expect(logs.notices).toMatchObject([
      { type: 'JOINED' },
      { type: 'INTERRUPTED', code: 'CLUSTER_UNAVAILABLE', restarts: 0 },
      { type: 'RESUMED' },
    ]);
  });

  test('that ends though its container runs, as when the kubelet is restarted, is asked for again', async () => {
    await using scene = await followed('one');
    const { logs, following } = scene;
    following
      .accept()
      .sendBytes(`${lines(1, 'one', 'two')}${at(3)} thr`)
      .end();
    const wait = await logs.clock.slept();
    expect(wait.ms).toBe(3_000);
    wait.end();
    const again = await logs.read({ sinceTime: '2026-01-01T00:01:01Z', follow: 'true' });
    again.accept().sendBytes(lines(2, 'two', 'three'));
    await logs.until(({ texts }) => texts.length === 3);
    expect(logs.texts).toEqual(['one', 'two', 'three']);
    expect(logs.types).toEqual(['JOINED']);
  });

  test('of which lines are no longer kept says where they may be missing', async () => {
    await using scene = await followed('one');
    const { logs, following } = scene;
    following.reset();
    await logs.until(({ types }) => types.includes('INTERRUPTED'));
    (await logs.clock.slept()).end();
    (await logs.read({ sinceTime: '2026-01-01T00:01:00Z', follow: 'true' }))
      .accept()
      .sendBytes(lines(9, 'nine'));
    // It may be the log of the container's next run: the cluster gets some time to say so.
    const wait = await logs.clock.slept();
    expect(wait.ms).toBe(5_000);
    wait.end();
    (await logs.read({ sinceTime: '2026-01-01T00:01:00Z', follow: 'true' }))
      .accept()
      .sendBytes(lines(9, 'nine'));
    await logs.until(({ texts }) => texts.length === 2);
    expect(logs.texts).toEqual(['one', 'nine']);
    expect(logs.types).toEqual(['JOINED', 'INTERRUPTED', 'GAP', 'RESUMED']);
  });

  test('waits for as long as the API server asks', async () => {
    await using scene = await followed('one');
    const { logs, following } = scene;
    following.refuse(429, { reason: 'TooManyRequests', message: 'too many' }, { 'retry-after': '7' });
    await logs.until(({ types }) => types.includes('INTERRUPTED'));
    expect(logs.notices.at(-1)).toMatchObject({ code: 'TOO_MANY_REQUESTS', message: 'too many' });
    expect((await logs.clock.slept()).ms).toBe(7_000);
  });

  test('that may no longer be read ends with the error, unless that was only as the API server had just started', async () => {
    await using scene = await followed('one');
    const { logs, following } = scene;
    const refused = async (request: ScriptedRequest, second: string): Promise<ScriptedRequest> => {
      request.refuse(403, { reason: 'Forbidden', message: 'no' });
      (await logs.clock.slept()).end();
      return logs.read({ sinceTime: `2026-01-01T00:01:${second}Z`, follow: 'true' });
    };
    const third = await refused(await refused(following, '00'), '00');
    third
      .accept()
      .sendBytes(lines(1, 'one', 'two'))
      .end();
    await logs.until(({ texts }) => texts.includes('two'));
    (await logs.clock.slept()).end();
    const again = await logs.read({ sinceTime: '2026-01-01T00:01:01Z', follow: 'true' });
    (await refused(await refused(again, '01'), '01')).refuse(403, { reason: 'Forbidden', message: 'no' });
    await logs.toTheEnd();
    expect(logs.error).toMatchObject({ statusCode: 403 });
  });

  test('that never could be read ends with the error at once', async () => {
    await using logs = await ScriptedLogs.start();
    logs.pod(running());
    logs.follow();
    (await logs.read()).refuse(403, { reason: 'Forbidden', message: 'no' });
    await logs.toTheEnd();
    expect(logs.error).toMatchObject({ statusCode: 403 });
  });

  test.each([500, 502, 503, 504])('that is answered with %i is tried again', async (status) => {
    await using scene = await followed('one');
    const { logs, following } = scene;
    following.refuse(status, { message: 'not now' });
    await logs.until(({ types }) => types.includes('INTERRUPTED'));
    (await logs.clock.slept()).end();
    (await logs.read({ sinceTime: '2026-01-01T00:01:00Z', follow: 'true' }))
      .accept()
      .sendBytes(lines(1, 'one', 'two'));
    await logs.until(({ types }) => types.includes('RESUMED'));
    expect(logs.error).toBeUndefined();
  });

  test('is let go of at once when nobody wants it any more', async () => {
    await using scene = await followed('one');
    const { logs, following } = scene;
    following.accept();
    await logs.end();
    await following.closed;
    await logs.toTheEnd();
    expect(logs.types).toEqual(['JOINED']);
  });
});

describe('a container that ends', () => {
  test('is read once more, as its log may have ended before it has, and a last line without its end counts', async () => {
    await using scene = await followed('one');
    const { logs, following } = scene;
    following
      .accept()
      .sendBytes(lines(1, 'one', 'two'))
      .end();
    await logs.clock.slept();
    logs.pod(ended());
    const last = await logs.read({ sinceTime: '2026-01-01T00:01:01Z' });
    last
      .accept()
      .sendBytes(`${lines(2, 'two', 'three')}${at(4)} the e`)
      .end();
    await logs.until(({ types }) => types.includes('ENDED'));
    expect(logs.texts).toEqual(['one', 'two', 'three', 'the e']);
    expect(logs.notices.at(-1)).toMatchObject({ type: 'ENDED', exitCode: 1, reason: 'Error', restarts: 0 });
  });

  test('whose log goes on is cut off when it is silent, and read once more', async () => {
    await using scene = await followed('one');
    const { logs, following } = scene;
    following.accept().sendBytes(lines(1, 'one', 'two'));
    await logs.until(({ texts }) => texts.length === 2);
    logs.pod(ended());
    const first = await logs.clock.slept();
    expect(first.ms).toBe(1_000);
    first.end();
    await following.closed;
    (await logs.read({ sinceTime: '2026-01-01T00:01:01Z' })).accept().sendBytes(lines(2, 'two')).end();
    await logs.until(({ types }) => types.includes('ENDED'));
    expect(logs.texts).toEqual(['one', 'two']);
    expect(logs.types).toEqual(['JOINED', 'ENDED']);
  });

  test('and runs again has its end read from the previous log, then joins again from its beginning', async () => {
    await using scene = await followed('one');
    const { logs, following } = scene;
    following.accept().sendBytes(lines(1, 'one')).end();
    await logs.clock.slept();
    logs.pod(restarted());
    const rest = await logs.read({ sinceTime: '2026-01-01T00:01:00Z', previous: 'true' });
    rest
      .accept()
      .sendBytes(lines(1, 'one', 'why it crashed'))
      .end();
    const next = await logs.read({ sinceTime: '2025-12-31T23:59:55Z' });
    next.accept().sendBytes(lines(3, 'up again')).end();
    (await logs.read({ sinceTime: '2026-01-01T00:01:02Z', follow: 'true' }))
      .accept()
      .sendBytes(lines(3, 'up again', 'on'));
    await logs.until(({ texts }) => texts.includes('on'));
    expect(logs.texts).toEqual(['one', 'why it crashed', 'up again', 'on']);
    expect(logs.notices).toMatchObject([
      { type: 'JOINED', restarts: 0 },
      { type: 'ENDED', restarts: 0, exitCode: 1 },
      { type: 'JOINED', restarts: 1 },
    ]);
  });

  test('and has been restarted before the cluster says so is not taken for its next run', async () => {
    await using scene = await followed('one');
    const { logs, following } = scene;
    following.accept().sendBytes(lines(1, 'one')).end();
    (await logs.clock.slept()).end();
    // The kubelet has the log of the next run by now.
    const mistaken = await logs.read({ sinceTime: '2026-01-01T00:01:00Z', follow: 'true' });
    mistaken.accept().sendBytes(lines(5, 'up again'));
    await logs.clock.slept();
    logs.pod(restarted());
    const rest = await logs.read({ sinceTime: '2026-01-01T00:01:00Z', previous: 'true' });
    rest
      .accept()
      .sendBytes(lines(1, 'one', 'why it crashed'))
      .end();
    (await logs.read({ sinceTime: '2025-12-31T23:59:55Z' })).accept().sendBytes(lines(5, 'up again')).end();
    await logs.until(({ texts }) => texts.includes('up again'));
    expect(logs.texts).toEqual(['one', 'why it crashed', 'up again']);
    expect(logs.types).toEqual(['JOINED', 'ENDED', 'JOINED']);
  });

  test('again and again, faster than it is read, says how many runs are missing', async () => {
    await using scene = await followed('one');
    const { logs, following } = scene;
    following.accept().sendBytes(lines(1, 'one')).end();
    await logs.clock.slept();
    logs.pod(restarted(3));
    (await logs.read({ previous: 'true' })).accept().sendBytes(lines(5, 'third run')).end();
    (await logs.read({ sinceTime: '2025-12-31T23:59:55Z' })).accept().sendBytes(lines(6, 'fourth run')).end();
    await logs.until(({ texts }) => texts.includes('fourth run'));
    expect(logs.notices).toMatchObject([
      { type: 'JOINED', restarts: 0 },
      { type: 'GAP', restarts: 0, message: 'it was restarted again before its log was read to the end' },
      { type: 'ENDED', restarts: 0 },
      { type: 'GAP', message: '1 of its runs ended before their logs were read' },
      { type: 'JOINED', restarts: 2 },
      { type: 'ENDED', restarts: 2, exitCode: 1 },
      { type: 'JOINED', restarts: 3 },
    ]);
  });

  test.each([
    ['and says so if its log was not read to the end', '', ['JOINED', 'GAP', 'ENDED']],
    ['and that is all if it was', lines(1, 'one', 'two'), ['JOINED', 'ENDED']],
  ])('with its pod is over, %s', async (_name, answer, types) => {
    await using scene = await followed('one');
    const { logs, following } = scene;
    following.accept().sendBytes(answer);
    if (answer !== '') await logs.until(({ texts }) => texts.includes('two'));
    logs.cluster.remove('pods', 'web-1');
    (await logs.clock.slept()).end();
    await logs.toTheEnd();
    expect(logs.types).toEqual(types);
    expect(logs.notices.at(-1)).toMatchObject({ message: 'the pod was deleted' });
  });

  test('whose log its node no longer keeps says so', async () => {
    await using logs = await ScriptedLogs.start();
    logs.pod(ended());
    logs.follow({ follow: false });
    (await logs.read()).accept().sendBytes('unable to retrieve container logs for containerd://0a1b\n').end();
    await logs.toTheEnd();
    expect(logs.texts).toEqual([]);
    expect(logs.types).toEqual(['JOINED', 'GAP', 'ENDED']);
  });
});

describe('the past', () => {
  test('of no lines is left out, and the first line after it comes', async () => {
    await using logs = await ScriptedLogs.start();
    logs.pod(running());
    logs.follow({ tailLines: 0 });
    (await logs.read({ tailLines: '1' })).accept().sendBytes(lines(1, 'old')).end();
    await logs.until(({ synced }) => synced);
    const following = await logs.read({ sinceTime: '2026-01-01T00:01:00Z', follow: 'true' });
    following.accept().sendBytes(lines(1, 'old', 'new'));
    await logs.until(({ texts }) => texts.length > 0);
    expect(logs.texts).toEqual(['new']);
  });

  test('that is cut off goes on, also without being followed, and is given up after five failures', async () => {
    await using logs = await ScriptedLogs.start();
    logs.pod(running());
    logs.follow({ follow: false, tailLines: 3 });
    const first = (await logs.read({ tailLines: '3' })).accept().sendBytes(lines(1, 'one', 'two'));
    await logs.until(({ texts }) => texts.length === 2);
    first.reset();
    for (let failure = 1; failure < 5; failure++) {
      await logs.until(({ types }) => types.includes('INTERRUPTED'));
      (await logs.clock.slept()).end();
      (await logs.read({ sinceTime: '2026-01-01T00:01:01Z' })).refuse(503, { message: 'not now' });
    }
    await logs.toTheEnd();
    expect(logs.texts).toEqual(['one', 'two']);
    expect(logs.notices).toMatchObject([
      { type: 'JOINED' },
      { type: 'INTERRUPTED' },
      { type: 'FAILED', code: 'CLUSTER_UNAVAILABLE', message: 'not now' },
    ]);
    expect(logs.synced).toBe(true);
  });

  test('of a line that is still being written has what there is of it, marked, if it is not followed', async () => {
    await using logs = await ScriptedLogs.start();
    logs.pod(running());
    logs.follow({ follow: false });
    (await logs.read())
      .accept()
      .sendBytes(`${lines(1, 'one')}${at(2)} tw`)
      .end();
    await logs.toTheEnd();
    expect(logs.lines).toMatchObject([
      { text: 'one', truncated: false },
      { text: 'tw', truncated: true },
    ]);
  });
});

test('more containers than may be read at once are left out until another one has ended', async () => {
  await using logs = await ScriptedLogs.start();
  logs.cluster.add('statefulsets', {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: meta('web'),
    spec: { serviceName: '', selector: {}, template: {} },
  });
  const names = Array.from({ length: 101 }, (_, i) => `web-${i}`);
  for (const name of names)
    logs.pod(running(), name, { metadata: meta(name, ownedBy('web', 'StatefulSet')) });
  logs.server.answerOthers(
    (request) => void (request.query['follow'] === 'true' ? request.accept() : request.accept().end()),
    podPath,
  );
  logs.followAll('web');
  (await logs.read()).accept().sendBytes(lines(1, 'one')).end();
  await logs.until(({ synced }) => synced);
  expect(logs.types.filter((type) => type === 'JOINED')).toHaveLength(100);
  const leftOut = logs.notices.find(({ type }) => type === 'LEFT_OUT');
  expect(leftOut?.pod).toBe('web-100');
  logs.cluster.remove('pods', 'web-1');
  (await logs.clock.slept()).end();
  await logs.until(({ notices }) => notices.some(({ type, pod }) => type === 'JOINED' && pod === 'web-100'));
});
