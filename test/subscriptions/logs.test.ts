import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { containerLogFile } from '../support/container-logs.ts';
import { FollowedLogs } from '../support/followed-logs.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { deployment, pod } from '../support/objects.ts';
import { workloadsBecome } from '../support/workloads.ts';

let gateway: TestGateway;
let namespace: TestNamespace;
beforeAll(async () => {
  gateway = await testGateway();
  namespace = await testNamespace();
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

/** Follows the logs of something in the test's namespace. */
function follow(name: string, where: object = {}): FollowedLogs {
  return new FollowedLogs(gateway, { pod: { namespace: namespace.name, name }, ...where });
}

async function runs(name: string, labels: Record<string, string> = {}): Promise<void> {
  await apply(pod(namespace.name, name, labels));
  await kubectl(['-n', namespace.name, 'wait', `pod/${name}`, '--for=condition=Ready', '--timeout=60s']);
}

describe('the log of a pod', () => {
  test('is its past, then what is written, each line once', async () => {
    await using file = await containerLogFile({
      namespace: namespace.name,
      pod: 'web',
      lines: ['one', 'two', 'three'],
    });
    await runs('web');
    await file.served();
    const logs = follow('web', { tailLines: 2 });
    await logs.until(({ synced }) => synced);
    expect(logs.lines).toEqual(
      ['two', 'three'].map((text) => ({
        pod: 'web',
        container: 'main',
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/),
        text,
        truncated: false,
      })),
    );
    await file.write('four', 'five');
    await logs.until(({ lines }) => lines.length >= 4);
    await file.write('six');
    await logs.until(({ lines }) => lines.length >= 5);
    expect(logs.texts).toEqual(['two', 'three', 'four', 'five', 'six']);
    expect(logs.notices).toMatchObject([{ type: 'JOINED', pod: 'web', container: 'main', restarts: 0 }]);
    await logs.end();
  });
});
