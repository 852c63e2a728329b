import { findingFields, type FindingAnswer } from './findings.ts';
import type { TestGateway } from './gateway.ts';

/** Something that has findings. */
export interface Subject {
  /** As WorkloadKind has it, or Service. */
  readonly kind: 'DEPLOYMENT' | 'STATEFUL_SET' | 'DAEMON_SET' | 'JOB' | 'CRON_JOB' | 'SERVICE';
  readonly namespace: string;
  readonly name: string;
}

/** The findings of a workload or Service now; none as long as it isn't known. */
export async function findingsOf(gateway: TestGateway, { kind, ...ref }: Subject): Promise<FindingAnswer[]> {
  const { subject } = await gateway.data<{ subject: { findings: FindingAnswer[] } | null }>(
    kind === 'SERVICE'
      ? `query ($ref: ObjectRef!) { subject: service(ref: $ref) { ${findingFields} } }`
      : `query ($ref: WorkloadRef!) { subject: workload(ref: $ref) { ${findingFields} } }`,
    { ref: kind === 'SERVICE' ? ref : { kind, ...ref } },
  );
  return subject?.findings ?? [];
}

/** What findings are told from. */
const resources = [
  'pods',
  'events',
  'services',
  'deployments',
  'replicasets',
  'statefulsets',
  'daemonsets',
  'controllerrevisions',
  'endpointslices',
  'jobs',
  'cronjobs',
  'persistentvolumeclaims',
  'poddisruptionbudgets',
  'horizontalpodautoscalers',
] as const;

/** Looks again whenever something has changed in the cache, until it is as wanted. */
export async function becomes<T>(
  { gateway }: TestGateway,
  look: () => Promise<T>,
  wanted: (seen: T) => boolean,
): Promise<T> {
  const [cluster] = gateway.clusters.values();
  if (cluster === undefined) throw new Error('a gateway without a cluster');
  const feeds = resources.map((resource) => cluster.view[resource].changes());
  for (;;) {
    const seen = await look();
    if (wanted(seen)) return seen;
    const callbacks: (() => void)[] = [];
    await new Promise<void>((resolve) => {
      for (const feed of feeds) callbacks.push(feed.onceChanged(resolve));
    });
    for (const off of callbacks) off();
    for (const feed of feeds) feed.take();
  }
}

/** Waits until there is a finding with this reason, whose message is as wanted, and gives it. */
export async function found(
  gateway: TestGateway,
  subject: Subject,
  reason: string,
  message = /^/,
): Promise<FindingAnswer> {
  const isIt = (finding: FindingAnswer): boolean =>
    finding.reason === reason && message.test(finding.message);
  const findings = await becomes(
    gateway,
    () => findingsOf(gateway, subject),
    (seen) => seen.some(isIt),
  );
  return findings.find(isIt) as FindingAnswer;
}

/** Waits until there is none with this reason any more. */
export async function gone(gateway: TestGateway, subject: Subject, reason: string): Promise<void> {
  await becomes(
    gateway,
    () => findingsOf(gateway, subject),
    (seen) => seen.every((finding) => finding.reason !== reason),
  );
}
