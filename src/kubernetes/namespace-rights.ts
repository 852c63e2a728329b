import { resources, type Resource, type ResourceName } from './resources.ts';
import { mayDo } from './reviews.ts';
import type { Sender } from './transport.ts';

/** What somebody may do with which resources (authorization/v1 ResourceRule). `*` is any. */
interface ResourceRule {
  readonly verbs?: readonly string[] | null;
  readonly apiGroups?: readonly string[] | null;
  readonly resources?: readonly string[] | null;
  /** Only objects of these names. */
  readonly resourceNames?: readonly string[] | null;
}

interface RulesStatus {
  readonly resourceRules?: readonly ResourceRule[] | null;
  /** There may be more rights than those: not all of the cluster's authorizers can list what they grant. */
  readonly incomplete?: boolean;
}

/** What was found out about a namespace. */
export interface NamespaceRights {
  /** What may be listed and watched. */
  readonly granted: ReadonlySet<ResourceName>;
  /** How many requests it took. */
  readonly requests: number;
}

/** What a reflector does. */
const verbs = ['list', 'watch'] as const;
const namespaced = (Object.keys(resources) as ResourceName[]).filter((name) => resources[name].namespaced);

/**
 * Which resources the sender may list and watch in a namespace: one SelfSubjectRulesReview, which tells of all; and where that may not be
 * everything, a SelfSubjectAccessReview for each resource and verb that it doesn't have.
 */
export async function readableResources(sender: Sender, namespace: string): Promise<NamespaceRights> {
  const { object } = await sender.sendForJson<{ status: RulesStatus }>({
    method: 'POST',
    path: '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews',
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectRulesReview',
      spec: { namespace },
    },
  });
  const { resourceRules, incomplete = false } = object.status;
  const rules = (resourceRules ?? []).filter(({ resourceNames }) => (resourceNames ?? []).length === 0);
  const granted = new Set(
    namespaced.filter((name) => verbs.every((verb) => isGranted(verb, resources[name], rules))),
  );
  let requests = 1;
  if (!incomplete) return { granted, requests };
  for (const name of namespaced) {
    if (granted.has(name)) continue;
    const { group, plural } = resources[name];
    let allowed = true;
    for (const verb of verbs) {
      if (!allowed) break;
      allowed = await mayDo(sender, { verb, group, resource: plural, namespace });
      requests++;
    }
    if (allowed) granted.add(name);
  }
  return { granted, requests };
}

function isGranted(verb: string, { group, plural }: Resource, rules: readonly ResourceRule[]): boolean {
  return rules.some(
    (rule) =>
      includes(rule.verbs, verb) && includes(rule.apiGroups, group) && includes(rule.resources, plural),
  );
}

function includes(list: readonly string[] | null | undefined, one: string): boolean {
  return list != null && (list.includes(one) || list.includes('*'));
}
