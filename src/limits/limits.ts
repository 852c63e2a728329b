/** How many of something may be at most, and where that is said. */
interface LimitSetting {
  /** Unless it is set. */
  readonly otherwise: number;
  readonly least: number;
  readonly most: number;
  /** What is counted, for the documentation. */
  readonly counts: string;
}

const million = 1_000_000;

/**
 * Every limit by the name that errors give it. The flag of `socketsPerAddress` is `--max-sockets-per-address`, its variable
 * `QUARTERDECK_MAX_SOCKETS_PER_ADDRESS`. What they are for is in docs/limits.md.
 */
export const limitSettings = {
  bodyBytes: setting(
    1024 * 1024,
    'bytes of the body of a request, and of a message on a WebSocket',
    1_024,
    64 * million,
  ),
  tokens: setting(10_000, 'tokens of a document', 100, 100_000),
  nesting: setting(200, 'brackets of any kind inside of each other', 20, 500),
  depth: setting(20, 'fields inside of each other', 1, 200),
  aliases: setting(100, 'fields that are given another name, as often as their fragment is used', 0, 100_000),
  rootFields: setting(50, 'fields of an operation itself', 1, 100_000),
  fields: setting(3_000, 'fields of a document, as often as their fragment is used', 1, 100_000),
  cost: setting(200_000, 'points of cost of an operation', 1, 1_000 * million),
  operationSeconds: setting(30, 'seconds that a query may take, and what a mutation reads live', 1, 3_600),
  operations: setting(500, 'queries and mutations that are under way, of all callers', 1, million),
  operationsPerCaller: setting(100, 'queries and mutations that are under way, of one caller', 1, million),
  mutationsPerMinute: setting(600, 'mutations that a caller may begin in a minute', 1, million),
  subscriptions: setting(10_000, 'subscriptions that are running, of all callers', 1, million),
  subscriptionsPerCaller: setting(2_000, 'subscriptions that are running, of one caller', 1, million),
  subscriptionsPerSocket: setting(200, 'subscriptions that are running, on one WebSocket', 1, million),
  sockets: setting(10_000, 'WebSockets that are open', 1, million),
  socketsPerAddress: setting(2_000, 'WebSockets that are open, from one address', 1, million),
  messagesPerSecond: setting(500, 'messages that a client may send on a WebSocket in a second', 1, million),
} satisfies Readonly<Record<string, LimitSetting>>;

export type LimitName = keyof typeof limitSettings;

/** What each limit is set to. */
export type Limits = Readonly<Record<LimitName, number>>;

/** Every limit as it is unless it is set. */
export const defaultLimits = Object.fromEntries(
  Object.entries(limitSettings).map(([name, { otherwise }]) => [name, otherwise]),
) as Limits;

/** The flag that sets a limit, without its dashes. */
export function flagOf(limit: LimitName): string {
  return `max-${limit.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}

/** The environment variable that sets a limit. */
export function variableOf(limit: LimitName): string {
  return `QUARTERDECK_${flagOf(limit).replaceAll('-', '_').toUpperCase()}`;
}

function setting(otherwise: number, counts: string, least: number, most: number): LimitSetting {
  return { otherwise, least, most, counts };
}
