import type { Resolvers } from '../generated/schema-types.ts';
import type { LabelSelector } from '../kubernetes/objects.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { flatPodTemplate, templateOf, type FlatPodTemplate } from '../model/pod-template.ts';
import { portProtocolOf } from '../model/port-protocol.ts';
import { flatVolumeClaimTemplate } from '../model/volume-claim-template.ts';
import type { TypeShapes } from './shapes.ts';

/*
 * What of a pod template isn't read as kubernetes-fields.ts reads it.
 */

/** The field `template` of a workload. */
export function template(workload: WorkloadEntry): FlatPodTemplate {
  return flatPodTemplate(templateOf(workload));
}

/** The field `selector` of a workload. */
export function selector(workload: WorkloadEntry): LabelSelector | undefined {
  return workload.kind === 'CRON_JOB' ? undefined : workload.object.spec?.selector;
}

export const statefulSetClaims: NonNullable<TypeShapes<Resolvers['StatefulSet']>['local']> = {
  volumeClaimTemplates: ({ object }) =>
    (object.spec?.volumeClaimTemplates ?? []).map(flatVolumeClaimTemplate),
};

export const containerPort: TypeShapes<Resolvers['ContainerPort']> = {
  local: { protocol: ({ protocol }) => portProtocolOf(protocol) },
};

export const envVar: TypeShapes<Resolvers['EnvVar']> = {
  local: {
    // Kubernetes leaves out an empty value.
    value: ({ value, valueFrom }) => value ?? (valueFrom == null ? '' : null),
  },
};

const named = new Set(['cpu', 'memory', 'ephemeral-storage']);

export const resourceAmounts: TypeShapes<Resolvers['ResourceAmounts']> = {
  local: {
    ephemeralStorage: (amounts) => amounts['ephemeral-storage'],
    other: (amounts) => Object.fromEntries(Object.entries(amounts).filter(([name]) => !named.has(name))),
  },
};

export const volume: TypeShapes<Resolvers['Volume']> = {
  local: {
    type: (source) =>
      Object.entries(source).find(([key, value]) => key !== 'name' && value != null)?.[0] ?? 'emptyDir',
  },
};

export const ephemeralVolumeSource: TypeShapes<Resolvers['EphemeralVolumeSource']> = {
  local: {
    volumeClaimTemplate: ({ volumeClaimTemplate: claim }) =>
      claim === undefined ? null : flatVolumeClaimTemplate(claim),
  },
};
