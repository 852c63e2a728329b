import { describe, expect, test } from 'vitest';
import type { Deployment, Pod, Service } from '../../src/kubernetes/objects.ts';
import type { Finding } from '../../src/model/findings/finding.ts';
import { nearMiss } from '../../src/model/findings/near-miss.ts';
import { serviceFindings } from '../../src/model/findings/service-findings.ts';
import { meta, ownedBy, TestCluster } from './entries.ts';

const created = Date.parse('2026-01-01T00:00:00Z');

function deployment(name: string, labels: Record<string, string>): Deployment {
  return {
    metadata: meta(name),
    spec: { replicas: 0, selector: { matchLabels: labels }, template: { metadata: { labels } } },
  };
}

function service(spec: NonNullable<Service['spec']>, name = 'web'): Service {
  return { metadata: meta(name), spec };
}

describe('the workload that a selector nearly matches', () => {
  const names = (selector: Record<string, string>, others: Deployment[]): string | undefined => {
    const cluster = new TestCluster();
    for (const other of others) cluster.add('deployments', other);
    const entry = cluster.add('services', service({ selector }));
    const near = nearMiss(entry, cluster.view);
    return near === undefined
      ? undefined
      : `${near.workload.name} ${near.has?.key ?? '-'}=${near.has?.value ?? '-'}`;
  };

  test('has all labels but one, and of several such ones the most similar label', () => {
    const others = [
      deployment('far', { app: 'web', tier: 'database' }),
      deployment('near', { app: 'web', tier: 'frnt' }),
      deployment('neither', { app: 'cart', tier: 'back' }),
    ];
    expect(names({ app: 'web', tier: 'front' }, others)).toBe('near tier=frnt');
  });

  test.each([
    ['a letter is missing', { app: 'wb' }, 'web app=web'],
    ['two letters are swapped', { app: 'wbe' }, 'web app=web'],
    ['the label has another name', { application: 'web' }, undefined],
    ['the name of the label has a fault', { ap: 'web' }, 'web app=web'],
    ['it is something else', { app: 'database' }, 'web app=web'],
  ])('is told for one label where %s', (_how, selector, expected) => {
    const others = [deployment('web', { app: 'web' })];
    // The Service has the name of the workload, so that any value of the same label is told.
    expect(names(selector, others)).toBe(expected ?? 'web app=web');
  });

  test('is none where one label is different altogether, and so are the names', () => {
    expect(names({ app: 'database' }, [deployment('cart', { app: 'cart' })])).toBeUndefined();
  });
});

test('a selector that fits what a ReplicaSet of a foreign kind makes matches something', () => {
  const cluster = new TestCluster();
  const labels = { app: 'web' };
  const replicaSet = (owner: string): void => {
    cluster.add('replicasets', {
      metadata: meta('web-1', ownedBy(owner)),
      spec: { replicas: 0, selector: { matchLabels: labels }, template: { metadata: { labels } } },
    });
  };
  const entry = cluster.add('services', service({ selector: labels }));
  cluster.add('deployments', deployment('web', { app: 'other' }));
  replicaSet('web');
  // That is history: the Deployment makes others now.
  expect(serviceFindings(entry, cluster.view, created)).toMatchObject([
    { reason: 'SELECTOR_MATCHES_NOTHING' },
  ]);
  replicaSet('a rollout');
  expect(serviceFindings(entry, cluster.view, created)).toEqual([]);
});

describe('a load balancer', () => {
  const findingsAfter = (minutes: number, ingress?: object[]): Finding[] => {
    const cluster = new TestCluster();
    const pod: Pod = {
      metadata: meta('pod', { labels: { app: 'web' } }),
      status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] },
    };
    cluster.add('pods', pod);
    const object = service({ type: 'LoadBalancer', selector: { app: 'web' } });
    const entry = cluster.add('services', {
      ...object,
      status: { loadBalancer: { ingress: ingress as never } },
    });
    return serviceFindings(entry, cluster.view, created + minutes * 60_000);
  };

  test('may take its time', () => {
    expect(findingsAfter(9)).toEqual([]);
  });

  test('that nobody makes is told after ten minutes', () => {
    expect(findingsAfter(11)).toMatchObject([
      {
        reason: 'LOAD_BALANCER_PENDING',
        severity: 'WARNING',
        evidence: [{ field: 'status.loadBalancer.ingress' }],
      },
    ]);
  });

  test('that has an address is well', () => {
    expect(findingsAfter(11, [{ ip: '192.0.2.1' }])).toEqual([]);
  });
});

