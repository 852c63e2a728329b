import { describe, expect, test } from 'vitest';
import type { PortExposureInput } from '../../src/operations/deploy-input.ts';
import { mayChangeExposure } from '../../src/operations/plan-exposure.ts';
import type { ServicePort } from '../../src/operations/service-spec.ts';
import {
  headless,
  http,
  nameOfWeb,
  onNodes,
  owned,
  plan,
  theirs,
  toHttp,
  web,
  wish,
  workload,
  writes,
} from './exposure-cases.ts';

describe('a port of which nothing is wished', () => {
  test('stays as it is exposed, and so does what others have added', () => {
    expect(writes({ services: [web(toHttp, theirs), onNodes(toHttp)] })).toEqual({});
    expect(
      mayChangeExposure({ live: workload({ app: [http] }), planned: workload({ app: [http] }), wishes: [] }),
    ).toBe(false);
  });

  test('takes its exposure with it when it goes; the Service goes with its last port', () => {
    const lost = { to: { app: [] } };
    expect(writes({ ...lost, services: [web(toHttp), onNodes(toHttp, theirs)] })).toEqual({
      '- web': '',
      'web-nodeport': 'theirs 9999:4711',
    });
    expect(plan({ ...lost, services: [web(toHttp)] }).warnings).toEqual([
      expect.stringMatching(/^Service "web" in namespace "shop" is deleted, since none of its ports/),
    ]);
  });

  test('goes with its container, unless another container has the number', () => {
    const from = { app: [http], side: [{ containerPort: 9090 }] };
    const services = [web(toHttp, { name: 'side', port: 9090, targetPort: 9090 })];
    expect(writes({ from, to: { app: [http] }, services })).toEqual({ web: 'http 80:8080' });
    const taken = { app: [http], other: [{ containerPort: 9090 }] };
    expect(writes({ from, to: taken, services })).toEqual({});
  });

  test('is followed to another number by its name, which pods of before have, too, and keeps its number in the Service', () => {
    const to = { app: [{ name: 'http', containerPort: 9090 }] };
    const plain: ServicePort = { name: 'http', port: 8080, targetPort: 8080 };
    expect(writes({ to, services: [web(toHttp), onNodes({ ...plain, nodePort: 30_080 })] })).toEqual({
      web: 'http 80:http',
      'web-nodeport': 'http 8080:http@30080',
    });
  });

  test('needs no following where the Service knows it by its name; with another name it is followed by its number', () => {
    const services = [web({ ...toHttp, targetPort: 'http' })];
    expect(writes({ to: { app: [{ name: 'http', containerPort: 9090 }] }, services })).toEqual({});
    expect(writes({ to: { app: [{ name: 'web', containerPort: 8080 }] }, services })).toEqual({
      web: 'http 80:8080',
    });
    expect(writes({ to: { app: [{ containerPort: 8080 }] }, services })).toEqual({ web: 'http 80:8080' });
    expect(writes({ to: { app: [] }, services })).toEqual({ '- web': '' });
  });

  test('that changes its place with another is followed by name', () => {
    const admin = { name: 'admin', containerPort: 9090 };
    const from = { app: [http, admin] };
    const to = {
      app: [
        { ...http, containerPort: 9090 },
        { ...admin, containerPort: 8080 },
      ],
    };
    const services = [web(toHttp, { name: 'admin', port: 81, targetPort: 9090 })];
    expect(writes({ from, to, services })).toEqual({ web: 'http 80:http, admin 81:admin' });
  });

  test('is not followed to another container', () => {
    const to = { other: [{ name: 'http', containerPort: 9090 }] };
    expect(writes({ to, services: [web(toHttp)] })).toEqual({ '- web': '' });
  });

  test.each([
    ['goes', []],
    ['gets another number', [{ name: 'http', containerPort: 9090 }]],
    ['gets another name', [{ name: 'web', containerPort: 8080 }]],
  ])('is reason to look for Services if it %s', (_, ports) => {
    const [live, planned] = [workload({ app: [http] }), workload({ app: ports })];
    expect(mayChangeExposure({ live, planned, wishes: [] })).toBe(true);
  });

  test('of another protocol is another port', () => {
    const overUdp = { app: [{ ...http, protocol: 'UDP' }] };
    expect(writes({ to: overUdp, services: [web(toHttp)] })).toEqual({ '- web': '' });
  });

  test('leaves the Service that a StatefulSet has its names by, without ports', () => {
    const lost = { kind: 'StatefulSet', spec: { serviceName: 'pods' }, to: { app: [] } };
    expect(
      writes({ ...lost, services: [headless('pods', toHttp), headless('web-headless', toHttp)] }),
    ).toEqual({
      pods: '',
      '- web-headless': '',
    });
    const again = { ...lost, to: { app: [http] }, wishes: [wish({ type: 'HEADLESS' })] };
    expect(writes({ ...again, services: [headless('pods')] })).toEqual({ pods: 'http 8080:8080' });
  });
});

