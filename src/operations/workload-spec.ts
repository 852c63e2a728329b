import type { WorkloadKind } from '../model/entries/base-workload-entry.ts';
import type {
  CronJobInput,
  DaemonSetInput,
  DeploymentInput,
  JobInput,
  JobTemplateInput,
  StatefulSetInput,
  StrategyInput,
  WorkloadKindInput,
} from './deploy-input.ts';

/** The parts of a workload's spec that don't come from what is special about its kind. */
export interface SpecParts {
  readonly selector: object;
  /** With metadata and spec. */
  readonly template: TemplateParts;
  /** The headless Service that is made for its ports. */
  readonly headlessService: string | undefined;
}

interface TemplateParts {
  readonly metadata: object;
  readonly spec: object;
}

/** The fields of the input with their kinds. */
const kindFields = {
  deployment: 'DEPLOYMENT',
  statefulSet: 'STATEFUL_SET',
  daemonSet: 'DAEMON_SET',
  job: 'JOB',
  cronJob: 'CRON_JOB',
} as const satisfies Record<keyof WorkloadKindInput, WorkloadKind>;

/** The kind that was asked for, and the field that says so. */
export function kindOf(workload: WorkloadKindInput): { kind: WorkloadKind; field: keyof WorkloadKindInput } {
  const fields = Object.keys(kindFields) as (keyof WorkloadKindInput)[];
  const field = fields.find((name) => workload[name] !== undefined && workload[name] !== null);
  if (field === undefined) throw new Error('a workload of no kind');
  return { kind: kindFields[field], field };
}

/** The spec of a workload, as Kubernetes has it. */
export function workloadSpec(workload: WorkloadKindInput, parts: SpecParts): object {
  const { deployment, statefulSet, daemonSet, job, cronJob } = workload;
  if (deployment) return deploymentSpec(deployment, parts);
  if (statefulSet) return statefulSetSpec(statefulSet, parts);
  if (daemonSet) return daemonSetSpec(daemonSet, parts);
  if (job) return jobSpec(job, parts.template, 'Never');
  if (cronJob) return cronJobSpec(cronJob, parts.template);
  throw new Error('a workload of no kind');
}

function deploymentSpec(input: DeploymentInput, { selector, template }: SpecParts): object {
  const { strategy, upgradePolicy, ...rest } = input;
  const given = upgradePolicy === undefined ? strategyOf(strategy) : policies[upgradePolicy];
  return { ...rest, selector, template, ...(given && { strategy: given }) };
}

/** What Rancher's words mean. */
export const policies = {
  START_FIRST: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
  STOP_FIRST: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } },
  KILL_THEN_START: { type: 'Recreate' },
} as const;

export type Policy = keyof typeof policies;

function statefulSetSpec(input: StatefulSetInput, parts: SpecParts): object {
  const { updateStrategy, ordinalsStart, serviceName = parts.headlessService, ...rest } = input;
  const { selector, template } = parts;
  const strategy = strategyOf(updateStrategy);
  return {
    ...rest,
    selector,
    template,
    ...(serviceName !== undefined && { serviceName }),
    ...(ordinalsStart !== undefined && { ordinals: { start: ordinalsStart } }),
    ...(strategy && { updateStrategy: strategy }),
  };
}

function daemonSetSpec(
  { updateStrategy, ...rest }: DaemonSetInput,
  { selector, template }: SpecParts,
): object {
  const strategy = strategyOf(updateStrategy);
  return { ...rest, selector, template, ...(strategy && { updateStrategy: strategy }) };
}

/** A strategy as Kubernetes has it: what is about rolling updates one level below, which alone says that it is one. */
function strategyOf(strategy: StrategyInput | undefined): object | undefined {
  if (strategy === undefined) return undefined;
  const { type, ...rollingUpdate } = strategy;
  return {
    type: type ?? 'RollingUpdate',
    ...(Object.keys(rollingUpdate).length > 0 && { rollingUpdate }),
  };
}

/** Kubernetes has no default that a Job may have, so it gets what kubectl gives. */
function jobSpec(
  { jobController, ...rest }: JobInput,
  { metadata, spec }: TemplateParts,
  restartPolicy: 'Never' | 'OnFailure',
): object {
  return {
    ...rest,
    template: { metadata, spec: { restartPolicy, ...spec } },
    ...(jobController !== undefined && { managedBy: jobController }),
  };
}

function cronJobSpec({ jobTemplate = {}, ...rest }: CronJobInput, template: TemplateParts): object {
  const { labels, annotations, ...job }: JobTemplateInput = jobTemplate;
  const metadata = { ...(labels && { labels }), ...(annotations && { annotations }) };
  return {
    ...rest,
    jobTemplate: {
      ...(Object.keys(metadata).length > 0 && { metadata }),
      spec: jobSpec(job, template, 'OnFailure'),
    },
  };
}
