import type { JsonPatchOperation } from '../kubernetes/api.ts';
import type { Deployment, EnvVar } from '../kubernetes/objects.ts';
import { quoted } from '../model/names.ts';
import type { PathMapping, Step } from './object-path.ts';
import { change, pointer, test } from './patch.ts';
import { patchedEnv, sameEnv } from './patched-env.ts';
import type { ContainerPatchInput } from './upgrade-input.ts';
import { userError, type InputPath, type UserError } from './user-error.ts';

type PodSpec = NonNullable<NonNullable<Deployment['spec']>['template']['spec']>;
type Container = PodSpec['containers'][number];

/** The lists of containers of a pod, as they will be. */
export type ContainerList = Pick<PodSpec, 'containers' | 'initContainers'>;

/** What changes of containers write. */
export interface ContainersPlan {
  readonly operations: readonly JsonPatchOperation[];
  readonly lists: ContainerList;
  readonly userErrors: readonly UserError[];
  readonly mappings: readonly PathMapping[];
}

/** A container with its place in the object. */
interface Placed {
  readonly container: Container;
  readonly at: readonly Step[];
}

export function planContainers(live: Deployment, patches: readonly ContainerPatchInput[]): ContainersPlan {
  const containers = containersOf(live);
  const plans = patches.map((patch, index) => planContainer(containers, patch, ['containers', index]));
  const changed = new Map(
    plans.flatMap(({ before, after }) => (before === undefined ? [] : [[before, after] as const])),
  );
  const { containers: main = [], initContainers } = live.spec?.template.spec ?? {};
  const replaced = (list: readonly Container[]) =>
    list.map((container) => changed.get(container) ?? container);
  return {
    operations: plans.flatMap(({ operations }) => operations),
    lists: {
      containers: replaced(main),
      ...(initContainers && { initContainers: replaced(initContainers) }),
    },
    userErrors: plans.flatMap(({ userErrors }) => userErrors),
    mappings: plans.flatMap(({ mappings }) => mappings),
  };
}

function containersOf({ spec }: Deployment): Placed[] {
  const pod = spec?.template.spec;
  const placed = (field: 'containers' | 'initContainers') =>
    (pod?.[field] ?? []).map((container, index) => ({
      container,
      at: ['spec', 'template', 'spec', field, index],
    }));
  return [...placed('containers'), ...placed('initContainers')];
}

interface ContainerPlan extends Pick<ContainersPlan, 'operations' | 'userErrors' | 'mappings'> {
  readonly before?: Container;
  readonly after?: Container;
}

function planContainer(all: readonly Placed[], patch: ContainerPatchInput, input: InputPath): ContainerPlan {
  const found = all.find(({ container }) => container.name === patch.name);
  if (found === undefined)
    return { operations: [], mappings: [], userErrors: [unknownContainer(all, patch.name, input)] };
  const { container: before, at } = found;
  const env = patchedEnv(before.env ?? [], patch.env);
  const after: Container = {
    ...before,
    ...(typeof patch.image === 'string' && { image: patch.image }),
    env: [...env],
  };
  const changes = [
    ...change(pointer(...at, 'image'), before.image, after.image),
    ...(sameEnv(before.env ?? [], env) ? [] : envChange(pointer(...at, 'env'), before.env, env)),
  ];
  return {
    before,
    after: changes.length === 0 ? before : after,
    // The position is the container's only as long as the name is there.
    operations: changes.length === 0 ? [] : [test(pointer(...at, 'name'), before.name), ...changes],
    userErrors: [],
    mappings: mappingsOf(at, env, patch, input),
  };
}

function unknownContainer(all: readonly Placed[], name: string, input: InputPath): UserError {
  const known = all.map(({ container }) => quoted(container.name)).join(', ');
  return userError('NOT_FOUND', `there is no container ${quoted(name)}: the workload has ${known}`, [
    ...input,
    'name',
  ]);
}

/** The list as a whole, since a JSON patch knows its elements by position alone and can't test that one isn't there. */
function envChange(
  path: string,
  before: readonly EnvVar[] | undefined,
  after: readonly EnvVar[],
): JsonPatchOperation[] {
  return change(path, before, after.length === 0 ? undefined : after);
}

function mappingsOf(
  at: readonly Step[],
  env: readonly EnvVar[],
  patch: ContainerPatchInput,
  input: InputPath,
): PathMapping[] {
  const set = patch.env?.set ?? [];
  return [
    { object: [...at, 'image'], input: patch.image === undefined ? undefined : [...input, 'image'] },
    { object: [...at, 'env'], input: patch.env === undefined ? undefined : [...input, 'env'] },
    ...env.map(({ name }, position) => {
      const given = set.findIndex((variable) => variable.name === name);
      const path = given === -1 ? undefined : [...input, 'env', 'set', given];
      return { object: [...at, 'env', position], input: path, deep: true };
    }),
  ];
}
