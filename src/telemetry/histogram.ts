import type { Labels, Sample } from './metric.ts';

/** In seconds: from what is answered from memory to what waits for a cluster. */
const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** How long something took, by Prometheus' buckets. */
export class Histogram {
  /** One more than there are bounds: the last is for what took longer. */
  readonly #counts = Array.from({ length: bounds.length + 1 }, () => 0);
  #sum = 0;

  observe(seconds: number): void {
    const found = bounds.findIndex((bound) => seconds <= bound);
    const at = found === -1 ? bounds.length : found;
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    this.#sum += seconds;
  }

  samples(labels: Labels): Sample[] {
    let count = 0;
    const buckets = this.#counts.map((one, at) => {
      count += one;
      return { suffix: '_bucket', labels: { ...labels, le: String(bounds[at] ?? '+Inf') }, value: count };
    });
    return [
      ...buckets,
      { suffix: '_sum', labels, value: this.#sum },
      { suffix: '_count', labels, value: count },
    ];
  }
}
