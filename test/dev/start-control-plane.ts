import { startControlPlane } from '../../dev/control-plane/control-plane.ts';

/** Starts a control plane in the directory that is named, says so to its parent, and then does nothing more. */
const [dataDir = ''] = process.argv.slice(2);
await startControlPlane({ dataDir, log: () => undefined });
process.send?.('ready');
