import type { WorkloadKind } from '../../src/model/entries/base-workload-entry.ts';
import { web } from './starts.ts';
import { refused, resourceOf, stepsOf, upgradesOf } from './steps.ts';
import type { Compared, Story } from './story.ts';

/** Two containers and one that comes before them. */
const several = {
  pod: {
    nodeSelector: { none: 'is' },
    initContainers: [{ name: 'migrate', image: 'shop/migrate:1' }],
    containers: [
      {
        name: 'main',
        image: 'shop/web:1',
        env: [
          { name: 'LEVEL', value: 'info' },
          { name: 'KEY', valueFrom: { secretKeyRef: { name: 'keys', key: 'key' } } },
          { name: 'REGION', value: 'eu' },
        ],
      },
      { name: 'side', image: 'shop/side:1' },
    ],
  },
};

const images = (kind: WorkloadKind): Compared[] => {
  const { image, upgrade } = upgradesOf(kind);
  const resource = resourceOf[kind];
  return [
    image(2),
    image(2),
    upgrade(`set image ${resource} main=shop/web:3 side=shop/side:3 migrate=shop/migrate:3`, {
      containers: [
        { name: 'main', image: 'shop/web:3' },
        { name: 'side', image: 'shop/side:3' },
        { name: 'migrate', image: 'shop/migrate:3' },
      ],
    }),
    upgrade(`set image ${resource} *=shop/all:4`, {
      containers: ['main', 'side', 'migrate'].map((name) => ({ name, image: 'shop/all:4' })),
    }),
    refused(
      'NOT_FOUND',
      upgrade(`set image ${resource} nope=shop/web:5`, {
        containers: [{ name: 'nope', image: 'shop/web:5' }],
      }),
    ),
  ];
};

const environment = (kind: WorkloadKind): Compared[] => {
  const { env } = upgradesOf(kind);
  return [
    env('main', { LEVEL: 'debug', COLOUR: 'blue' }),
    env('main', {}, ['REGION', 'NONE']),
    env('main', { KEY: 'open' }, ['LEVEL']),
    env('side', { A: '1' }),
  ];
};

const resources = (kind: WorkloadKind): Compared[] => {
  const { upgrade } = upgradesOf(kind);
  const set = (options: string, amounts: object, name = 'main') =>
    upgrade(`set resources ${resourceOf[kind]} -c ${name} ${options}`, {
      containers: [{ name, resources: amounts }],
    });
  return [
    set('--limits=cpu=200m,memory=512Mi --requests=cpu=100m', {
      limits: { cpu: '200m', memory: '512Mi' },
      requests: { cpu: '100m' },
    }),
    set('--limits=cpu=1', { limits: { cpu: '1' } }),
    set('--requests=memory=256Mi,ephemeral-storage=1Gi', {
      requests: { memory: '256Mi', ephemeralStorage: '1Gi' },
    }),
    set('--requests=cpu=50m', { requests: { cpu: '50m' } }, 'side'),
    refused('INVALID', set('--requests=cpu=2', { requests: { cpu: '2' } })),
  ];
};

const containers = (kind: WorkloadKind): Compared[] => {
  const { jsonPatch, podPatch, pathOfPod } = upgradesOf(kind);
  const side = { name: 'log', image: 'shop/log:1', args: ['--quiet'] };
  const sidecar = { name: 'proxy', image: 'shop/proxy:1', restartPolicy: 'Always' };
  return [
    jsonPatch([{ op: 'add', path: `${pathOfPod}/containers/-`, value: side }], { addContainers: [side] }),
    jsonPatch([{ op: 'add', path: `${pathOfPod}/initContainers/-`, value: sidecar }], {
      addInitContainers: [{ ...sidecar, restartPolicy: 'ALWAYS' }],
    }),
    podPatch({ containers: [{ $patch: 'delete', name: 'side' }] }, { removeContainers: ['side'] }),
    podPatch(
      { initContainers: [{ $patch: 'delete', name: 'migrate' }] },
      { removeContainers: ['migrate', 'nope'] },
    ),
  ];
};

const details = (kind: WorkloadKind): Compared[] => {
  const { mainPatch, upgrade } = upgradesOf(kind);
  const main = (patch: object, input: object = patch) =>
    mainPatch(patch, { containers: [{ name: 'main', ...input }] });
  return [
    main(
      { command: ['/bin/web'], args: ['--fast'], workingDir: '/srv', imagePullPolicy: 'Always' },
      {
        command: ['/bin/web'],
        args: ['--fast'],
        workingDir: '/srv',
        imagePullPolicy: 'ALWAYS',
      },
    ),
    main({ readinessProbe: { httpGet: { path: '/ready', port: 8080 }, periodSeconds: 5 } }),
    main(
      { readinessProbe: { httpGet: null, tcpSocket: { port: 8080 } } },
      {
        readinessProbe: { tcpSocket: { port: 8080 } },
      },
    ),
    main({ readinessProbe: null, args: null }),
    main({ lifecycle: { preStop: { exec: { command: ['/bin/drain'] } } } }),
    main({ securityContext: { runAsNonRoot: true, capabilities: { drop: ['ALL'] } } }),
    main(
      { ports: [{ containerPort: 8080, name: 'http', protocol: 'TCP' }] },
      {
        ports: { set: [{ containerPort: 8080, name: 'http' }] },
      },
    ),
    main(
      { ports: [{ containerPort: 8080, hostPort: 80 }] },
      {
        ports: { set: [{ name: 'http', hostPort: 80 }] },
      },
    ),
    main({ ports: [{ $patch: 'delete', containerPort: 8080 }] }, { ports: { unset: ['http'] } }),
    upgrade(`set serviceaccount ${resourceOf[kind]} robot`, { pod: { serviceAccountName: 'robot' } }),
  ];
};

