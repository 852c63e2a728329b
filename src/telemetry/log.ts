export type Level = 'info' | 'warn' | 'error';
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Where the gateway says what operators should know. Never credentials, never contents of objects. */
export interface Log {
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  error(message: string, fields?: Fields): void;
}

/** Lines as logfmt: `time=… level=warn msg="…" cluster=…`. */
export function logTo(write: (line: string) => void): Log {
  const line =
    (level: Level) =>
    (message: string, fields: Fields = {}) => {
      const parts: [string, unknown][] = [
        ['time', new Date().toISOString()],
        ['level', level],
        ['msg', message],
        ...Object.entries(fields),
      ];
      const known = parts.filter(([, value]) => value !== undefined);
      write(known.map(([key, value]) => `${key}=${quoted(String(value))}`).join(' '));
    };
  return { info: line('info'), warn: line('warn'), error: line('error') };
}

/** Quoted where it must be, so that one line stays one line. */
function quoted(text: string): string {
  return /^[^\s"=]+$/.test(text) ? text : JSON.stringify(text);
}
