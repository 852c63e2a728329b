import type { Attempt, ResourceRule } from '../kubernetes/reviews.ts';

const any = '*';

/** What is attempted with all objects of a resource, or with one of them. */
export type RuleQuestion = Pick<Attempt, 'verb' | 'group' | 'resource' | 'subresource'>;

/** Whether a rule allows something with every object of the resource. */
export function allowsAll(rule: ResourceRule, question: RuleQuestion): boolean {
  return (rule.resourceNames ?? []).length === 0 && isAbout(rule, question);
}

/** The names of the objects with which a rule allows something; none for a rule that isn't about single objects. */
export function namesAllowed(rule: ResourceRule, question: RuleQuestion): readonly string[] {
  return isAbout(rule, question) ? (rule.resourceNames ?? []) : [];
}

/** As the API server matches rules (kubernetes pkg/apis/rbac/v1 evaluation_helpers.go). */
function isAbout(
  { verbs, apiGroups = [], resources = [] }: ResourceRule,
  { verb, group, resource, subresource }: RuleQuestion,
): boolean {
  const asked = subresource === undefined ? resource : `${resource}/${subresource}`;
  const isResource = (one: string): boolean =>
    one === any || one === asked || (subresource !== undefined && one === `${any}/${subresource}`);
  return has(verbs, verb) && has(apiGroups, group) && resources.some(isResource);
}

function has(list: readonly string[], wanted: string): boolean {
  return list.includes(any) || list.includes(wanted);
}
