import { badInput } from '../errors.ts';
import { LabelSelectorError } from '../model/label-selector.ts';

/** Makes a selection; a label selector that can't be read is the argument's fault. */
export function selecting<S>(argument: string, select: () => S): S {
  try {
    return select();
  } catch (error) {
    if (error instanceof LabelSelectorError) throw badInput(argument, error.message);
    throw error;
  }
}
