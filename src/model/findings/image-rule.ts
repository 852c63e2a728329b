import { isAbout, type ContainerFacts } from './container-facts.ts';
import { eventOf, referenceTo } from './evidence.ts';
import type { PodFacts } from './pod-facts.ts';
import type { PodFinding } from './pod-finding.ts';

/** Why a kubelet doesn't start a container: its image (pkg/kubelet/images/types.go, and cri-api/pkg/errors). */
export const imageReasons: ReadonlySet<string> = new Set([
  'ErrImagePull',
  'ImagePullBackOff',
  'InvalidImageName',
  'ErrImageNeverPull',
  'ImageInspectError',
  'RegistryUnavailable',
  'SignatureValidationFailed',
  'ImageVolumeMountFailed',
]);

/** Of the kubelet's events about images that it can't pull (pkg/kubelet/images/image_manager.go). */
const eventReasons: ReadonlySet<string> = new Set(['Failed', 'InspectFailed', 'ErrImageNeverPull']);

interface Cause {
  readonly words: RegExp;
  readonly message: string;
  readonly action: string;
}

/** By what kubelets, runtimes and registries say. The first that fits counts. */
const causes: readonly Cause[] = [
  {
    words: /InvalidImageName|couldn't parse image|invalid reference format/i,
    message: 'is not the name of an image',
    action: 'Correct the image in the template: REGISTRY/REPOSITORY:TAG, in lower case.',
  },
  {
    words: /ErrImageNeverPull|pull policy of Never/i,
    message: "isn't on the node, and may not be pulled there",
    action: 'Set imagePullPolicy to IfNotPresent, or load the image into every node beforehand.',
  },
  {
    words: /SignatureValidationFailed/i,
    message: "has no valid signature by the node's policy",
    action: "Sign the image, or use one that the nodes' signature policy allows.",
  },
  {
    words: /toomanyrequests|too many requests|rate limit|\b429\b/i,
    message: "can't be pulled now, because the registry has had too many requests",
    action: 'Wait, pull with an account of the registry (imagePullSecrets), or from a mirror of your own.',
  },
  {
    words: /no match for platform|no matching manifest/i,
    message: "isn't built for the node's platform",
    action: "Build the image for the nodes' architecture, or select nodes of the image's (nodeSelector).",
  },
  {
    words: /may require|insufficient_scope/i,
    message: "can't be pulled: there is no such image, or the node isn't allowed to see it",
    action:
      'Check the name of the image; if it is right, give the pod an image pull secret for its registry.',
  },
  {
    words:
      /unauthorized|authentication required|authorization failed|no basic auth|denied|forbidden|\b40[13]\b/i,
    message: "can't be pulled, because the registry doesn't accept the pod's credentials",
    action:
      "Give the pod an image pull secret with credentials for the image's registry (spec.imagePullSecrets, or of its service account), or renew them.",
  },
  {
    words: /not found|manifest unknown|name unknown|does not exist|\b404\b/i,
    message: "isn't in its registry",
    action:
      'Correct the name or the tag of the image, or push it. If it was there before, roll back to a revision that works.',
  },
  {
    words:
      /RegistryUnavailable|no such host|timeout|timed out|deadline exceeded|connection refused|connection reset|unreachable|x509|certificate|tls|\bEOF\b|\b50[0-9]\b/i,
    message: "can't be pulled, because its registry can't be reached",
    action: "Check that the nodes reach the image's registry: its host name, network, proxy and certificate.",
  },
  {
    words: /no space left/i,
    message: "can't be pulled, because the node's disk is full",
    action: 'Free disk space on the node, or move the pod to another one.',
  },
];

const unknownCause = {
  message: "can't be pulled",
  action: 'Check the name of the image, and that the nodes can pull it.',
};

/** Images that can't be pulled. The cause is told from what the registry or the runtime has said. */
export function imageFindings(facts: PodFacts): PodFinding[] {
  return facts.containers.flatMap((container) => {
    const waiting = container.status?.state?.waiting;
    return waiting?.reason !== undefined && imageReasons.has(waiting.reason)
      ? [imageFinding(facts, container, waiting.reason, waiting.message ?? '')]
      : [];
  });
}

function imageFinding(facts: PodFacts, container: ContainerFacts, reason: string, said: string): PodFinding {
  const event = facts.events.find(
    (one) => eventReasons.has(one.reason) && one.message.includes('image') && isAbout(one, container),
  );
  const isMute = said === '' || /^Back-off pulling image "[^"]*"$/.test(said);
  const words = isMute ? (event?.message ?? said) : said;
  const image = container.spec.image ?? '';
  // A name may hold any of the words.
  const told = `${reason}: ${words.replaceAll(image, '')}`;
  const cause = causes.find((one) => one.words.test(told)) ?? unknownCause;
  return {
    reason: 'IMAGE_NOT_PULLED',
    severity: 'CRITICAL',
    subject: `${container.called} ${image}`,
    message: `the image "${image}" of ${container.called} ${cause.message}${quoted(words)}`,
    action: cause.action,
    evidence: {
      object: referenceTo(facts.pod),
      container: container.name,
      field: `${container.statusPath}.state.waiting.reason`,
      value: reason,
      ...eventOf(event),
    },
  };
}

function quoted(words: string): string {
  return words === '' ? '' : ` (${words})`;
}
