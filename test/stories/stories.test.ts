import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OperationContext } from '../../src/operations/operation-context.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { actions } from './actions.ts';
import { applications } from './applications.ts';
import { creations } from './creations.ts';
import { deletions } from './deletions.ts';
import { differences } from './differences.ts';
import { exposures } from './exposures.ts';
import { generated } from './generated.ts';
import { refusals } from './refusals.ts';
import { rollbacks } from './rollbacks.ts';
import { Stages } from './stages.ts';
import { tell } from './tell.ts';
import { upgradesByKind } from './upgrades-by-kind.ts';
import { upgrades } from './upgrades.ts';
import { withPods } from './with-pods.ts';

let gateway: TestGateway;
let stages: Stages;
let context: OperationContext;
let told = 0;
beforeAll(async () => {
  gateway = await testGateway();
  const [cluster] = gateway.gateway.clusters.values();
  if (cluster === undefined) throw new Error('a gateway without a cluster');
  context = { caller: { kind: 'kubeconfig' }, cluster, view: cluster.view };
  stages = new Stages(context);
});
afterAll(async () => {
  await stages[Symbol.asyncDispose]();
  await gateway[Symbol.asyncDispose]();
});

/** Those that take longest come first. */
const stories = [
  ...withPods,
  ...generated,
  ...rollbacks,
  ...upgrades,
  ...upgradesByKind,
  ...actions,
  ...deletions,
  ...creations,
  ...exposures,
  ...applications,
  ...refusals,
];

/** With fewer something would be left out. */
const enough = 100;

describe.concurrent('told with kubectl and with Quarterdeck, it comes to the same:', () => {
  test.each(stories)('$kind $told', async (story) => {
    await stages.on((stage) => tell({ ...stage, story, gateway, context }));
    told += 1;
  });
});

test(`at least ${enough} stories were told, and each difference that is meant to be in one of them`, () => {
  const named = stories.flatMap(({ steps }) =>
    steps.flatMap((step) => ('both' in step ? [] : (step.differs ?? []))),
  );
  expect(new Set(named)).toEqual(new Set(Object.keys(differences)));
  process.stdout.write(`${told} stories told twice\n`);
  expect(told).toBeGreaterThanOrEqual(enough);
});
