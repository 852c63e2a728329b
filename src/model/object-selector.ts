import { fitsLabels, type Requirement } from './label-selector.ts';
import type { StringMap } from './string-map.ts';

/** meta/v1 LabelSelector: all of its conditions hold. */
export interface ObjectSelector {
  readonly matchLabels?: StringMap;
  readonly matchExpressions?: readonly Expression[];
}

interface Expression {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

const operators: Readonly<Record<string, Requirement['operator']>> = {
  In: 'in',
  NotIn: 'notin',
  Exists: 'exists',
};

/** Whether labels fulfil the selector of an object. An empty one fits everything. */
export function selects(
  { matchLabels = {}, matchExpressions = [] }: ObjectSelector,
  labels: StringMap,
): boolean {
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    fitsLabels(matchExpressions.map(requirementOf), labels)
  );
}

function requirementOf({ key, operator, values = [] }: Expression): Requirement {
  return { key, operator: operators[operator] ?? 'absent', values };
}

/** The selector of a workload as the API server takes it in the query of a list. */
export function selectorText({ matchLabels = {}, matchExpressions = [] }: ObjectSelector): string {
  const pairs = Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`);
  return [...pairs, ...matchExpressions.map(expressionText)].join(',');
}

function expressionText({ key, operator, values = [] }: Expression): string {
  switch (operator) {
    case 'In':
      return `${key} in (${values.join(',')})`;
    case 'NotIn':
      return `${key} notin (${values.join(',')})`;
    case 'Exists':
      return key;
    default:
      return `!${key}`;
  }
}