describe('a port that is to be exposed', () => {
  test('gets a Service as deploying makes it', () => {
    const { writes: planned } = plan({
      labels: { ...nameOfWeb, tier: 'front' },
      wishes: [wish({ type: 'NODE_PORT', port: 80, nodePort: 30_080 })],
    });
    expect(planned).toMatchObject([
      {
        action: 'create',
        object: {
          subject: {
            typeName: 'Service',
            name: 'web-nodeport',
            fields: { name: ['app', '8080', 'expose'].map((step) => (step === '8080' ? 8080 : step)) },
          },
          manifest: {
            metadata: {
              name: 'web-nodeport',
              namespace: 'shop',
              labels: { ...nameOfWeb, tier: 'front', 'app.kubernetes.io/managed-by': 'quarterdeck' },
              ownerReferences: [
                { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', uid: 'uid-web', controller: true },
              ],
            },
            spec: {
              type: 'NodePort',
              selector: nameOfWeb,
              ports: [{ name: 'http', protocol: 'TCP', port: 80, targetPort: 8080, nodePort: 30_080 }],
            },
          },
        },
      },
    ]);
  });

  test('shares a new Service with others of its type', () => {
    const dns = { containerPort: 53, protocol: 'UDP' };
    const wishes = [
      wish({ type: 'CLUSTER_IP' }),
      wish({ type: 'CLUSTER_IP' }, dns),
      wish({ type: 'HEADLESS' }, { containerPort: 1 }),
      wish({ type: 'LOAD_BALANCER', port: 443 }, { containerPort: 8443 }),
    ];
    expect(writes({ wishes })).toEqual({
      '+ web': 'http 8080:8080, udp-53 53:53',
      '+ web-headless': 'tcp-1 1:1',
      '+ web-loadbalancer': 'tcp-443 443:8443',
    });
  });

  test('is added to the Service of its type that there is, whatever it is called', () => {
    const services = [owned('front', [theirs])];
    expect(writes({ services, wishes: [wish({ type: 'CLUSTER_IP' })] })).toEqual({
      front: 'theirs 9999:4711, http 8080:8080',
    });
    const both = [owned('front', [theirs]), web(theirs)];
    expect(Object.keys(writes({ services: both, wishes: [wish({ type: 'CLUSTER_IP' })] }))).toEqual(['web']);
    const there = [owned('front', [toHttp]), web(theirs)];
    expect(writes({ services: there, wishes: [wish({ type: 'CLUSTER_IP', port: 81 })] })).toEqual({
      front: 'http 81:8080',
    });
  });

  test('changes only what is said of it if it is exposed so already', () => {
    const services = [onNodes({ ...toHttp, nodePort: 30_080 }, theirs)];
    const wished = (expose: Omit<PortExposureInput, 'type'>) =>
      writes({ services, wishes: [wish({ type: 'NODE_PORT', ...expose })] });
    expect(wished({})).toEqual({});
    expect(wished({ port: 80, nodePort: 30_080 })).toEqual({});
    expect(wished({ port: 81 })).toEqual({ 'web-nodeport': 'http 81:8080@30080, theirs 9999:4711' });
    expect(wished({ nodePort: 30_081 })).toEqual({
      'web-nodeport': 'http 80:8080@30081, theirs 9999:4711',
    });
  });

  test('moves from Services of other types, to the number of the container if none is given', () => {
    const services = [web(toHttp, theirs), headless('web-headless', toHttp)];
    expect(writes({ services, wishes: [wish({ type: 'NODE_PORT' })] })).toEqual({
      '+ web-nodeport': 'http 8080:8080',
      web: 'theirs 9999:4711',
      '- web-headless': '',
    });
  });

  test('moves and follows at once', () => {
    const renumbered = { name: 'http', containerPort: 9090 };
    const services = [web(toHttp), onNodes(theirs)];
    const to = { app: [renumbered] };
    expect(writes({ to, services, wishes: [wish({ type: 'CLUSTER_IP' }, renumbered)] })).toEqual({
      web: 'http 80:http',
    });
    expect(writes({ to, services, wishes: [wish({ type: 'NODE_PORT' }, renumbered)] })).toEqual({
      '- web': '',
      'web-nodeport': 'theirs 9999:4711, http 9090:9090',
    });
  });

  test('may be exposed by several types or numbers, if several wishes say so', () => {
    const wishes = [wish({ type: 'CLUSTER_IP', port: 81 }), wish({ type: 'NODE_PORT' })];
    expect(writes({ services: [web(toHttp)], wishes })).toEqual({
      '+ web-nodeport': 'http 8080:8080',
      web: 'http 81:8080',
    });
    const twice = [wish({ type: 'CLUSTER_IP', port: 81 }), wish({ type: 'CLUSTER_IP', port: 80 })];
    const services = [web(toHttp, { ...toHttp, name: 'more', port: 81 })];
    expect(writes({ services, wishes: twice })).toEqual({});
    expect(writes({ services: [web(toHttp)], wishes: twice })).toEqual({
      web: 'http 81:8080, tcp-80 80:8080',
    });
  });

  test('gives the only port of the Service a name, which several must have', () => {
    const services = [web({ protocol: 'TCP', port: 80, targetPort: 4711 })];
    expect(writes({ services, wishes: [wish({ type: 'CLUSTER_IP' })] })).toEqual({
      web: 'tcp-80 80:4711, http 8080:8080',
    });
  });

  test('gets a name that no other port of the Service has', () => {
    const services = [web({ ...theirs, name: 'http' })];
    expect(writes({ services, wishes: [wish({ type: 'CLUSTER_IP' })] })).toEqual({
      web: 'http 9999:4711, tcp-8080 8080:8080',
    });
  });

  test('is known in a Service that others have given it to, though no container had it', () => {
    const late = { containerPort: 4711 };
    const to = { app: [http, late] };
    expect(writes({ to, services: [web(theirs)], wishes: [wish({ type: 'CLUSTER_IP' }, late)] })).toEqual({});
  });
});

describe('a port that is not to be exposed', () => {
  test('leaves all Services of the workload', () => {
    const services = [web(toHttp), onNodes(toHttp, theirs)];
    expect(writes({ services, wishes: [wish({ type: 'NONE' })] })).toEqual({
      '- web': '',
      'web-nodeport': 'theirs 9999:4711',
    });
  });

  test('is nothing to write where it was not', () => {
    expect(writes({ services: [web(theirs)], wishes: [wish({ type: 'NONE' })] })).toEqual({});
  });

  test('may be that of an init container', () => {
    const init = { helper: [{ containerPort: 9 }] };
    const wishes = [wish({ type: 'NONE' }, { containerPort: 9 }, 'helper')];
    expect(writes({ init, wishes, services: [web({ port: 9, targetPort: 9 }, theirs)] })).toEqual({
      web: 'theirs 9999:4711',
    });
  });
});

describe('a change of a Service', () => {
  test('is refused if it is another one, or if its ports are not any more what was read', () => {
    const services = [web(toHttp)];
    const [write] = plan({ services, wishes: [wish({ type: 'CLUSTER_IP', port: 81 })] }).writes;
    expect(write).toMatchObject({
      plan: {
        patch: [
          { op: 'test', path: '/metadata/uid', value: 'uid-web' },
          { op: 'test', path: '/spec/ports', value: [toHttp] },
          { op: 'add', path: '/spec/ports', value: [{ ...toHttp, port: 81 }] },
        ],
      },
    });
  });

  test('knows where in the input each port comes from', () => {
    const services = [web(theirs)];
    const [write] = plan({ services, wishes: [wish({ type: 'CLUSTER_IP', port: 81 })] }).writes;
    const at = ['app', 8080, 'expose'];
    expect(write).toMatchObject({
      existing: { subject: { fields: { name: at } } },
      plan: {
        mappings: expect.arrayContaining([
          { object: ['spec', 'ports', 1], input: at },
          { object: ['spec', 'ports', 1, 'port'], input: [...at, 'port'] },
          { object: ['spec', 'ports', 1, 'targetPort'], input: ['app', 8080, 'containerPort'] },
        ]),
      },
    });
  });
});
