import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RevisionedKind } from '../../src/operations/revisioned.ts';
import { testCluster, type TestCluster } from './cluster.ts';
import { nameOf, tell, type Step } from './rollback-story.ts';

let context: TestCluster;
beforeAll(async () => {
  context = await testCluster();
});
afterAll(() => context[Symbol.asyncDispose]());

const kinds = ['DEPLOYMENT', 'STATEFUL_SET', 'DAEMON_SET'] as const;

/** Steps of a story about one workload. */
function stepsOf(kind: RevisionedKind) {
  return {
    image: (version: number): Step => ({
      kubectl: ['set', 'image', nameOf(kind), `main=shop/web:${version}`],
    }),
    env: (value: string): Step => ({ kubectl: ['set', 'env', nameOf(kind), `LEVEL=${value}`] }),
    scale: (replicas: number): Step => ({ kubectl: ['scale', nameOf(kind), `--replicas=${replicas}`] }),
    // In one write: the controller of a Deployment would give the cause to the revision before otherwise, or not, as it happens to come.
    imageWithCause: (version: number): Step => ({
      kubectl: [
        'patch',
        nameOf(kind),
        '-p',
        JSON.stringify({
          metadata: { annotations: { 'kubernetes.io/change-cause': `cause ${version}` } },
          spec: { template: { spec: { containers: [{ name: 'main', image: `shop/web:${version}` }] } } },
        }),
      ],
    }),
    undo: (number = 0): Step => ({ undo: number }),
  };
}

describe.each(kinds)('a rollback of a %s does what kubectl rollout undo does', (kind) => {
  const { image, env, imageWithCause, undo } = stepsOf(kind);

  test('back and forth between two templates', async () => {
    const verdicts = await tell(kind, [image(2), image(3), undo(), undo(), undo()], context);
    expect(verdicts).toEqual(['rolled back', 'rolled back', 'rolled back']);
  });

  test('to a revision by number, whose number is gone then', async () => {
    const verdicts = await tell(kind, [image(2), env('debug'), undo(1), undo(1), undo(4), undo(2)], context);
    expect(verdicts).toEqual(['rolled back', 'refused', 'skipped', 'rolled back']);
  });

  test('where there is nothing to go back to', async () => {
    expect(await tell(kind, [undo(), undo(1), undo(2)], context)).toEqual(['refused', 'skipped', 'refused']);
  });

  test('with annotations that came and went', async () => {
    const verdicts = await tell(kind, [imageWithCause(2), imageWithCause(3), undo(), undo(1)], context);
    expect(verdicts).toEqual(['rolled back', 'rolled back']);
  });
});

test('a rollback of a Deployment that is paused is refused, as by kubectl, until it is resumed', async () => {
  const { image, undo } = stepsOf('DEPLOYMENT');
  const rollout = (verb: string): Step => ({ kubectl: ['rollout', verb, nameOf('DEPLOYMENT')] });
  const steps = [image(2), rollout('pause'), undo(), undo(1), rollout('resume'), undo()];
  expect(await tell('DEPLOYMENT', steps, context)).toEqual(['refused', 'refused', 'rolled back']);
});

test.each(['STATEFUL_SET', 'DAEMON_SET'] as const)(
  'a rollback of a %s with OnDelete changes the template, as kubectl does',
  async (kind) => {
    const { image, undo } = stepsOf(kind);
    const steps = [image(2), undo(), undo(2), undo(1)];
    const verdicts = await tell(kind, steps, context, { updateStrategy: { type: 'OnDelete' } });
    expect(verdicts).toEqual(['rolled back', 'rolled back', 'refused']);
  },
);

test.each(kinds)('any story of a %s comes to the same by kubectl and by us', async (kind) => {
  const { image, env, scale, undo } = stepsOf(kind);
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }).map(image) },
    { weight: 2, arbitrary: fc.constantFrom('info', 'debug').map(env) },
    { weight: 3, arbitrary: fc.constant(undo()) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }).map(undo) },
    ...(kind === 'DAEMON_SET' ? [] : [{ weight: 1, arbitrary: fc.integer({ min: 0, max: 1 }).map(scale) }]),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
      await tell(kind, [image(2), ...steps], context);
    }),
    // A failing story is told as it is: each takes seconds.
    { numRuns: 4, endOnFailure: true },
  );
});
