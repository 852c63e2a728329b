/** Somebody as the cluster knows them: what authentication has made of their credentials (authentication/v1 UserInfo). */
export interface User {
  readonly username: string;
  /** Empty where the cluster's authentication gives none. */
  readonly uid: string;
  readonly groups: readonly string[];
  /** What else authentication has found out, for authorizers that care; absent where that isn't kept. */
  readonly extra?: Readonly<Record<string, readonly string[]>>;
}

const serviceAccountPrefix = 'system:serviceaccount:';

/** The namespace and name of the service account that a user is; undefined for anybody else. */
export function serviceAccountOf({ username }: User): { namespace: string; name: string } | undefined {
  if (!username.startsWith(serviceAccountPrefix)) return undefined;
  const [namespace = '', name = ''] = username.slice(serviceAccountPrefix.length).split(':');
  return { namespace, name };
}

/**
 * The groups that have to be named to act as a user. The API server adds by itself that somebody is authenticated, and to a service account
 * for which none are named its own two (apiserver pkg/endpoints/filters/impersonation).
 */
export function groupsToName(user: User): string[] {
  const groups = user.groups.filter((group) => group !== 'system:authenticated');
  const account = serviceAccountOf(user);
  if (account === undefined) return groups;
  const added = new Set(['system:serviceaccounts', `system:serviceaccounts:${account.namespace}`]);
  return groups.every((group) => added.has(group)) ? [] : groups;
}

/** Has the API server treat a request as this user's, if whoever sends it may impersonate them. */
export function impersonationHeaders(user: User): Record<string, string | string[]> {
  const groups = groupsToName(user).map(headerText);
  return {
    'impersonate-user': headerText(user.username),
    ...(user.uid !== '' && { 'impersonate-uid': headerText(user.uid) }),
    // A header for each.
    ...(groups.length > 0 && { 'impersonate-group': groups }),
    ...Object.fromEntries(
      Object.entries(user.extra ?? {}).map(([key, values]) => [
        `impersonate-extra-${encodeURIComponent(key.toLowerCase())}`,
        values.map(headerText),
      ]),
    ),
  };
}

/** The API server reads UTF-8, of which a header's characters are the bytes. */
function headerText(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
