import type { Outcome } from './input.ts';

/** Close codes by which a gateway says that it failed. */
const failures = new Set([1011, 4500, 1006]);

/** What no answer may have in it: where a function was called, where the program is, where the cluster is. */
export function withheldFrom(secrets: readonly string[]): readonly RegExp[] {
  const texts = secrets.map((secret) => new RegExp(RegExp.escape(secret)));
  return [/\\n\s+at \S|\n\s+at \S+ \(/, /\.[cm]?ts:\d|\.m?js:\d/, /node_modules|node:internal/, ...texts];
}

/** Why an outcome is a finding; undefined for one that is in order. */
export function faultOf(
  { status, closeCode, text, missing }: Outcome,
  withheld: readonly RegExp[],
): string | undefined {
  if (missing !== undefined) return `${missing} didn't come`;
  if (status !== undefined && status >= 500) return `status ${status}`;
  if (closeCode !== undefined && failures.has(closeCode)) return `closed with ${closeCode}`;
  if (text.includes('INTERNAL_SERVER_ERROR')) return 'a masked error';
  const told = withheld.find((pattern) => pattern.test(text));
  return told === undefined ? undefined : `it tells ${String(told)}`;
}

/** What kind of outcome it is, for counting. */
export function kindOf({ status, closeCode, text }: Outcome): string {
  if (closeCode !== undefined) return `closed ${closeCode}`;
  const [, code] = /"code":"([A-Z_]+)"/.exec(text) ?? [];
  if (code !== undefined) return code;
  return text.includes('"data":') ? 'data' : `status ${String(status ?? 'none')}`;
}
