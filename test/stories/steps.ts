import type { WorkloadKind } from '../../src/model/entries/base-workload-entry.ts';
import { NAMESPACE, type Compared, type MutationOf, type Step } from './story.ts';

/** How kubectl calls the workload of a story. */
export const resourceOf: Readonly<Record<WorkloadKind, string>> = {
  DEPLOYMENT: 'deployment/web',
  STATEFUL_SET: 'statefulset/web',
  DAEMON_SET: 'daemonset/web',
  JOB: 'job/web',
  CRON_JOB: 'cronjob/web',
};

/** How Quarterdeck does. */
export function refOf(kind: WorkloadKind) {
  return { kind, namespace: NAMESPACE, name: 'web' };
}

/** A step that both refuse, Quarterdeck with this code. */
export function refused(code: NonNullable<Compared['refused']>, step: Compared): Compared {
  return { ...step, refused: code };
}

const cascades = { BACKGROUND: 'background', FOREGROUND: 'foreground', ORPHAN: 'orphan' } as const;

/** What people do with a workload of this kind. */
export function stepsOf(kind: WorkloadKind) {
  const resource = resourceOf[kind];
  const workload = refOf(kind);
  const does = (kubectl: string, quarterdeck: MutationOf): Compared => ({ kubectl, quarterdeck });
  const suspended = (value: boolean) => `patch ${resource} -p '{"spec":{"suspend":${value}}}'`;
  return {
    /** By somebody else, so that there is something to go back to. */
    theirImage: (version: number): Step => ({ both: `set image ${resource} main=shop/web:${version}` }),
    theirEnv: (value: string): Step => ({ both: `set env ${resource} LEVEL=${value}` }),
    // In one write: the controller of a Deployment would give the cause to the revision before otherwise, or not, as it happens to come.
    theirImageWithCause: (version: number): Step => ({ both: `patch ${resource} -p '${caused(version)}'` }),
    undo: (toRevision = 0): Compared =>
      does(`rollout undo ${resource} --to-revision=${toRevision}`, {
        rollbackWorkload: { workload, toRevision },
      }),
    restart: (): Compared => does(`rollout restart ${resource}`, { restartWorkload: { workload } }),
    scale: (replicas: number): Compared =>
      does(`scale ${resource} --replicas=${replicas}`, { scaleWorkload: { workload, replicas } }),
    pause: (): Compared =>
      does(kind === 'DEPLOYMENT' ? `rollout pause ${resource}` : suspended(true), {
        pauseWorkload: { workload },
      }),
    resume: (): Compared =>
      does(kind === 'DEPLOYMENT' ? `rollout resume ${resource}` : suspended(false), {
        resumeWorkload: { workload },
      }),
    run: (jobName: string): Compared =>
      does(`create job ${jobName} --from=${resource}`, {
        runCronJob: { cronJob: { namespace: NAMESPACE, name: 'web' }, jobName },
      }),
    remove: (propagationPolicy: keyof typeof cascades): Compared =>
      does(`delete ${resource} --cascade=${cascades[propagationPolicy]}`, {
        deleteWorkload: { workload, propagationPolicy },
      }),
  };
}

function caused(version: number): string {
  return JSON.stringify({
    metadata: { annotations: { 'kubernetes.io/change-cause': `version ${version}` } },
    spec: { template: { spec: { containers: [{ name: 'main', image: `shop/web:${version}` }] } } },
  });
}

/** Where the spec of a workload has the spec of its pods. */
const podSpecs: Readonly<Record<WorkloadKind, readonly string[]>> = {
  DEPLOYMENT: ['spec', 'template', 'spec'],
  STATEFUL_SET: ['spec', 'template', 'spec'],
  DAEMON_SET: ['spec', 'template', 'spec'],
  JOB: ['spec', 'template', 'spec'],
  CRON_JOB: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};

/** What people change of a workload of this kind: with kubectl's commands for it or, where it has none, its patches. */
export function upgradesOf(kind: WorkloadKind) {
  const resource = resourceOf[kind];
  const upgrade = (kubectl: string, input: object): Compared => ({
    kubectl,
    quarterdeck: { upgradeWorkload: { workload: refOf(kind), ...input } },
  });
  const patch = (body: object, input: object) =>
    upgrade(`patch ${resource} -p '${JSON.stringify(body)}'`, input);
  const below = (path: readonly string[], value: object) =>
    path.reduceRight<object>((inner, step) => ({ [step]: inner }), value);
  const podSpec = podSpecs[kind];
  return {
    upgrade,
    patch,
    specPatch: (body: object, input: object) => patch({ spec: body }, input),
    podPatch: (body: object, input: object) => patch(below(podSpec, body), input),
    mainPatch: (body: object, input: object) =>
      patch(below(podSpec, { containers: [{ name: 'main', ...body }] }), input),
    templatePatch: (body: object, input: object) => patch(below(podSpec.slice(0, -1), body), input),
    jsonPatch: (operations: readonly object[], input: object) =>
      upgrade(`patch ${resource} --type=json -p '${JSON.stringify(operations)}'`, input),
    pathOfPod: `/${podSpec.join('/')}`,
    image: (version: number) =>
      upgrade(`set image ${resource} main=shop/web:${version}`, {
        containers: [{ name: 'main', image: `shop/web:${version}` }],
      }),
    env: (name: string, set: Readonly<Record<string, string>>, unset: readonly string[] = []) => {
      const pairs = Object.entries(set);
      const words = [...pairs.map(([key, value]) => `${key}=${value}`), ...unset.map((key) => `${key}-`)];
      const variables = pairs.map(([key, value]) => ({ name: key, value }));
      return upgrade(`set env ${resource} -c ${name} ${words.join(' ')}`, {
        containers: [{ name, env: { set: variables, unset } }],
      });
    },
  };
}
