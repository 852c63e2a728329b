const early = '2026-01-02T03:04:05Z';
const late = '2026-01-02T03:05:05Z';

/** A status of a pod with containers `main` and `waiting`, a sidecar, and an ephemeral container, as a kubelet might write it. */
export const everyStatus = {
  phase: 'Pending',
  reason: 'Evicted',
  message: 'The node was low on resource: memory.',
  nominatedNodeName: 'node-7',
  hostIP: '192.0.2.40',
  hostIPs: [{ ip: '192.0.2.40' }, { ip: '2001:db8::40' }],
  conditions: [
    {
      type: 'Ready',
      status: 'False',
      reason: 'ContainersNotReady',
      message: 'containers with unready status: [main]',
      lastProbeTime: early,
      lastTransitionTime: late,
    },
    { type: 'PodScheduled', status: 'True', lastTransitionTime: early },
    { type: 'example.com/odd', status: 'Unknown' },
  ],
  initContainerStatuses: [
    {
      name: 'sidecar',
      image: 'shop/proxy:1.0.0',
      imageID: 'docker.io/shop/proxy@sha256:08',
      ready: true,
      restartCount: 0,
      started: true,
      state: { running: { startedAt: early } },
    },
  ],
  containerStatuses: [
    {
      name: 'main',
      image: 'docker.io/shop/web:1.0.0',
      imageID: 'docker.io/shop/web@sha256:07',
      containerID: 'containerd://4',
      ready: false,
      started: false,
      restartCount: 4,
      state: {
        terminated: { exitCode: 143, signal: 15, reason: 'Error', startedAt: late, finishedAt: late },
      },
      lastState: {
        terminated: {
          exitCode: 137,
          signal: 9,
          reason: 'OOMKilled',
          message: 'out of memory',
          startedAt: early,
          finishedAt: late,
          containerID: 'containerd://3',
        },
      },
      allocatedResources: { cpu: '1', memory: '1Gi', 'example.com/gpu': '1' },
      resources: { limits: { cpu: '1', memory: '1Gi' } },
    },
    {
      name: 'waiting',
      image: 'shop/web:1.0.0',
      imageID: '',
      ready: false,
      restartCount: 0,
      state: { waiting: { reason: 'ContainerCreating' } },
    },
  ],
  ephemeralContainerStatuses: [
    {
      name: 'debugger',
      image: 'busybox:1.37',
      imageID: 'docker.io/library/busybox@sha256:09',
      ready: false,
      restartCount: 0,
      state: { running: { startedAt: late } },
    },
  ],
};
