import { QuarterdeckError } from '../errors.ts';
import type { Log } from '../telemetry/log.ts';
import type { AuditLine } from './audit-line.ts';
import { LineFile, standardOutput, type LineSink } from './line-file.ts';

/** Who has done what: a line of JSON for each, in the order in which they were written. */
export interface AuditLog {
  /** Lets somebody do what is to be logged. @throws QuarterdeckError AUDIT_UNAVAILABLE while lines can't be written */
  admit(): Promise<void>;
  /** Writes a line. One that can't be written is kept, the log says so, and nobody is admitted until it is. */
  write(line: AuditLine): Promise<void>;
  close(): Promise<void>;
}

/** The audit log at this path, `-` for the standard output. @throws Error that says why it can't be written */
export async function openAuditLog(path: string, log: Log): Promise<AuditLog> {
  if (path === '-') return new WrittenAuditLog(standardOutput(), log);
  const file = await LineFile.open(path).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`the audit log can't be written: ${why}`, { cause: error });
  });
  return new WrittenAuditLog(file, log);
}

/** An audit log that refuses what it can't record (docs/decisions/0021). */
export class WrittenAuditLog implements AuditLog {
  readonly #sink: LineSink;
  readonly #log: Log;
  /** Lines that aren't written yet. */
  readonly #waiting: string[] = [];
  #writing: Promise<void> = Promise.resolve();
  #failed = false;

  constructor(sink: LineSink, log: Log) {
    this.#sink = sink;
    this.#log = log;
  }

  async admit(): Promise<void> {
    if (!this.#failed) return;
    await this.#flush();
    if (!this.#failed) return;
    throw new QuarterdeckError(
      'AUDIT_UNAVAILABLE',
      "the audit log can't be written: until it can, nothing is changed and no log is read",
    );
  }

  async write(line: AuditLine): Promise<void> {
    this.#waiting.push(`${JSON.stringify(line)}\n`);
    await this.#flush();
  }

  async close(): Promise<void> {
    await this.#flush();
    if (this.#waiting.length > 0)
      this.#log.error('lines of the audit log are lost', { lines: this.#waiting.length });
    await this.#sink.close();
  }

  /** Writes what is waiting, after what is being written. */
  #flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#writeWaiting());
    return this.#writing;
  }

  async #writeWaiting(): Promise<void> {
    const lines = [...this.#waiting];
    if (lines.length === 0) return;
    // What has failed may have been written in part: it ends here.
    const text = `${this.#failed ? '\n' : ''}${lines.join('')}`;
    try {
      await this.#sink.append(text);
      this.#waiting.splice(0, lines.length);
      if (this.#failed) this.#log.info('the audit log can be written again');
      this.#failed = false;
    } catch (error) {
      if (!this.#failed)
        this.#log.error('the audit log cannot be written: mutations and reads of logs are refused', {
          error: error instanceof Error ? error.message : String(error),
        });
      this.#failed = true;
    }
  }
}
