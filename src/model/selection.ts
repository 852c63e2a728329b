import type { IndexName, ResourceView } from './cluster-view.ts';
import { labelIndexValue } from './entries/index-functions.ts';
import type { Entry } from './entries/entry.ts';
import { fitsLabels, parseLabelSelector, type Requirement } from './label-selector.ts';

/** One condition of a filter; where an index knows who fits, it says under which values. */
export interface Condition<E> {
  readonly fits: (entry: E) => boolean;
  /** Everything that is under one of these values in this index, and nothing else, fits. */
  readonly index?: { readonly name: IndexName; readonly values: readonly string[] };
}

/** What a filter chooses. Made of conditions that all have to fit. */
export class Selection<E extends Entry> {
  readonly #conditions: readonly Condition<E>[];

  constructor(conditions: readonly Condition<E>[]) {
    this.#conditions = conditions;
  }

  /** What both choose. */
  and(other: Selection<E>): Selection<E> {
    return new Selection([...this.#conditions, ...other.#conditions]);
  }

  /** Whether one entry is chosen. */
  readonly fits = (entry: E): boolean => this.#conditions.every((condition) => condition.fits(entry));

  /** The chosen ones of a view, in no order: from the smallest index that applies, without walking the rest. */
  *in(view: ResourceView<E>): Iterable<E> {
    const narrowest = this.#narrowest(view);
    const rest = this.#conditions.filter((condition) => condition !== narrowest);
    const candidates = narrowest?.index === undefined ? view.all() : union(view, narrowest.index);
    for (const entry of candidates) if (rest.every((condition) => condition.fits(entry))) yield entry;
  }

  /** How many are chosen; looked up where an index knows. */
  countIn(view: ResourceView<E>): number {
    const [only, ...others] = this.#conditions;
    if (only === undefined) return view.size;
    if (others.length === 0 && only.index !== undefined) return sizeOf(view, only.index);
    let count = 0;
    for (const _ of this.in(view)) count++;
    return count;
  }

  #narrowest(view: ResourceView<E>): Condition<E> | undefined {
    let narrowest: Condition<E> | undefined;
    let smallest = Infinity;
    for (const condition of this.#conditions) {
      const size = condition.index === undefined ? Infinity : sizeOf(view, condition.index);
      if (size < smallest) [narrowest, smallest] = [condition, size];
    }
    return narrowest;
  }
}

/** The conditions that every filter has. Absent and null restrict nothing. */
export interface CommonFilter {
  readonly namespaces?: readonly string[] | null | undefined;
  readonly labelSelector?: string | null | undefined;
  readonly search?: string | null | undefined;
}

/** @throws LabelSelectorError */
export function commonConditions({ namespaces, labelSelector, search }: CommonFilter): Condition<Entry>[] {
  const conditions: Condition<Entry>[] = [];
  if (namespaces != null) conditions.push(oneOf(namespaces, (entry) => entry.namespace, 'namespace'));
  if (labelSelector != null) conditions.push(...parseLabelSelector(labelSelector).map(labelCondition));
  if (search != null && search !== '') {
    const wanted = search.toLowerCase();
    conditions.push({ fits: (entry) => entry.name.toLowerCase().includes(wanted) });
  }
  return conditions;
}

/** A value of the entry is one of those wanted. */
export function oneOf<E>(
  wanted: readonly string[],
  valueOf: (entry: E) => string | undefined,
  index?: IndexName,
): Condition<E> {
  const values = [...new Set(wanted)];
  const set = new Set<string | undefined>(values);
  return {
    fits: (entry) => set.has(valueOf(entry)),
    ...(index !== undefined && { index: { name: index, values } }),
  };
}

/** An entry's own labels meet a requirement. */
export function labelCondition(requirement: Requirement): Condition<Entry> {
  const { key, operator, values } = requirement;
  const fits = (entry: Entry): boolean => fitsLabels([requirement], entry.labels);
  if (operator !== '=' && operator !== 'in') return { fits };
  const places = [...new Set(values)].map((value) => labelIndexValue(key, value));
  return { fits, index: { name: 'label', values: places } };
}

/** An entry stands under one value of such an index at most, so the parts don't overlap. */
function* union<E extends Entry>(
  view: ResourceView<E>,
  { name, values }: { name: IndexName; values: readonly string[] },
): Iterable<E> {
  for (const value of values) yield* view.by(name, value);
}

function sizeOf<E extends Entry>(
  view: ResourceView<E>,
  { name, values }: { name: IndexName; values: readonly string[] },
): number {
  return values.reduce((total, value) => total + view.countBy(name, value), 0);
}
