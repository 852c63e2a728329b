import { afterAll, beforeAll, expect, test } from 'vitest';
import { podMetadata, podTemplates } from '../support/everything.ts';
import { everyClaim } from '../support/every-volume.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { expectedOf, fieldsBelow, wholeSelection, type Json, type Seen } from '../support/typed-surface.ts';
import { workloadsBecome } from '../support/workloads.ts';

let gateway: TestGateway;
let namespace: TestNamespace;

const selector = {
  matchLabels: podMetadata.labels,
  matchExpressions: [{ key: 'app', operator: 'In', values: ['everything'] }],
};

/** A workload of every kind with a template; none of them makes a pod. */
function workloads(name: string, { metadata, spec }: (typeof podTemplates)[string]): object[] {
  const of = (apiVersion: string, kind: string, workloadSpec: object): object => ({
    apiVersion,
    kind,
    metadata: { namespace: namespace.name, name: `${name}-${kind.toLowerCase()}` },
    spec: workloadSpec,
  });
  const template = { metadata, spec };
  const jobTemplate = { metadata, spec: { ...spec, restartPolicy: 'OnFailure', activeDeadlineSeconds: 600 } };
  const nowhere = { ...template, spec: { ...spec, nodeSelector: { zone: 'nowhere' } } };
  return [
    of('apps/v1', 'Deployment', { replicas: 0, selector, template }),
    of('apps/v1', 'StatefulSet', {
      replicas: 0,
      serviceName: 'things',
      selector,
      template,
      volumeClaimTemplates: [{ metadata: { ...podMetadata, name: 'data' }, spec: everyClaim }],
    }),
    of('apps/v1', 'DaemonSet', { selector, template: nowhere }),
    of('batch/v1', 'Job', { suspend: true, template: jobTemplate }),
    of('batch/v1', 'CronJob', {
      suspend: true,
      schedule: '0 0 1 1 *',
      jobTemplate: { spec: { template: jobTemplate } },
    }),
  ];
}

beforeAll(async () => {
  gateway = await testGateway();
  namespace = await testNamespace();
  const all = Object.entries(podTemplates).flatMap(([name, template]) => workloads(name, template));
  await apply(...all);
  await workloadsBecome(gateway, namespace.name, ({ length }) => length === all.length);
});

afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespace[Symbol.asyncDispose]();
});

interface Typed {
  name: string;
  kind: string;
  template: Json;
  selector: Json | null;
  volumeClaimTemplates?: Json[];
}

test('everything that can be set is read back as it is, for all five kinds', async () => {
  const data = await gateway.data<{ workloads: { nodes: Typed[] } }>(
    `query ($n: String!) { workloads(where: { namespaces: [$n] }, first: 20) { nodes {
      name kind template ${wholeSelection('PodTemplate')} selector ${wholeSelection('LabelSelector')}
      ... on StatefulSet { volumeClaimTemplates ${wholeSelection('PersistentVolumeClaimTemplate')} }
    } } }`,
    { n: namespace.name },
  );
  const printed = await kubectl([
    '-n',
    namespace.name,
    'get',
    'deployments,statefulsets,daemonsets,jobs,cronjobs',
    '-o',
    'json',
  ]);
  const { items } = JSON.parse(printed) as { items: { metadata: { name: string }; spec: Spec }[] };
  const objects = new Map(items.map((item) => [item.metadata.name, item.spec]));
  const seen: Seen = new Set();

  expect(data.workloads.nodes).toHaveLength(20);
  for (const typed of data.workloads.nodes) {
    const { name, kind } = typed;
    const spec = objects.get(name);
    const raw = spec?.jobTemplate?.spec.template ?? spec?.template ?? {};
    const claims = spec?.volumeClaimTemplates?.map((claim) =>
      expectedOf('PersistentVolumeClaimTemplate', claim, seen),
    );
    expect(typed).toEqual({
      name,
      kind,
      template: expectedOf('PodTemplate', raw, seen),
      selector: kind === 'CRON_JOB' ? null : expectedOf('LabelSelector', spec?.selector ?? {}, seen),
      ...(claims !== undefined && { volumeClaimTemplates: claims }),
    });
  }
  const never = [...fieldsBelow('PodTemplate')].filter((field) => !seen.has(field));
  expect(never, 'fields that no template of this test sets').toEqual([]);
});

interface Spec {
  template?: Json;
  selector?: Json;
  jobTemplate?: { spec: { template: Json } };
  volumeClaimTemplates?: Json[];
}
