/** A condition as the schema has it. */
export interface Condition {
  readonly type: string;
  readonly status: ConditionStatus;
  readonly reason: string | undefined;
  readonly message: string | undefined;
  readonly lastTransitionAt: string | undefined;
  readonly lastUpdateAt: string | undefined;
}

export type ConditionStatus = 'TRUE' | 'FALSE' | 'UNKNOWN';

/** A condition of any kind of object, as the API server sends it. */
interface SentCondition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
  readonly lastTransitionTime?: string;
  readonly lastUpdateTime?: string;
  readonly lastProbeTime?: string;
  readonly lastHeartbeatTime?: string;
}

const statuses: Readonly<Record<string, ConditionStatus>> = { True: 'TRUE', False: 'FALSE' };

/** What the conditions of an object say, in its order. */
export function conditionsOf(conditions: readonly SentCondition[] | undefined): Condition[] {
  return (conditions ?? []).map((condition) => ({
    type: condition.type,
    status: conditionStatus(condition.status),
    // Kubernetes doesn't tell an empty text from none.
    reason: condition.reason || undefined,
    message: condition.message || undefined,
    lastTransitionAt: condition.lastTransitionTime,
    lastUpdateAt: condition.lastUpdateTime ?? condition.lastProbeTime ?? condition.lastHeartbeatTime,
  }));
}

export function conditionStatus(status: string | undefined): ConditionStatus {
  return statuses[status ?? ''] ?? 'UNKNOWN';
}
