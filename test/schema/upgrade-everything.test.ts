import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { inputFieldsBelow, inputOf } from '../support/deploy-input.ts';
import { cases, manifestOf, podOf, withContainer, type Case } from '../support/every-workload.ts';
import { podTemplates } from '../support/everything.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { kubectl } from '../support/kubectl.ts';
import { normalised, objectsOf, twoNamespaces, type TwoNamespaces } from '../support/kubectl-oracle.ts';
import type { Json, Seen } from '../support/typed-surface.ts';

/*
 * A bare workload is upgraded to everything that can be given: it must be what kubectl makes of the whole manifest. Given again, nothing
 * changes; and when all of it is unset, it is what it was. Most of a Job can't be changed, so there is no such Job.
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
  readonly diff: object[];
  readonly userErrors: object[];
}

interface Whole extends Case {
  readonly name: string;
  readonly whole: { metadata: Json; spec: Json };
}

const kindNames: Readonly<Record<string, string>> = {
  Deployment: 'DEPLOYMENT',
  StatefulSet: 'STATEFUL_SET',
  DaemonSet: 'DAEMON_SET',
  CronJob: 'CRON_JOB',
};
const changeable = cases.filter(({ typeName }) => typeName !== 'Job');

/** What a pod has to have, and nothing else. */
function barePod({ pod, whole }: Whole): { metadata: Json; spec: Json } {
  const [{ name } = { name: '' }] = whole.spec['containers'] as { name: string }[];
  const containers = [{ name, image: 'bare:1', terminationMessagePath: '/dev/termination-log' }];
  return { metadata: {}, spec: { ...('restartPolicy' in pod && { restartPolicy: 'Never' }), containers } };
}

/** What the kind has to have, and what can't be changed or has a mutation of its own. */
function bareSpec({ spec }: Whole): Json {
  const fixed = new Set([
    'serviceName',
    'volumeClaimTemplates',
    'podManagementPolicy',
    'paused',
    'suspend',
    'replicas',
  ]);
  const kept = Object.entries(spec).filter(([field]) => fixed.has(field));
  const job = 'jobTemplate' in spec ? { schedule: '1 1 1 1 *', jobTemplate: { spec: {} } } : {};
  return { ...Object.fromEntries(kept), ...job };
}

function everything({ typeName, field, spec, whole }: Whole): Json {
  const [first, ...others] = whole.spec['containers'] as Json[];
  const initContainers = (whole.spec['initContainers'] ?? []) as Json[];
  const strategy = spec['strategy'] ?? spec['updateStrategy'];
  return {
    ...(strategy !== undefined && { strategy: inputOf('UpgradeStrategyInput', strategy as Json, seen) }),
    [field]: inputOf(`${typeName}PatchInput`, spec, seen),
    pod: inputOf('PodTemplatePatchInput', whole, seen),
    containers: [inputOf('ContainerPatchInput', first ?? {}, seen)],
    addContainers: others.map((container) => inputOf('ContainerInput', container)),
    addInitContainers: initContainers.map((container) => inputOf('ContainerInput', container)),
  };
}

/** Unsets whatever was given. */
function nothing(given: Json, { pod, field }: Whole): Json {
  const nulls = (value: unknown): Json =>
    Object.fromEntries(Object.keys((value ?? {}) as Json).map((key) => [key, null]));
  const unset = (value: unknown) => ({ unset: Object.keys(((value ?? {}) as { set?: Json }).set ?? {}) });
  const [container] = given['containers'] as Json[];
  const podInput = given['pod'] as Json;
  const { serviceName: _, podManagementPolicy: __, schedule, jobTemplate, ...kind } = given[field] as Json;
  const added = ['addContainers', 'addInitContainers'].flatMap((list) => given[list] as { name: string }[]);
  return {
    ...('strategy' in given && { strategy: null }),
    [field]: {
      ...nulls(kind),
      ...(schedule !== undefined && { schedule: '1 1 1 1 *' }),
      ...(jobTemplate !== undefined && { jobTemplate: nulls(jobTemplate) }),
    },
    pod: {
      ...nulls(podInput),
      labels: unset(podInput['labels']),
      ...('restartPolicy' in pod && { restartPolicy: 'NEVER' }),
    },
    containers: [{ ...nulls(container), name: container?.['name'], image: 'bare:1' }],
    removeContainers: added.map(({ name }) => name),
  };
}

