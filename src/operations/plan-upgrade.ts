import type { JsonPatchOperation } from '../kubernetes/api.ts';
import type { Deployment } from '../kubernetes/objects.ts';
import { changeCauseAnnotation } from '../model/deployment-revisions.ts';
import { diff } from '../model/diff.ts';
import { planContainers, type ContainerList } from './plan-containers.ts';
import { checkLive } from './live-object.ts';
import { change, changePairs, pointer, preconditions, type PatchPlan } from './patch.ts';
import { workloadSubject } from './subject.ts';
import type { UpgradeWorkloadInput } from './upgrade-input.ts';

/** What Kubernetes makes of a Deployment that doesn't say how many replicas it wants. */
const defaultReplicas = 1;

/**
 * What an upgrade writes: a patch of just what changes, which the API server refuses if one of the values it replaces isn't any more
 * what was read. The checked input is taken for granted.
 */
export function planUpgrade(live: Deployment, input: UpgradeWorkloadInput): PatchPlan {
  const containers = planContainers(live, input.containers ?? []);
  const annotations = annotationsAfter(live, input.changeCause);
  const replicas = input.replicas === null ? defaultReplicas : (input.replicas ?? live.spec?.replicas);
  const planned = withChanges(live, { annotations, replicas, lists: containers.lists });
  const changes = [
    ...containers.operations,
    ...replicasChange(live, input.replicas),
    ...changePairs(pointer('metadata', 'annotations'), live.metadata.annotations, annotations ?? {}),
  ];
  return {
    patch: changes.length === 0 ? [] : [...preconditions(live, input.expectedResourceVersion), ...changes],
    diff: diff(live, planned),
    userErrors: [
      ...checkLive(live, workloadSubject(input.workload), input.expectedResourceVersion),
      ...containers.userErrors,
    ],
    mappings: [
      { object: ['spec', 'replicas'], input: ['replicas'] },
      { object: ['metadata', 'annotations', changeCauseAnnotation], input: ['changeCause'] },
      {
        object: ['metadata', 'annotations'],
        input: typeof input.changeCause === 'string' ? ['changeCause'] : undefined,
      },
      ...containers.mappings,
    ],
  };
}

function annotationsAfter(
  { metadata: { annotations } }: Deployment,
  changeCause: string | null | undefined,
): Record<string, string> | undefined {
  if (changeCause === undefined) return annotations;
  if (changeCause !== null) return { ...annotations, [changeCauseAnnotation]: changeCause };
  const { [changeCauseAnnotation]: _, ...rest } = annotations ?? {};
  return annotations === undefined ? undefined : rest;
}

function replicasChange({ spec }: Deployment, replicas: number | null | undefined): JsonPatchOperation[] {
  if (replicas === undefined || spec?.replicas === (replicas ?? defaultReplicas)) return [];
  return change('/spec/replicas', spec?.replicas, replicas ?? undefined);
}

interface Changes {
  readonly annotations: Record<string, string> | undefined;
  readonly replicas: number | undefined;
  readonly lists: ContainerList;
}

function withChanges(live: Deployment, { annotations, replicas, lists }: Changes): Deployment {
  const { spec } = live;
  const template = spec?.template;
  if (spec === undefined || template?.spec === undefined) return live;
  return {
    ...live,
    metadata: { ...live.metadata, ...(annotations && { annotations }) },
    spec: {
      ...spec,
      ...(replicas !== undefined && { replicas }),
      template: { ...template, spec: { ...template.spec, ...lists } },
    },
  };
}
