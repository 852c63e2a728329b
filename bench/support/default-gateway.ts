import { readConfig } from '../../src/config.ts';
import { startGateway, type Gateway } from '../../src/server.ts';
import type { Log } from '../../src/telemetry/log.ts';

/** A gateway as it comes, in front of the cluster of a kubeconfig, on any free port; it doesn't wait for anybody when it is closed. */
export function startDefaultGateway(kubeconfig: string, log: Log): Promise<Gateway> {
  return startGateway({
    ...readConfig(['--port', '0', '--kubeconfig', kubeconfig, '--drain-timeout', '0'], {}),
    log,
  });
}
