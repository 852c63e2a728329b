import { describe, expect, test } from 'vitest';
import type { Deployment } from '../../src/kubernetes/objects.ts';
import { judgeGuard } from '../../src/model/guard-verdict.ts';
import { sameTemplate } from '../../src/model/pod-template.ts';
import {
  guardAnnotation,
  guardOf,
  readGuard,
  writeGuard,
  type RolloutGuard,
} from '../../src/model/rollout-guard.ts';
import { isOver, rolloutOf } from '../../src/model/rollout.ts';
import { templateFingerprint } from '../../src/model/template-fingerprint.ts';
import { TestCluster, meta } from './entries.ts';

const template = {
  metadata: { labels: { app: 'web' } },
  spec: { containers: [{ name: 'main', image: 'web:2' }] },
};
const deadline = '2026-11-01T00:10:00Z';
const before = Date.parse(deadline) - 1;
const after = Date.parse(deadline);

const guard: RolloutGuard = {
  id: '1',
  state: 'GUARDING',
  template: templateFingerprint(template),
  highestRevision: 4,
  target: { number: 3, name: 'web-3' },
  deadline,
  initiator: { username: 'alice', uid: '', groups: ['shop'] },
  gateway: 'host_1',
};

interface Status {
  readonly observed?: boolean;
  readonly available?: number;
  readonly reason?: string;
  readonly since?: string;
  readonly number?: number;
  readonly failure?: string;
}

