/** The bench was called wrongly. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A number of the command line, within bounds. @throws UsageError */
export function wholeNumber(option: string, text: string, smallest: number, largest: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= smallest && value <= largest) return value;
  throw new UsageError(`--${option} is a whole number from ${smallest} to ${largest}, not "${text}"`);
}

/** The parts of a list with commas. */
export function listOf(text: string): string[] {
  return text.split(',').filter((part) => part !== '');
}
