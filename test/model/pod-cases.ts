import {
  completed,
  ended,
  endedAt,
  failed,
  initialized,
  inits,
  mains,
  notReady,
  ready,
  running,
  up,
  waiting,
  type PodCase,
} from './pod-case.ts';

/** Every branch of printPod (pkg/printers/internalversion/printers.go). */
export const podCases: readonly PodCase[] = [
  { name: 'pending', status: { phase: 'Pending' }, prints: ['Pending', '0/1', 0] },
  { name: 'evicted', status: { phase: 'Failed', reason: 'Evicted' }, prints: ['Evicted', '0/1', 0] },
  {
    name: 'scheduling-gated',
    status: {
      phase: 'Pending',
      reason: 'SomethingElse',
      conditions: [{ type: 'PodScheduled', status: 'False', reason: 'SchedulingGated' }],
    },
    prints: ['SchedulingGated', '0/1', 0],
  },
  {
    name: 'unschedulable',
    status: {
      phase: 'Pending',
      conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable' }],
    },
    prints: ['Pending', '0/1', 0],
  },
  {
    name: 'running',
    status: { phase: 'Running', conditions: [ready], containerStatuses: mains([running, up]) },
    prints: ['Running', '1/1', 0],
  },
  {
    name: 'running-not-ready',
    containers: 2,
    status: {
      phase: 'Running',
      conditions: [notReady],
      containerStatuses: mains([running, up], [running, { restartCount: 4 }]),
    },
    prints: ['Running', '1/2', 4],
  },
  {
    name: 'ready-but-not-running',
    status: { phase: 'Running', containerStatuses: mains([{}, { ready: true }]) },
    prints: ['Running', '0/1', 0],
  },
  {
    name: 'container-creating',
    status: { phase: 'Pending', containerStatuses: mains([waiting('ContainerCreating')]) },
    prints: ['ContainerCreating', '0/1', 0],
  },
  {
    name: 'waiting-without-reason',
    status: { phase: 'Pending', containerStatuses: mains([waiting()]) },
    prints: ['Pending', '0/1', 0],
  },
  {
    name: 'crash-loop',
    status: {
      phase: 'Running',
      containerStatuses: mains([waiting('CrashLoopBackOff'), { restartCount: 7, ...endedAt(1) }]),
    },
    prints: ['CrashLoopBackOff', '0/1', 7],
  },
  {
    name: 'first-container-has-the-last-word',
    containers: 3,
    status: {
      phase: 'Pending',
      containerStatuses: mains(
        [waiting('ErrImagePull'), { restartCount: 1 }],
        [failed, { restartCount: 2 }],
        [running, { ...up, restartCount: 3 }],
      ),
    },
    prints: ['ErrImagePull', '1/3', 6],
  },
  {
    name: 'completed',
    status: { phase: 'Succeeded', containerStatuses: mains([completed]) },
    prints: ['Completed', '0/1', 0],
  },
  {
    name: 'error',
    status: { phase: 'Failed', containerStatuses: mains([failed]) },
    prints: ['Error', '0/1', 0],
  },
  {
    name: 'oom-killed',
    status: { phase: 'Failed', containerStatuses: mains([ended(137, { reason: 'OOMKilled' })]) },
    prints: ['OOMKilled', '0/1', 0],
  },
  {
    name: 'exit-code',
    status: { phase: 'Failed', containerStatuses: mains([ended(3)]) },
    prints: ['ExitCode:3', '0/1', 0],
  },
  {
    name: 'exit-code-zero',
    status: { phase: 'Succeeded', containerStatuses: mains([ended(0)]) },
    prints: ['ExitCode:0', '0/1', 0],
  },
  {
    name: 'signal',
    status: { phase: 'Failed', containerStatuses: mains([ended(137, { signal: 9 })]) },
    prints: ['Signal:9', '0/1', 0],
  },
  {
    name: 'one-completed-one-running-ready',
    containers: 2,
    status: {
      phase: 'Running',
      conditions: [ready],
      containerStatuses: mains([completed], [running, up]),
    },
    prints: ['Running', '1/2', 0],
  },
  {
    name: 'one-completed-one-running-not-ready',
    containers: 2,
    status: {
      phase: 'Running',
      conditions: [notReady],
      containerStatuses: mains([completed], [running, up]),
    },
    prints: ['NotReady', '1/2', 0],
  },
  {
    name: 'one-completed-one-failed',
    containers: 2,
    status: { phase: 'Failed', containerStatuses: mains([completed], [failed]) },
    prints: ['Error', '0/2', 0],
  },
  {
    name: 'one-completed-one-failed-one-running',
    containers: 3,
    status: {
      phase: 'Running',
      conditions: [notReady],
      containerStatuses: mains([completed], [ended(2)], [running, up]),
    },
    prints: ['ExitCode:2', '1/3', 0],
  },
  {
    name: 'init-first-of-two',
    init: ['init', 'init'],
    status: { phase: 'Pending', initContainerStatuses: inits([running], [waiting('PodInitializing')]) },
    prints: ['Init:0/2', '0/1', 0],
  },
  {
    name: 'init-second-of-two',
    init: ['init', 'init'],
    status: {
      phase: 'Pending',
      initContainerStatuses: inits(
        [completed, { restartCount: 2 }],
        [waiting('PodInitializing'), { restartCount: 1 }],
      ),
      containerStatuses: mains([waiting('PodInitializing'), { restartCount: 8 }]),
    },
    // While init containers run, theirs are the restarts that count.
    prints: ['Init:1/2', '0/1', 3],
  },
  {
    name: 'init-not-looked-at-beyond-the-first-undone',
    init: ['init', 'init'],
    status: {
      phase: 'Pending',
      initContainerStatuses: inits([running, { restartCount: 1 }], [failed, { restartCount: 5 }]),
    },
    prints: ['Init:0/2', '0/1', 1],
  },
  {
    name: 'init-crash-loop',
    init: ['init'],
    status: {
      phase: 'Pending',
      initContainerStatuses: inits([waiting('CrashLoopBackOff'), { restartCount: 3, ...endedAt(2) }]),
    },
    prints: ['Init:CrashLoopBackOff', '0/1', 3],
  },
  {
    name: 'init-waiting-without-reason',
    init: ['init'],
    status: { phase: 'Pending', initContainerStatuses: inits([waiting()]) },
    prints: ['Init:0/1', '0/1', 0],
  },
  {
    name: 'init-error',
    init: ['init'],
    status: { phase: 'Failed', initContainerStatuses: inits([failed]) },
    prints: ['Init:Error', '0/1', 0],
  },
  {
    name: 'init-exit-code',
    init: ['init'],
    status: { phase: 'Failed', initContainerStatuses: inits([ended(5)]) },
    prints: ['Init:ExitCode:5', '0/1', 0],
  },
  {
    name: 'init-signal',
    init: ['init'],
    status: { phase: 'Failed', initContainerStatuses: inits([ended(137, { signal: 9 })]) },
    prints: ['Init:Signal:9', '0/1', 0],
  },
  {
    name: 'init-done-main-creating',
    init: ['init'],
    status: {
      phase: 'Pending',
      initContainerStatuses: inits([completed, { restartCount: 3 }]),
      containerStatuses: mains([waiting('PodInitializing')]),
    },
    // Once init containers are done, their restarts don't count.
    prints: ['PodInitializing', '0/1', 0],
  },
  {
    name: 'initialized-though-an-init-container-runs-again',
    init: ['init'],
    status: {
      phase: 'Running',
      conditions: [initialized, ready],
      initContainerStatuses: inits([running, { restartCount: 3 }]),
      containerStatuses: mains([running, { ...up, restartCount: 1 }]),
    },
    prints: ['Init:0/1', '1/1', 1],
  },
  {
    name: 'sidecar-starting',
    init: ['sidecar'],
    status: {
      phase: 'Pending',
      initContainerStatuses: inits([running, { started: false, restartCount: 1 }]),
      containerStatuses: mains([waiting('PodInitializing'), { restartCount: 9 }]),
    },
    prints: ['Init:0/1', '0/2', 1],
  },
  {
    name: 'sidecar-started-init-running',
    init: ['sidecar', 'init'],
    status: {
      phase: 'Pending',
      initContainerStatuses: inits([running, { ...up, restartCount: 1 }], [running, { restartCount: 2 }]),
    },
    prints: ['Init:1/2', '1/2', 3],
  },
  {
    name: 'sidecars-and-containers-count',
    init: ['sidecar', 'init', 'sidecar'],
    status: {
      phase: 'Running',
      conditions: [initialized, ready],
      initContainerStatuses: inits(
        [running, { ...up, restartCount: 1, ...endedAt(3) }],
        [completed, { restartCount: 20, ...endedAt(5) }],
        [running, { started: true, restartCount: 2 }],
      ),
      containerStatuses: mains([running, { ...up, restartCount: 4, ...endedAt(1) }]),
    },
    prints: ['Running', '2/3', 7],
  },
  {
    name: 'sidecar-crash-loop-while-running',
    init: ['sidecar'],
    status: {
      phase: 'Running',
      conditions: [initialized],
      initContainerStatuses: inits([waiting('CrashLoopBackOff'), { started: false, restartCount: 6 }]),
      containerStatuses: mains([running, up]),
    },
    prints: ['Init:CrashLoopBackOff', '1/2', 6],
  },
  {
    name: 'sidecar-outlives-completed-containers',
    init: ['sidecar'],
    status: {
      phase: 'Running',
      conditions: [initialized, notReady],
      initContainerStatuses: inits([running, up]),
      containerStatuses: mains([completed]),
    },
    prints: ['Completed', '1/2', 0],
  },
  {
    name: 'terminating',
    deleted: true,
    status: { phase: 'Running', conditions: [ready], containerStatuses: mains([running, up]) },
    prints: ['Terminating', '1/1', 0],
  },
  {
    name: 'deleted-after-success',
    deleted: true,
    status: { phase: 'Succeeded', containerStatuses: mains([completed]) },
    prints: ['Completed', '0/1', 0],
  },
  {
    name: 'deleted-after-failure',
    deleted: true,
    status: { phase: 'Failed', containerStatuses: mains([failed]) },
    prints: ['Error', '0/1', 0],
  },
  {
    name: 'node-lost',
    deleted: true,
    status: { phase: 'Running', reason: 'NodeLost', containerStatuses: mains([running, up]) },
    prints: ['Unknown', '1/1', 0],
  },
  {
    name: 'node-lost-but-not-deleted',
    status: { phase: 'Running', reason: 'NodeLost' },
    prints: ['NodeLost', '0/1', 0],
  },
];
