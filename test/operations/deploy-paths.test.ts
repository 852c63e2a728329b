import { getNullableType, isInputObjectType, isListType, type GraphQLInputType } from 'graphql';
import { expect, test } from 'vitest';
import type { DeployWorkloadInput, WorkloadKindInput } from '../../src/operations/deploy-input.ts';
import { workloadMappings } from '../../src/operations/deploy-paths.ts';
import { inputPathOf } from '../../src/operations/object-path.ts';
import { fieldsType } from '../support/typed-surface.ts';

/** A path as the API server writes it, and what it must be in the input. */
interface PathPair {
  readonly object: string;
  readonly input: readonly (string | number)[];
}

/** Everything below a value of an input type, as Kubernetes calls it and as the input does. Written apart from what is tested. */
function* below(type: GraphQLInputType, at: PathPair): Iterable<PathPair> {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    yield* below(nullable.ofType, { object: `${at.object}[0]`, input: [...at.input, 0] });
  } else if (isInputObjectType(nullable)) {
    for (const field of Object.values(nullable.getFields())) {
      const own = stepOf(nullable.name, field.name);
      if (own !== undefined) {
        const pair = { object: `${at.object}${own}`, input: [...at.input, field.name] };
        yield pair;
        yield* below(field.type, pair);
      }
    }
  }
}

/** How Kubernetes goes on for a field of the input; undefined for one that it doesn't know. */
function stepOf(typeName: string, field: string): string | undefined {
  if (typeName === 'ResourceAmountsInput' || typeName === 'VolumeResourceAmountsInput') {
    return field === 'other' ? undefined : `[${field === 'ephemeralStorage' ? 'ephemeral-storage' : field}]`;
  }
  const inMetadata = ['name', 'labels', 'annotations'].includes(field);
  if (typeName === 'PersistentVolumeClaimTemplateInput')
    return `.${inMetadata ? 'metadata' : 'spec'}.${field}`;
  if (typeName.endsWith('StrategyInput')) return field === 'type' ? '.type' : `.rollingUpdate.${field}`;
  if (typeName === 'JobTemplateInput' && inMetadata) return `.metadata.${field}`;
  const jobs = typeName === 'JobTemplateInput' ? '.spec' : '';
  return `${typeName}.${field}` in renamed ? renamed[`${typeName}.${field}`] : `${jobs}.${field}`;
}

const renamed: Readonly<Record<string, string | undefined>> = {
  'StatefulSetInput.ordinalsStart': '.ordinals.start',
  'JobInput.jobController': '.managedBy',
  'JobTemplateInput.jobController': '.spec.managedBy',
  'ContainerPortInput.expose': undefined,
  'DeploymentInput.upgradePolicy': undefined,
  'PodTemplateInput.labels': undefined,
  'PodTemplateInput.annotations': undefined,
};

const kinds = {
  deployment: 'DeploymentInput',
  statefulSet: 'StatefulSetInput',
  daemonSet: 'DaemonSetInput',
  job: 'JobInput',
  cronJob: 'CronJobInput',
} as const satisfies Record<keyof WorkloadKindInput, string>;

function typeNamed(name: string): GraphQLInputType {
  return fieldsType(name) as GraphQLInputType;
}

test.each(Object.entries(kinds))('whatever is wrong with a %s is found in the input', (field, typeName) => {
  const workload = { [field]: {} } as WorkloadKindInput;
  const pod = { labels: { a: 'b' }, annotations: {}, containers: [] };
  const input: DeployWorkloadInput = { namespace: 'shop', name: 'web', workload, pod };
  const mappings = workloadMappings(input);
  const template = field === 'cronJob' ? 'spec.jobTemplate.spec.template' : 'spec.template';
  const pairs = [
    ...below(typeNamed(typeName), { object: 'spec', input: ['workload', field] }),
    ...below(typeNamed('PodTemplateInput'), { object: `${template}.spec`, input: ['pod'] }),
    { object: `${template}.metadata.labels`, input: ['pod', 'labels'] },
    { object: `${template}.metadata.annotations[a]`, input: ['pod', 'annotations'] },
    {
      object: `${template}.spec.containers[1].resources.limits[example.com/gpu]`,
      input: ['pod', 'containers', 1, 'resources', 'limits', 'other', 'example.com/gpu'],
    },
    { object: 'metadata.name', input: ['name'] },
    { object: 'metadata.annotations', input: ['annotations'] },
  ];
  expect(pairs.length).toBeGreaterThan(500);
  expect(pairs.map(({ object }) => [object, inputPathOf(object, mappings)?.path])).toEqual(
    pairs.map(({ object, input: path }) => [object, path]),
  );
});
