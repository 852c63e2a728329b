import { everyContainer, otherLifecycle, plainContainer } from './every-container.ts';
import { everyVolume } from './every-volume.ts';

/*
 * Pod templates that together set every option that the API server takes; some exclude each other. Nothing of it is meant to run.
 */

const labelSelector = {
  matchLabels: { app: 'everything' },
  matchExpressions: [
    { key: 'tier', operator: 'In', values: ['front', 'back'] },
    { key: 'stage', operator: 'NotIn', values: ['test'] },
    { key: 'app', operator: 'Exists' },
    { key: 'canary', operator: 'DoesNotExist' },
  ],
};

const nodeSelectorTerm = {
  matchExpressions: [
    { key: 'disk', operator: 'In', values: ['ssd'] },
    { key: 'cores', operator: 'Gt', values: ['4'] },
    { key: 'age', operator: 'Lt', values: ['9'] },
  ],
  matchFields: [{ key: 'metadata.name', operator: 'NotIn', values: ['no-such-node'] }],
};

const podAffinityTerm = {
  topologyKey: 'topology.kubernetes.io/zone',
  labelSelector,
  namespaces: ['shop'],
  namespaceSelector: { matchLabels: { team: 'shop' } },
  matchLabelKeys: ['pod-template-hash'],
  mismatchLabelKeys: ['tenant'],
};

const podAffinity = {
  requiredDuringSchedulingIgnoredDuringExecution: [podAffinityTerm],
  preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 50, podAffinityTerm }],
};

const metadata = {
  labels: { app: 'everything', 'app.kubernetes.io/part-of': 'shop' },
  annotations: { 'example.com/note': 'everything that can be set' },
};

/** Where it would run. */
const scheduling = {
  nodeSelector: { 'kubernetes.io/os': 'linux', zone: 'nowhere' },
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [nodeSelectorTerm] },
      preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 10, preference: nodeSelectorTerm }],
    },
    podAffinity,
    podAntiAffinity: podAffinity,
  },
  tolerations: [
    { key: 'dedicated', operator: 'Equal', value: 'shop', effect: 'NoSchedule' },
    { key: 'dedicated', operator: 'Exists', effect: 'PreferNoSchedule' },
    { operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 4_294_967_296 },
  ],
  topologySpreadConstraints: [
    {
      maxSkew: 2,
      topologyKey: 'topology.kubernetes.io/zone',
      whenUnsatisfiable: 'DoNotSchedule',
      labelSelector,
      matchLabelKeys: ['pod-template-hash'],
      minDomains: 3,
      nodeAffinityPolicy: 'Ignore',
      nodeTaintsPolicy: 'Honor',
    },
    { maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway', labelSelector },
  ],
  schedulerName: 'no-such-scheduler',
  schedulingGates: [{ name: 'example.com/never' }],
};

const security = {
  runAsUser: 1000,
  runAsGroup: 2000,
  runAsNonRoot: true,
  supplementalGroups: [3000, 3001],
  supplementalGroupsPolicy: 'Strict',
  fsGroup: 4000,
  fsGroupChangePolicy: 'OnRootMismatch',
  seLinuxOptions: { user: 'system_u', role: 'system_r', type: 'container_t', level: 's0:c1,c2' },
  seLinuxChangePolicy: 'Recursive',
  seccompProfile: { type: 'RuntimeDefault' },
  appArmorProfile: { type: 'Localhost', localhostProfile: 'shop' },
  sysctls: [{ name: 'net.ipv4.ip_local_port_range', value: '1024 65535' }],
};

/** A Linux pod with everything that goes together. */
const linux = {
  metadata,
  spec: {
    ...scheduling,
    containers: [everyContainer('main'), { ...plainContainer('other'), restartPolicy: 'Never' }],
    initContainers: [
      plainContainer('first'),
      {
        ...plainContainer('sidecar'),
        restartPolicy: 'Always',
        startupProbe: { exec: { command: ['true'] } },
      },
    ],
    volumes: everyVolume,
    terminationGracePeriodSeconds: 45,
    readinessGates: [{ conditionType: 'example.com/ready' }],
    serviceAccountName: 'everything',
    automountServiceAccountToken: false,
    imagePullSecrets: [{ name: 'registry' }],
    enableServiceLinks: false,
    securityContext: security,
    shareProcessNamespace: true,
    hostname: 'every',
    subdomain: 'things',
    setHostnameAsFQDN: true,
    dnsPolicy: 'None',
    dnsConfig: {
      nameservers: ['192.0.2.53'],
      searches: ['shop.example.com'],
      options: [{ name: 'ndots', value: '2' }, { name: 'edns0' }],
    },
    hostAliases: [{ ip: '192.0.2.1', hostnames: ['db.example.com', 'db'] }],
    os: { name: 'linux' },
    resources: { requests: { cpu: '4', memory: '8Gi' }, limits: { cpu: '8', memory: '16Gi' } },
    resourceClaims: [
      { name: 'gpu', resourceClaimName: 'shared-gpu' },
      { name: 'nic', resourceClaimTemplateName: 'nic' },
    ],
  },
};

/** On its node's network, as a machine's own agent would be. */
const ofNode = {
  metadata,
  spec: {
    containers: [
      {
        ...plainContainer('agent'),
        ports: [
          { containerPort: 9100, hostPort: 9100, hostIP: '192.0.2.9', name: 'metrics', protocol: 'UDP' },
        ],
        securityContext: { privileged: true, allowPrivilegeEscalation: true },
      },
    ],
    hostNetwork: true,
    hostPID: true,
    hostIPC: true,
    dnsPolicy: 'ClusterFirstWithHostNet',
    nodeName: 'no-such-node',
    priorityClassName: 'no-such-class',
    priority: 7,
    preemptionPolicy: 'Never',
    runtimeClassName: 'no-such-runtime',
    overhead: { cpu: '250m', memory: '120Mi' },
  },
};

const windowsOptions = {
  gmsaCredentialSpecName: 'web',
  gmsaCredentialSpec: '{}',
  runAsUserName: 'ContainerUser',
  hostProcess: true,
};

/** For Windows, with the process of the node that only Windows has. */
const windows = {
  metadata,
  spec: {
    containers: [{ ...plainContainer('main'), securityContext: { windowsOptions } }],
    os: { name: 'windows' },
    hostNetwork: true,
    securityContext: { windowsOptions },
  },
};

/** With a host name that excludes the other ways to have one, and users of its own, which exclude block devices. */
const named = {
  metadata,
  spec: {
    containers: [
      { ...plainContainer('main'), securityContext: { procMount: 'Unmasked' }, lifecycle: otherLifecycle },
    ],
    hostUsers: false,
    hostnameOverride: 'every.example.com',
  },
};

export const podTemplates: Readonly<
  Record<string, typeof ofNode | typeof linux | typeof windows | typeof named>
> = {
  linux,
  node: ofNode,
  windows,
  named,
};
export { metadata as podMetadata };
