import { setTimeout as delay } from 'node:timers/promises';
import { overEventStream, overSocket, type Connect, type Connection, type Result } from './connections.ts';
import type { Counted } from './counted.ts';
import { ObjectPicture } from './object-picture.ts';
import { PagePicture } from './page-picture.ts';
import type { Picture, Shown, Violation } from './picture.ts';
import { fieldOf, mayComeBack, operationOf, titleOf, type Question } from './questions.ts';
import type { Random } from './random.ts';

/** How a subscriber reads: as it comes, with long rests, or leaving and coming back. */
export type Manner = 'steady' | 'slow' | 'leaving';

/** What subscribers have around them. */
export interface Surroundings {
  /** The address of a gateway that is ready. */
  address(): Promise<string>;
  /** What is done to the cluster. */
  readonly operations: Counted;
  /** Told after every message. */
  folded(subscriber: Subscriber, objects: readonly Shown[]): void;
  readonly signal: AbortSignal;
}

type Errors = NonNullable<Result['errors']>;

/** Before a refused connection is tried again. */
const retryMs = 100;

const overWhat: Readonly<Record<'socket' | 'events', Connect>> = {
  socket: overSocket,
  events: overEventStream,
};

/** Somebody who follows a question through everything that happens, with one picture and its cursor. */
export class Subscriber {
  readonly question: Question;
  readonly title: string;
  readonly picture: Picture;
  messages = 0;
  /** Subscriptions that went on from a cursor. */
  resumes = 0;
  /** Of those, the ones whose first message was a snapshot nevertheless. */
  forgotten = 0;
  readonly #violations: Violation[] = [];
  readonly #manner: Manner;
  readonly #connect: Connect;
  readonly #random: Random;
  readonly #surroundings: Surroundings;

  constructor(
    question: Question,
    { over, manner }: { over: 'socket' | 'events'; manner: Manner },
    random: Random,
    surroundings: Surroundings,
  ) {
    this.question = question;
    this.title = `${titleOf(question)} (${over}, ${manner})`;
    this.picture = question.page === undefined ? new ObjectPicture(mayComeBack(question)) : new PagePicture();
    this.#manner = manner;
    this.#connect = overWhat[over];
    this.#random = random;
    this.#surroundings = surroundings;
  }

  get violations(): readonly Violation[] {
    return [...this.#violations, ...this.picture.violations];
  }

  /** Follows until the signal. */
  async follow(): Promise<void> {
    const { signal } = this.#surroundings;
    while (!signal.aborted) {
      try {
        await this.#once();
      } catch (error) {
        if (Array.isArray(error)) this.#refused(error as Errors);
        if (!signal.aborted) await delay(retryMs, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** One connection, from its first message to its end. */
  async #once(): Promise<void> {
    const { address, signal } = this.#surroundings;
    const from = this.picture.cursor;
    const connection = await this.#connect({ url: await address(), ...operationOf(this.question), from });
    const close = (): void => connection.close();
    signal.addEventListener('abort', close, { once: true });
    try {
      if (from !== undefined) this.resumes += 1;
      await this.#read(connection, from !== undefined);
    } finally {
      signal.removeEventListener('abort', close);
      close();
    }
  }

  async #read(connection: Connection, resumed: boolean): Promise<void> {
    const { signal } = this.#surroundings;
    let isFirst = true;
    for await (const result of connection.results) {
      if (signal.aborted) return;
      this.#take(result, isFirst, resumed);
      isFirst = false;
      if (this.#manner === 'leaving' && this.#random.chance(0.1)) return;
      if (this.#manner === 'slow' && this.#random.chance(0.2)) await this.#rest(connection);
    }
  }

  /** Reads nothing while a few operations are made. */
  async #rest(connection: Connection): Promise<void> {
    const { operations } = this.#surroundings;
    connection.pause();
    await operations.more(1 + this.#random.below(5));
    connection.readOn();
  }

  /** A gateway that stops says so; nothing else is to be refused. */
  #refused(errors: Errors): void {
    if (errors.some(({ extensions }) => extensions?.code !== 'GATEWAY_STOPPING'))
      this.#violations.push(`errors: ${JSON.stringify(errors)}`);
  }

  #take({ data, errors }: Result, isFirst: boolean, resumed: boolean): void {
    const update = data?.[fieldOf(this.question)] as { reset: boolean } | null | undefined;
    if (errors !== undefined || update == null) {
      this.#refused(errors ?? [{ message: 'neither data nor errors' }]);
      return;
    }
    if (isFirst && !resumed && !update.reset) this.#violations.push('its first message has no reset');
    if (isFirst && resumed && update.reset) this.forgotten += 1;
    this.messages += 1;
    this.#surroundings.folded(this, this.picture.fold(update as never));
  }
}
