/** As deep as causes are followed. */
const deepest = 4;

/**
 * What the log has of an error that nobody has expected: its class, its code, and where it was thrown, with its causes. Not its message, which
 * may quote whatever was read or sent: a parser the text, the API server a value that it refuses, the engine a string that it can't use.
 */
export function describeFault(error: unknown, depth = 1): string {
  if (!(error instanceof Error)) return `what was thrown is no Error: ${typeof error}`;
  const said = [`${nameOf(error)}${codeOf(error)}`, ...framesOf(error)].join('\n');
  if (error.cause === undefined || depth === deepest) return said;
  return `${said}\ncaused by ${describeFault(error.cause, depth + 1)}`;
}

/** The class, since a name can be set to anything. */
function nameOf(error: Error): string {
  return error.constructor.name;
}

/** Node's and the system's codes, and the status that an API server has answered with. */
function codeOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string' && /^[A-Z][A-Z\d_]*$/.test(error.code))
    return ` ${error.code}`;
  return 'statusCode' in error && typeof error.statusCode === 'number' ? ` ${error.statusCode}` : '';
}

/** Lines of the stack below the message, which may have lines that look like them. */
function framesOf({ stack = '', message }: Error): string[] {
  const messageAt = stack.indexOf(message);
  if (messageAt === -1) return [];
  const below = stack.slice(messageAt + message.length).split('\n');
  return below.filter((line) => /^ {4}at /.test(line));
}
