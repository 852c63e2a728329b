/** What is sent over a WebSocket in one go. */
export type Frame =
  | { readonly text: string }
  /** A text whose bytes needn't be UTF-8, or a message that isn't text. */
  | { readonly base64: string; readonly binary: boolean }
  /** A text in several frames, of which the last may be missing. */
  | { readonly parts: readonly string[]; readonly complete: boolean };

/** What the gateway is sent. It is kept as JSON where it found something. */
export type Input =
  | {
      readonly kind: 'request';
      readonly method: string;
      readonly path: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** Whatever a client that speaks no proper HTTP writes. */
  | { readonly kind: 'bytes'; readonly base64: string }
  | { readonly kind: 'socket'; readonly frames: readonly Frame[] };

/** What came of it. */
export interface Outcome {
  readonly status?: number;
  /** Of a WebSocket, where the gateway closed it. */
  readonly closeCode?: number;
  /** All that was answered. */
  readonly text: string;
  /** What should have come in time. */
  readonly missing?: string;
}
