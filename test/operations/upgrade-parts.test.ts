import { describe, expect, test } from 'vitest';
import { checkUpgrade } from '../../src/operations/check-upgrade.ts';
import { inputPathOf } from '../../src/operations/object-path.ts';
import { planUpgrade } from '../../src/operations/plan-upgrade.ts';
import { templateOf } from '../../src/operations/workload-pods.ts';
import { upgradeInput, type GivenUpgrade } from '../support/upgrade-input.ts';
import { liveDeployment } from './objects.ts';

type Kind = GivenUpgrade['workload']['kind'];
type Given = Omit<GivenUpgrade, 'workload'>;
type ContainerPatch = NonNullable<GivenUpgrade['containers']>[number];

const ref = (kind: Kind = 'DEPLOYMENT') => ({ kind, namespace: 'shop', name: 'web' });

/** A Deployment whose first container has this besides. */
function having(container: object, pod: object = {}): ReturnType<typeof liveDeployment> {
  const live = liveDeployment();
  const { template } = live.spec ?? {};
  const [first, ...others] = template?.spec?.containers ?? [];
  const containers = [{ ...first, ...container }, ...others];
  return {
    ...live,
    spec: { ...live.spec, template: { ...template, spec: { ...pod, containers } } },
  } as never;
}

function planned(given: Given, live = liveDeployment()) {
  const { userErrors, ...plan } = planUpgrade(live, upgradeInput({ workload: ref(), ...given }));
  expect(userErrors).toEqual([]);
  return plan;
}

/** The first container after a change. */
function container(patch: Omit<ContainerPatch, 'name'>, live = liveDeployment()) {
  const { planned: after } = planned({ containers: [{ name: 'web', ...patch }] }, live);
  return templateOf(after).spec?.containers[0];
}

const codesOf = (given: Given, kind: Kind = 'DEPLOYMENT') =>
  checkUpgrade(upgradeInput({ workload: ref(kind), ...given })).map(
    ({ code, field }) => `${code} ${field?.join('.')}`,
  );

const errorsOf = (given: Given, live = liveDeployment()) =>
  planUpgrade(live, upgradeInput({ workload: ref(), ...given })).userErrors.map(
    ({ code, field }) => `${code} ${field?.join('.')}`,
  );

describe('a field of an object', () => {
  const probe = { httpGet: { path: '/', port: 80, scheme: 'HTTPS' }, periodSeconds: 5 };

  test('is changed, and those beside it stay', () => {
    const live = having({ readinessProbe: probe });
    expect(container({ readinessProbe: { periodSeconds: 9, httpGet: { port: 81 } } }, live)).toMatchObject({
      readinessProbe: { httpGet: { path: '/', port: 81, scheme: 'HTTPS' }, periodSeconds: 9 },
    });
  });

  test('is unset by null, alone or with the object', () => {
    const live = having({ readinessProbe: probe });
    const { readinessProbe } = container({ readinessProbe: { periodSeconds: null } }, live) ?? {};
    expect(readinessProbe).toEqual({ httpGet: probe.httpGet });
    expect(container({ readinessProbe: null }, live)).not.toHaveProperty('readinessProbe');
  });

  test('takes the place of one that excludes it', () => {
    const live = having(
      { livenessProbe: probe },
      { volumes: [{ name: 'v', azureFile: { shareName: 'x' } }] },
    );
    expect(container({ livenessProbe: { tcpSocket: { port: 82 } } }, live)?.livenessProbe).toEqual({
      tcpSocket: { port: 82 },
      periodSeconds: 5,
    });
    const { planned: after } = planned({ pod: { volumes: { set: [{ name: 'v', emptyDir: {} }] } } }, live);
    expect(templateOf(after).spec?.volumes).toEqual([{ name: 'v', emptyDir: {} }]);
  });

  test('of what is not there makes it, unless it is unset only', () => {
    expect(container({ securityContext: { privileged: true } })?.securityContext).toEqual({
      privileged: true,
    });
    expect(
      container({ securityContext: { privileged: null }, resources: { limits: { cpu: null } } }),
    ).toEqual(container({}));
  });
});

