import { documentedFold, type FoldedUpdate } from './documented-page.ts';
import type { Answer } from './gateway.ts';

const fold = await documentedFold();

/** A message of a subscription to a page. */
export interface PageUpdate<Row> extends FoldedUpdate<Row> {
  readonly totalCount: number;
  readonly cursor: string;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What has to be selected of it besides the rows. */
export const pageFields = 'reset order removed totalCount cursor pageInfo { hasNextPage endCursor }';

/** What a client has that folds the messages of a subscription to a page, as docs/live-pages.md tells it to: the table that it shows. */
export class FoldedPage<Row extends { readonly id: string }> {
  rows: Row[] = [];
  readonly messages: PageUpdate<Row>[] = [];
  readonly #stream: AsyncIterator<Answer<Record<string, PageUpdate<Row>>>>;

  constructor(stream: AsyncIterable<Answer<Record<string, PageUpdate<Row>>>>, rows: Row[] = []) {
    this.#stream = stream[Symbol.asyncIterator]();
    this.rows = rows;
  }

  /** Takes messages until the page is as wanted. The test's own deadline ends a wait for what never comes. */
  async until(wanted: (rows: Row[], last: PageUpdate<Row>) => boolean): Promise<Row[]> {
    for (;;) {
      const last = this.messages.at(-1);
      if (last !== undefined && wanted(this.rows, last)) return this.rows;
      await this.next();
    }
  }

  /** Takes one message. */
  async next(): Promise<PageUpdate<Row>> {
    const { done, value } = await this.#stream.next();
    if (done === true) throw new Error('the subscription has ended');
    const answer: Answer<Record<string, PageUpdate<Row>>> = value;
    const update = Object.values(answer.data ?? {})[0];
    if (answer.errors !== undefined || update === undefined) throw new Error(JSON.stringify(answer.errors));
    this.rows = fold(this.rows, update);
    this.messages.push(update);
    return update;
  }

  /** Ends the subscription. */
  async end(): Promise<void> {
    await this.#stream.return?.();
  }
}
