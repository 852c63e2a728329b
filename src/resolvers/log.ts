import { badInput } from '../errors.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import type { ContainerLog } from '../loaders/container-log-loader.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import { clusterFor } from './context.ts';
import type { TypeShapes } from './shapes.ts';

const mostLines = 10_000;
const defaultContainerAnnotation = 'kubectl.kubernetes.io/default-container';

/** A log with the name of the container that it is of. */
export type NamedContainerLog = ContainerLog & { readonly container: string };

/** The field `logs` of a pod. */
export const podLogs: NonNullable<NonNullable<TypeShapes<Resolvers['Pod']>['live']>['logs']> = async (
  pod,
  { container, tailLines, sinceSeconds, previous },
  context,
) => {
  if (tailLines < 1 || tailLines > mostLines)
    throw badInput('tailLines', `tailLines must be 1 to ${mostLines}, not ${tailLines}`);
  if (sinceSeconds != null && sinceSeconds < 1)
    throw badInput('sinceSeconds', `sinceSeconds must be 1 or more, not ${sinceSeconds}`);
  const name = containerOf(pod, container);
  const { namespace, name: podName, cluster } = pod;
  const { transport } = clusterFor(cluster, context);
  const key = { transport, namespace, pod: podName, container: name, previous, lines: tailLines };
  const log = await context.containerLogs.load({ ...key, sinceSeconds: sinceSeconds ?? undefined });
  return log === undefined ? null : { ...log, container: name };
};

function containerOf(pod: PodEntry, wanted: string | null | undefined): string {
  const { containers = [], initContainers = [], ephemeralContainers = [] } = pod.object.spec ?? {};
  const names = [...containers, ...initContainers, ...ephemeralContainers].map(({ name }) => name);
  if (wanted == null) {
    const preferred = pod.annotations[defaultContainerAnnotation] ?? '';
    return names.includes(preferred) ? preferred : (names[0] ?? '');
  }
  if (names.includes(wanted)) return wanted;
  const those = names.map((name) => `"${name}"`).join(', ');
  throw badInput('container', `pod "${pod.name}" has no container "${wanted}"; it has ${those}`);
}
