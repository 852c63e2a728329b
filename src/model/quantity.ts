/** An amount in billionths of its unit: the finest that Kubernetes counts, so comparisons are exact. */
type Nanos = bigint;

/**
 * What apimachinery's `resource.Quantity` takes: a signed number with an optional fraction and a suffix or an exponent. An exponent of
 * more than three digits is nobody's amount, and costly to compute with.
 */
const grammar =
  /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:(Ki|Mi|Gi|Ti|Pi|Ei|[numkMGTPE])|[eE]([+-]?\d{1,3}))?$/;

/** So is a longer text. */
const maxLength = 64;

const decimalExponents: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};
const binaryExponents: Readonly<Record<string, bigint>> = {
  Ki: 10n,
  Mi: 20n,
  Gi: 30n,
  Ti: 40n,
  Pi: 50n,
  Ei: 60n,
};

/** Reads an amount exactly: parts of a billionth are rounded up, as Kubernetes does. Undefined for what isn't a quantity. */
export function parseQuantity(text: string): Nanos | undefined {
  const match = text.length > maxLength ? null : grammar.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = match[4] ?? '', , suffix = '', exponent] = match;
  const digits = BigInt(whole + fraction);
  const power = (decimalExponents[suffix] ?? Number(exponent ?? 0)) - fraction.length + 9;
  const amount = timesPowerOfTen(digits << (binaryExponents[suffix] ?? 0n), power);
  return sign === '-' ? -amount : amount;
}

function timesPowerOfTen(value: bigint, power: number): bigint {
  if (power >= 0) return value * 10n ** BigInt(power);
  const divisor = 10n ** BigInt(-power);
  return (value + divisor - 1n) / divisor;
}

const billion = 1_000_000_000n;
const decimalSuffixes = ['E', 'P', 'T', 'G', 'M', 'k', '', 'm', 'u', 'n'];
const binarySuffixes = ['Ei', 'Pi', 'Ti', 'Gi', 'Mi', 'Ki', ''];

/** Writes an amount as Kubernetes does where it counts in thousands (CPU): with the largest suffix that needs no fraction. */
export function formatDecimal(amount: Nanos): string {
  return format(amount, decimalSuffixes, billion ** 3n, 1000n);
}

/** The same where it counts in 1024ths (memory); parts of a unit are rounded up. */
export function formatBinary(amount: Nanos): string {
  return format(((amount + billion - 1n) / billion) * billion, binarySuffixes, billion << 60n, 1024n);
}

function format(amount: Nanos, suffixes: readonly string[], largest: bigint, step: bigint): string {
  if (amount === 0n) return '0';
  let unit = largest;
  for (const suffix of suffixes) {
    if (amount % unit === 0n) return `${amount / unit}${suffix}`;
    unit /= step;
  }
  return `${amount}n`;
}
