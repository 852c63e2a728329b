import { constants } from 'node:os';

/** A terminal's Ctrl-C may reach us a second time through a parent that passes it on. */
const sameKeystrokeMs = 500;

/**
 * Aborts at the first SIGINT, SIGTERM or SIGHUP. Whoever sends a second one doesn't want to wait: the process ends at once, with 128 and
 * the number of that signal.
 */
export function abortAtSignals(stop: AbortController): void {
  let first: { name: NodeJS.Signals; at: number } | undefined;
  const onSignal = (name: NodeJS.Signals): void => {
    if (first === undefined) {
      first = { name, at: Date.now() };
      stop.abort(new Error('stopped'));
    } else if (name !== first.name || Date.now() - first.at > sameKeystrokeMs) {
      process.exit(128 + constants.signals[name]);
    }
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal);
}
