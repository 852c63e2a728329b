import type { IndexName, ResourceView, Walk } from './cluster-view.ts';
import { labelIndexValue, labelKeyIndexValue } from './entries/index-functions.ts';
import { textSeparator, type Entry } from './entries/entry.ts';
import { fitsLabel, parseLabelSelector, type Requirement } from './label-selector.ts';
import type { Order } from './order.ts';

/** One condition of a filter; where an index knows who fits, it says under which values. */
export interface Condition<E> {
  readonly fits: (entry: E) => boolean;
  readonly index?: IndexRange;
  /** What fits is what has this in its `searchText`. It isn't empty and holds no separator. */
  readonly text?: string;
}

/** Everything that is under one of these values in this index, and nothing else, fits; or, with `not`, everything that isn't. */
export interface IndexRange {
  readonly name: IndexName;
  readonly values: readonly string[];
  readonly not?: boolean;
}

/** A selection is narrow if an index leaves less than one in so many: then it is quicker to look at all of those than to walk in order. */
const narrowBelow = 1 / 16;

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
  readonly fits = (entry: E): boolean => fitAll(this.#conditions, entry);

  /** The chosen ones of a view, in no order: from the smallest index that applies, without walking the rest. */
  in(view: ResourceView<E>): Iterable<E> {
    const { index } = this.#narrowest(view) ?? {};
    return fitting(this.#conditions, index === undefined ? view.all() : union(view, index));
  }

  /** The chosen ones of a view on a walk through an order. */
  inOrder(view: ResourceView<E>, order: Order<E>, walk: Walk): Iterable<E> {
    const search = this.#search;
    const rest = this.#conditions.filter((condition) => condition !== search);
    const entries = view.inOrder(order, { ...walk, text: search?.text });
    return rest.length === 0 ? entries : fitting(rest, entries);
  }

  /** Whether an index leaves few of a view to look at, so that nothing is gained by walking it in order. */
  isNarrowIn(view: ResourceView<E>): boolean {
    const { size = view.size } = this.#narrowest(view) ?? {};
    return size < view.size * narrowBelow;
  }

  /** How many are chosen; looked up where an index knows. A search is quicker in an order in which the view is read anyway. */
  countIn(view: ResourceView<E>, order?: Order<E>): number {
    const [only, ...others] = this.#conditions;
    if (only === undefined) return view.size;
    if (others.length === 0 && only.index !== undefined) return sizeOf(view, only.index);
    const search = this.#search;
    if (order !== undefined && search?.text !== undefined && !this.isNarrowIn(view)) {
      const rest = this.#conditions.filter((condition) => condition !== search);
      return view.countFound(
        order,
        search.text,
        rest.length === 0 ? undefined : (entry) => fitAll(rest, entry),
      );
    }
    let count = 0;
    for (const _ of this.in(view)) count++;
    return count;
  }

  /** The condition that leaves the search for a text to the view. */
  get #search(): Condition<E> | undefined {
    return this.#conditions.find(({ text }) => text !== undefined);
  }

  /** The index that leaves the fewest, and how many those are; none can tell who is not in it. */
  #narrowest(view: ResourceView<E>): { index: IndexRange; size: number } | undefined {
    let narrowest: { index: IndexRange; size: number } | undefined;
    for (const { index } of this.#conditions) {
      if (index === undefined || index.not === true) continue;
      const size = sizeOf(view, index);
      if (narrowest === undefined || size < narrowest.size) narrowest = { index, size };
    }
    return narrowest;
  }
}

function* fitting<E>(conditions: readonly Condition<E>[], entries: Iterable<E>): Iterable<E> {
  for (const entry of entries) if (fitAll(conditions, entry)) yield entry;
}

/** A loop, because it is run for every entry. */
function fitAll<E>(conditions: readonly Condition<E>[], entry: E): boolean {
  for (const { fits } of conditions) if (!fits(entry)) return false;
  return true;
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
    const text = search.toLowerCase();
    const fits = (entry: Entry): boolean => entry.searchText.includes(text);
    conditions.push(text.includes(textSeparator) ? { fits } : { fits, text });
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
  const places = [...new Set(values)].map((value) => labelIndexValue(key, value));
  const fits = (entry: Entry): boolean => fitsLabel(requirement, entry.labels);
  switch (operator) {
    case '=':
    case 'in':
      return { fits, index: { name: 'label', values: places } };
    case '!=':
    case 'notin':
      return { fits, index: { name: 'label', values: places, not: true } };
    case 'exists':
      return { fits, index: { name: 'label', values: [labelKeyIndexValue(key)] } };
    case 'absent':
      return { fits, index: { name: 'label', values: [labelKeyIndexValue(key)], not: true } };
    case '>':
    case '<':
      return { fits };
  }
}

/** An entry stands under one of the values at most, so the parts don't overlap. */
function* union<E extends Entry>(view: ResourceView<E>, { name, values }: IndexRange): Iterable<E> {
  for (const value of values) yield* view.by(name, value);
}

/** How many entries are in it. */
function sizeOf<E extends Entry>(view: ResourceView<E>, { name, values, not }: IndexRange): number {
  const size = values.reduce((total, value) => total + view.countBy(name, value), 0);
  return not === true ? view.size - size : size;
}
