import type { GraphQLSchema } from 'graphql';
import { clusterReferred } from '../auth/scope.ts';
import type { ContainerPatchInput, Resolvers } from '../generated/schema-types.ts';
import type { EnvVar } from '../kubernetes/objects.ts';
import type { UpgradeWorkloadInput } from '../operations/upgrade-input.ts';
import { upgradeWorkload } from '../operations/upgrade-workload.ts';
import type { UserError } from '../operations/user-error.ts';
import { clusterFor } from './context.ts';
import { kubernetesInput } from './kubernetes-input.ts';
import { asPayload } from './payload.ts';
import type { TypeShapes } from './shapes.ts';

export const upgradeMutation: TypeShapes<Resolvers['Mutation']> = {
  live: {
    upgradeWorkload: async (_root, { input }, context, schema) => {
      const { name } = clusterReferred(input.workload.cluster, 'input.workload.cluster', context.scope);
      const faults: UserError[] = [];
      const containers = input.containers?.map((container, index) =>
        withVariables(container, ['containers', String(index)], schema, faults),
      );
      const result = await upgradeWorkload({ ...input, containers, faults } satisfies UpgradeWorkloadInput, {
        caller: context.caller,
        cluster: clusterFor(name, context),
      });
      return asPayload(result, input.dryRun, context);
    },
  },
};

type Patches = NonNullable<UpgradeWorkloadInput['containers']>;

/** A change of a container with its variables as Kubernetes has them. */
function withVariables(
  container: ContainerPatchInput,
  at: readonly string[],
  schema: GraphQLSchema,
  faults: UserError[],
): Patches[number] {
  const { env, ...rest } = container;
  if (env === undefined || env === null) return { ...rest, ...(env === null && { env }) };
  const set = env.set?.map((variable, index) => {
    const read = kubernetesInput(schema, 'EnvVarInput', variable, [...at, 'env', 'set', index]);
    faults.push(...read.faults);
    return read.value as unknown as EnvVar;
  });
  return { ...rest, env: { ...env, set } };
}
