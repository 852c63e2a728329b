import type { SchedulerReason } from './evidence.ts';

/**
 * Why no node takes a pod, from the scheduler's message (pkg/scheduler/framework/types.go, FitError.Error):
 *
 *     0/5 nodes are available: 2 Insufficient cpu, 3 node(s) had untolerated taint(s). preemption: 0/5 nodes are available: …
 *
 * What comes before the nodes are looked at at all has no number; what preemption would come to is left out. The most nodes first.
 * A message of another form is one reason.
 */
export function schedulerReasonsIn(message: string): SchedulerReason[] {
  const [, list] = /^\d+\/\d+ nodes are available:\s*(.*)$/s.exec(message.trim()) ?? [];
  if (list === undefined) return message.trim() === '' ? [] : [{ reason: message.trim() }];
  const own = list.replace(/(^|[.,]?\s)(no new claims to deallocate, )?preemption: .*$/s, '');
  const parts = own.replace(/\.\s*$/, '').split(/,\s+(?=\d+ )/);
  return parts
    .filter((part) => part.trim() !== '')
    .map((part) => reasonOf(part.trim()))
    .toSorted((a, b) => (b.nodes ?? Infinity) - (a.nodes ?? Infinity) || 0);
}

function reasonOf(part: string): SchedulerReason {
  const [, nodes, reason] = /^(\d+) (.+)$/s.exec(part) ?? [];
  return nodes === undefined || reason === undefined ? { reason: part } : { reason, nodes: Number(nodes) };
}
