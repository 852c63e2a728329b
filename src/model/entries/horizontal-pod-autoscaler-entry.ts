import type { HorizontalPodAutoscaler } from '../../kubernetes/objects.ts';
import { Entry } from './entry.ts';

export class HorizontalPodAutoscalerEntry extends Entry<HorizontalPodAutoscaler> {
  readonly resource = 'horizontalpodautoscalers';
}
