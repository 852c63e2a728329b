import { describe, expect, test } from 'vitest';
import { checkDeploy } from '../../src/operations/check-deploy.ts';
import type { ContainerInput, DeployWorkloadInput } from '../../src/operations/deploy-input.ts';

const valid: DeployWorkloadInput = {
  namespace: 'shop',
  name: 'web',
  workload: { deployment: { replicas: 2 } },
  pod: { containers: [{ name: 'web', image: 'shop/web:1' }] },
};

function faults(input: Partial<DeployWorkloadInput>): string[] {
  return checkDeploy({ ...valid, ...input }).map(({ code, field }) => `${code} ${field?.join('.')}`);
}

function containerFaults(...containers: Partial<ContainerInput>[]): string[] {
  return faults({
    pod: {
      containers: containers.map((container, index) => ({ name: `c${index}`, image: 'a', ...container })),
    },
  });
}

describe('the input of deployWorkload', () => {
  test('is fine as it should be', () => {
    expect(faults({})).toEqual([]);
    expect(
      faults({
        labels: ['app.kubernetes.io/name=x'],
        annotations: { 'a/b': 'anything ~/' },
        changeCause: 'first',
      }),
    ).toEqual([]);
  });

  test('says why a name must be a DNS label', () => {
    const [error] = checkDeploy({ ...valid, name: 'web.shop' });
    expect(error).toMatchObject({
      code: 'INVALID',
      field: ['name'],
      message: expect.stringMatching(/"web\.shop".*host names of pods/),
    });
    expect(faults({ name: 'a'.repeat(64) })).toEqual(['INVALID name']);
  });

  test('points at a label by its key, or by its position in a list', () => {
    expect(faults({ labels: { ok: 'a b', 'not ok': 'a' } })).toEqual([
      'INVALID labels.ok',
      'INVALID labels.not ok',
    ]);
    expect(faults({ labels: ['a=b', 'ok=a b', 'x'] })).toEqual(['INVALID labels.2', 'INVALID labels.1']);
    expect(faults({ labels: { a: 1 } })).toEqual(['INVALID labels.a']);
  });

  test.each([-1, 2_147_483_648, 0.5])('has no %s replicas', (replicas) => {
    expect(faults({ workload: { deployment: { replicas } } })).toEqual([
      'INVALID workload.deployment.replicas',
    ]);
  });

  test('has a change cause once', () => {
    const annotations = { 'kubernetes.io/change-cause': 'one' };
    expect(faults({ annotations, changeCause: 'two' })).toEqual(['INVALID changeCause']);
    expect(faults({ annotations, changeCause: 'one' })).toEqual([]);
  });

  test('has containers, each with a name of its own', () => {
    expect(faults({ pod: { containers: [] } })).toEqual(['INVALID pod.containers']);
    expect(containerFaults({ name: 'a' }, { name: 'b' }, { name: 'a' })).toEqual([
      'INVALID pod.containers.2.name',
    ]);
  });

  test('has ports with numbers that exist, and names of their own in the whole pod', () => {
    expect(
      containerFaults({
        ports: [{ containerPort: 0 }, { containerPort: 65_536 }, { containerPort: 65_535 }],
      }),
    ).toEqual([
      'INVALID pod.containers.0.ports.0.containerPort',
      'INVALID pod.containers.0.ports.1.containerPort',
    ]);
    const http = { containerPort: 80, name: 'http' };
    expect(containerFaults({ ports: [http] }, { ports: [http] })).toEqual([
      'INVALID pod.containers.1.ports.0.name',
    ]);
  });

  test('has each variable once', () => {
    const env = [
      { name: 'A', value: '1' },
      { name: 'A', value: '2' },
    ];
    expect(containerFaults({ env })).toEqual(['INVALID pod.containers.0.env.1.name']);
  });

  test('has amounts that are quantities, not negative, and no request above its limit', () => {
    const resources = { requests: { cpu: '1Q', memory: '-1' }, limits: { cpu: '2' } };
    expect(containerFaults({ resources })).toEqual([
      'INVALID pod.containers.0.resources.requests.cpu',
      'INVALID pod.containers.0.resources.requests.memory',
    ]);
    expect(containerFaults({ resources: { requests: { memory: '1Gi' }, limits: { memory: '1G' } } })).toEqual(
      ['INVALID pod.containers.0.resources.requests.memory'],
    );
    expect(containerFaults({ resources: { requests: { cpu: '1' }, limits: { cpu: '1000m' } } })).toEqual([]);
  });

  test('is told all of its faults at once', () => {
    expect(
      faults({ namespace: 'Shop', name: 'Web', pod: { containers: [{ name: 'W', image: ' ' }] } }),
    ).toEqual([
      'INVALID namespace',
      'INVALID name',
      'INVALID pod.containers.0.name',
      'INVALID pod.containers.0.image',
    ]);
  });
});
