/** What the cluster of a bench holds: shaped like a company's, so that a pod is between 6 and 7 kB of JSON. */

/** The namespace with the first 50 Deployments, of 20 pods each: 1,000 pods. */
export const firstNamespace = 'bench-shop';
const firstPods = 1_000;
const podsOfFirst = 20;
const podsOfOther = 50;
const otherNamespaces = Array.from({ length: 40 }, (_, number) => `bench-team-${twoDigits(number)}`);

export const namespaces: readonly string[] = [firstNamespace, ...otherNamespaces];

/** One Deployment with everything that belongs to it. */
export interface Group {
  readonly number: number;
  readonly name: string;
  readonly namespace: string;
  /** The numbers of its pods: from this one on, so many. */
  readonly firstPod: number;
  readonly pods: number;
}

/** The groups that hold the pods of these numbers: both are at the border of a group. */
export function groupsOf(fromPod: number, toPod: number): Group[] {
  const groups: Group[] = [];
  for (let pod = fromPod; pod < toPod; pod += groups.at(-1)?.pods ?? 1) {
    const isFirst = pod < firstPods;
    const pods = Math.min(isFirst ? podsOfFirst : podsOfOther, toPod - pod);
    const number = isFirst ? pod / podsOfFirst : firstPods / podsOfFirst + (pod - firstPods) / podsOfOther;
    const namespace = isFirst ? firstNamespace : otherNamespaces[number % otherNamespaces.length];
    groups.push({
      number,
      name: nameOf(number),
      namespace: namespace ?? firstNamespace,
      firstPod: pod,
      pods,
    });
  }
  return groups;
}

/** How a Deployment, its Service and, at their beginning, its pods are called. */
export function nameOf(number: number): string {
  return `service-${String(number).padStart(4, '0')}`;
}

export function podName(group: Group, pod: number): string {
  const suffix = Array.from(
    { length: 5 },
    (_, digit) => alphabet[Math.floor(mixed(pod) / 27 ** digit) % 27],
  ).join('');
  return `${group.name}-${hash}-${suffix}`;
}

const hash = '6d4cf56db6';
const alphabet = 'bcdfghjklmnpqrstvwxz2456789';
const time = '2026-01-01T00:00:00Z';

/** A number that looks like chance and is the same in every run; different ones for different numbers. */
function mixed(number: number): number {
  return (number * 7_368_787 + 1_234_567) % 14_348_907;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function labelsOf({ name, number }: Group): Record<string, string> {
  return {
    'app.kubernetes.io/name': name,
    'app.kubernetes.io/version': '3.14.2',
    'app.kubernetes.io/part-of': 'shop',
    'example.com/team': `team-${number % 7}`,
    'example.com/tier': number % 3 === 0 ? 'gold' : 'silver',
  };
}

export function deploymentOf(group: Group): object {
  const { name, namespace, pods } = group;
  const counts = { replicas: pods, updatedReplicas: pods, readyReplicas: pods, availableReplicas: pods };
  const done = { status: 'True', lastUpdateTime: time, lastTransitionTime: time };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name,
      namespace,
      labels: labelsOf(group),
      annotations: { 'deployment.kubernetes.io/revision': '1' },
    },
    spec: { replicas: pods, selector: selectorOf(group), template: templateOf(group) },
    status: {
      observedGeneration: 1,
      ...counts,
      conditions: [
        { type: 'Available', reason: 'MinimumReplicasAvailable', ...done },
        { type: 'Progressing', reason: 'NewReplicaSetAvailable', ...done },
      ],
    },
  };
}

export function replicaSetOf(group: Group, deploymentUid: string): object {
  const { name, namespace, pods } = group;
  return {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name: `${name}-${hash}`,
      namespace,
      labels: { ...labelsOf(group), 'pod-template-hash': hash },
      annotations: { 'deployment.kubernetes.io/revision': '1' },
      ownerReferences: [ownedBy('Deployment', name, deploymentUid)],
    },
    spec: { replicas: pods, selector: selectorOf(group), template: templateOf(group) },
    status: { observedGeneration: 1, replicas: pods, readyReplicas: pods, availableReplicas: pods },
  };
}

export function serviceOf(group: Group): object {
  const { name, namespace } = group;
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace, labels: labelsOf(group) },
    spec: {
      selector: selectorOf(group).matchLabels,
      ports: [{ name: 'http', port: 80, targetPort: 'http' }],
    },
  };
}

