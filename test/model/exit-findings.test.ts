import { describe, expect, test } from 'vitest';
import { ownedBy } from './entries.ts';
import { eventOf, statusOf, wrongWith, ended, backOff, started, type PodParts } from './finding-pods.ts';

describe('a container that ends', () => {
  test.each([
    [0, /^It ends by itself, without an error/],
    [1, /^Read the end of its log \(logTail\)/],
    [126, /^Its command can't be executed/],
    [127, /^Its command isn't in the image/],
    [137, /^It was killed \(SIGKILL\)/],
    [139, /SIGSEGV/],
    [143, /SIGTERM/],
  ])('with exit code %i again and again is told what that means', (exitCode, action) => {
    const [found] = wrongWith({ web: { restartCount: 2, state: backOff, lastState: ended(exitCode) } });
    expect(found).toMatchObject({
      reason: 'CRASH_LOOP',
      severity: 'CRITICAL',
      action: expect.stringMatching(action) as unknown,
      evidence: [
        {
          container: 'web',
          exitCode,
          field: 'status.containerStatuses[web].lastState.terminated',
          log: { pod: 'web-1', container: 'web', previous: true },
        },
      ],
    });
  });

  test('is a crash loop all the time that it goes round', () => {
    const rounds: PodParts['web'][] = [
      { restartCount: 3, state: ended(1), lastState: ended(1) },
      { restartCount: 3, state: backOff, lastState: ended(1) },
      { restartCount: 4, state: started, lastState: ended(1) },
    ];
    const findings = rounds.map((web) => wrongWith({ web: web ?? {} }));
    expect(findings.map((all) => all.map(({ reason, severity }) => `${reason} ${severity}`))).toEqual([
      ['CRASH_LOOP CRITICAL'],
      ['CRASH_LOOP CRITICAL'],
      ['CRASH_LOOP CRITICAL'],
    ]);
  });

  test('is at risk when it is about to be started again, and while it is the first times', () => {
    expect(wrongWith({ web: { state: ended(1) } })).toMatchObject([
      {
        severity: 'WARNING',
        message: 'Container "web" ended with exit code 1, and is about to be restarted',
      },
    ]);
    const [found] = wrongWith({ web: { restartCount: 1, state: started, lastState: ended(1) } });
    expect(found).toMatchObject({ reason: 'CRASH_LOOP', severity: 'WARNING' });
  });

  test('and runs again, has been restarted often, for an hour', () => {
    const parts = { web: { ready: true, restartCount: 7, state: started, lastState: ended(2) } };
    expect(wrongWith(parts)).toMatchObject([
      {
        reason: 'RESTARTED_OFTEN',
        severity: 'WARNING',
        message:
          'Container "web" runs now, and has been restarted 7 times, the last time after it ended with exit code 2',
      },
    ]);
    expect(wrongWith(parts, [], 3601)).toEqual([]);
  });

  test('for want of memory is told its limit, or that it has none', () => {
    const oom = { restartCount: 1, state: started, lastState: ended(137, 'OOMKilled') };
    const limits = { resources: { limits: { memory: '128Mi' } } };
    expect(wrongWith({ container: limits, web: { ...oom, ready: true } })).toMatchObject([
      {
        reason: 'OUT_OF_MEMORY',
        severity: 'WARNING',
        message:
          'Container "web" was killed because it used memory: more than its limit of 128Mi, and runs again',
        evidence: [{ memoryLimit: '128Mi', exitCode: 137 }],
      },
    ]);
    const [found] = wrongWith({ web: { ...oom, state: backOff } });
    expect(found).toMatchObject({
      severity: 'CRITICAL',
      message:
        'Container "web" was killed because it used more memory than its node had, and is restarted again and again',
    });
    expect(found?.evidence[0]).not.toHaveProperty('memoryLimit');
  });

  test('by a signal says which', () => {
    const [found] = wrongWith({
      web: { restartCount: 2, state: backOff, lastState: ended(0, '', { signal: 11 }) },
    });
    expect(found?.message).toContain('it ended with exit code 0 by signal 11');
    expect(found?.evidence[0]?.signal).toBe(11);
  });

  test('and is not restarted has failed: of a Job, which tries again, that is a warning', () => {
    const parts: PodParts = {
      spec: { restartPolicy: 'Never' },
      status: { phase: 'Failed' },
      web: { state: ended(3) },
    };
    expect(wrongWith(parts)).toMatchObject([
      {
        reason: 'CONTAINER_FAILED',
        severity: 'CRITICAL',
        message: 'Container "web" ended with exit code 3 and isn\'t restarted',
        evidence: [{ log: { previous: false } }],
      },
    ]);
    const ofJob = { ...parts, metadata: ownedBy('nightly', 'Job') };
    expect(wrongWith(ofJob)).toMatchObject([{ reason: 'CONTAINER_FAILED', severity: 'WARNING' }]);
  });

  test('may be an init container or a sidecar', () => {
    const init: PodParts = {
      spec: {
        initContainers: [
          { name: 'migrate', image: 'm' },
          { name: 'proxy', image: 'p', restartPolicy: 'Always' },
        ],
      },
      status: {
        phase: 'Pending',
        initContainerStatuses: [
          statusOf('migrate', { restartCount: 2, state: backOff, lastState: ended(1) }),
          statusOf('proxy', { restartCount: 2, state: backOff, lastState: ended(137, 'OOMKilled') }),
        ],
      },
      web: { state: { waiting: { reason: 'PodInitializing' } } },
    };
    expect(wrongWith(init)).toMatchObject([
      { reason: 'OUT_OF_MEMORY', message: expect.stringMatching(/^Sidecar "proxy" was killed/) as unknown },
      { reason: 'CRASH_LOOP', message: expect.stringMatching(/^Init container "migrate" /) as unknown },
    ]);
  });

  test('because its process could not even be started, says so', () => {
    const message = 'exec: "serve": executable file not found in $PATH: unknown';
    const lastState = ended(128, 'StartError', { message });
    expect(wrongWith({ web: { restartCount: 2, state: backOff, lastState } })).toMatchObject([
      {
        reason: 'CONTAINER_NOT_STARTED',
        message: `Container "web" can't be started: ${message}`,
        action: expect.stringMatching(/^Correct command or workingDir/) as unknown,
      },
    ]);
  });
});

describe('probes', () => {
  const fails = (probe: string, count: number, more: object = {}) =>
    eventOf('Unhealthy', `${probe} probe failed: no answer`, count, more);
  const threshold = { container: { readinessProbe: { failureThreshold: 5, exec: { command: ['ok'] } } } };

  test('a container is not ready because of its readiness probe when that has failed often enough', () => {
    expect(wrongWith(threshold, [fails('Readiness', 4)])).toEqual([]);
    expect(wrongWith(threshold, [fails('Readiness', 5)])).toMatchObject([
      {
        reason: 'READINESS_PROBE_FAILING',
        message:
          'Container "web" runs and gets no traffic, because it doesn\'t pass its readiness probe: no answer',
        action: expect.stringContaining('The probe runs ["ok"] every 10 s') as unknown,
      },
    ]);
  });

  test('what failed before the container was started does not count', () => {
    const before = { lastTimestamp: '2025-12-31T23:59:00Z' };
    expect(wrongWith(threshold, [fails('Readiness', 9, before)])).toEqual([]);
  });

  test('what failed in another container does not count', () => {
    const involvedObject = {
      ...eventOf('', '').involvedObject,
      fieldPath: 'spec.containers{other}',
    };
    expect(wrongWith(threshold, [fails('Readiness', 9, { involvedObject })])).toEqual([]);
  });

  test.each([
    ['Liveness', 'LIVENESS_PROBE_FAILING'],
    ['Startup', 'STARTUP_PROBE_FAILING'],
  ])('%s: what ended the container is told instead of its crash loop', (probe, reason) => {
    const web = { restartCount: 4, state: backOff, lastState: ended(137) };
    expect(wrongWith({ web }, [fails(probe, 3)])).toMatchObject([
      { reason, severity: 'CRITICAL', evidence: [{ exitCode: 137, log: { previous: true } }] },
    ]);
    const again = { restartCount: 1, ready: true, state: started, lastState: ended(137) };
    expect(wrongWith({ web: again }, [fails(probe, 3)])).toMatchObject([{ reason, severity: 'WARNING' }]);
  });

  test('what fails after the container has ended is not why', () => {
    const after = { firstTimestamp: '2026-01-01T00:00:01Z', lastTimestamp: '2026-01-01T00:00:02Z' };
    const web = { restartCount: 4, state: started, lastState: ended(1) };
    expect(wrongWith({ web }, [fails('Startup', 3, after)])).toMatchObject([{ reason: 'CRASH_LOOP' }]);
  });

  test('a liveness probe that has not ended the container yet is no finding', () => {
    expect(wrongWith({}, [fails('Liveness', 2)])).toEqual([]);
  });
});
