import type { Container, PodTemplate } from '../kubernetes/objects.ts';
import { quoted } from '../model/names.ts';
import type { ContainerInput } from './deploy-input.ts';
import {
  mergeIfAny,
  type FieldPatch,
  type ListPatch,
  type MergePatch,
  type SetPatch,
} from './field-patch.ts';
import type { WorkloadObject } from './live-object.ts';
import { templateOf } from './workload-pods.ts';
import { containerOf } from './plan-deploy.ts';
import { fieldsOf, type UpgradeWorkloadInput } from './upgrade-input.ts';
import { userError, type UserError } from './user-error.ts';

/** What an upgrade makes of the pod template. */
export function templatePatch(live: WorkloadObject, input: UpgradeWorkloadInput): MergePatch | undefined {
  const { labels, annotations, ...spec } = fieldsOf(input.pod);
  const template = {
    metadata: mergeIfAny({ labels, annotations }),
    spec: mergeIfAny({
      ...spec,
      ...withoutServiceAccount(spec['serviceAccountName']),
      ...containersPatch(templateOf(live), input),
    }),
  };
  return mergeIfAny(template, blamed(input));
}

/** Where the input has what is wrong with the template as a whole, as that it can't be changed. */
function blamed(input: UpgradeWorkloadInput): readonly string[] {
  const fields = ['pod', 'containers', 'addContainers', 'addInitContainers', 'removeContainers'] as const;
  return fields.filter((field) => input[field] !== undefined).slice(0, 1);
}

/** Kubernetes keeps the account under the name that the field once had, too, and takes it from there if it isn't in the other. */
function withoutServiceAccount(name: FieldPatch | undefined): { serviceAccount?: FieldPatch } {
  return name?.kind === 'unset' ? { serviceAccount: name } : {};
}

/** Containers are changed by name, whichever of the two lists has them. */
function containersPatch(
  { spec }: PodTemplate,
  { containers = [], addContainers = [], addInitContainers = [], removeContainers }: UpgradeWorkloadInput,
): Partial<Record<'containers' | 'initContainers', ListPatch>> {
  const added = { containers: addContainers, initContainers: addInitContainers };
  const fields = { containers: 'addContainers', initContainers: 'addInitContainers' } as const;
  const listPatch = (list: 'containers' | 'initContainers'): ListPatch => {
    const there = new Set((spec?.[list] ?? []).map(({ name }) => name));
    return {
      kind: 'list',
      by: 'name',
      set: [
        ...containers.filter(({ name }) => there.has(name)).map(({ patch }) => patch),
        ...added[list].map((one, index) => addition(one, [fields[list], index])),
      ],
      unset: (removeContainers ?? []).filter((name) => there.has(name)),
      at: undefined,
    };
  };
  const patches = (['containers', 'initContainers'] as const).map((list) => [list, listPatch(list)] as const);
  return Object.fromEntries(patches.filter(([, { set, unset }]) => set.length + unset.length > 0));
}

function addition(container: ContainerInput, at: SetPatch['at']): SetPatch {
  return { kind: 'set', value: containerOf(container), at };
}

/** What is wrong with the changes of containers, by what containers there are. */
export function checkContainerNames(live: WorkloadObject, input: UpgradeWorkloadInput): UserError[] {
  const names = containersOf(templateOf(live)).map(({ name }) => name);
  const removed = new Set(input.removeContainers ?? []);
  const stay = new Set(names.filter((name) => !removed.has(name)));
  const taken = (['addContainers', 'addInitContainers'] as const).flatMap((field) =>
    (input[field] ?? []).flatMap(({ name }, index) =>
      stay.has(name)
        ? [
            userError('ALREADY_EXISTS', `there is a container ${quoted(name)} already`, [
              field,
              index,
              'name',
            ]),
          ]
        : [],
    ),
  );
  const unknown = (input.containers ?? []).flatMap(({ name }, index) =>
    names.includes(name)
      ? []
      : [userError('NOT_FOUND', notFound(name, names), ['containers', index, 'name'])],
  );
  return [...unknown, ...taken];
}

function notFound(name: string, names: readonly string[]): string {
  return `there is no container ${quoted(name)}: the workload has ${names.map(quoted).join(', ')}`;
}

/** All containers of a template. */
export function containersOf({ spec }: PodTemplate): readonly Container[] {
  return [...(spec?.containers ?? []), ...(spec?.initContainers ?? [])];
}
