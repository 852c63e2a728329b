import type { Spread } from './statistics.ts';

/** A markdown table; all columns but the first are numbers and stand to the right. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) =>
    Math.max(3, head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}

/** `41.3 (39.9–44.0)`: the median, and where most of the rest is. */
export function spreadText({ median, p10, p90 }: Spread): string {
  return `${short(median)} (${short(p10)}–${short(p90)})`;
}

/** Three significant digits and no more than three decimals, or two digits of what is small. */
function short(value: number): string {
  if (value < 0.01) return Number(value.toPrecision(2)).toString();
  const decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return value.toFixed(decimals);
}

/** `6,254`: numbers as people read them. */
export function grouped(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
