import type { WorkloadKind } from '../../src/model/entries/base-workload-entry.ts';
import { web } from './starts.ts';
import { refused, stepsOf } from './steps.ts';
import type { Story } from './story.ts';

function rollbacksOf(kind: WorkloadKind): Story[] {
  const { theirImage, theirEnv, theirImageWithCause, undo, restart } = stepsOf(kind);
  const start = [web(kind)];
  return [
    {
      told: 'back and forth between two templates',
      kind,
      start,
      steps: [theirImage(2), theirImage(3), undo(), undo(), undo()],
    },
    {
      told: 'to a revision by number, whose number is gone then',
      kind,
      start,
      steps: [theirImage(2), theirEnv('debug'), undo(1), refused('NOT_FOUND', undo(1)), undo(4), undo(2)],
    },
    {
      told: 'where there is nothing to go back to',
      kind,
      start,
      steps: [refused('NOT_FOUND', undo()), undo(1), refused('NOT_FOUND', undo(2))],
    },
    {
      told: 'with annotations that came and went',
      kind,
      start,
      steps: [theirImageWithCause(2), theirImageWithCause(3), undo(), undo(1)],
    },
    {
      told: 'to before a restart',
      kind,
      start,
      steps: [theirImage(2), restart(), undo(), undo(1)],
    },
  ];
}

export const rollbacks: readonly Story[] = (['DEPLOYMENT', 'STATEFUL_SET', 'DAEMON_SET'] as const).flatMap(
  rollbacksOf,
);
