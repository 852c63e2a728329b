import type { PodEntry } from '../model/entries/pod-entry.ts';

/** A pod as it is now, for those who follow what becomes of it. */
export class FollowedPod {
  #entry: PodEntry;
  #gone = false;
  readonly #listeners = new Set<() => void>();

  constructor(entry: PodEntry) {
    this.#entry = entry;
  }

  /** As it is, or was last known. */
  get entry(): PodEntry {
    return this.#entry;
  }

  /** It isn't there any more. What has its name now is another pod. */
  get gone(): boolean {
    return this.#gone;
  }

  update(entry: PodEntry): void {
    this.#entry = entry;
    this.#tell();
  }

  remove(): void {
    this.#gone = true;
    this.#tell();
  }

  /** Calls back at every change; returns what ends that. */
  onChange(callback: () => void): () => void {
    this.#listeners.add(callback);
    return () => void this.#listeners.delete(callback);
  }

  /** Waits for the next change. Rejects with the signal's reason when it is aborted. */
  async changed(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const abort = (): void => {
        stop();
        reject(signal.reason as Error);
      };
      const stop = this.onChange(() => {
        stop();
        signal.removeEventListener('abort', abort);
        resolve();
      });
      signal.addEventListener('abort', abort, { once: true });
    });
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
