import { Folded, type Update } from '../../support/folded.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { stateAnnotation } from './states.ts';

interface Row {
  readonly name: string;
  readonly kind: string;
  readonly state: string;
  readonly annotations: Record<string, string>;
}

/** What kubectl prints, in the end, for pods that stay as they are. */
const podStates: Readonly<Record<string, string>> = {
  'pod-running': 'Running 1/1',
  'pod-completed': 'Completed 0/1',
  'pod-failed': 'Error 0/1',
  'pod-no-image': 'ImagePullBackOff 0/1',
  'pod-creating': 'ContainerCreating 0/1',
  'pod-unschedulable': 'Pending 0/1',
  'pod-sidecar': 'Running 2/2',
  'pod-init-no-image': 'Init:ImagePullBackOff 0/1',
  'pod-leaving': 'Error',
};

/** Waits, by subscriptions, until every workload is in the state that it says it comes to, and every pod in its own. */
export async function allStatesAreThere(gateway: TestGateway, namespace: string): Promise<void> {
  const workloads = follow<Row>(gateway, namespace, 'workloads', 'name kind state annotations');
  await workloads.until(
    (all, { synced }) =>
      synced && all.every(({ state, annotations }) => (annotations[stateAnnotation] ?? state) === state),
  );
  await workloads.end();
  const pods = follow<{
    name: string;
    state: string;
    readyContainers: number;
    totalContainers: number;
    restarts: number;
  }>(gateway, namespace, 'pods', 'name state readyContainers totalContainers restarts');
  await pods.until((all) => {
    const printed = new Map(
      all.map((pod) => [pod.name, `${pod.state} ${pod.readyContainers}/${pod.totalContainers}`]),
    );
    const restarted = ['pod-crash-loop', 'pod-oom-killed'].every((name) =>
      all.some((pod) => pod.name === name && pod.restarts > 0),
    );
    return (
      restarted &&
      Object.entries(podStates).every(([name, state]) => printed.get(name)?.startsWith(state) === true)
    );
  });
  await pods.end();
}

function follow<O>(gateway: TestGateway, namespace: string, field: string, fields: string): Folded<O> {
  return new Folded<O>(
    gateway.subscribe<Record<string, Update<O>>>(
      `subscription ($n: String!) { ${field}(where: { namespaces: [$n] }) {
        reset synced changes { type id uid object { ${fields} } } } }`,
      { n: namespace },
    ),
  );
}
