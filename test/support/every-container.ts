/** A container, as small as it can be. */
export function plainContainer(name: string): { name: string; image: string } {
  return { name, image: 'shop/tool:1.0.0' };
}

const httpGet = {
  path: '/healthz?full',
  port: 'http',
  host: 'web.example.com',
  scheme: 'HTTPS',
  httpHeaders: [{ name: 'X-Probe', value: 'quarterdeck' }],
};

const times = {
  initialDelaySeconds: 3,
  periodSeconds: 7,
  timeoutSeconds: 4,
  successThreshold: 1,
  failureThreshold: 5,
};

const env = [
  { name: 'LITERAL', value: 'a $(OTHER) value' },
  { name: 'EMPTY' },
  { name: 'SECRET', valueFrom: { secretKeyRef: { name: 'credentials', key: 'password', optional: true } } },
  { name: 'CONFIG', valueFrom: { configMapKeyRef: { name: 'settings', key: 'mode', optional: true } } },
  { name: 'FIELD', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: "metadata.labels['app']" } } },
  {
    name: 'AMOUNT',
    valueFrom: { resourceFieldRef: { containerName: 'main', resource: 'limits.memory', divisor: '1Mi' } },
  },
  {
    name: 'FILE',
    valueFrom: { fileKeyRef: { volumeName: 'empty', path: 'env/main', key: 'TOKEN', optional: true } },
  },
];

/** A container with everything that goes together. */
export function everyContainer(name: string): object {
  return {
    name,
    image: 'shop/web:1.4.0',
    imagePullPolicy: 'Always',
    command: ['/bin/web', '--verbose'],
    args: ['--port', '$(PORT)'],
    workingDir: '/srv',
    stdin: true,
    stdinOnce: true,
    tty: true,
    ports: [
      { name: 'http', containerPort: 8080 },
      { name: 'dns', containerPort: 53, protocol: 'UDP' },
      { name: 'sig', containerPort: 3868, protocol: 'SCTP' },
    ],
    env,
    envFrom: [
      { prefix: 'APP_', configMapRef: { name: 'settings', optional: true } },
      { secretRef: { name: 'credentials', optional: true } },
    ],
    resources: {
      requests: {
        cpu: '250m',
        memory: '64Mi',
        'ephemeral-storage': '1Gi',
        'hugepages-2Mi': '4Mi',
        'example.com/gpu': '2',
      },
      limits: {
        cpu: '1500m',
        memory: '1G',
        'ephemeral-storage': '2Gi',
        'hugepages-2Mi': '4Mi',
        'example.com/gpu': '2',
      },
      claims: [{ name: 'gpu', request: 'half' }, { name: 'nic' }],
    },
    resizePolicy: [
      { resourceName: 'cpu', restartPolicy: 'NotRequired' },
      { resourceName: 'memory', restartPolicy: 'RestartContainer' },
    ],
    volumeMounts: [
      {
        name: 'settings',
        mountPath: '/etc/web',
        subPath: 'web',
        readOnly: true,
        recursiveReadOnly: 'IfPossible',
        mountPropagation: 'None',
      },
      {
        name: 'empty',
        mountPath: '/tmp/web',
        subPathExpr: '$(LITERAL)',
        mountPropagation: 'HostToContainer',
      },
    ],
    volumeDevices: [{ name: 'claimed', devicePath: '/dev/xvda' }],
    readinessProbe: { httpGet, ...times, successThreshold: 2 },
    livenessProbe: { grpc: { port: 9000, service: 'web' }, ...times, terminationGracePeriodSeconds: 11 },
    startupProbe: { tcpSocket: { host: '192.0.2.7', port: 8080 }, ...times },
    lifecycle: { postStart: { exec: { command: ['touch', '/tmp/up'] } }, preStop: { sleep: { seconds: 5 } } },
    restartPolicy: 'OnFailure',
    restartPolicyRules: [
      { action: 'Restart', exitCodes: { operator: 'In', values: [42, 43] } },
      { action: 'RestartAllContainers', exitCodes: { operator: 'NotIn', values: [1] } },
    ],
    securityContext: {
      privileged: false,
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      runAsUser: 1001,
      runAsGroup: 2001,
      runAsNonRoot: true,
      capabilities: { add: ['NET_BIND_SERVICE'], drop: ['ALL'] },
      seccompProfile: { type: 'Localhost', localhostProfile: 'profiles/web.json' },
      appArmorProfile: { type: 'Unconfined' },
      seLinuxOptions: { level: 's0:c3,c4' },
    },
    terminationMessagePath: '/dev/why',
    terminationMessagePolicy: 'FallbackToLogsOnError',
  };
}

/** Hooks of the other sorts. */
export const otherLifecycle = {
  postStart: { tcpSocket: { port: 'http' } },
  preStop: { httpGet: { port: 8080 } },
};
