export type Labels = Readonly<Record<string, string>>;

/** One value. */
export interface Sample {
  /** What is added to the metric's name: histograms and summaries have several. */
  readonly suffix?: string;
  readonly labels: Labels;
  readonly value: number;
}

/** What Prometheus calls a metric family. Values of labels are from small, fixed sets: never names or texts of users. */
export interface Metric {
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'histogram' | 'summary';
  readonly help: string;
  readonly samples: readonly Sample[];
}
