/** What the bench asks of its processes, and what they answer: one answer to each, in order. */
export type ClusterOrder =
  /** The API server no longer knows where the watch of pods is (410), and so many pods have changed meanwhile. */
  { readonly type: 'expire'; readonly changed: number };

export type GatewayOrder =
  /** Measures until the cache has everything up to a version. */
  | { readonly type: 'relist'; readonly resourceVersion: string }
  /** Collects garbage, and says what is left. */
  | { readonly type: 'settle' };

/** The cluster's: where it is; at which version a relist ends. */
export interface ClusterStarted {
  readonly kubeconfig: string;
  readonly podBytes: number;
}

/** Of one phase in the gateway's process. */
export interface Phase {
  readonly ms: number;
  readonly cpuMs: number;
  /** The longest that the event loop didn't turn, by the clock; and how much of that the thread itself was running. */
  readonly longestBlockMs: number;
  readonly longestBlockCpuMs: number;
  /** The longest pause of V8's garbage collector, and which kind it was. */
  readonly longestGcMs: number;
  readonly longestGcKind: string;
  readonly peakRss: number;
}

export interface Settled {
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
}
