import type { Written } from './operations.ts';
import type { Shown } from './picture.ts';

interface Sighting {
  readonly follower: object;
  readonly version: number;
  readonly at: number;
}

/** How long it takes from a write to the last of those who follow the whole list that it is in. */
export class Latencies {
  readonly #writes: (Written & { readonly at: number })[] = [];
  readonly #sightings = new Map<string, Sighting[]>();

  /** @param at when it was asked for */
  wrote(written: Written, at: number): void {
    this.#writes.push({ ...written, at });
  }

  saw(follower: object, objects: readonly Shown[]): void {
    const at = performance.now();
    for (const { uid, resourceVersion } of objects) {
      const sightings = this.#sightings.get(uid) ?? [];
      sightings.push({ follower, version: Number(resourceVersion), at });
      this.#sightings.set(uid, sightings);
    }
  }

  /** Of each write that was seen, until the last one saw it. */
  toLast(): number[] {
    return this.#writes.flatMap(({ uid, resourceVersion, at }) => {
      const firsts = new Map<object, number>();
      for (const sighting of this.#sightings.get(uid) ?? []) {
        if (sighting.version < Number(resourceVersion) || firsts.has(sighting.follower)) continue;
        firsts.set(sighting.follower, sighting.at);
      }
      return firsts.size === 0 ? [] : [Math.max(0, Math.max(...firsts.values()) - at)];
    });
  }
}