const pods = (kind: WorkloadKind): Compared[] => {
  const { podPatch, templatePatch } = upgradesOf(kind);
  const pod = (patch: object, input: object = patch) => podPatch(patch, { pod: input });
  const mounted = (mounts: object[]) => ({ containers: [{ name: 'main', volumeMounts: mounts }] });
  return [
    pod(
      { terminationGracePeriodSeconds: 5, nodeSelector: { disk: 'ssd' } },
      {
        terminationGracePeriodSeconds: 5,
        nodeSelector: { set: { disk: 'ssd' } },
      },
    ),
    pod({ nodeSelector: { disk: null } }, { nodeSelector: { unset: ['disk'] } }),
    pod({ serviceAccountName: 'robot' }),
    pod({ serviceAccountName: null, serviceAccount: null }, { serviceAccountName: null }),
    pod(
      { tolerations: [{ key: 'gpu', operator: 'Exists' }] },
      {
        tolerations: [{ key: 'gpu', operator: 'EXISTS' }],
      },
    ),
    pod(
      { securityContext: { fsGroup: 1000 }, dnsPolicy: 'Default' },
      {
        securityContext: { fsGroup: 1000 },
        dnsPolicy: 'DEFAULT',
      },
    ),
    podPatch(
      {
        volumes: [{ name: 'settings', configMap: { name: 'settings' } }],
        ...mounted([{ name: 'settings', mountPath: '/etc/web' }]),
      },
      {
        pod: { volumes: { set: [{ name: 'settings', configMap: { name: 'settings' } }] } },
        containers: [{ name: 'main', volumeMounts: { set: [{ name: 'settings', mountPath: '/etc/web' }] } }],
      },
    ),
    podPatch(
      { volumes: [{ name: 'settings', configMap: null, emptyDir: {} }] },
      { pod: { volumes: { set: [{ name: 'settings', emptyDir: {} }] } } },
    ),
    podPatch(
      {
        volumes: [{ $patch: 'delete', name: 'settings' }],
        ...mounted([{ $patch: 'delete', mountPath: '/etc/web' }]),
      },
      {
        pod: { volumes: { unset: ['settings'] } },
        containers: [{ name: 'main', volumeMounts: { unset: ['/etc/web'] } }],
      },
    ),
    templatePatch(
      { metadata: { labels: { tier: 'front' }, annotations: { 'example.com/a': 'b' } } },
      { pod: { labels: { set: { tier: 'front' } }, annotations: { set: { 'example.com/a': 'b' } } } },
    ),
    templatePatch(
      { metadata: { labels: { tier: null }, annotations: { 'example.com/a': null } } },
      { pod: { labels: { unset: ['tier'] }, annotations: { unset: ['example.com/a'] } } },
    ),
  ];
};

const itself = (kind: WorkloadKind): Compared[] => {
  const { upgrade } = upgradesOf(kind);
  const resource = resourceOf[kind];
  return [
    upgrade(`label ${resource} tier=front app-`, { labels: { set: { tier: 'front' }, unset: ['app'] } }),
    upgrade(`annotate ${resource} example.com/a=b kubernetes.io/change-cause=better`, {
      annotations: { set: { 'example.com/a': 'b' } },
      changeCause: 'better',
    }),
    upgrade(`annotate ${resource} example.com/a-`, { annotations: { unset: ['example.com/a'] } }),
    upgrade(`annotate ${resource} 'kubernetes.io/description=The shop window'`, {
      description: 'The shop window',
    }),
  ];
};

const parts: Readonly<Record<string, (kind: WorkloadKind) => Compared[]>> = {
  'gets new images': images,
  'gets variables, loses some, and gets others than it had': environment,
  'gets other amounts of what it may use': resources,
  'gets containers and loses some': containers,
  'gets all that a container has': details,
  'gets all that pods have': pods,
  'gets labels, annotations, and a reason': itself,
};

const ofAllKinds = (['DEPLOYMENT', 'STATEFUL_SET', 'DAEMON_SET', 'CRON_JOB'] as const).flatMap((kind) =>
  Object.entries(parts).map(([told, steps]): Story => ({
    told,
    kind,
    start: [web(kind, several)],
    steps: steps(kind),
  })),
);

/** Changes that are one revision, and the way back from them. */
const andBack = (['DEPLOYMENT', 'STATEFUL_SET', 'DAEMON_SET'] as const).map((kind): Story => {
  const { image, env, patch } = upgradesOf(kind);
  const { undo } = stepsOf(kind);
  const container = { name: 'main', image: 'shop/web:3', env: [{ name: 'LEVEL', value: 'debug' }] };
  return {
    told: 'gets several things in one write, and goes back',
    kind,
    start: [web(kind)],
    steps: [
      image(2),
      patch(
        {
          metadata: { annotations: { 'kubernetes.io/change-cause': 'better' } },
          spec: {
            minReadySeconds: 3,
            template: { spec: { terminationGracePeriodSeconds: 5, containers: [container] } },
          },
        },
        {
          changeCause: 'better',
          [kind === 'DEPLOYMENT' ? 'deployment' : kind === 'STATEFUL_SET' ? 'statefulSet' : 'daemonSet']: {
            minReadySeconds: 3,
          },
          pod: { terminationGracePeriodSeconds: 5 },
          containers: [
            { name: 'main', image: 'shop/web:3', env: { set: [{ name: 'LEVEL', value: 'debug' }] } },
          ],
        },
      ),
      undo(),
      env('main', { LEVEL: 'info' }),
      undo(3),
      undo(1),
    ],
  };
});

export const upgrades: readonly Story[] = [...ofAllKinds, ...andBack];