export function podOf(group: Group, pod: number, replicaSetUid: string): object {
  const owner = `${group.name}-${hash}`;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      ...templateOf(group).metadata,
      name: podName(group, pod),
      namespace: group.namespace,
      ownerReferences: [ownedBy('ReplicaSet', owner, replicaSetUid)],
    },
    spec: { ...podSpec(group.name), nodeName: `node-${pod % 500}` },
    status: podStatus(pod),
  };
}

/** One in a hundred is Pending, one Failed, two crash again and again; the others run. A seventh has been restarted. */
function podStatus(pod: number): object {
  const chance = mixed(pod) % 100;
  const state = chance === 0 ? 'pending' : chance === 1 ? 'failed' : chance < 4 ? 'crashing' : 'running';
  const restartCount = state === 'crashing' ? 5 + (pod % 90) : pod % 7 === 0 ? 1 + (pod % 4) : 0;
  const ready = state === 'running' ? 'True' : 'False';
  const condition = (type: string, status: string) => ({
    type,
    status,
    lastProbeTime: null,
    lastTransitionTime: time,
  });
  if (state === 'pending') return { phase: 'Pending', conditions: [condition('PodScheduled', 'True')] };
  const address = `10.${100 + (pod >> 16)}.${(pod >> 8) & 255}.${pod & 255}`;
  return {
    phase: state === 'failed' ? 'Failed' : 'Running',
    conditions: [
      condition('PodReadyToStartContainers', 'True'),
      condition('Initialized', 'True'),
      condition('Ready', ready),
      condition('ContainersReady', ready),
      condition('PodScheduled', 'True'),
    ],
    hostIP: '10.0.0.1',
    hostIPs: [{ ip: '10.0.0.1' }],
    podIP: address,
    podIPs: [{ ip: address }],
    startTime: time,
    containerStatuses: ['main', 'proxy'].map((name) => ({
      name,
      image: `registry.example.com/${name}`,
      imageID: `registry.example.com/${name}@sha256:${'0123456789abcdef'.repeat(4)}`,
      containerID: `containerd://${'fedcba9876543210'.repeat(4)}`,
      ready: state === 'running',
      started: state === 'running',
      restartCount: name === 'main' ? restartCount : 0,
      state: containerState(state),
    })),
    qosClass: 'Burstable',
  };
}

function containerState(state: 'failed' | 'crashing' | 'running'): object {
  switch (state) {
    case 'running':
      return { running: { startedAt: time } };
    case 'crashing':
      return {
        waiting: { reason: 'CrashLoopBackOff', message: 'back-off 5m0s restarting failed container' },
      };
    case 'failed':
      return { terminated: { exitCode: 1, reason: 'Error', startedAt: time, finishedAt: time } };
  }
}

function ownedBy(kind: string, name: string, uid: string): object {
  return { apiVersion: 'apps/v1', kind, name, uid, controller: true, blockOwnerDeletion: true };
}

function selectorOf({ name }: Group) {
  return { matchLabels: { 'app.kubernetes.io/name': name } };
}

function templateOf(group: Group) {
  const annotations = {
    'prometheus.io/scrape': 'true',
    'prometheus.io/port': '9090',
    'checksum/config': 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
  };
  return {
    metadata: { labels: { ...labelsOf(group), 'pod-template-hash': hash }, annotations },
    spec: podSpec(group.name),
  };
}

function podSpec(name: string): object {
  return {
    automountServiceAccountToken: false,
    containers: [mainContainer(name), { name: 'proxy', image: 'registry.example.com/platform/proxy:1.30.1' }],
    volumes: [{ name: 'config', configMap: { name: `${name}-config`, optional: true } }],
  };
}

function mainContainer(name: string): object {
  return {
    name: 'main',
    image: `registry.example.com/shop/${name}:3.14.2`,
    args: ['--config=/etc/service/config.yaml'],
    ports: [{ name: 'http', containerPort: 8080 }],
    env: [
      { name: 'SERVICE_NAME', value: name },
      { name: 'LOG_LEVEL', value: 'info' },
      { name: 'DATABASE_URL', value: `postgres://${name}-db.example.svc:5432/${name}` },
    ],
    resources: { requests: { cpu: '20m', memory: '32Mi' }, limits: { memory: '512Mi' } },
    readinessProbe: { httpGet: { path: '/ready', port: 'http' }, periodSeconds: 5 },
    volumeMounts: [{ name: 'config', mountPath: '/etc/service', readOnly: true }],
  };
}
