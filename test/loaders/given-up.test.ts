import { expect, test } from 'vitest';
import { unaudited } from '../../src/audit/audit.ts';
import { mayDo } from '../../src/kubernetes/reviews.ts';
import { Transport } from '../../src/kubernetes/transport.ts';
import { loadersFor, type Loaders } from '../../src/loaders/loaders.ts';
import { ScriptedApiServer } from '../watchers/scripted-api-server.ts';

const log = { container: 'main', previous: false, lines: 3 };

test.each<[what: string, path: string, read: (loaders: Loaders, transport: Transport) => Promise<unknown>]>([
  [
    'an object',
    '/api/v1/namespaces/shop/pods/web-1',
    ({ liveObjects }, transport) =>
      liveObjects.load({ transport, resource: 'pods', namespace: 'shop', name: 'web-1' }),
  ],
  [
    'a log',
    '/api/v1/namespaces/shop/pods/web-1/log',
    ({ containerLogs }, transport) =>
      containerLogs.load({ transport, namespace: 'shop', pod: 'web-1', ...log }),
  ],
  [
    'usage',
    '/apis/metrics.k8s.io/v1beta1/namespaces/shop/pods',
    ({ usage }, transport) => usage.load({ transport, namespace: 'shop' }),
  ],
])('%s is not read on when nobody waits for it', async (_what, path, read) => {
  await using server = await ScriptedApiServer.start();
  const transport = new Transport('scripted', { files: [server.kubeconfig] });
  const waiting = new AbortController();
  const loaders = loadersFor(
    { caller: { kind: 'kubeconfig' }, signal: waiting.signal },
    { mayDo },
    unaudited,
  );
  const loading = read(loaders, transport).catch((error: unknown) => error);
  const request = await server.request(path);
  const why = new Error('nobody waits');
  waiting.abort(why);
  expect(await loading).toBe(why);
  await request.closed;
  const { requestCount } = transport;
  await expect(
    read(
      loadersFor({ caller: { kind: 'kubeconfig' }, signal: waiting.signal }, { mayDo }, unaudited),
      transport,
    ),
  ).rejects.toBe(why);
  expect(transport.requestCount).toBe(requestCount);
  await transport.close();
});
