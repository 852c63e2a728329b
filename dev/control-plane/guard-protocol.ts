/** What processes.ts and guard.ts say to each other. */

export interface ProgramSpec {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly logFile: string;
  /** Holds the process id and its start, so that a later start can tell a leftover from a stranger. */
  readonly pidFile: string;
  /** util-linux's setpriv, where it is: the kernel then kills the program with the guard. */
  readonly killOnDeath?: string | undefined;
}

export type GuardOrder =
  | { readonly type: 'start'; readonly id: number; readonly spec: ProgramSpec }
  | { readonly type: 'stop'; readonly id: number; readonly name: string }
  | { readonly type: 'stop-all'; readonly id: number };

export type GuardEvent =
  | { readonly type: 'done'; readonly id: number; readonly pid?: number }
  | { readonly type: 'failed'; readonly id: number; readonly message: string }
  | {
      readonly type: 'exited';
      readonly name: string;
      readonly code: number | null;
      readonly signal: NodeJS.Signals | null;
      /** It was told to stop. */
      readonly expected: boolean;
    };
