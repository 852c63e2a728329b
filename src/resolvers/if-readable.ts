import { QuarterdeckError } from '../errors.ts';
import type { Entry } from '../model/entries/entry.ts';

/**
 * What a look-up finds; nothing where a resource that it needs can't be read, or not yet: the field that shows it has that as its error.
 */
export function ifReadable<E extends Entry>(lookUp: () => Iterable<E | undefined>): E[] {
  const found: E[] = [];
  try {
    for (const entry of lookUp()) if (entry !== undefined) found.push(entry);
  } catch (error) {
    if (!(error instanceof QuarterdeckError)) throw error;
  }
  return found;
}
