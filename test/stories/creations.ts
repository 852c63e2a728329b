import { allWorkloadKinds, workloadKinds } from '../../src/model/workload-kinds.ts';
import type { WorkloadKind } from '../../src/model/entries/base-workload-entry.ts';
import { web } from './starts.ts';
import { refused } from './steps.ts';
import { NAMESPACE, type Compared, type Story } from './story.ts';

const named = { namespace: NAMESPACE, name: 'web' };

/** What deployWorkload calls a kind. */
const fields = {
  DEPLOYMENT: 'deployment',
  STATEFUL_SET: 'statefulSet',
  DAEMON_SET: 'daemonSet',
  JOB: 'job',
  CRON_JOB: 'cronJob',
} as const;

const ofTheKind: Readonly<Record<WorkloadKind, object>> = {
  DEPLOYMENT: { replicas: 0 },
  STATEFUL_SET: { replicas: 0, serviceName: 'web' },
  DAEMON_SET: {},
  JOB: { suspend: true },
  CRON_JOB: { schedule: '0 0 1 1 *' },
};

/** The manifest of a workload that is labelled as Quarterdeck labels what it makes. */
function labelled(kind: WorkloadKind): object {
  const labels = { 'app.kubernetes.io/name': 'web' };
  const containers = [{ name: 'main', image: 'shop/web:1', env: [{ name: 'LEVEL', value: 'info' }] }];
  const isJob = kind === 'JOB' || kind === 'CRON_JOB';
  const restartPolicy = kind === 'CRON_JOB' ? 'OnFailure' : 'Never';
  const spec = { nodeSelector: { none: 'is' }, containers, ...(isJob && { restartPolicy }) };
  const pods = { template: { metadata: { labels }, spec } };
  const selector = isJob ? {} : { selector: { matchLabels: labels } };
  return {
    apiVersion: isJob ? 'batch/v1' : 'apps/v1',
    kind: workloadKinds[kind].typeName,
    metadata: { name: 'web', labels },
    spec: {
      ...ofTheKind[kind],
      ...selector,
      ...(kind === 'CRON_JOB' ? { jobTemplate: { spec: pods } } : pods),
    },
  };
}

function deploy(kind: WorkloadKind): Compared {
  const containers = [{ name: 'main', image: 'shop/web:1', env: [{ name: 'LEVEL', value: 'info' }] }];
  return {
    kubectl: 'create -f -',
    manifest: labelled(kind),
    quarterdeck: {
      deployWorkload: {
        ...named,
        workload: { [fields[kind]]: ofTheKind[kind] },
        pod: { nodeSelector: { none: 'is' }, containers },
      },
    },
  };
}

const fromManifests = allWorkloadKinds.flatMap((kind): Story[] => [
  { told: 'is made', kind, start: [], steps: [deploy(kind)] },
  {
    told: 'is not made where there is one',
    kind,
    start: [web(kind)],
    steps: [refused('ALREADY_EXISTS', deploy(kind))],
  },
]);

/** What kubectl makes from its command line alone. */
const fromCommands: readonly Story[] = [
  {
    told: 'is made by kubectl create deployment',
    kind: 'DEPLOYMENT',
    start: [],
    steps: [
      {
        kubectl: 'create deployment web --image=shop/web:1 --replicas=0 --port=8080',
        quarterdeck: {
          deployWorkload: {
            ...named,
            workload: { deployment: { replicas: 0 } },
            pod: { containers: [{ name: 'web', image: 'shop/web:1', ports: [{ containerPort: 8080 }] }] },
          },
        },
        differs: ['name label'],
      },
    ],
  },
  {
    told: 'is made by kubectl create deployment, of several images, with a command',
    kind: 'DEPLOYMENT',
    start: [],
    steps: [
      {
        kubectl: 'create deployment web --image=shop/web:1 --image=shop/log:2 --replicas=0',
        quarterdeck: {
          deployWorkload: {
            ...named,
            workload: { deployment: { replicas: 0 } },
            pod: {
              containers: [
                { name: 'web', image: 'shop/web:1' },
                { name: 'log', image: 'shop/log:2' },
              ],
            },
          },
        },
        differs: ['name label'],
      },
    ],
  },
  {
    told: 'is made by kubectl create job',
    kind: 'JOB',
    start: [],
    steps: [
      {
        kubectl: 'create job web --image=shop/tool:1 -- /bin/run --fast',
        quarterdeck: {
          deployWorkload: {
            ...named,
            workload: { job: {} },
            pod: { containers: [{ name: 'web', image: 'shop/tool:1', command: ['/bin/run', '--fast'] }] },
          },
        },
        differs: ['name label'],
      },
    ],
  },
  {
    told: 'is made by kubectl create cronjob',
    kind: 'CRON_JOB',
    start: [],
    steps: [
      {
        kubectl: "create cronjob web --image=shop/tool:1 --schedule='0 0 1 1 *' -- /bin/run",
        quarterdeck: {
          deployWorkload: {
            ...named,
            workload: { cronJob: { schedule: '0 0 1 1 *' } },
            pod: { containers: [{ name: 'web', image: 'shop/tool:1', command: ['/bin/run'] }] },
          },
        },
        differs: ['name label', 'name of a Job template'],
      },
    ],
  },
];

/** What is wrong with both. */
const wrong: readonly Story[] = [
  {
    told: 'is not made under a name that is none',
    kind: 'DEPLOYMENT',
    start: [],
    steps: [
      refused('INVALID', {
        kubectl: 'create deployment Web --image=shop/web:1',
        quarterdeck: {
          deployWorkload: {
            ...named,
            name: 'Web',
            workload: { deployment: {} },
            pod: { containers: [{ name: 'web', image: 'shop/web:1' }] },
          },
        },
      }),
      refused('INVALID', {
        kubectl: "create cronjob web --image=shop/tool:1 --schedule='every night'",
        quarterdeck: {
          deployWorkload: {
            ...named,
            workload: { cronJob: { schedule: 'every night' } },
            pod: { containers: [{ name: 'web', image: 'shop/tool:1' }] },
          },
        },
      }),
    ],
  },
];

export const creations: readonly Story[] = [...fromManifests, ...fromCommands, ...wrong];
