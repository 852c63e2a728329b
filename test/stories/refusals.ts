import type { WorkloadKind } from '../../src/model/entries/base-workload-entry.ts';
import { allWorkloadKinds } from '../../src/model/workload-kinds.ts';
import { web } from './starts.ts';
import { refused, refOf, resourceOf, stepsOf } from './steps.ts';
import type { Compared, Story } from './story.ts';

/** What there isn't for a kind, with kubectl neither. */
function unsupported(kind: WorkloadKind): Compared[] {
  const { undo, restart, scale } = stepsOf(kind);
  const pause = {
    kubectl: `rollout pause ${resourceOf[kind]}`,
    quarterdeck: { pauseWorkload: { workload: refOf(kind) } },
  };
  const isJob = kind === 'JOB' || kind === 'CRON_JOB';
  return [
    ...(isJob ? [undo(), restart()] : []),
    ...(isJob || kind === 'DAEMON_SET' ? [scale(1)] : []),
    ...(kind === 'STATEFUL_SET' || kind === 'DAEMON_SET' ? [pause] : []),
  ].map((step) => refused('UNSUPPORTED_KIND', step));
}

/** What refers to something that isn't there. */
const missing = allWorkloadKinds.map((kind): Story => {
  const { undo, restart, scale, pause, remove, run } = stepsOf(kind);
  const isJob = kind === 'JOB' || kind === 'CRON_JOB';
  const steps = [
    ...(isJob ? [pause()] : [undo(), restart()]),
    ...(kind === 'DEPLOYMENT' || kind === 'STATEFUL_SET' ? [scale(1)] : []),
    ...(kind === 'CRON_JOB' ? [run('now')] : []),
    remove('BACKGROUND'),
  ];
  return {
    told: 'is not there: nothing can be done with it',
    kind,
    start: [],
    steps: steps.map((step) => refused('NOT_FOUND', step)),
  };
});

const impossible = allWorkloadKinds
  .filter((kind) => kind !== 'DEPLOYMENT')
  .map((kind): Story => ({
    told: 'cannot be treated like another kind',
    kind,
    start: [web(kind)],
    steps: unsupported(kind),
  }));

const outdated: Story = {
  told: 'is not scaled by who has seen another version of it',
  kind: 'DEPLOYMENT',
  start: [web('DEPLOYMENT')],
  steps: [
    refused('CONFLICT', {
      kubectl: 'scale deployment/web --replicas=1 --resource-version=1',
      quarterdeck: {
        scaleWorkload: { workload: refOf('DEPLOYMENT'), replicas: 1, expectedResourceVersion: '1' },
      },
    }),
    refused('INVALID', stepsOf('DEPLOYMENT').scale(-1)),
  ],
};

export const refusals: readonly Story[] = [...missing, ...impossible, outdated];