describe('elements of lists', () => {
  const live = having({
    ports: [
      { containerPort: 80, name: 'http', protocol: 'TCP' },
      { containerPort: 53, protocol: 'TCP' },
      { containerPort: 53, protocol: 'UDP' },
    ],
    volumeMounts: [
      { name: 'v', mountPath: '/a', readOnly: true },
      { name: 'v', mountPath: '/b' },
    ],
    resources: { limits: { cpu: '1', memory: '1Gi', 'nvidia.com/gpu': '1' } },
  });
  const path = '/spec/template/spec/containers/0';

  test('are changed one by one, each only if it is still itself', () => {
    const mounts = { set: [{ name: 'v', mountPath: '/b', subPath: 's' }] };
    expect(planned({ containers: [{ name: 'web', volumeMounts: mounts }] }, live).patch.slice(1)).toEqual([
      { op: 'test', path: `${path}/name`, value: 'web' },
      { op: 'test', path: `${path}/volumeMounts/1/mountPath`, value: '/b' },
      { op: 'test', path: `${path}/volumeMounts/1/subPath`, value: null },
      { op: 'add', path: `${path}/volumeMounts/1/subPath`, value: 's' },
    ]);
  });

  test('come and go, whatever others do to the list meanwhile, where Kubernetes sees to it that none is there twice', () => {
    const mounts = { set: [{ name: 'v', mountPath: '/c' }], unset: ['/a', '/nope'] };
    expect(planned({ containers: [{ name: 'web', volumeMounts: mounts }] }, live).patch.slice(2)).toEqual([
      { op: 'test', path: `${path}/volumeMounts/0/mountPath`, value: '/a' },
      { op: 'remove', path: `${path}/volumeMounts/0` },
      { op: 'add', path: `${path}/volumeMounts/-`, value: { name: 'v', mountPath: '/c' } },
    ]);
  });

  test('that are ports are found by name, else by number and protocol', () => {
    const set = [
      { name: 'http', containerPort: 8080 },
      { containerPort: 53, protocol: 'UDP' as const, name: 'dns' },
      { containerPort: 9090 },
    ];
    expect(container({ ports: { set, unset: [1] } }, live)?.ports).toEqual([
      { containerPort: 8080, name: 'http', protocol: 'TCP' },
      { containerPort: 53, protocol: 'TCP' },
      { containerPort: 53, protocol: 'UDP', name: 'dns' },
      { containerPort: 9090 },
    ]);
    const refused = {
      containers: [{ name: 'web', ports: { set: [{ containerPort: 53 }, { name: 'new' }] } }],
    };
    expect(errorsOf(refused, live)).toEqual([
      'INVALID containers.0.ports.set.0',
      'INVALID containers.0.ports.set.1.containerPort',
    ]);
  });

  test('that are amounts are changed by their names', () => {
    const limits = {
      memory: null,
      ephemeralStorage: '1Gi',
      other: { set: { 'a.b/c': '2' }, unset: ['nvidia.com/gpu'] },
    };
    expect(container({ resources: { limits } }, live)?.resources).toEqual({
      limits: { cpu: '1', 'ephemeral-storage': '1Gi', 'a.b/c': '2' },
    });
  });

  test('that are pairs may be called like anything', () => {
    const { planned: after } = planned({ pod: { annotations: { set: ['constructor=x', '__proto__=y'] } } });
    expect(Object.entries(templateOf(after).metadata?.annotations ?? {})).toEqual([
      ['constructor', 'x'],
      ['__proto__', 'y'],
    ]);
  });
});

describe('containers', () => {
  test('are added and removed by name', () => {
    const given: Given = {
      addContainers: [{ name: 'log', image: 'log:1', ports: [{ containerPort: 1, protocol: 'TCP' }] }],
      addInitContainers: [{ name: 'init', image: 'init:1' }],
      removeContainers: ['side', 'nope'],
    };
    const { patch } = planned(given);
    expect(patch.slice(1)).toEqual([
      { op: 'test', path: '/spec/template/spec/containers/1/name', value: 'side' },
      { op: 'remove', path: '/spec/template/spec/containers/1' },
      {
        op: 'add',
        path: '/spec/template/spec/containers/-',
        value: { name: 'log', image: 'log:1', ports: [{ containerPort: 1, protocol: 'TCP' }] },
      },
      { op: 'test', path: '/spec/template/spec/initContainers', value: null },
      { op: 'add', path: '/spec/template/spec/initContainers', value: [{ name: 'init', image: 'init:1' }] },
    ]);
  });

  test('must be there to be changed, not be there to be added, and be left', () => {
    expect(errorsOf({ addContainers: [{ name: 'web', image: 'a' }] })).toEqual([
      'ALREADY_EXISTS addContainers.0.name',
    ]);
    expect(errorsOf({ removeContainers: ['web', 'side'] })).toEqual(['INVALID removeContainers']);
    expect(errorsOf({ removeContainers: ['web'], addContainers: [{ name: 'web', image: 'new:1' }] })).toEqual(
      [],
    );
    expect(codesOf({ removeContainers: ['web'], containers: [{ name: 'web' }] })).toEqual([
      'INVALID removeContainers.0',
    ]);
  });
});

