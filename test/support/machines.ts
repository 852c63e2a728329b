/** A node as its kubelet would have it, and what else it is given. */
interface Machine {
  readonly name: string;
  readonly labels?: Record<string, string>;
  readonly spec?: object;
  readonly status?: object;
}

const gpu = 'nvidia.com/gpu';

/** Nodes of all looks: busy with everything, cordoned and not ready, and one of which nothing is known. */
export const machines: readonly Machine[] = [
  {
    name: 'm-busy',
    labels: {
      'node-role.kubernetes.io/worker': '',
      'node-role.kubernetes.io/control-plane': '',
      'kubernetes.io/role': 'db',
      'topology.kubernetes.io/zone': 'a',
    },
    spec: {
      podCIDR: '10.1.0.0/24',
      podCIDRs: ['10.1.0.0/24'],
      providerID: 'cloud://m-busy',
      taints: [
        { key: 'dedicated', value: 'db', effect: 'NoSchedule' },
        { key: 'flaky', effect: 'PreferNoSchedule' },
        { key: 'draining', effect: 'NoExecute', timeAdded: '2026-11-01T00:00:00Z' },
      ],
    },
    status: {
      addresses: [
        { type: 'InternalIP', address: '10.0.0.5' },
        { type: 'InternalIP', address: 'fd00::5' },
        { type: 'ExternalIP', address: '198.51.100.5' },
        { type: 'Hostname', address: 'm-busy' },
      ],
      capacity: {
        cpu: '8',
        memory: '32Gi',
        'ephemeral-storage': '100Gi',
        pods: '110',
        'hugepages-2Mi': '1Gi',
        [gpu]: '4',
      },
      allocatable: {
        cpu: '7500m',
        memory: '30Gi',
        'ephemeral-storage': '90Gi',
        pods: '110',
        'hugepages-2Mi': '1Gi',
        [gpu]: '4',
      },
      conditions: [
        {
          type: 'MemoryPressure',
          status: 'False',
          reason: 'KubeletHasSufficientMemory',
          message: 'kubelet has sufficient memory available',
          lastHeartbeatTime: '2026-11-01T00:05:00Z',
          lastTransitionTime: '2026-11-01T00:00:00Z',
        },
        { type: 'Ready', status: 'True', reason: 'KubeletReady', lastTransitionTime: '2026-11-01T00:00:00Z' },
      ],
      nodeInfo: {
        architecture: 'arm64',
        operatingSystem: 'linux',
        osImage: 'Flatcar Container Linux',
        kernelVersion: '6.12.1',
        kubeletVersion: 'v1.37.2',
        kubeProxyVersion: '',
        containerRuntimeVersion: 'containerd://2.1.4',
        bootID: '',
        machineID: '',
        systemUUID: '',
      },
    },
  },
  {
    name: 'm-cordoned',
    labels: { 'topology.kubernetes.io/zone': 'b' },
    spec: { unschedulable: true },
    status: { conditions: [{ type: 'Ready', status: 'Unknown', reason: 'NodeStatusUnknown' }] },
  },
  { name: 'm-silent' },
];

const asking = (requests: object, limits?: object): object => ({ resources: { requests, limits } });
const container = (name: string, more: object = {}): object => ({ name, image: 'shop/web:1.0.0', ...more });

/** Pods on `m-busy` that ask for resources in every way there is; the last one has ended. */
export const podsOnMachine: readonly {
  readonly name: string;
  readonly spec: object;
  readonly phase: string;
}[] = [
  {
    name: 'plain',
    phase: 'Running',
    spec: {
      containers: [
        container(
          'a',
          asking({ cpu: '250m', memory: '1Gi', [gpu]: '1' }, { cpu: '1', memory: '2Gi', [gpu]: '1' }),
        ),
        container('b', asking({ cpu: '1', memory: '500M', 'ephemeral-storage': '1Gi' })),
      ],
    },
  },
  {
    name: 'with-init',
    phase: 'Running',
    spec: {
      initContainers: [
        container('first', asking({ cpu: '2', memory: '64Mi' }, { cpu: '3' })),
        container('sidecar', {
          ...asking({ cpu: '100m', memory: '32Mi' }, { memory: '64Mi' }),
          restartPolicy: 'Always',
        }),
        container('second', asking({ memory: '4Gi' })),
      ],
      containers: [container('a', asking({ cpu: '300m', memory: '128Mi' }))],
    },
  },
  {
    name: 'by-pod',
    phase: 'Pending',
    spec: {
      resources: { requests: { cpu: '1500m', memory: '1536Mi' }, limits: { cpu: '2' } },
      containers: [
        container(
          'a',
          asking({ cpu: '100m', 'hugepages-2Mi': '64Mi', memory: '1Mi' }, { 'hugepages-2Mi': '64Mi' }),
        ),
      ],
    },
  },
  {
    name: 'with-overhead',
    phase: 'Running',
    spec: {
      runtimeClassName: 'heavy',
      containers: [container('a', asking({ cpu: '50m' }, { memory: '1Gi' }))],
    },
  },
  { name: 'asks-for-nothing', phase: 'Running', spec: { containers: [container('a')] } },
  {
    name: 'ended',
    phase: 'Succeeded',
    spec: { containers: [container('a', asking({ cpu: '4', memory: '8Gi' }))] },
  },
];

/** What pods of the runtime class `heavy` need besides. */
export const heavyRuntime: object = {
  apiVersion: 'node.k8s.io/v1',
  kind: 'RuntimeClass',
  metadata: { name: 'heavy' },
  handler: 'heavy',
  overhead: { podFixed: { cpu: '125m', memory: '200Mi' } },
};
