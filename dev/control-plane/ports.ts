/** Free ports on loopback: the same as last time where they are free, so that copied kubeconfigs go on working. */
import { createServer } from 'node:net';

export interface Ports {
  readonly etcdClient: number;
  readonly etcdPeer: number;
  readonly apiServer: number;
  readonly kwok: number;
  readonly metricsServer: number;
}

/** Listens for a moment; 0 asks for any free port. Undefined: taken. */
function probe(port: number): Promise<{ port: number; close: () => Promise<void> } | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(undefined);
      else reject(error);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no TCP address after listen');
      resolve({
        port: address.port,
        close: () => new Promise<void>((closed) => server.close(() => closed())),
      });
    });
  });
}

/** All of them are held open until the last one is found, so they differ. */
export async function findPorts(preferred: Partial<Ports>): Promise<Ports> {
  const held: { close: () => Promise<void> }[] = [];
  const find = async (wanted: number | undefined) => {
    const found = (wanted && (await probe(wanted))) || (await probe(0));
    if (!found) throw new Error('the system gave no free port');
    held.push(found);
    return found.port;
  };
  try {
    return {
      etcdClient: await find(preferred.etcdClient),
      etcdPeer: await find(preferred.etcdPeer),
      apiServer: await find(preferred.apiServer),
      kwok: await find(preferred.kwok),
      metricsServer: await find(preferred.metricsServer),
    };
  } finally {
    await Promise.all(held.map((port) => port.close()));
  }
}
