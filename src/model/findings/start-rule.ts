import type { ContainerFacts } from './container-facts.ts';
import { isAbout } from './container-facts.ts';
import { eventOf, referenceTo } from './evidence.ts';
import { imageReasons } from './image-rule.ts';
import { missingFinding, missingIn } from './missing.ts';
import type { PodFacts } from './pod-facts.ts';
import type { PodFinding } from './pod-finding.ts';

/**
 * Containers that can't be created or started: CreateContainerConfigError, CreateContainerError, RunContainerError, PostStartHookError
 * and whatever else kubelets call an error (pkg/kubelet/kuberuntime/kuberuntime_container.go).
 */
export function startFindings(facts: PodFacts): PodFinding[] {
  return facts.containers.flatMap((container) => {
    const { reason = '', message = '' } = container.status?.state?.waiting ?? {};
    const isError = reason.endsWith('Error') || reason === 'RROUnsupported';
    return isError && !imageReasons.has(reason) ? [startFinding(facts, container, reason, message)] : [];
  });
}

function startFinding(
  facts: PodFacts,
  container: ContainerFacts,
  reason: string,
  message: string,
): PodFinding {
  const { pod } = facts;
  const missing = missingIn(message, pod);
  const found =
    missing === undefined
      ? { ...runtimeFinding(container, message, reason), subject: container.called }
      : missingFinding(missing, container.called, pod);
  const { related, ...finding } = { related: undefined, ...found };
  const event = facts.events.find((one) => one.reason === 'Failed' && isAbout(one, container));
  return {
    ...finding,
    severity: 'CRITICAL',
    evidence: {
      object: referenceTo(pod),
      container: container.name,
      field: `${container.statusPath}.state.waiting.reason`,
      value: reason,
      ...(related !== undefined && { related }),
      ...eventOf(event),
    },
  };
}

/** By what kubelets and runtimes say. */
const advice: readonly (readonly [words: RegExp, action: string])[] = [
  [
    /executable file not found|no such file or directory/i,
    "Correct command or workingDir: what they name isn't in the image, or a mount hides it.",
  ],
  [
    /permission denied/i,
    'Make the command executable in the image, or let the container run as a user who may execute it.',
  ],
  [
    /runAsNonRoot/,
    'Set runAsUser to a user other than 0 in the security context, or build the image with a numeric USER other than 0.',
  ],
  [/exec format error/i, "Build the image for the nodes' platform, or select nodes of the image's."],
  [
    /PostStartHook|postStart/i,
    "Correct the container's postStart hook, which fails and has the container killed.",
  ],
  [/subPath/i, 'Correct the subPath of the mount: it must be inside of the volume, and there.'],
  [/memory|cgroup/i, "Raise the container's memory limit: it is too small for the container to be started."],
];

/** What is wrong with a container that the runtime can't create or start. */
export function runtimeFinding(
  container: ContainerFacts,
  message: string,
  reason = '',
): Pick<PodFinding, 'reason' | 'message' | 'action'> {
  const said = message === '' ? reason : message;
  return {
    reason: 'CONTAINER_NOT_STARTED',
    message: `${container.called} can't be started${said === '' ? '' : `: ${said}`}`,
    action:
      advice.find(([words]) => words.test(`${reason}: ${message}`))?.[1] ??
      "Correct what the message names in the container's part of the template.",
  };
}
