import { allWorkloadKinds } from '../../src/model/workload-kinds.ts';
import { web } from './starts.ts';
import { refused, resourceOf, stepsOf } from './steps.ts';
import { NAMESPACE, type Story } from './story.ts';

const policies = ['BACKGROUND', 'FOREGROUND', 'ORPHAN'] as const;

/** Every kind, with something that it has made, in every way. */
export const deletions: readonly Story[] = allWorkloadKinds.flatMap((kind) => {
  const { theirImage, run, remove } = stepsOf(kind);
  const before = kind === 'JOB' ? [] : [kind === 'CRON_JOB' ? run('now') : theirImage(2)];
  const told = (policy: string) => `is deleted, and what it has made with it as ${policy} says`;
  return [
    ...policies.map((policy): Story => ({
      told: told(policy),
      kind,
      start: [web(kind, { pod: { nodeSelector: { none: 'is' } } })],
      steps: [...before, remove(policy), refused('NOT_FOUND', remove(policy))],
    })),
    {
      told: 'is deleted by who says nothing more',
      kind,
      start: [web(kind)],
      steps: [
        ...before,
        {
          kubectl: `delete ${resourceOf[kind]}`,
          quarterdeck: { deleteWorkload: { workload: { kind, namespace: NAMESPACE, name: 'web' } } },
        },
      ],
    },
  ];
});
