/** An API server that plays a recording as many times as there are to be namespaces: `cluster-process.ts RECORDING COPIES KUBECONFIG`. */
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { answerOrders } from './child.ts';
import type { ClusterOrder, ClusterStarted } from './protocol.ts';
import { copyOf, podsPath, type Recording } from './recording.ts';

/** Lines that are written at once. */
const linesAtOnce = 50;
/** Above all that were recorded. */
const firstVersion = 1_000_000;

const [recordingFile = '', copies = '1', kubeconfig = ''] = process.argv.slice(2);
const recording = JSON.parse(readFileSync(recordingFile, 'utf8')) as Recording;

let version = firstVersion;
const lines = new Map(
  Object.entries(recording).map(([path, objects]) => [
    path,
    Array.from({ length: Number(copies) }, (_, copy) =>
      objects.map((object) => added(copyOf(object, copy))),
    ).flat(),
  ]),
);
const watches = new Set<ServerResponse>();

function added(object: string): Buffer {
  return Buffer.from(`{"type":"ADDED","object":${object}}\n`);
}

/** What a watch begins with: all objects, and the bookmark that says so. */
function* snapshotOf(path: string): Iterable<Buffer> {
  const all = lines.get(path) ?? [];
  const metadata = { resourceVersion: String(version), annotations: { 'k8s.io/initial-events-end': 'true' } };
  for (let at = 0; at < all.length; at += linesAtOnce) yield Buffer.concat(all.slice(at, at + linesAtOnce));
  yield Buffer.from(`${JSON.stringify({ type: 'BOOKMARK', object: { metadata } })}\n`);
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://server');
  if (searchParams.get('watch') !== 'true') {
    const status = { kind: 'Status', status: 'Failure', code: 404, reason: 'NotFound' };
    response.writeHead(404, { 'content-type': 'application/json' }).end(JSON.stringify(status));
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
  if (pathname === podsPath) {
    watches.add(response);
    response.once('close', () => watches.delete(response));
  }
  if (searchParams.has('sendInitialEvents'))
    Readable.from(snapshotOf(pathname)).pipe(response, { end: false });
});

/** So many pods, spread over all, get another version; then every watch of pods ends with a 410. */
function expire(changed: number): string {
  const pods = lines.get(podsPath) ?? [];
  for (let number = 0; number < changed; number++) {
    const at = Math.floor((number * pods.length) / changed);
    const text = pods[at]?.toString() ?? '';
    pods[at] = Buffer.from(text.replace(/"resourceVersion":"\d+"/, `"resourceVersion":"${++version}"`));
  }
  version++;
  const gone = {
    kind: 'Status',
    status: 'Failure',
    code: 410,
    reason: 'Expired',
    message: 'too old resource version',
  };
  for (const watch of watches) watch.end(`${JSON.stringify({ type: 'ERROR', object: gone })}\n`);
  return String(version);
}

server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const config = {
  apiVersion: 'v1',
  kind: 'Config',
  'current-context': 'recorded',
  // Plain HTTP has to be allowed on purpose.
  clusters: [
    { name: 'recorded', cluster: { server: `http://127.0.0.1:${port}`, 'insecure-skip-tls-verify': true } },
  ],
  users: [{ name: 'bench', user: { token: 'any' } }],
  contexts: [{ name: 'recorded', context: { cluster: 'recorded', user: 'bench' } }],
};
writeFileSync(kubeconfig, JSON.stringify(config));
const pods = lines.get(podsPath) ?? [];
const podBytes = pods.reduce((total, line) => total + line.length, 0) / pods.length;
const started: ClusterStarted = { kubeconfig, podBytes };
answerOrders<ClusterOrder>(started, ({ changed }) => Promise.resolve({ resourceVersion: expire(changed) }));
