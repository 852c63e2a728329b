import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inputFieldsBelow, inputOf } from '../support/deploy-input.ts';
import { podTemplates } from '../support/everything.ts';
import { cases, manifestOf, podOf, withContainer } from '../support/every-workload.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { kubectl } from '../support/kubectl.ts';
import { normalised, objectsOf, twoNamespaces, type TwoNamespaces } from '../support/kubectl-oracle.ts';
import { wholeSelection, type Json, type Seen } from '../support/typed-surface.ts';

/*
 * Everything that can be given to deployWorkload is given, for all five kinds; the objects must be those that kubectl makes of the
 * equivalent manifests, and read back they must be what was given. None of them makes a pod.
 */

let gateway: TestGateway;
let namespaces: TwoNamespaces;
const seen: Seen = new Set();

beforeAll(async () => {
  gateway = await testGateway();
  namespaces = await twoNamespaces();
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await namespaces[Symbol.asyncDispose]();
});

interface Payload {
  readonly workload: Json | null;
  readonly warnings: string[];
  readonly userErrors: object[];
}

describe.each(cases)('everything of a $typeName', (one) => {
  const { typeName, field, selection } = one;

  test.each(Object.keys(podTemplates))(
    'with a pod as in "%s" is read back, and is as kubectl makes it',
    async (sort) => {
      const name = `${sort}-${typeName.toLowerCase()}`;
      const pod = podOf(sort, one);
      const spec = withContainer(one.spec, pod.spec);
      const input = {
        namespace: namespaces.ours,
        name,
        workload: { [field]: inputOf(`${typeName}Input`, spec, seen) },
        pod: inputOf('PodTemplateInput', pod, seen),
      };
      const { it } = await gateway.data<{ it: Payload }>(
        `mutation ($input: DeployWorkloadInput!) { it: deployWorkload(input: $input) {
        workload { name template ${wholeSelection('PodTemplate')} ... on ${typeName} { ${selection} } }
        warnings userErrors { code message field } } }`,
        { input },
      );
      expect(it.userErrors).toEqual([]);
      const { replicas: _, ...kind } = input.workload[field] ?? {};
      expect(it.workload).toMatchObject({ name, template: input.pod, ...kind });

      await kubectl(
        ['-n', namespaces.kubectls, 'create', '-f', '-'],
        JSON.stringify(manifestOf({ ...one, spec }, name, pod)),
      );
      const of = async (namespace: string): Promise<unknown[]> => {
        const objects = await objectsOf(namespace, `${typeName.toLowerCase()}s`);
        return normalised(
          objects.filter(({ metadata }) => metadata.name === name),
          namespace,
        );
      };
      expect(await of(namespaces.ours)).toEqual(await of(namespaces.kubectls));
    },
  );
});

test('nothing that can be given was left out', () => {
  const known = ['PodTemplateInput', ...cases.map(({ typeName }) => `${typeName}Input`)];
  const fields = known.flatMap((typeName) => [...inputFieldsBelow(typeName)]);
  const elsewhere = new Set(['ContainerPortInput.expose', 'DeploymentInput.upgradePolicy']);
  const never = fields.filter(
    (path) => !seen.has(path) && !elsewhere.has(path) && !path.startsWith('PortExposureInput.'),
  );
  expect([...new Set(never)]).toEqual([]);
});
