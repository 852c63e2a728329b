import type { Clock } from '../watchers/clock.ts';

/** A log that is silent for so long after its container has ended has been read to its end. */
const quietMs = 1_000;
/** And so long it is read on at most. */
const longestMs = 5_000;

/**
 * Ends the reading of a followed log whose container has ended. A kubelet does that by itself, after the last line. Where it doesn't, the
 * log is read on until it is silent, or for a while. Time in which the reader is busy with what has come doesn't count.
 */
export class Drain {
  readonly #clock: Clock;
  readonly #cut: () => void;
  readonly #stopped = new AbortController();
  #busy = false;
  /** Something has come since it was last looked. */
  #isTalking = false;
  #hasHeard = false;
  #begunAt: number | undefined;
  #outcome: 'silent' | 'talking' | undefined;

  /** `cut` ends the reading. */
  constructor(clock: Clock, cut: () => void) {
    this.#clock = clock;
    this.#cut = cut;
  }

  /** It has ended the reading. */
  get hasCut(): boolean {
    return this.#outcome !== undefined;
  }

  /** Something has come at all. */
  get hasHeard(): boolean {
    return this.#hasHeard;
  }

  /** It has ended the reading though lines were still coming, the last one with this time, from before the container ended. */
  cutShort(lastAt: string | undefined): boolean {
    const endSeenAt = new Date(this.#begunAt ?? 0).toISOString();
    return this.#outcome === 'talking' && (lastAt ?? '') < endSeenAt;
  }

  /** Something has come, and the reader is busy with it until it says that it isn't. */
  heard(): void {
    this.#isTalking = true;
    this.#hasHeard = true;
    this.#busy = true;
  }

  done(): void {
    this.#busy = false;
  }

  /** The container has ended. May be called again. */
  begin(): void {
    if (this.#begunAt !== undefined) return;
    this.#begunAt = this.#clock.now();
    void this.#wait(this.#begunAt);
  }

  /** The reading has ended. */
  stop(): void {
    this.#stopped.abort();
  }

  async #wait(begunAt: number): Promise<void> {
    const { signal } = this.#stopped;
    for (;;) {
      this.#isTalking = false;
      await this.#clock.sleep(quietMs, signal).catch(() => undefined);
      if (signal.aborted) return;
      if (this.#busy || (this.#isTalking && this.#clock.now() - begunAt < longestMs)) continue;
      this.#outcome = this.#isTalking ? 'talking' : 'silent';
      return this.#cut();
    }
  }
}
