/** A terminal's Ctrl-C may reach us a second time through a parent that passes it on. */
const sameKeystrokeMs = 500;

/**
 * Aborts at the first Ctrl-C, SIGTERM or SIGHUP, or when whoever started us has gone, so that everything is stopped in order. A later
 * Ctrl-C doesn't wait for that: the servers end with us, only the temporary directory stays.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  let askedAt = 0;
  const stop = (why: string): void => {
    if (!controller.signal.aborted) {
      askedAt = Date.now();
      controller.abort(new Error(`stopped by ${why}`));
    } else if (why === 'SIGINT' && Date.now() - askedAt > sameKeystrokeMs) {
      process.exit(130);
    }
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => stop(name));
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop('the end of its parent'), 500).unref();
  return controller.signal;
}
