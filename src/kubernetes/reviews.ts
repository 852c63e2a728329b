import type { Sender } from './transport.ts';
import type { User } from './user.ts';

/** What somebody wants to do (authorization/v1 ResourceAttributes). */
export interface Attempt {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  readonly subresource?: string;
  /** Empty for what isn't in a namespace. */
  readonly namespace: string;
  /** All objects of the resource if absent. */
  readonly name?: string;
}

/** Who the cluster takes the sender for: SelfSubjectReview, which everybody may ask for. */
export async function whoIs(sender: Sender, signal?: AbortSignal): Promise<User> {
  const { object } = await sender.sendForJson<{ status: { userInfo: Partial<User> } }>({
    method: 'POST',
    path: '/apis/authentication.k8s.io/v1/selfsubjectreviews',
    body: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
    ...(signal !== undefined && { signal }),
  });
  const { username = '', uid = '', groups = [], extra = {} } = object.status.userInfo;
  return { username, uid, groups, extra };
}

/** What is allowed by one rule (authorization/v1 ResourceRule). `*` is any. */
export interface ResourceRule {
  readonly verbs: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  /** All objects if absent or empty. */
  readonly resourceNames?: readonly string[];
}

/** What somebody may do. */
export interface Rules {
  readonly rules: readonly ResourceRule[];
  /** The cluster says that these are all: what none of them allows isn't allowed. Otherwise they are examples, and decide nothing. */
  readonly complete: boolean;
}

/** A name that no namespace can have: of rules there the cluster has just those that hold everywhere. */
const nowhere = ':';

/** The rules by which the cluster lets the sender do what is in a namespace, or what is anywhere: SelfSubjectRulesReview. */
export async function rulesIn(sender: Sender, namespace?: string): Promise<Rules> {
  const { object } = await sender.sendForJson<{
    status: { resourceRules: readonly ResourceRule[] | null; incomplete: boolean };
  }>({
    method: 'POST',
    path: '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews',
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectRulesReview',
      spec: { namespace: namespace ?? nowhere },
    },
  });
  return { rules: object.status.resourceRules ?? [], complete: !object.status.incomplete };
}

/** Whether the cluster lets the sender do something: SelfSubjectAccessReview. */
export async function mayDo(sender: Sender, attempt: Attempt): Promise<boolean> {
  return isAllowed(sender, { resourceAttributes: attempt });
}

/** Whether the cluster lets the sender read something that is no resource, by its path: SelfSubjectAccessReview. */
export async function mayGetPath(sender: Sender, path: string, signal: AbortSignal): Promise<boolean> {
  return isAllowed(sender, { nonResourceAttributes: { path, verb: 'get' } }, signal);
}

/** Whether the cluster lets the sender do all of it. */
export async function mayDoAll(sender: Sender, attempts: readonly Attempt[]): Promise<boolean> {
  const answers = await Promise.all(attempts.map((attempt) => mayDo(sender, attempt)));
  return answers.every((allowed) => allowed);
}

async function isAllowed(sender: Sender, spec: object, signal?: AbortSignal): Promise<boolean> {
  const { object } = await sender.sendForJson<{ status: { allowed: boolean } }>({
    method: 'POST',
    path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    body: { apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectAccessReview', spec },
    ...(signal !== undefined && { signal }),
  });
  return object.status.allowed;
}
