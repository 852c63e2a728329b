/** A series of measurements in short: what is in the middle, and where most of the rest is. */
export interface Spread {
  readonly median: number;
  /** A tenth of the measurements is below. */
  readonly p10: number;
  /** A tenth of the measurements is above. */
  readonly p90: number;
}

/** @throws Error for an empty series */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p10: quantile(sorted, 0.1), p90: quantile(sorted, 0.9) };
}

/** What so large a part of the measurements is below. @throws Error for an empty series */
export function quantileOf(values: readonly number[], part: number): number {
  return quantile(
    values.toSorted((a, b) => a - b),
    part,
  );
}

/**
 * The ratios of two series, round by round: what disturbed the machine during a round disturbed both, so a ratio of neighbours says
 * more than a ratio of medians. @throws Error for series of different lengths
 */
export function ratiosOf(values: readonly number[], references: readonly number[]): number[] {
  if (values.length !== references.length) throw new Error('the two series are of different lengths');
  return values.map((value, round) => value / (references[round] ?? Number.NaN));
}

/** Between two measurements, what lies proportionally between them. */
function quantile(sorted: readonly number[], part: number): number {
  const place = part * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new Error('nothing was measured');
  return below + (above - below) * (place - Math.floor(place));
}
