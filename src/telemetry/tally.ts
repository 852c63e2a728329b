import type { Labels, Sample } from './metric.ts';

/** Counts by the values of a few labels. */
export class Tally<L extends string> {
  readonly #labels: readonly L[];
  readonly #counts = new Map<string, { readonly labels: Labels; count: number }>();

  constructor(...labels: readonly L[]) {
    this.#labels = labels;
  }

  /** Counts one more, or so many, of these values. */
  add(values: Readonly<Record<L, string>>, count = 1): void {
    const key = this.#labels.map((label) => values[label]).join(' ');
    const counted = this.#counts.get(key);
    if (counted === undefined) this.#counts.set(key, { labels: values, count });
    else counted.count += count;
  }

  samples(more: Labels): Sample[] {
    return [...this.#counts.values()].map(({ labels, count }) => ({
      labels: { ...more, ...labels },
      value: count,
    }));
  }
}
