import type { FindingReason } from './finding.ts';

/** Why the cluster refuses to create what a controller wants to create. */
interface Refusal {
  readonly reason: FindingReason;
  /** The end of a sentence that begins with what can't be created. */
  readonly why: string;
  readonly action: string;
}

type Reading = (text: string) => Refusal | undefined;

/**
 * Reads why an object was refused from the cluster's words, as events and conditions have them.
 * Undefined for what needs no help: the namespace is being deleted.
 */
export function refusalIn(message: string): Refusal | undefined {
  const text = withoutFrame(message);
  // plugin/namespace/lifecycle of apiserver.
  if (text.includes('because it is being terminated')) return undefined;
  for (const reading of readings) {
    const refusal = reading(text);
    if (refusal !== undefined) return refusal;
  }
  return {
    reason: 'PODS_NOT_CREATED',
    why: text,
    action: 'Correct what the message names; the controller tries again by itself.',
  };
}

/** Less what the controllers and the event recorder put before the API server's answer. */
function withoutFrame(message: string): string {
  return message
    .replace(/^\(combined from similar events\): /, '')
    .replace(/^Error creating(?: job)?: /, '')
    .replace(/^create (?:Pod|Claim) .*? failed error: /, '')
    .replace(/^Failed to create new replica set "[^"]*": /, '')
    .replace(/^failed to create PVC \S+: /, '');
}

/** In the order in which they are tried. */
const readings: readonly Reading[] = [
  quotaExceeded,
  quotaNeedsRequests,
  limitRange,
  podSecurity,
  webhookDenied,
  policyDenied,
  webhookFailed,
  serviceAccount,
  priorityClass,
  invalid,
];

/** pkg/admission/plugin/resourcequota/controller.go of apiserver. */
function quotaExceeded(text: string): Refusal | undefined {
  const found = /exceeded quota: (\S+), requested: (.*?), used: (.*?), limited: ([^\s\]]+)/.exec(text);
  if (found === null) return undefined;
  const [, quota = '', requested = '', used = '', limited = ''] = found;
  const [usedOf, limitOf] = [amounts(used), amounts(limited)];
  const short = [...amounts(requested)].map(
    ([resource, amount]) =>
      `${resource}: ${usedOf.get(resource) ?? '?'} of ${limitOf.get(resource) ?? '?'} used, ${amount} more wanted`,
  );
  return {
    reason: 'QUOTA_EXCEEDED',
    why: `quota "${quota}" has no room for it (${short.join('; ')})`,
    action: `Raise quota "${quota}", free what others of the namespace use of it, or ask for less.`,
  };
}

/** `pods=2,limits.cpu=500m` */
function amounts(text: string): Map<string, string> {
  return new Map(
    text.split(',').map((pair): [string, string] => {
      const cut = pair.lastIndexOf('=');
      return [pair.slice(0, cut), pair.slice(cut + 1)];
    }),
  );
}

/** Constraints of pkg/quota/v1/evaluator/core/pods.go of Kubernetes: a quota of cpu or memory takes no pod that doesn't say what it needs. */
function quotaNeedsRequests(text: string): Refusal | undefined {
  const found = /failed quota: ([^:]+): must specify (.*)$/.exec(text);
  if (found === null) return undefined;
  const [, quota = '', missing = ''] = found;
  return {
    reason: 'QUOTA_EXCEEDED',
    why: `quota "${quota}" takes only pods that say what they need, and these don't specify ${missing}`,
    action: 'Set these requests and limits on the containers, or defaults for the namespace by a LimitRange.',
  };
}

/** plugin/pkg/admission/limitranger of Kubernetes. */
function limitRange(text: string): Refusal | undefined {
  if (!/(?:maximum|minimum) .+ usage per \w+ is |max limit to request ratio per /.test(text))
    return undefined;
  return {
    reason: 'LIMIT_RANGE_VIOLATED',
    why: `a limit range of the namespace forbids it: ${forbiddenBecause(text)}`,
    action:
      'Bring the requests and limits of the containers within the limit range, or change the limit range.',
  };
}

/** k8s.io/pod-security-admission. */
function podSecurity(text: string): Refusal | undefined {
  const found = /violates PodSecurity "([^"]*)": (.*)$/s.exec(text);
  if (found === null) return undefined;
  const [, level = '', violations = ''] = found;
  return {
    reason: 'POD_SECURITY_VIOLATED',
    why: `the namespace enforces the pod security standard "${level}", and they violate it: ${violations}`,
    action:
      'Set what the message asks for in the security contexts of pod and containers, or have the namespace enforce a wider standard.',
  };
}

/** pkg/admission/plugin/webhook/errors of apiserver. */
function webhookDenied(text: string): Refusal | undefined {
  const found = /admission webhook "([^"]*)" denied the request/.exec(text);
  if (found === null) return undefined;
  return {
    reason: 'ADMISSION_DENIED',
    why: forbiddenBecause(text),
    action: `Change the template as the webhook "${found[1] ?? ''}" demands, or ask those who run it.`,
  };
}

/** pkg/admission/plugin/policy of apiserver. */
function policyDenied(text: string): Refusal | undefined {
  const found = /(?:ValidatingAdmissionPolicy|policy) ['"]([^'"]*)['"].* denied request: /.exec(text);
  if (found === null) return undefined;
  return {
    reason: 'ADMISSION_DENIED',
    why: forbiddenBecause(text),
    action: `Change the template as the admission policy "${found[1] ?? ''}" demands, or change the policy.`,
  };
}

/** pkg/util/webhook/error.go of apiserver. */
function webhookFailed(text: string): Refusal | undefined {
  const found = /failed calling webhook "([^"]*)"/.exec(text);
  if (found === null) return undefined;
  return {
    reason: 'ADMISSION_WEBHOOK_FAILED',
    why: `the admission webhook "${found[1] ?? ''}" that is to be asked doesn't answer: ${text.replace(/^Internal error occurred: /, '')}`,
    action: 'Bring the service behind the webhook back, or remove its configuration if it is gone for good.',
  };
}

/** plugin/pkg/admission/serviceaccount of Kubernetes. */
function serviceAccount(text: string): Refusal | undefined {
  const found = /serviceaccount "([^"]*)" not found/.exec(text);
  if (found === null) return undefined;
  const name = found[1] ?? '';
  return {
    reason: 'SERVICE_ACCOUNT_MISSING',
    why: `their service account "${name}" doesn't exist`,
    action: `Create the service account "${name}", or name another in the template.`,
  };
}

/** plugin/pkg/admission/priority of Kubernetes. */
function priorityClass(text: string): Refusal | undefined {
  const found = /no PriorityClass with name (\S+) was found/.exec(text);
  if (found === null) return undefined;
  const name = found[1] ?? '';
  return {
    reason: 'PODS_NOT_CREATED',
    why: `their priority class "${name}" doesn't exist`,
    action: `Create the priority class "${name}", or name another in the template.`,
  };
}

/** What admission or defaults made of the template isn't valid; what is made from a long name, for example. */
function invalid(text: string): Refusal | undefined {
  const found = / is invalid: (.*)$/s.exec(text);
  if (found === null) return undefined;
  return {
    reason: 'PODS_NOT_CREATED',
    why: `they wouldn't be valid: ${found[1] ?? ''}`,
    action:
      'Correct the field that the message names; a name that is too long takes a new workload with a shorter one.',
  };
}

/** The reason in `pods "web-" is forbidden: …`. */
function forbiddenBecause(text: string): string {
  return text.replace(/^\S+ "[^"]*" is forbidden: /, '');
}
