import type { Oracles, Raw } from '../oracle.ts';
import { stateAnnotation } from '../states.ts';
import type { World } from '../world.ts';
import {
  ofEveryWorkload,
  ofRevisions,
  ofStatefulSets as claimsOfStatefulSets,
  ofUnowned,
} from './details.ts';
import { ofCronJobs, ofDaemonSets, ofDeployments, ofJobs, ofStatefulSets } from './kinds.ts';
import { hasLabels, isFrom } from './objects.ts';

/** A number of a column like READY 2/3. */
const part = (cell: string | undefined, index: number): number => Number(cell?.split('/')[index]);

const common = {
  ...ofEveryWorkload,
  kind: (raw: Raw): string => raw.kind,
  state: (raw: Raw): string => raw.metadata.annotations[stateAnnotation],
  stateMessage: { elsewhere: 'test/model/workload-state.test.ts' },
  images: (raw: Raw): string[] => imagesOf(templateOf(raw)),
  usage: { elsewhere: 'test/schema/usage.test.ts' },
  conditions: 'status.conditions',
  pods: (raw: Raw, world: World): Raw[] =>
    world.all('Pod').filter((pod) => pod !== raw && isFrom(pod, raw, world)),
  services: (raw: Raw, world: World): Raw[] =>
    world.all('Service').filter((service) => selects(service, templateOf(raw).metadata?.labels)),
  events: (raw: Raw, world: World): Raw[] =>
    world.all('Event').filter(({ involvedObject }) => {
      const object = world.withUid(involvedObject.uid);
      return object !== undefined && isFrom(object, raw, world);
    }),
  findings: { elsewhere: 'test/schema/workload-pod-findings.test.ts' },
};

const rolledOut = {
  ...ofUnowned,
  rollout: (raw: Raw): Raw => raw,
  /** Newest first, as kubectl lists them oldest first. */
  revisions: (raw: Raw, world: World): Raw[] =>
    world
      .rolloutHistory(raw)
      .toReversed()
      .map((line) => ({ ...line, owner: raw, source: sourceOf(raw, line.number, world) })),
};
const neverRolledOut = { rollout: (): null => null, revisions: (): Raw[] => [] };

const ofDeployment = (raw: Raw, world: World): Raw => {
  const { READY, 'UP-TO-DATE': updated, AVAILABLE } = world.printed('deployments', raw);
  return {
    desired: part(READY, 1),
    current: raw.status.replicas,
    updated: Number(updated),
    ready: part(READY, 0),
    available: Number(AVAILABLE),
    unavailable: Math.max(0, part(READY, 1) - Number(AVAILABLE)),
  };
};
const ofStatefulSet = (raw: Raw, world: World): Raw => {
  const { READY } = world.printed('statefulsets', raw);
  const available = raw.status.availableReplicas ?? 0;
  return {
    desired: part(READY, 1),
    current: raw.status.replicas,
    updated: raw.status.updatedReplicas,
    ready: part(READY, 0),
    available,
    unavailable: Math.max(0, part(READY, 1) - available),
  };
};
const ofDaemonSet = (raw: Raw, world: World): Raw => {
  const columns = world.printed('daemonsets', raw);
  const [desired, available] = [Number(columns['DESIRED']), Number(columns['AVAILABLE'])];
  return {
    desired,
    current: Number(columns['CURRENT']),
    updated: Number(columns['UP-TO-DATE']),
    ready: Number(columns['READY']),
    available,
    unavailable: Math.max(0, desired - available),
  };
};
const ofJob = (raw: Raw): Raw => {
  const { spec, status } = raw;
  const over = status.conditions?.some(
    ({ type, status: holds }: Raw) =>
      holds === 'True' && ['Complete', 'Failed', 'FailureTarget', 'SuccessCriteriaMet'].includes(type),
  );
  const missing =
    spec.completions === undefined ? spec.parallelism : spec.completions - (status.succeeded ?? 0);
  const desired = over === true || spec.suspend === true ? 0 : Math.min(spec.parallelism, missing);
  const [current, ready] = [status.active ?? 0, status.ready ?? 0];
  return {
    desired,
    current,
    updated: current,
    ready,
    available: ready,
    unavailable: Math.max(0, desired - ready),
  };
};

const inGuardTest = { elsewhere: 'test/guards/guarded-upgrades.test.ts' };

export const workloads: Oracles = {
  Workload: common,
  Deployment: { ...rolledOut, replicas: ofDeployment, ...ofDeployments },
  StatefulSet: { ...rolledOut, replicas: ofStatefulSet, ...ofStatefulSets, ...claimsOfStatefulSets },
  DaemonSet: { ...rolledOut, replicas: ofDaemonSet, ...ofDaemonSets },
  Job: { ...neverRolledOut, replicas: ofJob, ...ofJobs },
  CronJob: { ...neverRolledOut, replicas: (): Raw => ({}), ...ofUnowned, ...ofCronJobs },
  Rollout: {
    message: (raw, world) => world.rolloutStatus(raw),
    ...Object.fromEntries(
      ['status', 'observed', 'revision', 'desired', 'toUpdate', 'updated', 'ready', 'available', 'old']
        .concat(['progressDeadlineSeconds', 'deadlineAt', 'reason', 'reasonMessage'])
        .map((field) => [field, { elsewhere: 'test/model/rollout-status.test.ts' }]),
    ),
    guard: inGuardTest,
    steps: { elsewhere: 'test/model/rollout-steps.test.ts' },
    waitsFor: { elsewhere: 'test/model/rollout-pods.test.ts' },
    findings: { elsewhere: 'test/subscriptions/rollout.test.ts' },
  },
  RolloutGuard: Object.fromEntries(
    ['state', 'deadlineAt', 'toRevision', 'toSourceName', 'initiator', 'reason', 'message', 'endedAt'].map(
      (field) => [field, inGuardTest],
    ),
  ),
  Revision: {
    ...ofRevisions,
    number: 'number',
    changeCause: 'changeCause',
    createdAt: 'source.metadata.creationTimestamp',
    images: ({ source }) => imagesOf(templateOfSource(source)),
    current: ({ owner, source }, world) => isCurrent(owner, source, world),
    sourceName: 'source.metadata.name',
  },
};

/** Of a CronJob that of its Jobs. */
export function templateOf({ kind, spec }: Raw): Raw {
  return kind === 'CronJob' ? spec.jobTemplate.spec.template : spec.template;
}

function templateOfSource(source: Raw): Raw {
  return source.kind === 'ReplicaSet' ? source.spec.template : source.data.spec.template;
}

function imagesOf({ spec }: Raw): string[] {
  return [
    ...new Set([...(spec.initContainers ?? []), ...spec.containers].map(({ image }: Raw) => image as string)),
  ];
}

export function selects(service: Raw, labels: Raw): boolean {
  const { selector, type } = service.spec;
  return type !== 'ExternalName' && selector !== undefined && hasLabels(labels, selector);
}

function sourceOf(raw: Raw, number: number, world: World): Raw {
  const revisionOf = (source: Raw): number =>
    Number(source.revision ?? source.metadata.annotations['deployment.kubernetes.io/revision']);
  return [...world.ownedBy(raw, 'ReplicaSet'), ...world.ownedBy(raw, 'ControllerRevision')].find(
    (source) => revisionOf(source) === number,
  );
}

/** Nothing was rolled back here: the latest is the current one. */
function isCurrent(owner: Raw, source: Raw, world: World): boolean {
  const numbers = world.rolloutHistory(owner).map(({ number }) => number);
  return source === sourceOf(owner, Math.max(...numbers), world);
}
