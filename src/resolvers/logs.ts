import { apiAs } from '../auth/caller.ts';
import { clusterReferred, type Scope } from '../auth/scope.ts';
import { badInput, QuarterdeckError } from '../errors.ts';
import type { LogFilter, ObjectRef, WorkloadRef } from '../generated/schema-types.ts';
import type { PodsSubject } from '../logs/followed-pods.ts';
import { LineFilter } from '../logs/line-filter.ts';
import type { LogQuestion } from '../logs/log-question.ts';
import type { LogBatch } from '../logs/merged-log.ts';
import { PodLogs } from '../logs/pod-logs.ts';
import type { ClusterView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import { latestRun, loggedContainers, previousRun } from '../model/container-run.ts';
import { podsOf } from '../model/ownership.ts';
import { templateOf } from '../model/pod-template.ts';
import { workloadKinds, workloadsOfKind } from '../model/workload-kinds.ts';
import type { LiveStream } from '../watchers/live-stream.ts';
import { auditLogs } from './audited-logs.ts';
import { clusterFor, type Context } from './context.ts';
import { whileServed } from './scoped-stream.ts';
import { whileAllowed, whyNotRead } from './while-allowed.ts';

const mostTailLines = 100_000;

/** A time as in RFC 3339. */
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

export const logSubscriptions = {
  logs: ({ where }: { where: LogFilter }, context: Context): Promise<LiveStream<LogBatch | Error>> =>
    auditLogs(where, context, () => follow(where, context)),
};

function follow(where: LogFilter, context: Context): LiveStream<LogBatch | Error> {
  const question = questionOf(where);
  const { subject, view } = subjectOf(where, context.scope);
  checkContainers(question, subject, view);
  const whyNot = (): QuarterdeckError | undefined => whyNoLogs(subject, view, context.scope);
  const refusal = whyNot();
  if (refusal !== undefined) throw refusal;
  const api = apiAs(context.caller, clusterFor(view.name, context).transport);
  const { whenWanted } = context;
  const pacing = whenWanted !== undefined && { whenWanted };
  const logs = new PodLogs({ subject, view, question, api, ...pacing });
  return whileServed(whileAllowed(logs, whyNot, context), view, context);
}

/** @throws QuarterdeckError BAD_USER_INPUT */
function questionOf(where: LogFilter): LogQuestion {
  const { containers, tailLines, previous = false, follow, search, regex } = where;
  if (tailLines != null && (tailLines < 0 || tailLines > mostTailLines))
    throw badInput('where.tailLines', `tailLines must be 0 to ${mostTailLines}, not ${tailLines}`);
  if (previous && follow === true)
    throw badInput('where.follow', 'follow must be false with previous: what has ended writes nothing more');
  if (containers?.length === 0)
    throw badInput('where.containers', 'containers must name one or more; leave it out for all');
  return {
    follow: follow ?? !previous,
    previous,
    containers: containers == null ? undefined : new Set(containers),
    tailLines: tailLines ?? undefined,
    sinceTime: sinceTimeOf(where),
    filter: new LineFilter(search, regex),
  };
}

/** In UTC, to the second. */
function sinceTimeOf({ sinceSeconds, sinceTime }: LogFilter): string | undefined {
  if (sinceSeconds != null && sinceTime != null)
    throw badInput('where.sinceTime', 'give sinceSeconds or sinceTime, not both');
  if (sinceSeconds != null && sinceSeconds < 1)
    throw badInput('where.sinceSeconds', `sinceSeconds must be 1 or more, not ${sinceSeconds}`);
  if (sinceTime != null && (!time.test(sinceTime) || Number.isNaN(Date.parse(sinceTime))))
    throw badInput('where.sinceTime', `sinceTime must be like 2026-11-23T14:10:00Z, not "${sinceTime}"`);
  if (sinceSeconds == null && sinceTime == null) return undefined;
  const ms = sinceTime == null ? Date.now() - (sinceSeconds ?? 0) * 1_000 : Date.parse(sinceTime);
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** What is asked about. @throws QuarterdeckError BAD_USER_INPUT, NOT_FOUND */
function subjectOf({ pod, workload }: LogFilter, scope: Scope): { subject: PodsSubject; view: ClusterView } {
  if (pod != null && workload == null) return podReferred(pod, scope);
  if (workload != null && pod == null) return workloadReferred(workload, scope);
  throw badInput('where', 'give one of pod and workload');
}

function podReferred(
  { cluster, namespace, name }: ObjectRef,
  scope: Scope,
): { subject: PodsSubject; view: ClusterView } {
  const view = clusterReferred(cluster, 'where.pod.cluster', scope);
  const pod = view.pods.read(namespace, name);
  if (pod === undefined)
    throw notFound('where.pod', `there is no Pod "${name}" in the namespace "${namespace}"`);
  return { subject: { pod }, view };
}

function workloadReferred(
  { cluster, kind, namespace, name }: WorkloadRef,
  scope: Scope,
): { subject: PodsSubject; view: ClusterView } {
  const view = clusterReferred(cluster, 'where.workload.cluster', scope);
  const workload = workloadsOfKind(kind, view).read(namespace, name);
  if (workload === undefined) {
    const what = `there is no ${workloadKinds[kind].typeName} "${name}" in the namespace "${namespace}"`;
    throw notFound('where.workload', what);
  }
  return { subject: { workload }, view };
}

/** Why the caller may not have the logs, or may not any more. */
function whyNoLogs(subject: PodsSubject, view: ClusterView, scope: Scope): QuarterdeckError | undefined {
  const { cluster, namespace } = 'pod' in subject ? subject.pod : subject.workload;
  if ('pod' in subject) {
    const { name } = subject.pod;
    return scope.whyNoLogs({ cluster, namespace, name }) ?? whyNotRead(view.pods, subject.pod);
  }
  const workloads = workloadsOfKind(subject.workload.kind, view);
  return (
    scope.whyNoLogs({ cluster, namespace }) ??
    whyNotRead<Entry>(workloads, subject.workload) ??
    view.pods.whyNotListed([namespace])
  );
}

/** @throws QuarterdeckError BAD_USER_INPUT for a container that nobody has, NOT_FOUND where none has a log of those that are to be read */
function checkContainers(question: LogQuestion, subject: PodsSubject, view: ClusterView): void {
  const pods = 'pod' in subject ? [subject.pod] : [...podsOf(subject.workload, view)];
  const there = new Set([...namesIn(subject), ...pods.flatMap((pod) => loggedContainers(pod).map(nameOf))]);
  const unknown = [...(question.containers ?? [])].find((name) => !there.has(name));
  if (unknown !== undefined) {
    const those = [...there].map((name) => `"${name}"`).join(', ');
    throw badInput('where.containers', `there is no container "${unknown}"; there is ${those}`);
  }
  if (question.follow || pods.length === 0) return;
  const wanted = pods.flatMap((pod) =>
    loggedContainers(pod).filter(({ name }) => question.containers?.has(name) !== false),
  );
  const hasLog = wanted.some((one) => (question.previous ? previousRun(one) : latestRun(one)) !== undefined);
  if (wanted.length === 0 || hasLog) return;
  const names = [...new Set(wanted.map(({ name }) => `"${name}"`))].join(', ');
  const why = question.previous ? 'was ever restarted' : 'has started';
  throw notFound('where.containers', `none of the containers ${names} ${why}`);
}

/** The containers that a workload's next pods will have. */
function namesIn(subject: PodsSubject): string[] {
  if ('pod' in subject) return [];
  const { initContainers = [], containers = [] } = templateOf(subject.workload).spec ?? {};
  return [...initContainers, ...containers].map(nameOf);
}

function nameOf({ name }: { name: string }): string {
  return name;
}

function notFound(argument: string, message: string): QuarterdeckError {
  return new QuarterdeckError('NOT_FOUND', message, { argument });
}
