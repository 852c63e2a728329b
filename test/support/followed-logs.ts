import type { Answer, TestGateway } from './gateway.ts';

export interface Line {
  readonly pod: string;
  readonly container: string;
  readonly at: string | null;
  readonly text: string;
  readonly truncated: boolean;
}

export interface Notice {
  readonly type: string;
  readonly pod: string;
  readonly container: string;
  readonly restarts: number | null;
  readonly message: string;
  readonly exitCode: number | null;
  readonly reason: string | null;
  readonly code: string | null;
}

export interface Batch {
  readonly lines: readonly Line[];
  readonly notices: readonly Notice[];
  readonly synced: boolean;
}

/** What has come of a subscription to logs so far. */
export class FollowedLogs {
  readonly lines: Line[] = [];
  readonly notices: Notice[] = [];
  synced = false;
  errors: Answer<unknown>['errors'];
  readonly #answers: AsyncIterator<Answer<{ logs: Batch }>>;

  constructor(gateway: TestGateway, where: object) {
    this.#answers = gateway.subscribe<{ logs: Batch }>(
      `subscription ($where: LogFilter!) { logs(where: $where) {
        lines { pod container at text truncated }
        notices { type pod container restarts message exitCode reason code }
        synced } }`,
      { where },
    );
  }

  get texts(): string[] {
    return this.lines.map(({ text }) => text);
  }

  /** Takes messages until what has come is as wanted. */
  async until(wanted: (logs: this) => boolean): Promise<this> {
    while (!wanted(this)) {
      if (!(await this.#take()))
        throw new Error(`the subscription has ended: ${JSON.stringify(this.errors)}`);
    }
    return this;
  }

  /** Takes messages until the subscription completes. */
  async toTheEnd(): Promise<this> {
    while (await this.#take());
    return this;
  }

  async end(): Promise<void> {
    await this.#answers.return?.();
  }

  async #take(): Promise<boolean> {
    const { done, value } = await this.#answers.next();
    if (done === true) return false;
    const { data, errors }: Answer<{ logs: Batch }> = value;
    this.errors ??= errors;
    this.lines.push(...(data?.logs.lines ?? []));
    this.notices.push(...(data?.logs.notices ?? []));
    this.synced ||= data?.logs.synced ?? false;
    return true;
  }
}
