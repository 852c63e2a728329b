import type { Sender } from './transport.ts';
import type { User } from './user.ts';

/** What somebody wants to do (authorization/v1 ResourceAttributes). */
export interface Attempt {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
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

/** Whether the cluster lets the sender do something: SelfSubjectAccessReview. */
export async function mayDo(sender: Sender, attempt: Attempt): Promise<boolean> {
  const { object } = await sender.sendForJson<{ status: { allowed: boolean } }>({
    method: 'POST',
    path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: { resourceAttributes: attempt },
    },
  });
  return object.status.allowed;
}

/** Whether the cluster lets the sender do all of it. */
export async function mayDoAll(sender: Sender, attempts: readonly Attempt[]): Promise<boolean> {
  const answers = await Promise.all(attempts.map((attempt) => mayDo(sender, attempt)));
  return answers.every((allowed) => allowed);
}
