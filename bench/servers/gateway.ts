/** The gateway as it is, in front of the cluster of a kubeconfig: `gateway.ts KUBECONFIG`. */
import { logTo } from '../../src/telemetry/log.ts';
import { startDefaultGateway } from '../support/default-gateway.ts';
import { runServer } from '../support/server-side.ts';

await runServer(async () => {
  const [kubeconfig = ''] = process.argv.slice(2);
  const gateway = await startDefaultGateway(
    kubeconfig,
    logTo((line) => void process.stderr.write(`${line}\n`)),
  );
  await gateway.ready;
  return gateway.url;
});
