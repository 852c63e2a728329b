import { statSync } from 'node:fs';

/** How often files are looked at: by their state rather than by the system's notices, which mounted volumes don't always give. */
const lookEveryMs = 500;

/** Files that somebody may write or replace at any time. */
export class WatchedFiles {
  readonly #paths: readonly string[];
  /** When they were last told to have changed. */
  #state: string;

  /** To be made before the files are first read, so that no change is missed. */
  constructor(paths: readonly string[]) {
    this.#paths = paths;
    this.#state = stateOf(paths);
  }

  /** Calls back whenever a file has changed, until the signal is aborted. */
  watch(changed: () => void, signal: AbortSignal): void {
    let before = this.#state;
    const look = (): void => {
      const state = stateOf(this.#paths);
      // What isn't the same twice is still being written.
      if (state === before && state !== this.#state) {
        this.#state = state;
        changed();
      }
      before = state;
    };
    const timer = setInterval(look, lookEveryMs).unref();
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }
}

/** Another text when one of the files has been written or replaced. */
function stateOf(paths: readonly string[]): string {
  return paths.map((path) => stateOfFile(path)).join('\n');
}

function stateOfFile(path: string): string {
  try {
    const { ino, size, mtimeMs, ctimeMs } = statSync(path);
    return [ino, size, mtimeMs, ctimeMs].join(' ');
  } catch (error) {
    return String(error);
  }
}
