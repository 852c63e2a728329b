import type { ContainerFacts, Terminated } from './container-facts.ts';
import { referenceTo, type Evidence } from './evidence.ts';
import type { FindingSeverity } from './finding.ts';
import type { PodFacts } from './pod-facts.ts';
import type { PodFinding } from './pod-finding.ts';
import { killingProbe } from './probe-rule.ts';
import { runtimeFinding } from './start-rule.ts';

/** A container that ran well for so long after its last end isn't in trouble any more: a kubelet's longest back-off is 5 minutes. */
const calmAfterMs = 60 * 60 * 1000;
const oftenRestarts = 3;

/** A container that has ended, and how it goes on. */
export interface Ended {
  readonly container: ContainerFacts;
  readonly terminated: Terminated;
  /** Where the status says so. */
  readonly path: string;
  readonly restarts: number;
  /** It waits for its restart, runs again and isn't ready, does so and is ready, or stays as it is. */
  readonly now: 'BACK_OFF' | 'RUNNING' | 'READY' | 'OVER';
}

/** Containers that have ended in a way that they shouldn't have: each in the one finding that says most. */
export function exitFindings(facts: PodFacts): PodFinding[] {
  return facts.containers.flatMap((container) => {
    const ended = endOf(container, facts);
    return ended === undefined ? [] : findingOf(ended, facts);
  });
}

/** How a container has ended last; undefined if it hasn't, or if that was as it should be. */
function endOf(container: ContainerFacts, { pod, now }: PodFacts): Ended | undefined {
  const { status, statusPath } = container;
  const { waiting, running, terminated } = status?.state ?? {};
  const restarts = status?.restartCount ?? 0;
  if (terminated !== undefined) {
    const restartsAgain = pod.phase !== 'FAILED' && container.restartsAfter(terminated.exitCode);
    // What ends well the first time and is started again may be on its way to a loop; nobody can tell yet.
    const isWell = terminated.exitCode === 0 && !(restartsAgain && restarts > 0);
    const path = `${statusPath}.state.terminated`;
    return isWell
      ? undefined
      : { container, terminated, path, restarts, now: restartsAgain ? 'BACK_OFF' : 'OVER' };
  }
  const last = status?.lastState?.terminated;
  if (last === undefined) return undefined;
  const seen = { container, terminated: last, path: `${statusPath}.lastState.terminated`, restarts };
  if (waiting?.reason === 'CrashLoopBackOff') return { ...seen, now: 'BACK_OFF' };
  if (running === undefined || now - Date.parse(last.finishedAt ?? '') > calmAfterMs) return undefined;
  return { ...seen, now: status?.ready === true ? 'READY' : 'RUNNING' };
}

function findingOf(ended: Ended, facts: PodFacts): PodFinding[] {
  const { container, terminated, restarts, now } = ended;
  const subject = container.called;
  const severity: FindingSeverity = now === 'READY' ? 'WARNING' : 'CRITICAL';
  const evidence = evidenceOf(ended, facts);

  if (terminated.reason === 'OOMKilled') return [outOfMemory(ended, { severity, subject, evidence })];
  const probe = killingProbe(ended, facts, evidence);
  if (probe !== undefined) return [{ ...probe, severity, subject }];
  if (terminated.reason === 'StartError' || terminated.reason === 'ContainerCannotRun')
    return [{ ...runtimeFinding(container, terminated.message ?? ''), severity, subject, evidence }];

  const how = howItEnded(terminated);
  if (now === 'OVER') {
    const retried = facts.controllerKind === 'Job';
    return [
      {
        reason: 'CONTAINER_FAILED',
        severity: retried ? 'WARNING' : 'CRITICAL',
        subject,
        message: `${container.called} ended with ${how} and isn't restarted`,
        action: `${whatToDo(terminated)} ${retried ? 'Its Job tries again as often as its backoffLimit says.' : "Then create the pod anew: its restartPolicy doesn't restart it."}`,
        evidence,
      },
    ];
  }
  if (now === 'READY') {
    if (restarts < oftenRestarts) return [];
    return [
      {
        reason: 'RESTARTED_OFTEN',
        severity,
        subject,
        message: `${container.called} runs now, and has been restarted ${times(restarts)}, the last time after it ended with ${how}`,
        action: whatToDo(terminated),
        evidence,
      },
    ];
  }
  // One or two restarts may be all that it takes, where something it needs has just come up.
  const mayCatchItself = restarts === 0 || (now === 'RUNNING' && restarts < oftenRestarts);
  return [
    {
      reason: 'CRASH_LOOP',
      severity: mayCatchItself ? 'WARNING' : 'CRITICAL',
      subject,
      message:
        restarts === 0
          ? `${container.called} ended with ${how}, and is about to be restarted`
          : `${container.called} doesn't stay up: it ended with ${how}, has been restarted ${times(restarts)}, and is restarted again after longer and longer waits`,
      action: whatToDo(terminated),
      evidence,
    },
  ];
}

