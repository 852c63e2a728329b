import type { Oracles, Raw } from '../oracle.ts';
import type { World } from '../world.ts';
import { ofContainers, ofPods } from './details.ts';
import { topOwner } from './objects.ts';
import { selects } from './workloads.ts';

export const pods: Oracles = {
  Pod: {
    ...ofPods,
    phase: 'status.phase',
    state: (raw, world) => world.printed('pods', raw)['STATUS'],
    message: 'status.message',
    ready: ({ status }) =>
      status.conditions?.some(({ type, status: holds }: Raw) => type === 'Ready' && holds === 'True'),
    readyContainers: (raw, world) => Number(world.printed('pods', raw)['READY']?.split('/')[0]),
    totalContainers: (raw, world) => Number(world.printed('pods', raw)['READY']?.split('/')[1]),
    restarts: (raw, world) => Number(world.printed('pods', raw)['RESTARTS']?.split(' ')[0]),
    lastRestartAt: ({ status }) => lastEndOf(status),
    nodeName: 'spec.nodeName',
    node: ({ spec }, world) => world.named('Node', spec.nodeName),
    ips: ({ status }) => (status.podIPs ?? []).map(({ ip }: Raw) => ip),
    startedAt: 'status.startTime',
    containers: ({ spec, status }) => withStatus(spec.containers, status.containerStatuses),
    initContainers: ({ spec, status }) => withStatus(spec.initContainers, status.initContainerStatuses),
    workload: (raw, world) => workloadOf(raw, world),
    usage: { elsewhere: 'test/schema/usage.test.ts' },
    logs: { elsewhere: 'test/schema/logs.test.ts' },
    services: (raw, world) => world.all('Service').filter((service) => selects(service, raw.metadata.labels)),
    events: (raw, world) =>
      world.all('Event').filter(({ involvedObject: { uid } }) => uid === raw.metadata.uid),
    findings: { elsewhere: 'test/schema/pod-findings.test.ts' },
  },
  PodContainer: {
    ...ofContainers,
    name: 'container.name',
    image: 'container.image',
    ready: 'status.ready',
    restarts: 'status.restartCount',
    sidecar: ({ container }) => container.restartPolicy === 'Always',
    state: ({ status }) => Object.keys(status?.state ?? { waiting: {} })[0],
    reason: ({ status }) => status?.state?.waiting?.reason ?? status?.state?.terminated?.reason,
    message: ({ status }) => status?.state?.waiting?.message ?? status?.state?.terminated?.message,
    exitCode: 'status.state.terminated.exitCode',
    startedAt: ({ status }) => status?.state?.running?.startedAt ?? status?.state?.terminated?.startedAt,
    finishedAt: 'status.state.terminated.finishedAt',
  },
};

function withStatus(containers: Raw[] = [], statuses: Raw[] = []): Raw[] {
  return containers.map((container) => ({
    container,
    status: statuses.find(({ name }) => name === container.name),
  }));
}

/** The last end of a container that was started again. */
function lastEndOf({ initContainerStatuses = [], containerStatuses = [] }: Raw): string | undefined {
  return [...initContainerStatuses, ...containerStatuses]
    .map(({ lastState }: Raw) => lastState?.terminated?.finishedAt)
    .filter((at: string | undefined) => at !== undefined)
    .toSorted()
    .at(-1);
}

function workloadOf(raw: Raw, world: World): Raw {
  const top = topOwner(raw, world);
  return top === raw ? null : top;
}
