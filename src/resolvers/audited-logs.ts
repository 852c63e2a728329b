import { givenFields, type AuditedAction, type AuditedResult } from '../audit/audit-line.ts';
import { failure } from '../audit/audit.ts';
import type { LogFilter } from '../generated/schema-types.ts';
import type { LogBatch } from '../logs/merged-log.ts';
import { workloadKinds } from '../model/workload-kinds.ts';
import type { LiveStream } from '../watchers/live-stream.ts';
import { auditTarget } from './audit-target.ts';
import type { Context } from './context.ts';

type LogStream = LiveStream<LogBatch | Error>;

/** Follows logs, and has the audit log say when that began and ended. */
export async function auditLogs(
  where: LogFilter,
  { audit, scope }: Context,
  follow: () => LogStream,
): Promise<LogStream> {
  const ended = await audit.logFollowed(actionOf(where, scope));
  try {
    return new AuditedLogs(follow(), ended);
  } catch (error) {
    await ended(failure(error));
    throw error;
  }
}

function actionOf(where: LogFilter, scope: Context['scope']): AuditedAction {
  const { pod, workload } = where;
  const kind = pod == null ? workload && workloadKinds[workload.kind].typeName : 'Pod';
  const ref = pod ?? workload;
  return {
    action: 'logs',
    verb: 'get',
    targets: [auditTarget(ref?.cluster, { kind, namespace: ref?.namespace, name: ref?.name }, scope)],
    fields: givenFields({ ...where }),
    dryRun: false,
  };
}

/** Logs of which it is told what has come of them. */
class AuditedLogs implements LogStream {
  readonly #stream: LogStream;
  readonly #ended: (result: AuditedResult) => Promise<void>;
  readonly #codes = new Set<string>();
  #lines = 0;
  #isOver = false;

  constructor(stream: LogStream, ended: (result: AuditedResult) => Promise<void>) {
    this.#stream = stream;
    this.#ended = ended;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<LogBatch | Error, undefined>> {
    try {
      const result = await this.#stream.next();
      if (result.done === true) await this.#end();
      else this.#note(result.value);
      return result;
    } catch (error) {
      await this.#end(error);
      throw error;
    }
  }

  finish(): void {
    this.#stream.finish();
  }

  async return(): Promise<IteratorResult<LogBatch | Error, undefined>> {
    await this.#end();
    return this.#stream.return();
  }

  #note(batch: LogBatch | Error): void {
    if (batch instanceof Error) {
      for (const code of failure(batch).codes) this.#codes.add(code);
      return;
    }
    this.#lines += batch.lines.length;
    for (const { code } of batch.notices) if (code !== undefined) this.#codes.add(code);
  }

  /** Logs once that it is over. What of it could be read has been given by then. */
  async #end(error?: unknown): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    if (error !== undefined) for (const code of failure(error).codes) this.#codes.add(code);
    const isFailed = error !== undefined || (this.#codes.size > 0 && this.#lines === 0);
    await this.#ended({
      outcome: isFailed ? 'failed' : this.#codes.size > 0 ? 'partial' : 'done',
      codes: [...this.#codes],
      lines: this.#lines,
    });
  }
}
