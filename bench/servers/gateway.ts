/** The gateway as it is, in front of the cluster of a kubeconfig: `gateway.ts KUBECONFIG`. */
import { defaultLimits } from '../../src/limits/limits.ts';
import { startGateway } from '../../src/server.ts';
import { logTo } from '../../src/telemetry/log.ts';
import { runServer } from '../support/server-side.ts';

await runServer(async () => {
  const [kubeconfig = ''] = process.argv.slice(2);
  const gateway = await startGateway({
    port: 0,
    source: { files: [kubeconfig] },
    http: {
      allowed: { hosts: [], origins: [] },
      tls: undefined,
      headTimeoutMs: 10_000,
      requestTimeoutMs: 30_000,
    },
    drainTimeoutMs: 0,
    log: logTo((line) => void process.stderr.write(`${line}\n`)),
    stuckAfterMs: 15_000,
    limits: defaultLimits,
    operations: { introspection: true, persistedOperations: undefined, onlyPersisted: false },
  });
  await gateway.ready;
  return gateway.url;
});
