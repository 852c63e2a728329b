import { Versions, type Picture, type Shown, type Violation } from './picture.ts';

/** A message of `workloads`, `pods`, `services` and `events`. */
export interface ObjectUpdate {
  readonly reset: boolean;
  readonly synced: boolean;
  readonly cursor: string;
  readonly changes: readonly {
    readonly type: 'ADDED' | 'MODIFIED' | 'REMOVED';
    readonly uid: string;
    readonly object: Shown | null;
  }[];
}

/** Folds as docs/subscriptions.md says, and checks what it folds. */
export class ObjectPicture implements Picture {
  cursor: string | undefined;
  whole = false;
  resets = 0;
  readonly violations: Violation[] = [];
  readonly #objects = new Map<string, Shown>();
  readonly #removed = new Set<string>();
  readonly #versions = new Versions();
  readonly #mayComeBack: boolean;

  /** @param mayComeBack whether an object can leave the filter and fit it again */
  constructor(mayComeBack: boolean) {
    this.#mayComeBack = mayComeBack;
  }

  get objects(): readonly Shown[] {
    return [...this.#objects.values()].toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
  }

  fold({ reset, synced, cursor, changes }: ObjectUpdate): readonly Shown[] {
    if (reset) {
      this.#objects.clear();
      this.resets += 1;
    }
    for (const { type, uid, object } of changes) {
      const had = this.#objects.has(uid);
      if (had === (type === 'ADDED')) this.#violated(`${type} of ${uid}, which it ${had ? 'has' : "hasn't"}`);
      if (object === null) this.#takeOut(uid);
      else this.#putIn(object);
    }
    this.whole = synced;
    this.cursor = cursor;
    return changes.flatMap(({ object }) => object ?? []);
  }

  #putIn(object: Shown): void {
    const { uid, name } = object;
    const wrong = this.#versions.see(object);
    if (wrong !== undefined) this.#violated(wrong);
    if (this.#removed.has(uid) && !this.#mayComeBack)
      this.#violated(`${name} (${uid}) was REMOVED, and is there again`);
    this.#objects.set(uid, object);
  }

  #takeOut(uid: string): void {
    this.#objects.delete(uid);
    this.#removed.add(uid);
  }

  #violated(what: Violation): void {
    this.violations.push(what);
  }
}
