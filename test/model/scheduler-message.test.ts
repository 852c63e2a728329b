import { describe, expect, test } from 'vitest';
import { schedulerReasonsIn } from '../../src/model/findings/scheduler-message.ts';

const counted = (nodes: number, reason: string): object => ({ reason, nodes });

describe("the scheduler's reasons are read from its message, the most nodes first", () => {
  test.each([
    [
      '0/5 nodes are available: 2 Insufficient cpu, 3 node(s) had untolerated taint(s). preemption: 0/5 nodes are available: 2 No preemption victims found for incoming pod, 3 Preemption is not helpful for scheduling.',
      [counted(3, 'node(s) had untolerated taint(s)'), counted(2, 'Insufficient cpu')],
    ],
    [
      '0/3 nodes are available: 1 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }, 2 Insufficient memory.',
      [
        counted(2, 'Insufficient memory'),
        counted(1, 'node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }'),
      ],
    ],
    [
      '0/3 nodes are available: persistentvolumeclaim "data" not found. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
      [{ reason: 'persistentvolumeclaim "data" not found' }],
    ],
    [
      '0/3 nodes are available: 3 Insufficient example.com/gpu. no new claims to deallocate, preemption: not eligible due to preemptionPolicy=Never.',
      [counted(3, 'Insufficient example.com/gpu')],
    ],
    ['0/1 nodes are available: 1 Too many pods', [counted(1, 'Too many pods')]],
    [
      '0/4 nodes are available: 4 node(s) said a, b and c, in 2 parts.',
      [counted(4, 'node(s) said a, b and c, in 2 parts')],
    ],
    ['0/0 nodes are available: preemption: 0/0 nodes are available: .', []],
    ['no nodes available to schedule pods', [{ reason: 'no nodes available to schedule pods' }]],
    ['', []],
  ])('%s', (message, reasons) => {
    expect(schedulerReasonsIn(message)).toEqual(reasons);
  });
});
