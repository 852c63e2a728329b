import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A way to the control plane that can be cut and mended, or held up: what a network does. */
export interface Cable extends AsyncDisposable {
  /** A kubeconfig that leads through it. */
  readonly kubeconfig: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** From now on nothing comes through the connections that there are, and nobody is told: they are half-open. New ones work. */
  silence(): void;
  /** Lets nothing more through to the control plane; what comes from it still comes. */
  hold(): void;
  /** Waits until something is held up. */
  held(): Promise<void>;
  release(): void;
}

/** Lays a cable to the API server of a kubeconfig. */
export async function cable(kubeconfigOfServer: string): Promise<Cable> {
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-cable-'));
  const original = await readFile(kubeconfigOfServer, 'utf8');
  const target = new URL(/server: (\S+)/.exec(original)?.[1] ?? '');
  const sockets = new Set<Socket>();
  /** The connections that are open, from this end to the other. */
  const requests = new Map<Socket, Socket>();
  /** For the first that is held up; undefined while nothing is to be. */
  let held: PromiseWithResolvers<void> | undefined;
  const server: Server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    upstream.pipe(client);
    requests.set(client, upstream);
    client.once('close', () => requests.delete(client));
    if (held === undefined) client.pipe(upstream);
    else client.once('readable', held.resolve);
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const kubeconfig = join(folder, 'kubeconfig');
  await writeFile(kubeconfig, original.replace(/server: \S+/, `server: https://127.0.0.1:${port}`));
  const cut = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    kubeconfig,
    cut,
    mend: () => listen(port),
    silence: () => {
      for (const [client, upstream] of requests) {
        client.unpipe(upstream);
        upstream.unpipe(client);
      }
      requests.clear();
    },
    hold: () => {
      held = Promise.withResolvers();
      for (const [client, upstream] of requests) {
        client.unpipe(upstream);
        client.once('readable', held.resolve);
      }
    },
    held: () => held?.promise ?? Promise.reject(new Error('nothing is to be held up')),
    release: () => {
      held = undefined;
      for (const [client, upstream] of requests) client.pipe(upstream);
    },
    [Symbol.asyncDispose]: async () => {
      if (server.listening) await cut();
      await rm(folder, { recursive: true });
    },
  };
}
