/** One bench, as bench.ts offers it. */
export interface Bench {
  readonly name: string;
  /** What it measures, in one line. */
  readonly summary: string;
  /** Its options, one line each, as the usage shows them. */
  readonly options: string;
  /** Measures and prints. Rejects when it can't, when what it compares isn't comparable, or with the signal's reason. */
  run(args: readonly string[], signal: AbortSignal): Promise<void>;
}