function outOfMemory(
  { container, now }: Ended,
  rest: Pick<PodFinding, 'severity' | 'subject' | 'evidence'>,
): PodFinding {
  const limit = container.spec.resources?.limits?.['memory'];
  const allowed = limit === undefined ? 'more memory than its node had' : `more than its limit of ${limit}`;
  const goesOn = {
    BACK_OFF: ', and is restarted again and again',
    RUNNING: '',
    READY: ', and runs again',
    OVER: '',
  };
  return {
    ...rest,
    reason: 'OUT_OF_MEMORY',
    message: `${container.called} was killed because it used ${limit === undefined ? allowed : `memory: ${allowed}`}${goesOn[now]}`,
    action:
      limit === undefined
        ? 'Give it a memory request and limit that fit what it needs (resources.requests.memory, resources.limits.memory), or find out why it needs so much.'
        : `Raise resources.limits.memory above ${limit}, or have it use less: look for a leak, and for the size of its heap and caches.`,
    evidence: { ...rest.evidence, ...(limit !== undefined && { memoryLimit: limit }) },
  };
}

function evidenceOf({ container, terminated, path }: Ended, { pod }: PodFacts): Evidence {
  const { exitCode, signal, reason, finishedAt } = terminated;
  return {
    object: referenceTo(pod),
    container: container.name,
    field: path,
    value: reason === undefined || reason === '' ? `exit code ${exitCode}` : reason,
    exitCode,
    ...(signal !== undefined && signal !== 0 && { signal }),
    ...(finishedAt !== undefined && { at: finishedAt }),
    log: {
      cluster: pod.cluster,
      namespace: pod.namespace,
      pod: pod.name,
      container: container.name,
      // Of one that ended and hasn't been started again it is the current one.
      previous: path.includes('.lastState.'),
    },
  };
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** `exit code 1 (Error)`; the reason says nothing that the code doesn't. */
function howItEnded({ exitCode, signal, reason }: Terminated): string {
  const code = `exit code ${exitCode}`;
  const bySignal = signal !== undefined && signal !== 0 ? ` by signal ${signal}` : '';
  const more = reason === undefined || reason === 'Error' || reason === 'Completed' ? '' : ` (${reason})`;
  return `${code}${bySignal}${more}`;
}

/** What exit codes mean: those of shells and of 128 and the signal's number. */
const meanings: Readonly<Record<number, string>> = {
  0: 'It ends by itself, without an error: let it go on, or make it a Job, whose pods may end.',
  126: "Its command can't be executed: check command and args, and that the file is executable.",
  127: "Its command isn't in the image: check command and args, the image, and mounts that may hide it.",
  134: 'It aborted itself (SIGABRT): the end of its log mostly says why.',
  137: 'It was killed (SIGKILL): by the kernel for memory that a child process used, or because it took longer to stop than its grace period. Look at its log, and at the memory of the pod and of its node.',
  139: "It used memory that it mustn't (SIGSEGV): a fault of the program, or of a library for another platform.",
  143: 'It was asked to end (SIGTERM): look for who did, in its log and in the events of the pod.',
};

function whatToDo({ exitCode, message }: Terminated): string {
  const said = message === undefined || message === '' ? '' : ` It said: ${message.trim()}`;
  return `${meanings[exitCode] ?? 'Read the end of its log (logTail), and correct what it complains about: configuration, what it connects to, or the program. If an earlier revision works, roll back.'}${said}`;
}
