/** A time that can be set, in seconds. */
export interface Seconds {
  readonly flag: string;
  readonly variable: string;
  /** What it is unless given: text, as if it had been given. */
  readonly otherwise: string;
  readonly least: number;
}

const mostSeconds = 86_400;

/** A time in seconds, of a flag or else of a variable, in milliseconds; adds what is wrong with it to the faults. */
export function readSeconds(
  { flag, variable, otherwise, least }: Seconds,
  given: string | undefined,
  env: NodeJS.ProcessEnv,
  faults: string[],
): number {
  const [name, value] = given === undefined ? [variable, env[variable] ?? otherwise] : [flag, given];
  const seconds = Number(value);
  if (!/^\d+$/.test(value) || seconds < least || seconds > mostSeconds)
    faults.push(`${name} is a number of seconds from ${least} to ${mostSeconds}, not "${value}"`);
  return seconds * 1000;
}
