import { open, stat, type FileHandle } from 'node:fs/promises';

/** Takes texts, each of one or several whole lines. */
export interface LineSink {
  /** Resolves when the operating system has it. @throws the system's error */
  append(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A file that is appended to. When it was moved or deleted, as logrotate does, what comes next goes to a new one at the same path. */
export class LineFile implements LineSink {
  readonly #path: string;
  #handle: FileHandle;

  private constructor(path: string, handle: FileHandle) {
    this.#path = path;
    this.#handle = handle;
  }

  /** @throws the system's error if it can't be written */
  static async open(path: string): Promise<LineFile> {
    return new LineFile(path, await openToAppend(path));
  }

  async append(text: string): Promise<void> {
    if (await this.#wasMovedAway()) {
      const replaced = this.#handle;
      this.#handle = await openToAppend(this.#path);
      await replaced.close();
    }
    await this.#handle.appendFile(text);
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  async #wasMovedAway(): Promise<boolean> {
    const held = await this.#handle.stat({ bigint: true });
    try {
      const there = await stat(this.#path, { bigint: true });
      return there.ino !== held.ino || there.dev !== held.dev;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
      throw error;
    }
  }
}

/** Readable for its owner alone. */
function openToAppend(path: string): Promise<FileHandle> {
  return open(path, 'a', 0o600);
}

/** The standard output of the process, which stays open. */
export function standardOutput(): LineSink {
  // A reader that has gone is told by the write that fails, and is no reason to end.
  const onError = (): void => undefined;
  process.stdout.on('error', onError);
  return {
    append: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => (error == null ? resolve() : reject(error)));
      }),
    close: () => {
      process.stdout.off('error', onError);
      return Promise.resolve();
    },
  };
}
