import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A way to the control plane that can be cut and mended: what a network does. */
export interface Cable extends AsyncDisposable {
  /** A kubeconfig that leads through it. */
  readonly kubeconfig: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Lays a cable to the API server of a kubeconfig. */
export async function cable(kubeconfigOfServer: string): Promise<Cable> {
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-cable-'));
  const original = await readFile(kubeconfigOfServer, 'utf8');
  const target = new URL(/server: (\S+)/.exec(original)?.[1] ?? '');
  const sockets = new Set<Socket>();
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
    client.pipe(upstream).pipe(client);
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
    [Symbol.asyncDispose]: async () => {
      if (server.listening) await cut();
      await rm(folder, { recursive: true });
    },
  };
}
