import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ControlPlane } from '../../dev/control-plane/control-plane.ts';
import { KubernetesApi } from '../../src/kubernetes/api.ts';
import type { ObjectMeta } from '../../src/kubernetes/objects.ts';
import { resources } from '../../src/kubernetes/resources.ts';
import { Transport } from '../../src/kubernetes/transport.ts';
import { testGateway } from '../support/gateway.ts';
import { kubectlOf } from '../support/kubectl.ts';
import { ownApiServer } from '../support/own-api-server.ts';
import { SocketReader, type Picture } from '../support/socket-reader.ts';

const namespaces = Array.from({ length: 20 }, (_, number) => `churn-${number}`);
const podsPerNamespace = 100;
const readersThatRead = 180;
const readersThatStop = 20;
const rounds = 2;
const writersAtOnce = 16;
const mebibyte = 1024 * 1024;

/** What a socket may have in its buffer: what makes it full, and the one message that was on its way then. */
const mostBuffered = 256 * 1024 + 512 * 1024;

interface PodPicture {
  readonly resourceVersion: string;
  readonly annotations: Record<string, string>;
}
type Reader = SocketReader<PodPicture, string>;
type Pictures = readonly Picture<string>[];

const query = `subscription ($where: PodFilter, $resumeFrom: String) {
  pods(where: $where, resumeFrom: $resumeFrom) {
    reset synced cursor changes { type id uid object { resourceVersion annotations } }
  }
}`;

let controlPlane: ControlPlane;
let transport: Transport;
let api: KubernetesApi;
beforeAll(async () => {
  // Without controllers and machines a pod is an object like any other.
  controlPlane = await ownApiServer();
  transport = new Transport('churn', { files: [controlPlane.kubeconfig] });
  api = new KubernetesApi(transport);
  const kubectl = kubectlOf(controlPlane);
  await Promise.all(
    namespaces.map(async (name) => {
      await kubectl(['create', 'namespace', name]);
      await kubectl(['create', 'serviceaccount', 'default', '-n', name]);
    }),
  );
  await inParallel(pods, createPod);
});
afterAll(async () => {
  await transport.close();
  await controlPlane[Symbol.asyncDispose]();
});

const names = Array.from({ length: podsPerNamespace }, (_, number) => `pod-${number}`);
const pods = namespaces.flatMap((namespace) => names.map((name) => ({ namespace, name })));

async function inParallel<T>(items: readonly T[], write: (item: T) => Promise<unknown>): Promise<void> {
  const left = items.values();
  const writers = Array.from({ length: writersAtOnce }, async () => {
    for (const item of left) await write(item);
  });
  await Promise.all(writers);
}

function createPod({ namespace, name }: { namespace: string; name: string }): Promise<unknown> {
  const annotations = { round: '0', note: 'x'.repeat(2_000) };
  const body = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { namespace, name, annotations },
    spec: { automountServiceAccountToken: false, containers: [{ name: 'main', image: 'shop/web:1.0.0' }] },
  };
  return api.create(resources.pods, namespace, body, false);
}

async function moveToRound(
  value: string,
  { namespace, name }: { namespace: string; name: string },
): Promise<ObjectMeta> {
  const operations = [{ op: 'replace', path: '/metadata/annotations/round', value }] as const;
  const { object } = await api.jsonPatch(resources.pods, namespace, name, operations, false);
  return object.metadata;
}

/** The pods' versions once all of them are of a round. */
async function churn(round: number): Promise<Map<string, string>> {
  const versions = new Map<string, string>();
  await inParallel(pods, async (pod) => {
    const { uid, resourceVersion } = await moveToRound(String(round), pod);
    versions.set(uid, resourceVersion);
  });
  return versions;
}

function has(pictures: Pictures, versions: ReadonlyMap<string, string>): boolean {
  const shown = pictures.flatMap(({ objects }) => [...objects]);
  return shown.length > 0 && shown.every(([uid, version]) => versions.get(uid) === version);
}