describe('what a kind does not have', () => {
  test('is said at its field', () => {
    expect(codesOf({ deployment: { minReadySeconds: 1 } }, 'JOB')).toEqual(['INVALID deployment']);
    expect(codesOf({ replicas: 2 }, 'DAEMON_SET')).toEqual(['INVALID replicas']);
    expect(codesOf({ cronJob: { schedule: null } }, 'CRON_JOB')).toEqual(['INVALID cronJob.schedule']);
    expect(codesOf({ strategy: { partition: 1 } })).toEqual(['INVALID strategy.partition']);
    expect(codesOf({ strategy: { type: 'RECREATE', maxSurge: 1 } })).toEqual(['INVALID strategy.maxSurge']);
    expect(codesOf({ strategy: { type: 'ON_DELETE' } })).toEqual(['INVALID strategy.type']);
    expect(codesOf({ strategy: { policy: 'START_FIRST', maxSurge: 1 } })).toEqual([
      'INVALID strategy.policy',
    ]);
    expect(codesOf({ strategy: { maxSurge: 1 } }, 'CRON_JOB')).toEqual(['INVALID strategy']);
  });

  test('is anything else but what can be changed: labels by which pods are selected', () => {
    expect(errorsOf({ pod: { labels: { set: { app: 'other' } } } })).toEqual(['IMMUTABLE pod.labels']);
    expect(errorsOf({ pod: { labels: { set: { tier: 'front' } } } })).toEqual([]);
  });
});

describe('a strategy', () => {
  const rolling = { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } };
  const live = liveDeployment({ spec: { strategy: rolling } });
  const strategyAfter = (strategy: Given['strategy']) =>
    (planned({ strategy }, live).planned.spec as { strategy?: object }).strategy;

  test('is changed field by field, and loses what is about rolling updates with them', () => {
    expect(strategyAfter({ maxSurge: 3 })).toEqual({
      type: 'RollingUpdate',
      rollingUpdate: { maxSurge: 3, maxUnavailable: '25%' },
    });
    expect(strategyAfter({ type: 'RECREATE' })).toEqual({ type: 'Recreate' });
    expect(strategyAfter({ policy: 'STOP_FIRST' })).toEqual({
      type: 'RollingUpdate',
      rollingUpdate: { maxSurge: 0, maxUnavailable: 1 },
    });
    expect(strategyAfter(null)).toBeUndefined();
  });
});

describe('annotations', () => {
  const kept = { 'deployment.kubernetes.io/revision': '3' };
  const live = liveDeployment({ annotations: { ...kept, mine: '1' } });

  test('that go altogether are not those that controllers keep', () => {
    expect(planned({ annotations: null }, live).planned.metadata.annotations).toEqual(kept);
  });

  test('that have a field of their own are said once', () => {
    const cause = 'kubernetes.io/change-cause';
    expect(codesOf({ changeCause: 'a', annotations: { set: { [cause]: 'b' } } })).toEqual([
      'INVALID changeCause',
    ]);
    expect(codesOf({ changeCause: null, annotations: { unset: [cause] } })).toEqual([]);
    expect(planned({ description: 'a web front' }, live).planned.metadata.annotations).toMatchObject({
      'kubernetes.io/description': 'a web front',
    });
  });
});

test('what the API server finds fault with is found in the input', () => {
  const { mappings } = planned({
    containers: [{ name: 'side', resources: { limits: { other: { set: ['a.b/c=x'] } } } }],
    addContainers: [{ name: 'log', image: 'a', readinessProbe: { periodSeconds: -1 } }],
  });
  const containers = 'spec.template.spec.containers';
  const of = (path: string) => inputPathOf(path, mappings)?.path.join('.');
  expect(of(`${containers}[1].resources.limits[a.b/c]`)).toBe('containers.0.resources.limits.other.set.0');
  expect(of(`${containers}[2].readinessProbe.periodSeconds`)).toBe(
    'addContainers.0.readinessProbe.periodSeconds',
  );
});
