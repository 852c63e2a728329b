/** What the bench asks a server process of its own, and what that answers. */
export type ServerOrder = { readonly type: 'cpu' } | { readonly type: 'result'; readonly text: string };

export type ServerReport =
  | { readonly type: 'listening'; readonly url: string }
  /** User and system time of the whole process so far: all threads, garbage collection included. */
  | { readonly type: 'cpu'; readonly micros: number }
  | { readonly type: 'failed'; readonly message: string };
