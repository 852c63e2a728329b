import { describe, expect, test } from 'vitest';
import { apply, kubectl } from '../support/kubectl.ts';
import { kubectlIn } from '../support/kubectl-oracle.ts';
import { testNamespace } from '../support/namespace.ts';
import {
  badImage,
  eventsIn,
  goodImage,
  guardBecomes,
  guarding,
  imageOf,
  kinds,
  nameOf,
  podBecomes,
  runnable,
  upgraded,
} from './guarding.ts';

async function rolledOut(kind: (typeof kinds)[number], namespace: string): Promise<void> {
  await kubectlIn(namespace)('rollout', 'status', nameOf(kind), '--timeout=80s');
}

describe.each(kinds)('%s', (kind) => {
  test('whose image is not there goes back by itself, and says why', async () => {
    await using gateway = await guarding();
    await using namespace = await testNamespace();
    const spec = kind === 'DEPLOYMENT' ? { progressDeadlineSeconds: 5 } : {};
    await apply(await runnable(kind, namespace.name, spec));
    await rolledOut(kind, namespace.name);
    await upgraded(kind, namespace.name, badImage, gateway);
    await podBecomes(namespace.name, 'ImagePullBackOff', gateway);
    // A Deployment has a deadline of its own, the others have the guard's.
    if (kind !== 'DEPLOYMENT') gateway.clock.pass(600_000);
    const guard = await guardBecomes(kind, namespace.name, 'ROLLED_BACK', gateway);
    expect(guard.reason).toBe(kind === 'DEPLOYMENT' ? 'ProgressDeadlineExceeded' : 'DeadlineExceeded');
    expect(guard.message).toMatch(/^Rolled back from revision 2 to revision 1: .*does-not-exist/);
    expect(await imageOf(kind, namespace.name)).toBe('shop/web:1.0.0');
    await rolledOut(kind, namespace.name);
    const [event, ...others] = await eventsIn(namespace.name);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ reason: 'RolledBack', message: guard.message });
    const described = await kubectl(['-n', namespace.name, 'describe', nameOf(kind)]);
    expect(described).toContain('Rolled back from revision 2 to revision 1');
    await kubectl(['-n', namespace.name, 'wait', '--for=delete', 'lease', '--all', '--timeout=60s']);
  });

  test('that is rolled out ends its guard', async () => {
    await using gateway = await guarding();
    await using namespace = await testNamespace();
    await apply(await runnable(kind, namespace.name));
    await rolledOut(kind, namespace.name);
    await upgraded(kind, namespace.name, goodImage, gateway);
    const guard = await guardBecomes(kind, namespace.name, 'SUCCEEDED', gateway);
    expect(guard).toMatchObject({ message: expect.stringMatching(/rolled out|roll out complete/) });
    expect(await imageOf(kind, namespace.name)).toBe(goodImage);
    expect(await eventsIn(namespace.name)).toEqual([]);
  });
});
