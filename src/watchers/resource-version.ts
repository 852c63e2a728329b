/**
 * Compares two resourceVersions of one resource: negative if `a` is the earlier one. They are positive decimal integers of any
 * length (KEP-5504), so the longer one is the larger, and equally long ones compare by their digits. Those of different resources can't be compared.
 */
export function compareResourceVersions(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