/** The gateway's ends of all connections that are made while the test runs. */
function acceptedSockets(): { sockets: Socket[] } & Disposable {
  const sockets: Socket[] = [];
  const note = (message: unknown): void => void sockets.push((message as { socket: Socket }).socket);
  subscribe('net.server.socket', note);
  return { sockets, [Symbol.dispose]: () => void unsubscribe('net.server.socket', note) };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** In use, Buffers included. */
function memory(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const inMebibytes = (bytes: number): string => `${(bytes / mebibyte).toFixed(1)} MiB`;

test('20 readers of 200 stop reading while 2,000 pods churn: the others get everything, the heap stays flat, and the 20 catch up', async () => {
  await using gateway = await testGateway(controlPlane.kubeconfig);
  using accepted = acceptedSockets();
  const connect = (): Promise<Reader> =>
    SocketReader.connect(gateway.url, ({ resourceVersion }: PodPicture) => resourceVersion);
  const readers = await Promise.all(
    Array.from({ length: readersThatRead }, async (_, number) => {
      const reader = await connect();
      reader.follow('0', query, { where: { namespaces: [namespaces[number % namespaces.length]] } });
      await reader.until(([picture]) => picture?.objects.size === podsPerNamespace);
      return reader;
    }),
  );
  // They follow everything, in as many subscriptions as there are namespaces, on one socket each.
  const stopped = await Promise.all(
    Array.from({ length: readersThatStop }, async () => {
      const reader = await connect();
      const [first, ...others] = namespaces;
      reader.follow('0', query, { where: { namespaces: [first] } });
      await reader.until(([picture]) => picture?.synced === true);
      reader.stop();
      for (const namespace of others) reader.follow(namespace, query, { where: { namespaces: [namespace] } });
      return reader;
    }),
  );

  const before = memory();
  let versions = new Map<string, string>();
  let mostInASocket = 0;
  const lags: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    versions = await churn(round);
    const writtenAt = performance.now();
    await Promise.all(
      readers.map(async (reader) => {
        await reader.until((pictures) => has(pictures, versions));
        lags.push(performance.now() - writtenAt);
      }),
    );
    mostInASocket = Math.max(mostInASocket, ...accepted.sockets.map((socket) => socket.writableLength));
  }
  const growth = memory() - before;
  const stuck = accepted.sockets.filter(({ writableLength }) => writableLength > 0);
  const buffered = stuck.reduce((sum, { writableLength }) => sum + writableLength, 0);
  const lag = lags.toSorted((a, b) => a - b);
  process.stdout.write(
    `${pods.length * rounds} changes; the last of ${readers.length} readers had a round ${lag.at(-1)?.toFixed(0)} ms after its last write, ` +
      `half of them after ${lag[lag.length >> 1]?.toFixed(0)} ms; heap and buffers grew by ${inMebibytes(growth)}, ` +
      `${stuck.length} stuck sockets hold ${inMebibytes(buffered)}, none more than ${inMebibytes(mostInASocket)}\n`,
  );
  // The kernel may have taken all that there was for some of them.
  expect(stuck.length).toBeGreaterThan(readersThatStop / 2);
  expect(mostInASocket).toBeLessThan(mostBuffered);
  // The change log itself holds the changes, once.
  expect(growth).toBeLessThan(100 * mebibyte);

  for (const reader of stopped) reader.readOn();
  const all = namespaces.length * podsPerNamespace;
  await Promise.all(
    stopped.map((reader) =>
      reader.until(
        (pictures) =>
          pictures.reduce((sum, { objects }) => sum + objects.size, 0) === all && has(pictures, versions),
      ),
    ),
  );
  for (const reader of [...readers, ...stopped]) reader.end();
}, 180_000);

test('a reader that stays stuck is closed with a code of its own, and goes on from its cursor', async () => {
  await using gateway = await testGateway(controlPlane.kubeconfig, { stuckAfterMs: 500 });
  using accepted = acceptedSockets();
  const connect = (): Promise<Reader> =>
    SocketReader.connect(gateway.url, ({ resourceVersion }: PodPicture) => resourceVersion);
  const reader = await connect();
  const kept = reader.follow('kept', query, { where: { namespaces: [namespaces[0]] } });
  await reader.until(([picture]) => picture?.synced === true);
  reader.stop();
  // A kernel takes some megabytes for whoever doesn't read.
  for (const copy of ['a', 'b', 'c', 'd']) {
    for (const namespace of namespaces)
      reader.follow(`${namespace} ${copy}`, query, { where: { namespaces: [namespace] } });
  }
  const [socket] = accepted.sockets;
  await new Promise<void>((resolve) => {
    socket?.on('timeout', () => {
      if (socket.writableLength > 0) resolve();
    });
  });
  reader.readOn();
  expect(await reader.closed).toEqual({
    code: 4460,
    reason: 'what is sent is not read: reconnect, and resume from the last cursor',
  });

  const back = await connect();
  const written = await moveToRound('late', { namespace: namespaces[0] ?? '', name: 'pod-0' });
  const variables = { where: { namespaces: [namespaces[0]] }, resumeFrom: kept.cursor };
  const resumed = back.follow('kept', query, variables, kept);
  await back.until(() => resumed.objects.get(written.uid) === written.resourceVersion);
  expect(resumed).toMatchObject({ resets: 0, changes: 1, synced: true });
  expect(resumed.objects.size).toBe(podsPerNamespace);
  back.end();
});

test('answers to queries that are not read wait, too: no more are made than fit', async () => {
  await using gateway = await testGateway(controlPlane.kubeconfig);
  using accepted = acceptedSockets();
  const client = await SocketReader.connect(gateway.url, () => undefined);
  client.stop();
  const asked = '{ pods(first: 1000) { nodes { resourceVersion annotations } } }';
  const times = 30;
  const answers = Array.from({ length: times }, (_, at) => client.ask(`query ${at}`, asked));
  const [socket] = accepted.sockets;
  // They are made in turns; by the time of these, which are made meanwhile, all of them would have been.
  for (let at = 0; at < times; at++) await gateway.ask(asked);
  expect(socket?.writableLength).toBeGreaterThan(0);
  expect(socket?.writableLength).toBeLessThan(256 * 1024 + 4 * mebibyte);
  client.readOn();
  expect(await Promise.all(answers)).toHaveLength(times);
  client.end();
});
