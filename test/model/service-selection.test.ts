import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/model/entries/entry.ts';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import type { ServiceEntry } from '../../src/model/entries/service-entry.ts';
import type { ResourceView } from '../../src/model/cluster-view.ts';
import { Selection } from '../../src/model/selection.ts';
import {
  selectServedPods,
  selectServedWorkloads,
  servicesSelecting,
} from '../../src/model/service-selection.ts';
import type { StringMap } from '../../src/model/string-map.ts';
import { allWorkloadKinds, workloadsOfKind } from '../../src/model/workload-kinds.ts';
import { meta, TestCluster } from './entries.ts';

/** Few names, so that a later write of an object replaces an earlier one; few labels, so that selectors match. */
const name = fc.constantFrom('a', 'b', 'c', 'd');
const namespace = fc.constantFrom('one', 'two');
const labels: fc.Arbitrary<Record<string, string>> = fc.oneof(
  // Enough of them match that every condition is met and missed.
  fc.constantFrom({}, { app: 'x' }, { app: 'y' }, { app: 'x', tier: '' }, { app: 'x', tier: 'y' }),
  fc
    .dictionary(
      fc.constantFrom('app', 'tier', 'app.kubernetes.io/name', 'constructor'),
      fc.constantFrom('', 'x', 'y'),
    )
    .map((drawn) => ({ ...drawn })),
);

interface Draft {
  readonly what: 'service' | 'pod' | (typeof allWorkloadKinds)[number];
  readonly name: string;
  readonly namespace: string;
  /** Of the pod, of the template, or the selector of the Service. */
  readonly labels: Record<string, string>;
  readonly type: string;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  what: fc.oneof(
    fc.constant('service' as const),
    fc.constant('pod' as const),
    fc.constantFrom(...allWorkloadKinds),
  ),
  name,
  namespace,
  labels,
  type: fc.constantFrom('ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'),
});

function add(cluster: TestCluster, { what, labels, type, ...named }: Draft): void {
  const metadata = meta(named.name, {
    namespace: named.namespace,
    uid: `${what} ${named.namespace}/${named.name}`,
  });
  const template = { metadata: { labels }, spec: { containers: [{ name: 'main' }] } };
  const selector = { matchLabels: labels };
  switch (what) {
    case 'service':
      cluster.add('services', { metadata, spec: { type, selector: labels } });
      break;
    case 'pod':
      cluster.add('pods', { metadata: { ...metadata, labels } });
      break;
    case 'DEPLOYMENT':
      cluster.add('deployments', { metadata, spec: { selector, template } });
      break;
    case 'STATEFUL_SET':
      cluster.add('statefulsets', { metadata, spec: { selector, template, serviceName: '' } });
      break;
    case 'DAEMON_SET':
      cluster.add('daemonsets', { metadata, spec: { selector, template } });
      break;
    case 'JOB':
      cluster.add('jobs', { metadata, spec: { template } });
      break;
    case 'CRON_JOB':
      cluster.add('cronjobs', {
        metadata,
        spec: { schedule: '* * * * *', jobTemplate: { spec: { template } } },
      });
  }
}

/** What the index look-ups must come to. */
function selects(service: ServiceEntry, { namespace }: Entry, labels: StringMap): boolean {
  const selector = Object.entries(service.object.spec?.selector ?? {});
  return (
    service.object.spec?.type !== 'ExternalName' &&
    selector.length > 0 &&
    service.namespace === namespace &&
    selector.every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value)
  );
}

/** The same ones, each once. */
function expectSame<E>(found: Iterable<E>, wanted: Iterable<E>): void {
  const list = [...found];
  expect(new Set(list)).toEqual(new Set(wanted));
  expect(list).toHaveLength(new Set(list).size);
}

function expectChosen<E extends Entry>(selection: Selection<E>, view: ResourceView<E>, wanted: E[]): void {
  expectSame(selection.in(view), wanted);
  expect(selection.countIn(view)).toBe(wanted.length);
  expectSame([...view.all()].filter(selection.fits), wanted);
}

describe('for any labels and selectors, both ways equal the comparison of everything with everything:', () => {
  test('services and pods', () => {
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 60, size: 'max' }), (drafts) => {
        const cluster = new TestCluster();
        for (const one of drafts) add(cluster, one);
        const services = [...cluster.view.services.all()];
        const pods = [...cluster.view.pods.all()];
        for (const service of services) {
          const wanted = pods.filter((pod) => selects(service, pod, pod.labels));
          expectChosen(selectServedPods(service), cluster.view.pods, wanted);
        }
        for (const pod of pods) {
          const wanted = services.filter((service) => selects(service, pod, pod.labels));
          expectSame(servicesSelecting(pod, cluster.view), wanted);
        }
      }),
    );
  });

  test('services and workloads of all five kinds', () => {
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 60, size: 'max' }), (drafts) => {
        const cluster = new TestCluster();
        for (const one of drafts) add(cluster, one);
        const services = [...cluster.view.services.all()];
        for (const kind of allWorkloadKinds) {
          const view = workloadsOfKind(kind, cluster.view);
          for (const service of services) {
            const wanted = [...view.all()].filter((workload) =>
              selects(service, workload, workload.templateLabels),
            );
            expectChosen(selectServedWorkloads(service), view, wanted);
          }
          for (const workload of view.all()) {
            const labels = workload.templateLabels;
            const wanted = services.filter((service) => selects(service, workload, labels));
            expectSame(servicesSelecting({ namespace: workload.namespace, labels }, cluster.view), wanted);
          }
        }
      }),
    );
  });
});

test('the template labels of a workload are those of the template that its pods are made from', () => {
  fc.assert(
    fc.property(draft, (one) => {
      const cluster = new TestCluster();
      add(cluster, one);
      for (const kind of allWorkloadKinds) {
        for (const workload of workloadsOfKind(kind, cluster.view).all())
          expect(workload.templateLabels).toEqual(one.labels);
      }
    }),
  );
});

test('what two selections choose together is what both choose', () => {
  const cluster = new TestCluster();
  const pod = cluster.add('pods', { metadata: meta('web-1', { labels: { app: 'web' } }) });
  cluster.add('pods', { metadata: meta('web-2', { labels: { app: 'web' } }) });
  const service = cluster.add('services', { metadata: meta('web'), spec: { selector: { app: 'web' } } });
  const named = new Selection<PodEntry>([{ fits: ({ name: podName }) => podName === 'web-1' }]);
  expectChosen(selectServedPods(service).and(named), cluster.view.pods, [pod]);
});
