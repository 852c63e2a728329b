import { web } from './starts.ts';
import { resourceOf, stepsOf } from './steps.ts';
import type { Step, Story } from './story.ts';

/** Pods that end as soon as they are told to. */
const pod = { terminationGracePeriodSeconds: 1 };

/** Waits until all pods are as they should be. */
function rolledOut(kind: Story['kind']): Step {
  return { both: `rollout status ${resourceOf[kind]} --timeout=80s` };
}

const scaled = (['DEPLOYMENT', 'STATEFUL_SET'] as const).map((kind): Story => {
  const { scale, restart, theirImage, undo, remove } = stepsOf(kind);
  const rolled = rolledOut(kind);
  return {
    told: 'with pods is scaled, restarted, rolled back, and deleted',
    kind,
    start: [web(kind, { pod, spec: { replicas: 1 } })],
    steps: [
      rolled,
      scale(2),
      rolled,
      restart(),
      rolled,
      theirImage(2),
      undo(),
      rolled,
      scale(0),
      rolled,
      remove('FOREGROUND'),
    ],
  };
});

const { pause, resume, theirImage, undo, remove } = stepsOf('DEPLOYMENT');

/** What is done with workloads that have pods, which takes its time: only what may come out otherwise for that. */
export const withPods: readonly Story[] = [
  ...scaled,
  {
    told: 'with pods is paused in the midst of a rollout, resumed, and leaves its pods when it is deleted',
    kind: 'DEPLOYMENT',
    start: [web('DEPLOYMENT', { pod, spec: { replicas: 2 } })],
    steps: [
      rolledOut('DEPLOYMENT'),
      theirImage(2),
      pause(),
      resume(),
      rolledOut('DEPLOYMENT'),
      remove('ORPHAN'),
    ],
  },
  {
    told: 'with pods gets going again after a rollout that went wrong',
    kind: 'DEPLOYMENT',
    start: [web('DEPLOYMENT', { pod, spec: { replicas: 1 } })],
    steps: [
      rolledOut('DEPLOYMENT'),
      { both: 'set image deployment/web main=shop/web:does-not-exist' },
      { both: 'wait deployment/web --for=jsonpath={.status.unavailableReplicas}=1 --timeout=80s' },
      undo(),
      rolledOut('DEPLOYMENT'),
    ],
  },
  {
    told: 'runs to its end, and is deleted',
    kind: 'JOB',
    start: [web('JOB', { pod, spec: { suspend: true } })],
    steps: [
      stepsOf('JOB').resume(),
      { both: 'wait job/web --for=condition=Complete --timeout=80s' },
      stepsOf('JOB').remove('FOREGROUND'),
    ],
  },
];
