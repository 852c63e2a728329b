import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The bench was called wrongly. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The options that are given, by their names. @throws UsageError for what isn't one of them */
export function parseOptions<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
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
