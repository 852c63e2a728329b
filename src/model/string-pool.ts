/** Beyond this many strings the pool starts anew: all that is lost is some sharing. */
const capacity = 100_000;

/** One copy of each string that many objects repeat: label keys and values, images, names of nodes. */
export class StringPool {
  readonly #strings = new Map<string, string>();

  share(text: string): string {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    if (this.#strings.size >= capacity) this.#strings.clear();
    this.#strings.set(text, text);
    return text;
  }

  shareMap(map: Readonly<Record<string, string>>): Record<string, string> {
    const shared: Record<string, string> = {};
    for (const key of Object.keys(map)) shared[this.share(key)] = this.share(map[key] ?? '');
    return shared;
  }
}
