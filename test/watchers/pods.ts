import type { Pod } from '../../src/kubernetes/objects.ts';
import { PodEntry } from '../../src/model/entries/pod-entry.ts';
import { StringPool } from '../../src/model/string-pool.ts';
import type { Line } from './scripted-api-server.ts';

export interface PodFacts {
  readonly resourceVersion: string;
  /** As the name if absent. */
  readonly uid?: string;
  readonly namespace?: string;
  readonly labels?: Record<string, string>;
  readonly nodeName?: string;
  readonly cluster?: string;
}

/** A pod as the API server sends it. */
export function pod(name: string, facts: PodFacts): Pod {
  const { resourceVersion, uid = `uid of ${name}`, namespace = 'default', labels, nodeName } = facts;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace,
      uid,
      resourceVersion,
      creationTimestamp: '2026-01-01T00:00:00Z',
      ...(labels !== undefined && { labels }),
    },
    spec: { containers: [{ name: 'main' }], ...(nodeName !== undefined && { nodeName }) },
    status: { phase: 'Running' },
  };
}

/** What the cache holds of it. */
export function podEntry(name: string, facts: PodFacts): PodEntry {
  return new PodEntry(pod(name, facts), { cluster: facts.cluster ?? 'test', strings: new StringPool() });
}

export function added(name: string, resourceVersion: string, facts: Partial<PodFacts> = {}): Line {
  return { type: 'ADDED', object: pod(name, { ...facts, resourceVersion }) };
}

export function modified(name: string, resourceVersion: string, facts: Partial<PodFacts> = {}): Line {
  return { type: 'MODIFIED', object: pod(name, { ...facts, resourceVersion }) };
}

export function deleted(name: string, resourceVersion: string, facts: Partial<PodFacts> = {}): Line {
  return { type: 'DELETED', object: pod(name, { ...facts, resourceVersion }) };
}
