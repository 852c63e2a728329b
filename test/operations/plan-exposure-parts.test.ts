import { describe, expect, test } from 'vitest';
import type { WorkloadObject } from '../../src/operations/live-object.ts';
import { mayChangeExposure, planExposureChanges } from '../../src/operations/plan-exposure.ts';
import type { ServiceSpec } from '../../src/operations/service-spec.ts';
import type { ExposureWish } from '../../src/operations/service-rows.ts';
import {
  faults,
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
  type Parts,
} from './exposure-cases.ts';

describe('a new Service selects', () => {
  const wishes = [wish({ type: 'CLUSTER_IP' })];
  const selector = (parts: Parts): unknown => {
    const [write] = plan({ wishes, ...parts }).writes;
    return write?.action === 'create' ? (write.object.manifest.spec as ServiceSpec).selector : undefined;
  };

  test('by the labels that the workload selects its pods by', () => {
    const matchLabels = { app: 'web', tier: 'front' };
    expect(selector({ spec: { selector: { matchLabels } }, podLabels: { ...matchLabels, a: 'b' } })).toEqual(
      matchLabels,
    );
  });

  test.each(['Job', 'CronJob'])('the pods of a %s by their name, or else by all their labels', (kind) => {
    expect(selector({ kind, podLabels: { ...nameOfWeb, a: 'b' } })).toEqual(nameOfWeb);
    expect(selector({ kind, podLabels: { a: 'b', c: 'd' } })).toEqual({ a: 'b', c: 'd' });
  });

  test('nothing where that can not be said', () => {
    const matchExpressions = [{ key: 'app', operator: 'Exists' }];
    expect(faults({ wishes, spec: { selector: { matchExpressions } } })).toEqual(['INVALID app.8080.expose']);
    expect(plan({ wishes, kind: 'CronJob', podLabels: {} }).userErrors).toMatchObject([
      { message: expect.stringMatching(/^CronJob "web" in namespace "shop" has pods without labels: /) },
    ]);
    // One that is there has its selector already.
    expect(
      writes({ wishes, spec: { selector: { matchExpressions } }, services: [web(theirs)] }),
    ).toHaveProperty('web');
  });
});

describe('it is wrong', () => {
  test('to have numbers that there are not, or node ports where nodes have none', () => {
    expect(
      faults({
        services: [web(toHttp)],
        wishes: [
          wish({ type: 'CLUSTER_IP', port: 0 }),
          wish({ type: 'NODE_PORT', nodePort: 65_536 }, { containerPort: 1 }),
          wish({ type: 'HEADLESS', nodePort: 30_080 }, { containerPort: 2 }),
        ],
      }),
    ).toEqual([
      'INVALID app.8080.expose.port',
      'INVALID app.1.expose.nodePort',
      'INVALID app.2.expose.nodePort',
    ]);
  });

  test('to have a number twice in a Service, whoever has it already', () => {
    const one = { containerPort: 1 };
    const wishes = [wish({ type: 'CLUSTER_IP', port: 9999 }), wish({ type: 'CLUSTER_IP', port: 80 }, one)];
    expect(faults({ wishes, services: [web(theirs)] })).toEqual(['INVALID app.8080.expose.port']);
    expect(faults({ wishes: [wishes[1] as ExposureWish, wish({ type: 'CLUSTER_IP', port: 80 })] })).toEqual([
      'INVALID app.8080.expose.port',
    ]);
    // Freed by the same change.
    const moved = [wish({ type: 'CLUSTER_IP', port: 81 }), wishes[1] as ExposureWish];
    expect(writes({ wishes: moved, services: [web(toHttp)] })).toEqual({ web: 'http 81:8080, tcp-80 80:1' });
    // Other protocols have numbers of their own.
    const overUdp = [wish({ type: 'CLUSTER_IP', port: 80 }, { containerPort: 8080, protocol: 'UDP' })];
    expect(writes({ wishes: overUdp, services: [web(toHttp)] })).toEqual({
      web: 'http 80:8080, udp-80 80:8080',
    });
  });

  test('to have a node port twice, or one that another Service still holds', () => {
    const wishes = [
      wish({ type: 'NODE_PORT', nodePort: 30_080 }),
      wish({ type: 'LOAD_BALANCER', nodePort: 30_080 }, { containerPort: 1 }),
    ];
    expect(faults({ wishes })).toEqual(['INVALID app.1.expose.nodePort']);
    const services = [onNodes({ ...toHttp, nodePort: 30_080 })];
    const moved = { services, wishes: [wish({ type: 'LOAD_BALANCER', nodePort: 30_080 })] };
    expect(faults(moved)).toEqual(['INVALID app.8080.expose.nodePort']);
    expect(plan(moved).userErrors).toMatchObject([
      { message: expect.stringMatching(/Service "web-nodeport"/) },
    ]);
    // Within a Service it can go from one port to another.
    const one = { containerPort: 1 };
    const passedOn = [wish({ type: 'NONE' }), wish({ type: 'NODE_PORT', nodePort: 30_080 }, one)];
    expect(writes({ services, wishes: passedOn })).toEqual({ 'web-nodeport': 'tcp-1 1:1@30080' });
  });

  test('to expose ports of init containers', () => {
    const init = { helper: [{ containerPort: 9 }] };
    const wishes = [wish({ type: 'CLUSTER_IP' }, { containerPort: 9 }, 'helper')];
    expect(faults({ init, wishes })).toEqual(['INVALID helper.9.expose']);
  });

  test('to make a Service with a name that is too long', () => {
    const name = 'a'.repeat(54);
    const live = workload({ app: [http] });
    const long = { ...live, metadata: { ...live.metadata, name } };
    const named = (type: 'NODE_PORT' | 'LOAD_BALANCER') =>
      planExposureChanges({ live: long, planned: long, wishes: [wish({ type })] }, []).userErrors;
    expect(named('NODE_PORT')).toEqual([]);
    expect(named('LOAD_BALANCER')).toMatchObject([{ code: 'INVALID', field: ['app', '8080', 'expose'] }]);
  });
});

describe('pods that change their labels', () => {
  const labelled = (podLabels: Record<string, string>): WorkloadObject =>
    workload({ app: [http] }, { kind: 'CronJob', podLabels });
  const change = { live: labelled(nameOfWeb), planned: labelled({ a: 'b' }), wishes: [] };

  test('are not selected by the Services of before any more, which is said', () => {
    expect(mayChangeExposure(change)).toBe(true);
    expect(planExposureChanges(change, [web(toHttp)])).toEqual({
      writes: [],
      userErrors: [],
      warnings: [expect.stringMatching(/^Service "web" in namespace "shop" selects pods by labels/)],
    });
    const elsewhere = owned('front', [toHttp], { selector: { others: 'pods' } });
    expect(planExposureChanges(change, [elsewhere]).warnings).toEqual([]);
  });

  test('only gain some', () => {
    const gained = { ...change, planned: labelled({ ...nameOfWeb, a: 'b' }) };
    expect(mayChangeExposure(gained)).toBe(false);
    expect(planExposureChanges(gained, [web(toHttp)]).warnings).toEqual([]);
  });
});
