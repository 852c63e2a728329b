import { imageFault, quoted } from '../model/names.ts';
import { checkEnv, repeated } from './check-container.ts';
import { checkReplicas } from './check-deploy.ts';
import { checkWorkloadRef } from './check-workload-ref.ts';
import { checkRollbackOnFailure } from './guard-upgrade.ts';
import type { ContainerPatchInput, EnvPatchInput, UpgradeWorkloadInput } from './upgrade-input.ts';
import { invalid, userError, type InputPath, type UserError } from './user-error.ts';

/** Everything that can be seen to be wrong with the input without asking the cluster. */
export function checkUpgrade(input: UpgradeWorkloadInput): UserError[] {
  const containers = input.containers ?? [];
  return [
    ...(input.faults ?? []),
    ...checkWorkloadRef(input.workload, { name: 'upgradeWorkload', kinds: ['DEPLOYMENT'] }),
    ...containers.flatMap((container, index) => checkPatch(container, ['containers', index])),
    ...repeated(
      containers.map(({ name }, index) => ({ text: name, at: ['containers', index, 'name'] })),
      'container',
    ),
    ...checkReplicas(input.replicas, ['replicas']),
    ...checkRollbackOnFailure(input),
  ];
}

function checkPatch({ name, image, env }: ContainerPatchInput, at: InputPath): UserError[] {
  const noImage = `container ${quoted(name)} must have an image: leave the field out to keep the one it has`;
  return [
    ...(image === undefined ? [] : invalid(image === null ? noImage : imageFault(image), [...at, 'image'])),
    ...checkEnvPatch(env ?? {}, [...at, 'env']),
  ];
}

function checkEnvPatch({ set, unset }: EnvPatchInput, at: InputPath): UserError[] {
  const names = new Set((set ?? []).map(({ name }) => name));
  return [
    ...checkEnv(set ?? [], [...at, 'set']),
    ...(unset ?? []).flatMap((name, index) =>
      names.has(name)
        ? [
            userError('INVALID', `variable ${quoted(name)} must be either set or unset, not both`, [
              ...at,
              'unset',
              index,
            ]),
          ]
        : [],
    ),
  ];
}
