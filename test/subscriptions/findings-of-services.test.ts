import { expect, test } from 'vitest';
import { Folded, type Update } from '../support/folded.ts';
import { testGateway } from '../support/gateway.ts';
import { apply } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { service } from '../support/services.ts';
import { template, workload } from '../support/workload-objects.ts';

test('who follows the findings of a Service is told of what its workloads do', async () => {
  await using gateway = await testGateway();
  await using namespace = await testNamespace();
  const n = namespace.name;
  const ports = [{ port: 80 }];
  await apply(
    service(n, 'web', { selector: { app: 'web' }, ports }),
    service(n, 'typo', { selector: { app: 'wbe' }, ports }),
  );
  interface Followed {
    readonly name: string;
    readonly findings: readonly { reason: string; message: string }[];
  }
  const services = new Folded<Followed>(
    gateway.subscribe<Record<string, Update<Followed>>>(
      `subscription ($n: String!) { services(where: { namespaces: [$n] }) {
        reset synced changes { type id uid object { name findings { reason message } } } } }`,
      { n },
    ),
  );
  const shows =
    (name: string, reason: string, words: RegExp) =>
    (all: readonly Followed[]): boolean =>
      all.some(
        (one) =>
          one.name === name &&
          one.findings.some((found) => found.reason === reason && words.test(found.message)),
      );
  await services.until(shows('web', 'SELECTOR_MATCHES_NOTHING', /makes$/));

  // Its pods can't be created, which only the ReplicaSet and its events say.
  await apply(workload('Deployment', n, {}, template('web', undefined, { serviceAccountName: 'runner' })));
  await services.until(shows('web', 'NO_READY_ENDPOINTS', /service account "runner"/));
  const all = await services.until(
    shows('typo', 'SELECTOR_MATCHES_NOTHING', /Deployment "web" have app=web$/),
  );
  await services.end();
  expect(all).toHaveLength(2);
});
