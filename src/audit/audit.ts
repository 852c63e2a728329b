import type { Caller } from '../auth/caller.ts';
import type { Identities } from '../auth/identities.ts';
import type { User } from '../kubernetes/user.ts';
import { errorCodeOf } from '../errors.ts';
import { requestBeingAnswered } from '../kubernetes/client-request.ts';
import type { Transport } from '../kubernetes/transport.ts';
import type { AuditedAction, AuditedResult, AuditLine } from './audit-line.ts';
import type { AuditLog } from './audit-log.ts';

/** What one request does that is to be logged. */
export interface Audit {
  /** Changes something, and logs what has come of it. */
  mutation<P>(
    action: AuditedAction,
    change: () => Promise<P>,
    resultOf: (payload: P) => AuditedResult,
  ): Promise<P>;
  /** Reads a log, and gives it once that is logged. */
  logRead<L>(action: AuditedAction, read: () => Promise<L>, linesOf: (log: L) => number): Promise<L>;
  /** Logs that a log is followed from now on; and what has come of it when it ends, by what is given. */
  logFollowed(action: AuditedAction): Promise<(result: AuditedResult) => Promise<void>>;
}

/** For a gateway that keeps no audit log. */
export const unaudited: Audit = {
  mutation: (_action, change) => change(),
  logRead: (_action, read) => read(),
  logFollowed: () => Promise.resolve(() => Promise.resolve()),
};

export interface RequestAuditOptions {
  readonly auditLog: AuditLog;
  readonly identities: Identities;
  readonly caller: Caller;
  /** The clusters that are served, by name. */
  readonly clusters: ReadonlyMap<string, { readonly transport: Transport }>;
}

/** For a request of a gateway that keeps one: while it can't be written, nothing is done. */
export class RequestAudit implements Audit {
  readonly #options: RequestAuditOptions;
  readonly #request = requestBeingAnswered();

  constructor(options: RequestAuditOptions) {
    this.#options = options;
  }

  async mutation<P>(
    action: AuditedAction,
    change: () => Promise<P>,
    resultOf: (payload: P) => AuditedResult,
  ): Promise<P> {
    const { auditLog } = this.#options;
    await auditLog.admit();
    const begun = this.#begin('mutation', action);
    try {
      const payload = await change();
      await auditLog.write(await begun(resultOf(payload)));
      return payload;
    } catch (error) {
      await auditLog.write(await begun(failure(error)));
      throw error;
    }
  }

  async logRead<L>(action: AuditedAction, read: () => Promise<L>, linesOf: (log: L) => number): Promise<L> {
    const { auditLog } = this.#options;
    await auditLog.admit();
    const begun = this.#begin('log', action);
    const logged = await read().catch(async (error: unknown) => {
      await auditLog.write(await begun(failure(error)));
      throw error;
    });
    await auditLog.write(await begun({ outcome: 'done', codes: [], lines: linesOf(logged) }));
    await auditLog.admit();
    return logged;
  }

  async logFollowed(action: AuditedAction): Promise<(result: AuditedResult) => Promise<void>> {
    const { auditLog } = this.#options;
    await auditLog.admit();
    const begun = this.#begin('logEnded', action);
    const line = await begun({ outcome: 'done', codes: [] });
    await auditLog.write({ ...line, event: 'logBegun', outcome: null });
    await auditLog.admit();
    return async (result) => auditLog.write(await begun(result));
  }

  /** Gives what makes the line when it is known what has come of it. */
  #begin(event: AuditLine['event'], action: AuditedAction): (result: AuditedResult) => Promise<AuditLine> {
    const { caller, identities, clusters } = this.#options;
    const { id, transport, clientAddress } = this.#request ?? {};
    const time = new Date().toISOString();
    const startedAt = performance.now();
    const cluster = clusters.get(action.targets[0]?.cluster ?? '');
    const user =
      cluster === undefined ? Promise.resolve(undefined) : identities.userOf(caller, cluster.transport);
    return async (result) => ({
      time,
      event,
      requestId: id ?? null,
      transport: transport ?? null,
      clientAddress: clientAddress ?? null,
      credentials: caller.kind,
      user: namedBy(await user),
      ...action,
      ...result,
      targets: result.targets ?? action.targets,
      durationMs: Math.round(performance.now() - startedAt),
    });
  }
}

/** Extras are left out: they are what authentication wants to pass on, whatever that is. */
function namedBy(user: User | undefined): AuditLine['user'] {
  if (user === undefined) return null;
  const { username, uid, groups } = user;
  return { username, uid, groups };
}

/** What is said of anything thrown. */
export function failure(error: unknown): AuditedResult {
  return { outcome: 'failed', codes: [errorCodeOf(error) ?? 'INTERNAL_SERVER_ERROR'] };
}
