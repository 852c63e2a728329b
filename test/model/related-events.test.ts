import { beforeEach, describe, expect, test } from 'vitest';
import type { EventEntry } from '../../src/model/entries/event-entry.ts';
import { involvedObject } from '../../src/model/involved-object.ts';
import { eventsOfPod, eventsOfWorkload } from '../../src/model/related-events.ts';
import type { Selection } from '../../src/model/selection.ts';
import { meta, ownedBy, TestCluster } from './entries.ts';

let cluster: TestCluster;
beforeEach(() => {
  cluster = new TestCluster();
});

/** A new event about an object with this kind, name and uid. */
function about(kind: string, name: string, uid?: string): EventEntry {
  const involved = { kind, namespace: 'default', name, ...(uid !== undefined && { uid }) };
  const metadata = meta(`${kind} ${name} ${uid}`);
  return cluster.add('events', { metadata, involvedObject: involved });
}

/** What a selection chooses; the number that it gives without walking must be right. */
function chosen(selection: Selection<EventEntry>): Set<EventEntry> {
  const events = [...selection.in(cluster.view.events)];
  expect(selection.countIn(cluster.view.events)).toBe(events.length);
  return new Set(events);
}

describe('the events of a workload are its own and those of what it owns:', () => {
  test('a Deployment with ReplicaSets and pods', () => {
    const web = cluster.add('deployments', { metadata: meta('web') });
    cluster.add('replicasets', { metadata: meta('web-1', ownedBy('web')) });
    cluster.add('replicasets', { metadata: meta('web-2', ownedBy('web')) });
    cluster.add('pods', { metadata: meta('web-1-a', ownedBy('web-1', 'ReplicaSet')) });
    cluster.add('pods', { metadata: meta('other') });
    const events = [
      about('Deployment', 'web', 'uid of web'),
      about('ReplicaSet', 'web-1', 'uid of web-1'),
      about('ReplicaSet', 'web-2', 'uid of web-2'),
      about('ReplicaSet', 'web-2'),
      about('Pod', 'web-1-a', 'uid of web-1-a'),
    ];
    about('Pod', 'other', 'uid of other');
    about('Deployment', 'web', 'uid of a former web');
    about('Job', 'web-1');
    expect(chosen(eventsOfWorkload(web, cluster.view))).toEqual(new Set(events));
  });

  test('a CronJob with Jobs and pods', () => {
    const nightly = cluster.add('cronjobs', {
      metadata: meta('nightly'),
      spec: { schedule: '@daily', jobTemplate: {} },
    });
    const job = cluster.add('jobs', { metadata: meta('nightly-1', ownedBy('nightly', 'CronJob')) });
    cluster.add('pods', { metadata: meta('nightly-1-a', ownedBy('nightly-1', 'Job')) });
    const own = about('CronJob', 'nightly', 'uid of nightly');
    const ofJob = [about('Job', 'nightly-1'), about('Pod', 'nightly-1-a', 'uid of nightly-1-a')];
    expect(chosen(eventsOfWorkload(nightly, cluster.view))).toEqual(new Set([own, ...ofJob]));
    expect(chosen(eventsOfWorkload(job, cluster.view))).toEqual(new Set(ofJob));
  });

  test.each([
    ['statefulsets', 'StatefulSet'],
    ['daemonsets', 'DaemonSet'],
  ] as const)('one of the %s with pods', (resource, kind) => {
    const workload = cluster.add(resource, { metadata: meta('db') });
    cluster.add('pods', { metadata: meta('db-0', ownedBy('db', kind)) });
    const events = [about(kind, 'db', 'uid of db'), about(kind, 'db'), about('Pod', 'db-0', 'uid of db-0')];
    about('Job', 'db');
    expect(chosen(eventsOfWorkload(workload, cluster.view))).toEqual(new Set(events));
  });
});

describe('an event and the pod that it is about find each other', () => {
  test('by uid, and not by name where the uid is another one', () => {
    const web = cluster.add('pods', { metadata: meta('web') });
    const event = about('Pod', 'web', 'uid of web');
    const former = about('Pod', 'web', 'uid of a former web');
    expect(chosen(eventsOfPod(web))).toEqual(new Set([event]));
    expect(involvedObject(event, cluster.view.pods)).toBe(web);
    expect(involvedObject(former, cluster.view.pods)).toBeUndefined();
  });

  test.each([
    ['no uid', undefined],
    ['an empty uid', ''],
    ['the name as its uid', 'web'],
  ])('by name where the event has %s', (_what, uid) => {
    const web = cluster.add('pods', { metadata: meta('web') });
    const event = about('Pod', 'web', uid);
    about('Service', 'web', uid);
    expect(chosen(eventsOfPod(web))).toEqual(new Set([event]));
    expect(involvedObject(event, cluster.view.pods)).toBe(web);
  });

  test('by the uid that the kubelet has for a static pod', () => {
    const annotations = { 'kubernetes.io/config.mirror': 'hash of etcd' };
    const etcd = cluster.add('pods', { metadata: meta('etcd-node-1', { annotations }) });
    const event = about('Pod', 'etcd-node-1', 'hash of etcd');
    about('Pod', 'etcd-node-1', 'hash of a former etcd');
    expect(chosen(eventsOfPod(etcd))).toEqual(new Set([event]));
    expect(involvedObject(event, cluster.view.pods)).toBe(etcd);
  });
});
