import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { kubectl } from '../support/kubectl.ts';
import { Comparison, type Definitions } from '../support/openapi-comparison.ts';

const groups = ['api/v1', 'apis/apps/v1', 'apis/batch/v1'];

/** The types of the cluster's own OpenAPI documents. */
async function definitions(): Promise<Definitions> {
  const documents = await Promise.all(
    groups.map(
      async (group) => JSON.parse(await kubectl(['get', '--raw', `/openapi/v3/${group}`])) as Document,
    ),
  );
  return Object.assign({}, ...documents.map(({ components }) => components.schemas)) as Definitions;
}

interface Document {
  readonly components: { readonly schemas: Definitions };
}

/** What a page of the documentation says isn't typed. */
async function leftOutIn(page: string): Promise<ReadonlySet<string>> {
  const text = await readFile(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
  const rows = text.matchAll(/^\| `([A-Za-z]+\.[A-Za-z*]+)` /gm);
  return new Set([...rows].map(([, path = '']) => path));
}

/** Says how much is typed, and what isn't. */
function expectCovered(what: string, { typed, properties, faults, unused, missing }: Comparison): void {
  const percent = ((100 * typed) / properties).toFixed(1);
  process.stdout.write(
    `${what}: ${typed} of ${properties} properties are typed (${percent} %); left out with a reason: ${[...missing].join(', ')}\n`,
  );
  expect(faults).toEqual([]);
  expect([...unused], 'said to be left out, but there is no such property or it is typed').toEqual([]);
}

test('whatever the cluster’s OpenAPI has of a pod template is typed with the same name, or said not to be', async () => {
  const comparison = new Comparison(await definitions(), await leftOutIn('pod-template.md'));
  comparison.compare('io.k8s.api.core.v1.PodTemplateSpec', 'PodTemplate');
  expectCovered('pod template', comparison);
});

test('and can be given when a workload is deployed, and so can whatever it has of the five kinds; what is required is so', async () => {
  const leftOut = new Set([...(await leftOutIn('deploying.md')), ...(await leftOutIn('pod-template.md'))]);
  const comparison = new Comparison(await definitions(), leftOut);
  comparison.compare('io.k8s.api.core.v1.PodTemplateSpec', 'PodTemplateInput');
  for (const kind of ['Deployment', 'StatefulSet', 'DaemonSet'])
    comparison.compare(`io.k8s.api.apps.v1.${kind}Spec`, `${kind}Input`);
  comparison.compare('io.k8s.api.batch.v1.JobSpec', 'JobInput');
  comparison.compare('io.k8s.api.batch.v1.CronJobSpec', 'CronJobInput');
  expectCovered('input of deployWorkload', comparison);
});
