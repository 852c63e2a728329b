import type { WorkloadKind } from '../../src/model/entries/base-workload-entry.ts';

type Fields = Readonly<Record<string, unknown>>;

const containers = [{ name: 'main', image: 'shop/web:1' }];

/** Kinds whose specs have a selector, in the words of their manifests. */
const serving = { DEPLOYMENT: 'Deployment', STATEFUL_SET: 'StatefulSet', DAEMON_SET: 'DaemonSet' } as const;

/** None of them has pods, so that a story takes no longer than its requests: none are wanted, no node is good enough, or it waits. */
const idle: Readonly<Record<WorkloadKind, Fields>> = {
  DEPLOYMENT: { replicas: 0 },
  STATEFUL_SET: { replicas: 0, serviceName: 'web' },
  DAEMON_SET: {},
  JOB: { suspend: true },
  CRON_JOB: { schedule: '0 0 1 1 *' },
};

/** The manifest of a workload `web` that somebody has applied, with more in its spec, its pods and its metadata where that is given. */
export function web(
  kind: WorkloadKind,
  { spec = {}, pod = {}, metadata = {} }: { spec?: Fields; pod?: Fields; metadata?: Fields } = {},
): object {
  const labels = { app: 'web' };
  const annotations = { 'kubectl.kubernetes.io/last-applied-configuration': '{"applied":true}\n' };
  const made = { name: 'web', labels, annotations, ...metadata };
  if (kind === 'JOB' || kind === 'CRON_JOB') {
    const template = { metadata: { labels }, spec: { restartPolicy: 'Never', containers, ...pod } };
    const specOf =
      kind === 'JOB'
        ? { ...idle.JOB, template, ...spec }
        : { ...idle.CRON_JOB, jobTemplate: { metadata: { labels }, spec: { template } }, ...spec };
    return {
      apiVersion: 'batch/v1',
      kind: kind === 'JOB' ? 'Job' : 'CronJob',
      metadata: made,
      spec: specOf,
    };
  }
  const nowhere = kind === 'DAEMON_SET' ? { nodeSelector: { none: 'is' } } : {};
  const template = { metadata: { labels }, spec: { ...nowhere, containers, ...pod } };
  return {
    apiVersion: 'apps/v1',
    kind: serving[kind],
    metadata: made,
    spec: { ...idle[kind], selector: { matchLabels: labels }, template, ...spec },
  };
}