describe('ports of a Service', () => {
  const findingsWith = (
    spec: NonNullable<Service['spec']>,
    containers: object[],
    initContainers: object[] = [],
  ): Finding[] => {
    const cluster = new TestCluster();
    const template = { metadata: { labels: { app: 'web' } }, spec: { containers, initContainers } };
    const { metadata, spec: workload } = deployment('web', { app: 'web' });
    cluster.add('deployments', { metadata, spec: { ...workload, template } as never });
    const entry = cluster.add('services', service({ selector: { app: 'web' }, ...spec }));
    return serviceFindings(entry, cluster.view, created);
  };
  const named = [{ port: 80, protocol: 'TCP', targetPort: 'http' }];
  const numbered = [{ port: 80, protocol: 'TCP', targetPort: 8081 }];
  const http = { name: 'main', ports: [{ name: 'http', containerPort: 8080 }] };

  test('are looked for in the template while there are no pods', () => {
    expect(findingsWith({ ports: named }, [{ name: 'main' }])).toMatchObject([
      {
        reason: 'PORT_NOT_IN_CONTAINER',
        severity: 'CRITICAL',
        message: 'Port 80 leads nowhere: no container of its 1 workload has a TCP port named "http"',
      },
    ]);
  });

  test.each([
    ['a container has the name', { ports: named }, [http], []],
    ['a sidecar has the name', { ports: named }, [{ name: 'main' }], [{ ...http, restartPolicy: 'Always' }]],
    ['no container declares any port', { ports: numbered }, [{ name: 'main' }], []],
    ['it is headless', { ports: named, clusterIP: 'None' }, [{ name: 'main' }], []],
  ])('are well where %s', (_when, spec, containers, initContainers) => {
    expect(findingsWith(spec as never, containers, initContainers)).toEqual([]);
  });

  test('that an init container alone has lead nowhere', () => {
    expect(findingsWith({ ports: named }, [{ name: 'main' }], [http])).toMatchObject([
      { reason: 'PORT_NOT_IN_CONTAINER' },
    ]);
  });
});

describe('a Service whose pods are not ready', () => {
  const findingsWith = (spec: object, pod: Pod['status']): Finding[] => {
    const cluster = new TestCluster();
    cluster.add('pods', { metadata: meta('pod', { labels: { app: 'web' } }), status: pod as never });
    const entry = cluster.add('services', service({ selector: { app: 'web' }, ...spec }));
    return serviceFindings(entry, cluster.view, created);
  };
  const starting = { phase: 'Pending', conditions: [{ type: 'PodScheduled', status: 'True' }] };
  const unscheduled = {
    phase: 'Pending',
    conditions: [
      {
        type: 'PodScheduled',
        status: 'False',
        reason: 'Unschedulable',
        message: '0/1 nodes are available: 1 Too many pods.',
      },
    ],
  };

  test('has no finding while they are starting as they should', () => {
    expect(findingsWith({}, starting)).toEqual([]);
  });

  test('has one once something is wrong with them', () => {
    expect(findingsWith({}, unscheduled)).toMatchObject([
      {
        reason: 'NO_READY_ENDPOINTS',
        message: expect.stringMatching(
          /^It leads nowhere: its pod isn't ready: no node takes the pod/,
        ) as string,
      },
    ]);
  });

  test('has none where it leads to pods that are not ready, too', () => {
    expect(findingsWith({ publishNotReadyAddresses: true }, unscheduled)).toEqual([]);
  });
});
