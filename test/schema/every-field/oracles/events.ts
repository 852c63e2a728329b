import type { Oracles } from '../oracle.ts';

const kindsOfTheSchema = new Set([
  'Pod',
  'Service',
  'Namespace',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
]);

export const events: Oracles = {
  Event: {
    type: 'type',
    reason: 'reason',
    message: ({ message }) => message.trim(),
    count: ({ series, count }) => series?.count ?? count ?? 1,
    firstSeenAt: ({ eventTime, firstTimestamp, metadata }) =>
      eventTime ?? firstTimestamp ?? metadata.creationTimestamp,
    lastSeenAt: ({ series, lastTimestamp, eventTime, metadata }) =>
      series?.lastObservedTime ?? lastTimestamp ?? eventTime ?? metadata.creationTimestamp,
    reportingComponent: ({ source, reportingComponent }) => source?.component ?? reportingComponent,
    reportingInstance: ({ source, reportingInstance }) =>
      source?.host ?? (reportingInstance === '' ? null : reportingInstance),
    action: ({ action }) => (action === '' ? null : action),
    object: ({ involvedObject: { kind, uid } }, world) =>
      kindsOfTheSchema.has(kind) ? world.withUid(uid) : null,
  },
};
