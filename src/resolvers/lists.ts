import { badInput } from '../errors.ts';
import type { ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import { LabelSelectorError } from '../model/label-selector.ts';
import type { Selection } from '../model/selection.ts';

/** The views and the selection that a filter stands for. */
export interface Chosen<E extends Entry> {
  readonly views: readonly ResourceView<E>[];
  readonly selection: Selection<E>;
}

/** Makes a selection; a label selector that can't be read is the argument's fault. */
export function selecting<S>(argument: string, select: () => S): S {
  try {
    return select();
  } catch (error) {
    if (error instanceof LabelSelectorError) throw badInput(argument, error.message);
    throw error;
  }
}
