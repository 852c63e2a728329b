import { Versions, type Picture, type Shown, type Violation } from './picture.ts';

type Row = Shown & { readonly id: string };

/** A message of `workloadPage`, `podPage` and `servicePage`. */
export interface PageUpdate {
  readonly reset: boolean;
  readonly order: readonly string[];
  readonly upserts: readonly Row[];
  readonly removed: readonly string[];
  readonly totalCount: number;
  readonly cursor: string;
}

/** Folds as docs/live-pages.md says, and checks what it folds. */
export class PagePicture implements Picture {
  cursor: string | undefined;
  totalCount: number | undefined;
  whole = false;
  resets = 0;
  readonly violations: Violation[] = [];
  #rows: readonly Row[] = [];
  readonly #versions = new Versions();

  get objects(): readonly Shown[] {
    return this.#rows.map(({ id: _, ...row }) => row as unknown as Shown);
  }

  fold({ reset, order, upserts, removed, totalCount, cursor }: PageUpdate): readonly Shown[] {
    const rows = new Map((reset ? [] : this.#rows).map((row) => [row.id, row]));
    for (const id of removed) {
      if (!rows.delete(id)) this.violations.push(`removed has ${id}, which it hasn't`);
    }
    for (const row of upserts) {
      const wrong = this.#versions.see(row);
      if (wrong !== undefined) this.violations.push(wrong);
      if (removed.includes(row.id)) this.violations.push(`${row.id} is in removed and in upserts`);
      rows.set(row.id, row);
    }
    this.#rows = order.length > 0 ? this.#inOrder(order, rows) : [...rows.values()];
    this.resets += reset ? 1 : 0;
    this.totalCount = totalCount;
    this.cursor = cursor;
    this.whole = true;
    return upserts;
  }

  #inOrder(order: readonly string[], rows: ReadonlyMap<string, Row>): Row[] {
    if (order.length !== rows.size)
      this.violations.push(`order has ${order.length} ids, and there are ${rows.size} rows`);
    return order.flatMap((id) => {
      const row = rows.get(id);
      if (row === undefined) this.violations.push(`order has ${id}, which it hasn't`);
      return row ?? [];
    });
  }
}
