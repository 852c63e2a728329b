import fc, { type GeneratorValue } from 'fast-check';

/** Draws one thing after another, as fast-check's generator of a run has them. */
export class Draw {
  readonly #generator: GeneratorValue;

  constructor(generator: GeneratorValue) {
    this.#generator = generator;
  }

  /** A whole number from `least` to `most`; the bounds come more often than what is between. */
  between(least: number, most: number): number {
    return this.#generator(fc.integer, { min: least, max: most });
  }

  /** A whole number from 0 to below `limit`, one as often as another. */
  below(limit: number): number {
    return this.#generator(evenly, limit);
  }

  /** True so many times of a thousand. */
  perMille(times: number): boolean {
    return this.below(1_000) < times;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** So many of them, or fewer, in any order; some may come twice. */
  some<T>(items: readonly T[], most: number): T[] {
    return Array.from({ length: this.between(1, most) }, () => this.pick(items));
  }

  unicode(maxLength: number): string {
    return this.#generator(fc.string, { unit: 'binary', maxLength });
  }

  bytes(maxLength: number): Buffer {
    return Buffer.from(this.#generator(fc.uint8Array, { maxLength }));
  }

  json(): unknown {
    return this.#generator(fc.jsonValue, { maxDepth: 4 });
  }

  double(): number {
    return this.#generator(fc.double, {});
  }
}

function evenly(limit: number): fc.Arbitrary<number> {
  return fc.noBias(fc.nat({ max: limit - 1 }));
}

/** What is made by drawing. */
export function drawn<T>(make: (draw: Draw) => T): fc.Arbitrary<T> {
  return fc.gen().map((generator) => make(new Draw(generator)));
}