/** A Deployment of one pod that is rolled out to so many. */
function deployment({ observed = true, available = 0, reason, since = '', number = 4, failure }: Status) {
  const conditions = [
    ...(reason === undefined ? [] : [{ type: 'Progressing', status: 'True', reason, lastUpdateTime: since }]),
    ...(failure === undefined
      ? []
      : [{ type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate', message: failure }]),
  ];
  const annotations = { 'deployment.kubernetes.io/revision': String(number) };
  return new TestCluster().add('deployments', {
    metadata: meta('web', { generation: 2, annotations }),
    spec: { replicas: 1, selector: {}, template },
    status: {
      observedGeneration: observed ? 2 : 1,
      replicas: 1,
      updatedReplicas: 1,
      availableReplicas: available,
      conditions,
    },
  });
}

describe('what a guard has to do', () => {
  test.each<[string, Status, number, object]>([
    ['waits while the rollout is under way', {}, before, { is: 'WAIT' }],
    ['ends with success', { available: 1 }, before, { is: 'SUCCEEDED' }],
    ['success counts after the deadline as well', { available: 1 }, after, { is: 'SUCCEEDED' }],
    [
      'goes back when the progress deadline is exceeded',
      { reason: 'ProgressDeadlineExceeded' },
      before,
      { is: 'FAILED', reason: 'ProgressDeadlineExceeded' },
    ],
    [
      'says which pods could not be made',
      { reason: 'ProgressDeadlineExceeded', failure: 'exceeded quota: pods' },
      before,
      { is: 'FAILED', reason: 'FailedCreate', message: expect.stringMatching(/: exceeded quota: pods$/) },
    ],
    [
      'goes back at its own deadline',
      {},
      after,
      {
        is: 'FAILED',
        reason: 'DeadlineExceeded',
        message: expect.stringMatching(/^not rolled out by .*available/),
      },
    ],
    ['waits for the controller before all else', { observed: false }, after, { is: 'WAIT' }],
    ['leaves a revision alone that was made again later', { number: 5 }, after, { is: 'SUPERSEDED' }],
  ])('%s', (_, status, now, expected) => {
    expect(judgeGuard(guard, deployment(status), { number: status.number ?? 4, now })).toMatchObject(
      expected,
    );
  });

  test('leaves another template alone', () => {
    const other = { ...guard, template: templateFingerprint({}) };
    const facts = { number: undefined, now: after };
    expect(judgeGuard(other, deployment({}), facts)).toEqual({ is: 'SUPERSEDED' });
  });

  test('that the Deployment was late before the upgrade does not count, that it is late again does', () => {
    const late = { reason: 'ProgressDeadlineExceeded', since: '2026-11-01T00:00:00Z' };
    const facts = { number: 4, now: before };
    const lateBefore = { ...guard, lateBefore: late.since };
    expect(judgeGuard(lateBefore, deployment(late), facts)).toEqual({ is: 'WAIT' });
    const again = deployment({ ...late, since: '2026-11-01T00:05:00Z' });
    expect(judgeGuard(lateBefore, again, facts)).toMatchObject({ is: 'FAILED' });
  });

  test('what is rolled back already is to be finished', () => {
    const rolling: RolloutGuard = { ...guard, state: 'ROLLING_BACK' };
    expect(judgeGuard(rolling, deployment({}), { number: 4, now: before })).toEqual({ is: 'FINISH' });
  });

  test('there is no point in following what changes when somebody deletes pods', () => {
    const workload = new TestCluster().add('statefulsets', {
      metadata: meta('web', { generation: 1 }),
      spec: { replicas: 1, serviceName: '', selector: {}, template, updateStrategy: { type: 'OnDelete' } },
      status: { observedGeneration: 1, replicas: 1 },
    });
    const verdict = judgeGuard(guard, workload, { number: 4, now: before });
    expect(verdict).toMatchObject({ is: 'POINTLESS', reason: 'OnDelete' });
  });
});

describe('the annotation', () => {
  test('is read as it was written', () => {
    expect(readGuard(writeGuard(guard))).toEqual(guard);
  });

  test.each<[string, string]>([
    ['not JSON', '{'],
    ['no object', 'null'],
    ['empty', '{}'],
    ['written by hand', JSON.stringify(guard, null, 2)],
    ['in an unknown state', JSON.stringify({ ...guard, state: 'ASLEEP' })],
    ['without a time', JSON.stringify({ ...guard, deadline: 'soon' })],
    ['without a user', JSON.stringify({ ...guard, initiator: { ...guard.initiator, username: '' } })],
    [
      'with a header in a group',
      writeGuard({ ...guard, initiator: { ...guard.initiator, groups: ['a\r\nb: c'] } }),
    ],
    ['with a fraction of a revision', writeGuard({ ...guard, highestRevision: 1.5 })],
    ['with a number for a message', JSON.stringify({ ...guard, message: 1 })],
  ])('is nothing if it is %s', (_, text) => {
    expect(readGuard(text)).toBeUndefined();
  });

  test('is about one template, and about none that was made again later', () => {
    const annotations = { [guardAnnotation]: writeGuard(guard) };
    const object = (changed: object, revision = '4'): Deployment => ({
      metadata: meta('web', {
        annotations: { ...annotations, 'deployment.kubernetes.io/revision': revision },
      }),
      spec: { selector: {}, template: { ...template, ...changed } },
    });
    expect(guardOf(object({}))).toEqual(guard);
    expect(guardOf(object({ metadata: { labels: { app: 'other' } } }))).toBeUndefined();
    expect(guardOf(object({}, '5'))).toBeUndefined();
    expect(guardOf({ metadata: meta('web') })).toBeUndefined();
  });
});

test.each<[string, object]>([
  ['the order of fields', { spec: template.spec, metadata: template.metadata }],
  [
    'lists that are empty, and nulls',
    { ...template, spec: { ...template.spec, volumes: [], hostname: null } },
  ],
  [
    'the hash label of a ReplicaSet',
    { ...template, metadata: { labels: { app: 'web', 'pod-template-hash': 'x' } } },
  ],
])('a fingerprint does not see %s', (_, other) => {
  expect(sameTemplate(template, other)).toBe(true);
  expect(templateFingerprint(other)).toBe(templateFingerprint(template));
});

test('a fingerprint sees everything else', () => {
  const container = { name: 'main', image: 'web:2' };
  const others = [
    { ...template, spec: { containers: [{ ...container, image: 'web:3' }] } },
    { ...template, spec: { containers: [container, { ...container, name: 'side' }] } },
    { ...template, spec: { containers: [{ ...container, args: ['a,b'] }] } },
    { ...template, spec: { containers: [{ ...container, args: ['a', 'b'] }] } },
    { ...template, spec: { containers: [{ ...container, tty: false }] } },
  ];
  expect(new Set(others.map(templateFingerprint)).size).toBe(others.length);
});

describe('following a rollout', () => {
  const lateAt = '2026-11-01T00:00:00Z';
  const late = { reason: 'ProgressDeadlineExceeded', since: lateAt };

  test.each<[string, Status, Partial<RolloutGuard> | undefined, boolean]>([
    ['ends when it has failed', late, undefined, true],
    ['goes on when it has failed under a guard, which rolls it back', late, {}, false],
    ['goes on while it is being rolled back', { available: 1 }, { state: 'ROLLING_BACK' }, false],
    ['does not end with what was late before', late, { state: 'ROLLED_BACK', lateBefore: lateAt }, false],
    ['ends when what it has gone back to fails, too', late, { state: 'ROLLED_BACK' }, true],
    ['ends when what it has gone back to is rolled out', { available: 1 }, { state: 'ROLLED_BACK' }, true],
    ['ends when it has succeeded', { available: 1 }, {}, true],
    ['ends when it has failed and is not rolled back', late, { state: 'ABANDONED' }, true],
  ])('%s', (_, status, changed, expected) => {
    const rollout = rolloutOf(deployment(status));
    expect(isOver({ ...rollout, guard: changed && { ...guard, ...changed } })).toBe(expected);
  });
});