describe.each(changeable)('a bare $typeName', (one) => {
  const { typeName } = one;
  const resource = `${typeName.toLowerCase()}s`;

  async function create(namespace: string, manifest: Json): Promise<void> {
    await kubectl(['-n', namespace, 'create', '-f', '-'], JSON.stringify(manifest));
  }

  async function objectIn(namespace: string, name: string): Promise<KubernetesObject> {
    const objects = await objectsOf(namespace, resource);
    const found = objects.find(({ metadata }) => metadata.name === name);
    if (found === undefined) throw new Error(`there is no ${name}`);
    const { generation: _, annotations, ...metadata } = found.metadata;
    // What has been changed has been so more than once.
    const { 'deprecated.daemonset.template.generation': __, ...others } = annotations ?? {};
    return { ...found, metadata: { ...metadata, annotations: others } };
  }

  /** What every change of the spec makes one more. */
  function generationOf(name: string): Promise<string> {
    return kubectl(['-n', namespaces.ours, 'get', resource, name, '-o', 'jsonpath={.metadata.generation}']);
  }

  async function upgrade(name: string, input: Json): Promise<Payload> {
    const workload = { kind: kindNames[typeName], namespace: namespaces.ours, name };
    const { it } = await gateway.data<{ it: Payload }>(
      `mutation ($input: UpgradeWorkloadInput!) { it: upgradeWorkload(input: $input) {
        diff { path before after } userErrors { code message field } } }`,
      { input: { ...input, workload } },
    );
    expect(it.userErrors).toEqual([]);
    return it;
  }

  test.each(Object.keys(podTemplates))('becomes everything as in "%s", and bare again', async (sort) => {
    const name = `${sort}-${typeName.toLowerCase()}`;
    const pods = podOf(sort, one);
    const spec = withContainer(one.spec, pods.spec);
    const whole: Whole = { ...one, spec, name, whole: pods };
    const { ours, kubectls } = namespaces;
    await create(ours, manifestOf({ ...one, spec: bareSpec(whole) }, name, barePod(whole)));
    const bare = await objectIn(ours, name);
    await create(kubectls, manifestOf({ ...one, spec }, name, pods));

    const input = everything(whole);
    const { diff } = await upgrade(name, input);
    expect(diff).not.toEqual([]);
    const of = async (namespace: string) => normalised([await objectIn(namespace, name)], namespace);
    expect(await of(ours)).toEqual(await of(kubectls));

    const { addContainers: _, addInitContainers: __, ...again } = input;
    const before = await generationOf(name);
    expect(await upgrade(name, again)).toMatchObject({ diff: [] });
    expect(await generationOf(name)).toBe(before);

    await upgrade(name, nothing(input, whole));
    expect(normalised([await objectIn(ours, name)], ours)).toEqual(normalised([bare], ours));
  });
});

test('nothing that can be given was left out', () => {
  const known = ['PodTemplatePatchInput', 'ContainerPatchInput', 'UpgradeStrategyInput'];
  const kinds = changeable.map(({ typeName }) => `${typeName}PatchInput`);
  const fields = [...known, ...kinds].flatMap((typeName) => [...inputFieldsBelow(typeName)]);
  // Told in test/operations: what is exposed, what is removed by name, and a strategy in a word.
  const elsewhere = ['ContainerPortPatchInput.expose', 'UpgradeStrategyInput.policy'];
  // A claim that is made for the pod has no name; the only program that is run as a probe is that of a sidecar, which is added.
  elsewhere.push('PersistentVolumeClaimTemplateInput.name', 'ProbeInput.exec');
  const never = fields.filter(
    (path) =>
      !seen.has(path) &&
      !elsewhere.includes(path) &&
      !path.endsWith('PatchInput.unset') &&
      !path.startsWith('PortExposureInput.'),
  );
  expect([...new Set(never)]).toEqual([]);
});
