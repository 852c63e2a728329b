import { expect, test } from 'vitest';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';

interface Picture {
  name: string;
  kind: string;
  state: string;
}

test('a filter by state follows a workload through its states', async () => {
  await using gateway = await testGateway();
  await using namespace = await testNamespace();
  const watch = (states?: string[]): Folded<Picture> =>
    new Folded(
      gateway.subscribe<Record<string, Update<Picture>>>(
        `subscription ($where: WorkloadFilter) {
          workloads(where: $where) { reset synced changes { type id uid object { name kind state } } } }`,
        { where: { namespaces: [namespace.name], ...(states !== undefined && { states }) } },
      ),
    );
  const all = watch();
  const notActive = watch(['PROGRESSING', 'DEGRADED', 'FAILED', 'TERMINATING']);
  await notActive.until((_workloads, { synced }) => synced);

  await apply(deployment(namespace.name, 'web', { replicas: 2 }));
  await notActive.until((workloads) => workloads.some(({ state }) => state === 'PROGRESSING'));
  await notActive.until((workloads) => workloads.length === 0);
  await all.until(([web]) => web?.state === 'ACTIVE');

  await kubectl(['-n', namespace.name, 'rollout', 'pause', 'deployment', 'web']);
  await all.until(([web]) => web?.state === 'PAUSED');
  await kubectl(['-n', namespace.name, 'delete', 'deployment', 'web']);
  await all.until((workloads) => workloads.length === 0);
  expect(all.messages.filter(({ reset }) => reset)).toHaveLength(1);
  await all.end();
  await notActive.end();
});
