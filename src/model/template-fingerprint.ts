import { createHash } from 'node:crypto';
import type { PodTemplate } from '../kubernetes/objects.ts';
import { isNothing, withoutHashLabel } from './pod-template.ts';

/** What tells a pod template from others: two have the same if they ask for the same (sameTemplate). */
export function templateFingerprint(template: PodTemplate): string {
  const text = JSON.stringify(canonical(withoutHashLabel(template)));
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The value without what counts as nothing, with its keys in order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, field]) => !isNothing(field))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => [key, canonical(field)]);
}
