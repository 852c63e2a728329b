import type { WorkloadKind } from '../../src/model/entries/base-workload-entry.ts';
import { web } from './starts.ts';
import { refOf, refused, stepsOf } from './steps.ts';
import { NAMESPACE, type Story } from './story.ts';

/** Pods that no node is good enough for: they are there, and cost nothing. */
const homeless = { pod: { nodeSelector: { none: 'is' } } };

const revisioned = ['DEPLOYMENT', 'STATEFUL_SET', 'DAEMON_SET'] as const;
const scaled = ['DEPLOYMENT', 'STATEFUL_SET'] as const;

const restarts = revisioned.map((kind): Story => {
  const { restart, theirImage, theirEnv } = stepsOf(kind);
  return {
    told: 'is restarted between two changes',
    kind,
    start: [web(kind)],
    steps: [theirImage(2), restart(), theirEnv('debug')],
  };
});

const scalings = scaled.flatMap((kind): Story[] => {
  const { scale, theirImage, undo } = stepsOf(kind);
  return [
    {
      told: 'is scaled up, down to nothing, and to what it is already',
      kind,
      start: [web(kind, homeless)],
      steps: [scale(2), scale(1), scale(0), scale(0)],
    },
    {
      told: 'is scaled in the midst of a rollout, and stays so when that is undone',
      kind,
      start: [web(kind, { ...homeless, spec: { replicas: 1 } })],
      steps: [theirImage(2), scale(3), undo()],
    },
  ];
});

const pauses: readonly Story[] = [
  {
    told: 'is paused, changed, and resumed',
    kind: 'DEPLOYMENT',
    start: [web('DEPLOYMENT')],
    steps: pausing(({ pause, theirImage, theirEnv, resume }) => [
      pause(),
      theirImage(2),
      theirEnv('debug'),
      resume(),
    ]),
  },
  {
    told: 'is neither rolled back nor restarted while it is paused',
    kind: 'DEPLOYMENT',
    start: [web('DEPLOYMENT')],
    steps: pausing(({ theirImage, pause, undo, restart, resume }) => [
      theirImage(2),
      pause(),
      refused('PAUSED', undo()),
      refused('PAUSED', undo(1)),
      refused('PAUSED', restart()),
      resume(),
      undo(),
    ]),
  },
  {
    told: 'is scaled while it is paused',
    kind: 'DEPLOYMENT',
    start: [web('DEPLOYMENT', homeless)],
    steps: pausing(({ pause, theirImage, scale, resume }) => [pause(), theirImage(2), scale(2), resume()]),
  },
  {
    told: 'is paused when it is paused, and resumed when it is not',
    kind: 'DEPLOYMENT',
    start: [web('DEPLOYMENT')],
    steps: pausing(({ pause, resume }) => [
      pause(),
      { ...pause(), differs: ['paused already'] },
      resume(),
      { ...resume(), differs: ['paused already'] },
    ]),
  },
  ...(['JOB', 'CRON_JOB'] as const).map((kind): Story => {
    const { pause, resume } = stepsOf(kind);
    return {
      told: 'is suspended, resumed, and suspended again',
      kind,
      start: [web(kind, homeless)],
      steps: [pause(), resume(), pause(), pause()],
    };
  }),
];

function pausing(steps: (vocabulary: ReturnType<typeof stepsOf>) => Story['steps']): Story['steps'] {
  return steps(stepsOf('DEPLOYMENT'));
}

const { run, pause } = stepsOf('CRON_JOB');

const runs: readonly Story[] = [
  {
    told: 'is run now, twice, and not under a name that is taken or is none',
    kind: 'CRON_JOB',
    start: [web('CRON_JOB', homeless)],
    steps: [
      run('now'),
      run('again'),
      refused('ALREADY_EXISTS', run('now')),
      refused('INVALID', run('a'.repeat(64))),
      refused('INVALID', run('Now')),
    ],
  },
  {
    told: 'is run while it is suspended',
    kind: 'CRON_JOB',
    start: [web('CRON_JOB', { ...homeless, spec: { concurrencyPolicy: 'Forbid' } })],
    steps: [pause(), run('now')],
  },
  {
    told: 'is run with all that its template says of Jobs',
    kind: 'CRON_JOB',
    start: [
      web('CRON_JOB', {
        spec: {
          jobTemplate: {
            metadata: { labels: { tier: 'batch' }, annotations: { 'example.com/a': 'b' } },
            spec: {
              parallelism: 2,
              completions: 4,
              completionMode: 'Indexed',
              backoffLimit: 1,
              suspend: true,
              template: {
                metadata: { annotations: { 'example.com/c': 'd' } },
                spec: { restartPolicy: 'OnFailure', containers: [{ name: 'main', image: 'shop/tool:1' }] },
              },
            },
          },
        },
      }),
    ],
    steps: [run('now')],
  },
];

function other(kind: WorkloadKind): object {
  return web(kind, { metadata: { name: 'other' } });
}

const both = { workloads: [refOf('DEPLOYMENT'), { ...refOf('DEPLOYMENT'), name: 'other' }] };
const names = 'deployment/web deployment/other';

/** What is done with several at once. */
const several: readonly Story[] = [
  {
    told: 'is restarted together with another',
    kind: 'DEPLOYMENT',
    start: [web('DEPLOYMENT'), other('DEPLOYMENT')],
    steps: [{ kubectl: `rollout restart ${names}`, quarterdeck: { restartWorkloads: both } }],
  },
  {
    told: 'is paused and resumed together with another',
    kind: 'DEPLOYMENT',
    start: [web('DEPLOYMENT'), other('DEPLOYMENT')],
    steps: [
      { kubectl: `rollout pause ${names}`, quarterdeck: { pauseWorkloads: both } },
      { kubectl: `rollout resume ${names}`, quarterdeck: { resumeWorkloads: both } },
    ],
  },
  {
    told: 'is scaled together with another',
    kind: 'DEPLOYMENT',
    start: [web('DEPLOYMENT', homeless), other('DEPLOYMENT')],
    steps: [
      {
        kubectl: `scale ${names} --replicas=1`,
        quarterdeck: { scaleWorkloads: { ...both, replicas: 1 } },
      },
    ],
  },
  {
    told: 'is deleted together with others of which one is not there',
    kind: 'DEPLOYMENT',
    start: [web('DEPLOYMENT'), other('DEPLOYMENT')],
    steps: [
      refused('NOT_FOUND', {
        kubectl: `delete ${names} deployment/nope`,
        quarterdeck: {
          deleteWorkloads: {
            workloads: [...both.workloads, { kind: 'DEPLOYMENT', namespace: NAMESPACE, name: 'nope' }],
          },
        },
      }),
    ],
  },
];

export const actions: readonly Story[] = [...restarts, ...scalings, ...pauses, ...runs, ...several];
