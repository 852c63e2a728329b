/** An object as a subscription gives it, with the fields that everything here selects. */
export interface Shown {
  readonly uid: string;
  readonly name: string;
  readonly namespace: string;
  readonly resourceVersion: string;
  readonly [field: string]: unknown;
}

/** Something that a correct stream never says; the text is for people. */
export type Violation = string;

/** What a client has that folds the messages of one subscription. */
export interface Picture {
  /** Takes the data of a message in, and gives the objects that it brought. */
  fold(update: never): readonly Shown[];
  /** What it has: of a list in the order of their uids, of a page in that of the page. */
  readonly objects: readonly Shown[];
  /** What the message says of the list besides. */
  readonly totalCount?: number | undefined;
  readonly cursor: string | undefined;
  /** False in the middle of a snapshot. */
  readonly whole: boolean;
  readonly resets: number;
  readonly violations: readonly Violation[];
}

/** That no version of an object goes back to an older one. */
export class Versions {
  readonly #highest = new Map<string, number>();

  /** Gives what is wrong with it. */
  see({ uid, name, resourceVersion }: Shown): Violation | undefined {
    const [before, now] = [this.#highest.get(uid) ?? 0, Number(resourceVersion)];
    if (now < before) return `${name} (${uid}) went back from version ${before} to ${now}`;
    this.#highest.set(uid, now);
    return undefined;
  }
}
