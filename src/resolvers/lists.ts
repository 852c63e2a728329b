import { badInput } from '../errors.ts';
import type { ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import { LabelSelectorError } from '../model/label-selector.ts';
import type { Selection } from '../model/selection.ts';

/** Makes a selection; a label selector that can't be read is the argument's fault. */
export function selecting<S>(argument: string, select: () => S): S {
  try {
    return select();
  } catch (error) {
    if (error instanceof LabelSelectorError) throw badInput(argument, error.message);
    throw error;
  }
}

/** What a selection chooses from several views, in no order. */
export function* entriesIn<E extends Entry>(
  views: readonly ResourceView<E>[],
  selection: Selection<E>,
): Iterable<E> {
  for (const view of views) yield* selection.in(view);
}

/** How many a selection chooses from several views. */
export function countIn<E extends Entry>(views: readonly ResourceView<E>[], selection: Selection<E>): number {
  return views.reduce((count, view) => count + selection.countIn(view), 0);
}
