import type { EventEntry } from '../entries/event-entry.ts';
import { isAbout, type Container, type ContainerFacts } from './container-facts.ts';
import { eventOf, referenceTo, type Evidence } from './evidence.ts';
import type { Ended } from './exit-rule.ts';
import type { PodFacts } from './pod-facts.ts';
import type { PodFinding } from './pod-finding.ts';

type ProbeField = 'startupProbe' | 'livenessProbe' | 'readinessProbe';
type Probe = NonNullable<Container[ProbeField]>;

/** As the kubelet's events begin (pkg/kubelet/prober/prober.go). */
const words: Readonly<Record<ProbeField, string>> = {
  startupProbe: 'Startup probe ',
  livenessProbe: 'Liveness probe ',
  readinessProbe: 'Readiness probe ',
};

/**
 * Containers that run and get no traffic because they don't pass their readiness probe: as often, since they were started, as the probe
 * needs to fail to count as failed. Until then a container is just starting.
 */
export function readinessFindings(facts: PodFacts): PodFinding[] {
  return facts.containers.flatMap((container) => {
    const { ready, state } = container.status ?? {};
    if (ready !== false || state?.running === undefined) return [];
    const failed = failures('readinessProbe', container, state.running.startedAt ?? '', facts);
    const [latest] = failed;
    const count = failed.reduce((sum, event) => sum + event.count, 0);
    if (latest === undefined || count < (container.spec.readinessProbe?.failureThreshold ?? 3)) return [];
    return [
      {
        reason: 'READINESS_PROBE_FAILING' as const,
        severity: 'CRITICAL' as const,
        subject: container.called,
        message: `${container.called} runs and gets no traffic, because it doesn't pass its readiness probe: ${said(latest, 'readinessProbe')}`,
        action: `Find out why it isn't ready: look at its log, and at what it connects to. ${asked(container, 'readinessProbe')}`,
        evidence: {
          object: referenceTo(facts.pod),
          container: container.name,
          field: `${container.statusPath}.ready`,
          value: 'false',
          ...eventOf(latest),
        },
      },
    ];
  });
}

/** What is wrong with a container that was ended because it didn't pass a probe; undefined if that isn't why. */
export function killingProbe(
  { container, terminated, now }: Ended,
  facts: PodFacts,
  evidence: Evidence,
): Omit<PodFinding, 'severity' | 'subject'> | undefined {
  for (const probe of ['startupProbe', 'livenessProbe'] as const) {
    const [latest] = failures(probe, container, terminated.startedAt ?? '', facts, terminated.finishedAt);
    if (latest === undefined) continue;
    const name = probe === 'startupProbe' ? 'startup probe' : 'liveness probe';
    const after = now === 'READY' ? ' It is ready again.' : '';
    return {
      reason: probe === 'startupProbe' ? 'STARTUP_PROBE_FAILING' : 'LIVENESS_PROBE_FAILING',
      message: `${container.called} was restarted, because it didn't pass its ${name}: ${said(latest, probe)}`,
      action: `${
        probe === 'startupProbe'
          ? 'Find out what it waits for when it starts, or give it more time (periodSeconds times failureThreshold).'
          : 'Find out why it stops answering, or give the probe a longer timeout and more failures; use a startup probe for a slow start.'
      } ${asked(container, probe)}${after}`,
      evidence: { ...evidence, ...eventOf(latest) },
    };
  }
  return undefined;
}

/** The events of a probe's failures since a container was started, and until it ended, the latest first. */
function failures(
  probe: ProbeField,
  container: ContainerFacts,
  since: string,
  { events }: PodFacts,
  until = '',
): EventEntry[] {
  const start = Date.parse(since);
  const end = Date.parse(until);
  return events.filter(
    (event) =>
      event.reason === 'Unhealthy' &&
      event.message.startsWith(words[probe]) &&
      isAbout(event, container) &&
      // A time that isn't known leaves nothing out.
      !(Date.parse(event.lastSeenAt) < start) &&
      !(Date.parse(event.firstSeenAt) > end),
  );
}

/** What the kubelet got, without which probe it was. */
function said({ message }: EventEntry, probe: ProbeField): string {
  return message.slice(words[probe].length).replace(/^failed: /, '');
}

/** What a probe does, as a sentence. */
function asked({ spec }: ContainerFacts, field: ProbeField): string {
  const probe = spec[field];
  if (probe === undefined) return '';
  const { timeoutSeconds = 1, periodSeconds = 10, failureThreshold = 3 } = probe;
  return `The probe ${target(probe)} every ${periodSeconds} s, waits ${timeoutSeconds} s for the answer, and counts after ${failureThreshold} failures.`;
}

function target({ httpGet, tcpSocket, grpc, exec }: Probe): string {
  if (httpGet !== undefined) return `asks GET :${httpGet.port}${httpGet.path ?? '/'}`;
  if (tcpSocket !== undefined) return `connects to port ${tcpSocket.port}`;
  if (grpc !== undefined) return `asks gRPC health on port ${grpc.port}`;
  return `runs ${JSON.stringify(exec?.command ?? [])}`;
}
