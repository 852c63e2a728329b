import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildGraphiql } from '../../console/graphiql/build.ts';
import { startControlPlane } from '../../dev/control-plane/control-plane.ts';

/** What tests know of the control plane that all of them share. */
export interface SharedCluster {
  /** Path of the administrator's kubeconfig. */
  readonly kubeconfig: string;
  /** Path of a kubeconfig of somebody without any rights. */
  readonly kubeconfigOfNobody: string;
  /** Path of a kubeconfig of somebody with the ClusterRole view. */
  readonly kubeconfigOfViewer: string;
  /** Path of the kubectl binary of the same version. */
  readonly kubectl: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    cluster: SharedCluster;
  }
}

/** Starts one control plane for all tests, with data of its own, and ends it afterwards. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const log = (line: string): void => void process.stdout.write(`${line}\n`);
  const dataDir = await mkdtemp(join(tmpdir(), 'quarterdeck-test-'));
  const [controlPlane] = await Promise.all([startControlPlane({ dataDir, log }), buildGraphiql({ log })]);
  project.provide('cluster', {
    kubeconfig: controlPlane.kubeconfig,
    kubeconfigOfNobody: await controlPlane.kubeconfigFor('nobody'),
    kubeconfigOfViewer: await controlPlane.kubeconfigFor('viewer'),
    kubectl: controlPlane.kubectl,
  });
  return async () => {
    await controlPlane.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
