import { fitsLabels, parseLabelSelector } from './label-selector.ts';
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

/** Whether labels fulfil the selector of a workload. */
export function selects(selector: ObjectSelector, labels: StringMap): boolean {
  return fitsLabels(parseLabelSelector(selectorText(selector)), labels);
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
