import { parseQuantity } from './quantity.ts';

/** How an amount is written: `1500M`, `1500Mi`, `15e8`. */
type Format = 'decimal' | 'binary' | 'exponent';

/** An amount that can be computed with, in billionths of its unit. */
export interface Amount {
  readonly nanos: bigint;
  readonly format: Format;
}

/** Amounts by resource, as the API server sends them. */
export type SentAmounts = Readonly<Record<string, string>>;

/** Amounts by resource. */
export type Amounts = ReadonlyMap<string, Amount>;

const unit = 1_000_000_000n;
const decimalSuffixes = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const binarySuffixes = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

/** What isn't a quantity is nothing. */
export function amountOf(text: string): Amount {
  return { nanos: parseQuantity(text) ?? 0n, format: formatOf(text) };
}

export function amountsOf(sent: SentAmounts | undefined): Amounts {
  return new Map(Object.entries(sent ?? {}).map(([resource, text]) => [resource, amountOf(text)]));
}

/** All of them together; each resource is written as where it came first with more than nothing. */
export function sumOf(lists: Iterable<Amounts>): Map<string, Amount> {
  const sums = new Map<string, Amount>();
  for (const list of lists) {
    for (const [resource, amount] of list) sums.set(resource, plus(sums.get(resource), amount));
  }
  return sums;
}

/** The largest of each resource. */
export function largestOf(lists: Iterable<Amounts>): Map<string, Amount> {
  const largest = new Map<string, Amount>();
  for (const list of lists) {
    for (const [resource, amount] of list) {
      const known = largest.get(resource);
      if (known === undefined || amount.nanos > known.nanos) largest.set(resource, amount);
    }
  }
  return largest;
}

/** How much of another an amount is; undefined of nothing. */
export function ratioOf(part: Amount, whole: Amount | undefined): number | undefined {
  if (whole === undefined || whole.nanos === 0n) return undefined;
  return Number(part.nanos) / Number(whole.nanos);
}

/** In Kubernetes' canonical form: without a fraction, with the largest suffix that allows it (resource.Quantity.CanonicalizeBytes). */
export function formatAmount({ nanos, format }: Amount): string {
  if (nanos === 0n) return '0';
  const isBinary =
    format === 'binary' && nanos % unit === 0n && (nanos >= 1024n * unit || nanos <= -1024n * unit);
  if (isBinary) {
    const { rest, times } = divided(nanos / unit, 1024n, binarySuffixes.length - 1);
    return `${rest}${binarySuffixes[times] ?? ''}`;
  }
  const { rest, times } = divided(nanos, 1_000n, decimalSuffixes.length - 1);
  if (format === 'exponent') return times === 3 ? String(rest) : `${rest}e${(times - 3) * 3}`;
  return `${rest}${decimalSuffixes[times] ?? ''}`;
}

function plus(a: Amount | undefined, b: Amount): Amount {
  if (a === undefined) return b;
  return { nanos: a.nanos + b.nanos, format: a.nanos === 0n ? b.format : a.format };
}

function divided(amount: bigint, by: bigint, most: number): { rest: bigint; times: number } {
  let [rest, times] = [amount, 0];
  while (times < most && rest % by === 0n) [rest, times] = [rest / by, times + 1];
  return { rest, times };
}

function formatOf(text: string): Format {
  if (text.endsWith('i')) return 'binary';
  return /[eE][+-]?\d+$/.test(text) ? 'exponent' : 'decimal';
}
