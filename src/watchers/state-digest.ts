import type { Entry } from '../model/entries/entry.ts';

/**
 * A short name for the state of a resource: for which versions of which objects there are. Equal states have the same, in whichever order
 * they came about and in whichever process, and different ones don't (save for one in 2^53). It is kept up object by object.
 */
export class StateDigest {
  #high = 0;
  #low = 0;

  /** A version of an object comes, or goes again. */
  toggle({ uid, resourceVersion }: Entry): void {
    const text = `${uid} ${resourceVersion}`;
    // Two mixes of the same text (cyrb53); what has both bits of all the others in it depends on no order.
    let [high, low] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      high = Math.imul(high ^ unit, 2_654_435_761);
      low = Math.imul(low ^ unit, 1_597_334_677);
    }
    const mixed =
      Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
    this.#high ^= mixed;
    this.#low ^=
      Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(mixed ^ (mixed >>> 13), 3_266_489_909);
  }

  /** A safe integer; 0 for no objects. */
  get value(): number {
    return (this.#high & 0x1fffff) * 2 ** 32 + (this.#low >>> 0);
  }
}
