import { textSeparator } from '../model/entries/entry.ts';

/** A few hundred texts in one, so that looking for something that none of them has takes one look. */
export class SearchBlock {
  readonly #joined: string;
  /** Where in the whole each text ends. */
  readonly #ends: readonly number[];
  /** What was last looked for: who asks for a page asks for the count, too, and then for the next page. */
  #last: { readonly wanted: string; readonly found: readonly number[] } | undefined;

  constructor(texts: readonly string[]) {
    this.#joined = texts.join(textSeparator);
    let end = -textSeparator.length;
    this.#ends = texts.map((text) => (end += textSeparator.length + text.length));
  }

  /** The texts that have another one in them, which isn't empty and holds no separator: by their numbers, upwards. */
  find(wanted: string): readonly number[] {
    if (this.#last?.wanted !== wanted) this.#last = { wanted, found: this.#search(wanted) };
    return this.#last.found;
  }

  #search(wanted: string): number[] {
    const found: number[] = [];
    let number = 0;
    let at = this.#joined.indexOf(wanted);
    while (at !== -1) {
      while (this.#endOf(number) < at) number++;
      found.push(number);
      at = this.#joined.indexOf(wanted, this.#endOf(number));
    }
    return found;
  }

  #endOf(number: number): number {
    return this.#ends[number] ?? Infinity;
  }
}
