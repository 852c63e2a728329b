import type { PodDisruptionBudget } from '../../kubernetes/objects.ts';
import { Entry } from './entry.ts';

export class PodDisruptionBudgetEntry extends Entry<PodDisruptionBudget> {
  readonly resource = 'poddisruptionbudgets';
}
