import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startControlPlane, type ControlPlane } from '../../dev/control-plane/control-plane.ts';

/** An API server of a test's own, without controllers and nodes: every object stays as it was written. Its data goes with it. */
export async function ownApiServer(): Promise<ControlPlane> {
  const dataDir = await mkdtemp(join(tmpdir(), 'quarterdeck-objects-'));
  const controlPlane = await startControlPlane({ dataDir, controllers: false, log: () => undefined });
  return {
    ...controlPlane,
    [Symbol.asyncDispose]: async () => {
      await controlPlane.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
