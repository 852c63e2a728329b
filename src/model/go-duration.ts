const seconds: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  // The sign for micro, and the Greek letter.
  '\u00b5s': 1e-6,
  '\u03bcs': 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3_600,
};

const most = 2 ** 63 / 1e9;

/** Reads a duration as Go's time.ParseDuration does, `1h30m`, and gives seconds; undefined for what isn't one. */
export function parseGoDuration(text: string): number | undefined {
  const [, sign, rest = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  if (rest === '0') return 0;
  const parts = [...rest.matchAll(/(\d+\.?\d*|\.\d+)([^\d.]+)/g)];
  const isWhole = parts.length > 0 && parts.map(([part]) => part).join('') === rest;
  if (!isWhole || parts.some(([, , unit = '']) => !Object.hasOwn(seconds, unit))) return undefined;
  const total = parts.reduce((sum, [, amount, unit = '']) => sum + Number(amount) * (seconds[unit] ?? 0), 0);
  if (total >= most) return undefined;
  return sign === '-' ? -total : total;
}
