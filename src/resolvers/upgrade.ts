import type { GraphQLSchema } from 'graphql';
import { clusterReferred } from '../auth/scope.ts';
import type {
  ContainerPatchInput,
  Resolvers,
  UpgradeWorkloadInput as SchemaInput,
} from '../generated/schema-types.ts';
import type { ContainerInput } from '../operations/deploy-input.ts';
import { merge, type MergePatch } from '../operations/field-patch.ts';
import type { ContainerPatch, PortExposure, UpgradeWorkloadInput } from '../operations/upgrade-input.ts';
import { upgradeWorkload } from '../operations/upgrade-workload.ts';
import type { InputPath, UserError } from '../operations/user-error.ts';
import { operationIn } from './context.ts';
import { kubernetesInput } from './kubernetes-input.ts';
import { kubernetesPatch, pairsPatch } from './kubernetes-patch.ts';
import { asPayload, showWritten } from './payload.ts';
import type { TypeShapes } from './shapes.ts';

export const upgradeMutation: TypeShapes<Resolvers['Mutation']> = {
  live: {
    upgradeWorkload: async (_root, { input }, context, schema) => {
      const cluster = clusterReferred(input.workload.cluster, 'input.workload.cluster', context.scope);
      const result = await upgradeWorkload(readUpgrade(input, schema), operationIn(cluster, context));
      const services = result.services.map(({ action, entry, written, diff }) => {
        const unreadable = input.dryRun === true || action === 'DELETED';
        showWritten(entry, written, { unreadable }, context);
        return { action, service: entry, diff: [...diff] };
      });
      return { ...asPayload(result, input.dryRun, context), services };
    },
  },
};

/** The input as operations read it. */
export function readUpgrade(input: SchemaInput, schema: GraphQLSchema): UpgradeWorkloadInput {
  const faults: UserError[] = [];
  const patch = (typeName: string, value: object | null | undefined, at: InputPath) => {
    if (value === undefined || value === null) return undefined;
    const read = kubernetesPatch(schema, typeName, value, at);
    faults.push(...read.faults);
    return read.patch;
  };
  const added = (list: SchemaInput['addContainers'], field: string) =>
    list?.map((container, index) => {
      const read = kubernetesInput(schema, 'ContainerInput', container, [field, index]);
      faults.push(...read.faults);
      return read.value as unknown as ContainerInput;
    });
  return {
    workload: input.workload,
    description: input.description,
    changeCause: input.changeCause,
    replicas: input.replicas,
    removeContainers: input.removeContainers,
    rollbackOnFailure: input.rollbackOnFailure,
    expectedResourceVersion: input.expectedResourceVersion,
    dryRun: input.dryRun,
    labels: pairsPatch(input.labels, ['labels'], faults),
    annotations: pairsPatch(input.annotations, ['annotations'], faults),
    strategy:
      input.strategy === null
        ? { kind: 'unset', at: ['strategy'] }
        : patch('UpgradeStrategyInput', input.strategy, ['strategy']),
    deployment: patch('DeploymentPatchInput', input.deployment, ['deployment']),
    statefulSet: patch('StatefulSetPatchInput', input.statefulSet, ['statefulSet']),
    daemonSet: patch('DaemonSetPatchInput', input.daemonSet, ['daemonSet']),
    job: patch('JobPatchInput', input.job, ['job']),
    cronJob: patch('CronJobPatchInput', input.cronJob, ['cronJob']),
    pod: patch('PodTemplatePatchInput', input.pod, ['pod']),
    containers: input.containers?.map((container, index): ContainerPatch => {
      const at = ['containers', index];
      return {
        name: container.name,
        patch: patch('ContainerPatchInput', container, at) ?? merge({}, at),
        exposures: exposuresOf(container, at),
      };
    }),
    addContainers: added(input.addContainers, 'addContainers'),
    addInitContainers: added(input.addInitContainers, 'addInitContainers'),
    faults,
  };
}

/** The ports of which is said how they are to be exposed; null says that they aren't. */
function exposuresOf({ ports }: ContainerPatchInput, container: InputPath): PortExposure[] {
  return (ports?.set ?? []).flatMap(({ expose, name, containerPort, protocol }, index) => {
    if (expose === undefined) return [];
    const at = [...container, 'ports', 'set', index];
    return [
      {
        port: portNamed({ name, containerPort, protocol }, at),
        expose: given(expose),
        at: [...at, 'expose'],
      },
    ];
  });
}

function portNamed(port: Readonly<Record<string, unknown>>, at: InputPath): MergePatch {
  const known = Object.entries(port).filter(([, value]) => value !== undefined && value !== null);
  return merge(
    Object.fromEntries(known.map(([field, value]) => [field, { kind: 'set', value, at: [...at, field] }])),
    at,
  );
}

type Exposure = NonNullable<NonNullable<NonNullable<ContainerPatchInput['ports']>['set']>[number]['expose']>;

function given(expose: Exposure | null): PortExposure['expose'] {
  if (expose === null) return { type: 'NONE' };
  const { type, port, nodePort } = expose;
  return {
    type,
    ...(port !== undefined && port !== null && { port }),
    ...(nodePort !== undefined && nodePort !== null && { nodePort }),
  };
}
