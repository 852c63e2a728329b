import { describe, expect, test } from 'vitest';
import { checkDeploy } from '../../src/operations/check-deploy.ts';
import type { ContainerPortInput, DeployWorkloadInput } from '../../src/operations/deploy-input.ts';
import { exposedPorts } from '../../src/operations/exposed-ports.ts';
import { newServices } from '../../src/operations/new-services.ts';
import { workloadSpec } from '../../src/operations/workload-spec.ts';

const valid: DeployWorkloadInput = {
  namespace: 'shop',
  name: 'web',
  workload: { deployment: {} },
  pod: { containers: [{ name: 'web', image: 'shop/web:1' }] },
};

function faults(input: Partial<DeployWorkloadInput>): string[] {
  return checkDeploy({ ...valid, ...input }).map(({ code, field }) => `${code} ${field?.join('.')}`);
}

function portFaults(ports: ContainerPortInput[], rest: Partial<DeployWorkloadInput> = {}): string[] {
  return faults({ pod: { containers: [{ name: 'web', image: 'shop/web:1', ports }] }, ...rest });
}

const parts = { selector: {}, template: { metadata: {}, spec: {} }, headlessService: undefined };

describe('the spec of a Deployment', () => {
  test.each([
    ['START_FIRST', { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }],
    ['STOP_FIRST', { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } }],
    ['KILL_THEN_START', { type: 'Recreate' }],
  ] as const)('has for the upgrade policy %s the strategy %j', (upgradePolicy, strategy) => {
    expect(workloadSpec({ deployment: { upgradePolicy } }, parts)).toMatchObject({ strategy });
  });

  test('has no strategy where none is given, and one without a type is a rolling update', () => {
    expect(workloadSpec({ deployment: {} }, parts)).not.toHaveProperty('strategy');
    expect(workloadSpec({ deployment: { strategy: { maxSurge: '10%' } } }, parts)).toMatchObject({
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '10%' } },
    });
    expect(workloadSpec({ deployment: { strategy: { type: 'Recreate' } } }, parts)).toMatchObject({
      strategy: { type: 'Recreate' },
    });
  });

  test('is told how pods are replaced in one way only', () => {
    const deployment = { strategy: { type: 'Recreate' }, upgradePolicy: 'STOP_FIRST' } as const;
    expect(faults({ workload: { deployment } })).toEqual(['INVALID workload.deployment.upgradePolicy']);
  });
});

describe('ports that are exposed', () => {
  const at = 'INVALID pod.containers.0.ports';

  test('have different numbers in a Service, by protocol', () => {
    const expose = { type: 'CLUSTER_IP', port: 80 } as const;
    expect(
      portFaults([
        { containerPort: 1, expose },
        { containerPort: 2, expose },
      ]),
    ).toEqual([`${at}.1.expose.port`]);
    expect(
      portFaults([
        { containerPort: 53, expose: { type: 'CLUSTER_IP' } },
        { containerPort: 53, protocol: 'UDP', expose: { type: 'CLUSTER_IP' } },
      ]),
    ).toEqual([]);
  });

  test('have different node ports, whatever their Services', () => {
    const ports: ContainerPortInput[] = [
      { containerPort: 1, expose: { type: 'NODE_PORT', nodePort: 30_080 } },
      { containerPort: 2, expose: { type: 'LOAD_BALANCER', nodePort: 30_080 } },
    ];
    expect(portFaults(ports)).toEqual([`${at}.1.expose.nodePort`]);
    const [first, second] = ports as [ContainerPortInput, ContainerPortInput];
    const overUdp = { ...second, protocol: 'UDP' };
    // One Service may have it for both protocols, two may not.
    expect(portFaults([first, overUdp])).toEqual([`${at}.1.expose.nodePort`]);
    const sameService = { ...overUdp, expose: first.expose } as ContainerPortInput;
    expect(portFaults([first, sameService])).toEqual([]);
  });

  test('have node ports only where nodes have them, and numbers that exist', () => {
    expect(
      portFaults([
        { containerPort: 1, expose: { type: 'CLUSTER_IP', nodePort: 30_080 } },
        { containerPort: 2, expose: { type: 'NODE_PORT', port: 0 } },
        { containerPort: 3, expose: { type: 'NODE_PORT', nodePort: 70_000 } },
      ]),
    ).toEqual([`${at}.0.expose.nodePort`, `${at}.1.expose.port`, `${at}.2.expose.nodePort`]);
  });

  test('make no Service with a name that is too long', () => {
    const name = 'a'.repeat(54);
    expect(portFaults([{ containerPort: 1, expose: { type: 'NODE_PORT' } }], { name })).toEqual([]);
    const ports: ContainerPortInput[] = [{ containerPort: 1, expose: { type: 'LOAD_BALANCER' } }];
    expect(portFaults(ports, { name })).toEqual(['INVALID name']);
  });

  test('are not those of init containers', () => {
    const ports: ContainerPortInput[] = [{ containerPort: 1, expose: { type: 'CLUSTER_IP' } }];
    const initContainers = [{ name: 'init', image: 'a', ports }];
    expect(faults({ pod: { ...valid.pod, initContainers } })).toEqual([
      'INVALID pod.initContainers.0.ports.0.expose',
    ]);
  });

  test('of several containers are in one Service for each type', () => {
    const expose = { type: 'CLUSTER_IP' } as const;
    const containers = [
      { name: 'a', image: 'a', ports: [{ containerPort: 1, expose }] },
      { name: 'b', image: 'b', ports: [{ containerPort: 2, expose }] },
    ];
    const services = newServices(exposedPorts(containers), {
      name: 'web',
      serviceName: undefined,
      namespace: 'shop',
      namespaceAt: ['namespace'],
      labels: {},
      selector: { app: 'web' },
    });
    expect(services.map(({ manifest }) => manifest)).toMatchObject([
      { metadata: { name: 'web' }, spec: { ports: [{ port: 1 }, { port: 2 }] } },
    ]);
  });
});

describe('a pod', () => {
  test('has init containers with names that no other container has', () => {
    const initContainers = [{ name: 'web', image: 'a' }];
    expect(faults({ pod: { ...valid.pod, initContainers } })).toEqual(['INVALID pod.initContainers.0.name']);
  });

  test('asks for no more of any resource than it may use, as a whole, too', () => {
    const resources = {
      requests: { 'ephemeral-storage': '2Gi', 'example.com/gpu': '2' },
      limits: { 'ephemeral-storage': '1Gi', 'example.com/gpu': '1' },
    };
    expect(faults({ pod: { ...valid.pod, resources } })).toEqual([
      'INVALID pod.resources.requests.ephemeralStorage',
      'INVALID pod.resources.requests.other.example.com/gpu',
    ]);
  });
});

test('claims have names, each its own', () => {
  const claim = (name: string): object => ({ metadata: { name }, spec: {} });
  expect(faults({ volumeClaims: [claim('data'), claim('Data'), claim('data'), {}] })).toEqual([
    'INVALID volumeClaims.1.name',
    'INVALID volumeClaims.3.name',
    'INVALID volumeClaims.2.name',
  ]);
});

test('what has been found wrong on the way is told with the rest, and once', () => {
  const field = ['pod', 'containers', '0', 'resources', 'limits', 'cpu'];
  const resources = { limits: { cpu: 'much' } };
  const pod = { containers: [{ name: 'web', image: '', resources }] };
  expect(faults({ pod, faults: [{ code: 'INVALID', message: 'no amount', field }] })).toEqual([
    'INVALID pod.containers.0.resources.limits.cpu',
    'INVALID pod.containers.0.image',
  ]);
});
