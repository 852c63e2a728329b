import type { ClientRequest } from '../kubernetes/client-request.ts';
import type { User } from '../kubernetes/user.ts';

/** What has come of it; the words are those of the metric `quarterdeck_mutations_total`. */
export type AuditOutcome = 'done' | 'partial' | 'refused' | 'failed';

/** An object, or some objects, that somebody wanted to do something with. */
export interface AuditTarget {
  readonly cluster: string | null;
  readonly kind: string | null;
  readonly namespace: string | null;
  readonly name: string | null;
  /** Of a pod whose log is read. */
  readonly container?: string;
  /** What has come of it for this one, where there are several. */
  readonly outcome?: AuditOutcome;
  /** The codes of what was wrong with this one, where there are several. */
  readonly codes?: readonly string[];
}

/** What somebody wants to do. */
export interface AuditedAction {
  /** The field of the schema: a mutation, `Pod.logs`, `logs`. */
  readonly action: string;
  /** In Kubernetes' terms. */
  readonly verb: string;
  readonly targets: readonly AuditTarget[];
  /** The names of the arguments that were given; never their values. */
  readonly fields: readonly string[];
  readonly dryRun: boolean;
}

/** What has come of it. */
export interface AuditedResult {
  readonly outcome: AuditOutcome;
  /** The codes of userErrors and errors, each once. */
  readonly codes: readonly string[];
  /** Where more is known of them by now. */
  readonly targets?: readonly AuditTarget[];
  /** How many lines of a log were given to the client. */
  readonly lines?: number;
}

/** A line of the audit log. docs/audit-log.md explains each field. */
export interface AuditLine extends AuditedAction, Omit<AuditedResult, 'outcome' | 'targets'> {
  readonly time: string;
  readonly event: 'mutation' | 'log' | 'logBegun' | 'logEnded';
  readonly requestId: string | null;
  readonly transport: ClientRequest['transport'] | null;
  readonly clientAddress: string | null;
  /** Whose rights it was done with. */
  readonly credentials: string;
  readonly user: User | null;
  /** Null for what has just begun. */
  readonly outcome: AuditOutcome | null;
  readonly durationMs: number;
}

/** The names of those that have a value. */
export function givenFields(input: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(input).filter((name) => input[name] != null);
}
