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
