import type { TestGateway } from './gateway.ts';

/** What tests of workloads and Services look at of a finding. */
export interface Found {
  readonly reason: string;
  readonly severity: string;
  readonly message: string;
  readonly action: string;
  readonly affectedCount: number;
  readonly object: { readonly __typename: string; readonly name: string };
  readonly evidence: readonly {
    readonly object: { readonly kind: string; readonly name: string };
    readonly field: string | null;
    readonly value: string | null;
    readonly exitCode: number | null;
    readonly event: { readonly reason: string } | null;
    readonly related: { readonly kind: string; readonly name: string } | null;
  }[];
}

const fields = `findings {
  reason severity message action affectedCount object { __typename ... on KubernetesObject { name } }
  evidence { object { kind name } field value exitCode event { reason } related { kind name } }
}`;

/** Something that has findings. */
export interface Subject {
  /** As WorkloadKind has it, or Service. */
  readonly kind: 'DEPLOYMENT' | 'STATEFUL_SET' | 'DAEMON_SET' | 'JOB' | 'CRON_JOB' | 'SERVICE';
  readonly namespace: string;
  readonly name: string;
}

/** The findings of a workload or Service now; none as long as it isn't known. */
export async function findingsOf(gateway: TestGateway, { kind, ...ref }: Subject): Promise<Found[]> {
  const { subject } = await gateway.data<{ subject: { findings: Found[] } | null }>(
    kind === 'SERVICE'
      ? `query ($ref: ObjectRef!) { subject: service(ref: $ref) { ${fields} } }`
      : `query ($ref: WorkloadRef!) { subject: workload(ref: $ref) { ${fields} } }`,
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
): Promise<Found> {
  const isIt = (finding: Found): boolean => finding.reason === reason && message.test(finding.message);
  const findings = await becomes(
    gateway,
    () => findingsOf(gateway, subject),
    (seen) => seen.some(isIt),
  );
  return findings.find(isIt) as Found;
}

/** Waits until there is none with this reason any more. */
export async function gone(gateway: TestGateway, subject: Subject, reason: string): Promise<void> {
  await becomes(
    gateway,
    () => findingsOf(gateway, subject),
    (seen) => seen.every((finding) => finding.reason !== reason),
  );
}
