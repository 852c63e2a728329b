import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { fieldsType, type Json, type Seen } from './typed-surface.ts';

/**
 * The input that a piece of a manifest would be given by, by walking the schema. What has no field must not be in it. Written apart from
 * the gateway's own reading of inputs.
 */
export function inputOf(typeName: string, raw: Json, seen: Seen = new Set()): Json {
  const type = fieldsType(typeName);
  if (!isInputObjectType(type)) throw new Error(`${typeName} is no input type`);
  const properties = special[typeName]?.(raw) ?? raw;
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      const field = type.getFields()[name];
      if (field === undefined) throw new Error(`${typeName} has no field for ${name}`);
      seen.add(`${typeName}.${name}`);
      return [name, inputValue(field.type, value, seen)];
    }),
  );
}

function inputValue(type: GraphQLInputType, value: unknown, seen: Seen): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return (value as readonly unknown[]).map((item) => inputValue(nullable.ofType, item, seen));
  }
  if (isInputObjectType(nullable)) return inputOf(nullable.name, value as Json, seen);
  if (!isEnumType(nullable)) return value;
  const word = String(value).toUpperCase();
  const found = nullable.getValues().find(({ name }) => name.replaceAll('_', '') === word);
  if (found === undefined) throw new Error(`${nullable.name} has no value for "${word}"`);
  return found.name;
}

/** Every `Type.field` that can be given below an input type. */
export function inputFieldsBelow(typeName: string, found: Seen = new Set()): Seen {
  const type = fieldsType(typeName) as GraphQLInputObjectType;
  for (const field of Object.values(type.getFields())) {
    const path = `${typeName}.${field.name}`;
    if (found.has(path)) continue;
    found.add(path);
    const nullable = getNullableType(field.type);
    const item = isListType(nullable) ? getNullableType(nullable.ofType) : nullable;
    if (isInputObjectType(item)) inputFieldsBelow(item.name, found);
  }
  return found;
}

/** What isn't given by the field of the same name. */
const special: Readonly<Record<string, (raw: Json) => Json>> = {
  PodTemplateInput: flat,
  PersistentVolumeClaimTemplateInput: flat,
  ResourceAmountsInput: ({ cpu, memory, 'ephemeral-storage': ephemeralStorage, ...other }) =>
    given({ cpu, memory, ephemeralStorage, other: Object.keys(other).length > 0 ? other : undefined }),
  DeploymentStrategyInput: oneLevel,
  StatefulSetUpdateStrategyInput: oneLevel,
  DaemonSetUpdateStrategyInput: oneLevel,
  StatefulSetInput: ({ ordinals, ...rest }) =>
    given({ ...rest, ordinalsStart: (ordinals as Json | undefined)?.['start'] }),
  JobInput: job,
  JobTemplateInput: (raw) => job(flat(raw)),
  PodTemplatePatchInput: (raw) => {
    const { containers: _, initContainers: __, ...rest } = flat(raw);
    return rest;
  },
  ResourceAmountsPatchInput: (raw) => special['ResourceAmountsInput']?.(raw) ?? raw,
  StringPairsPatchInput: (set) => ({ set }),
  VolumesPatchInput: (set) => ({ set }),
  VolumeMountsPatchInput: (set) => ({ set }),
  VolumeDevicesPatchInput: (set) => ({ set }),
  ContainerPortsPatchInput: (set) => ({ set }),
  EnvPatchInput: (set) => ({ set }),
  UpgradeStrategyInput: oneLevel,
  DeploymentPatchInput: ({ replicas: _, strategy: __, paused: ___, ...rest }) => rest,
  StatefulSetPatchInput: (raw) => {
    const { replicas: _, updateStrategy: __, volumeClaimTemplates: ___, ordinals, ...rest } = raw;
    return given({ ...rest, ordinalsStart: (ordinals as Json | undefined)?.['start'] });
  },
  DaemonSetPatchInput: ({ updateStrategy: _, ...rest }) => rest,
  CronJobPatchInput: ({ suspend: _, ...rest }) => rest,
  JobTemplatePatchInput: (raw) => job(flat(raw)),
};

function flat({ metadata, spec }: Json): Json {
  const { name, labels, annotations } = (metadata ?? {}) as Json;
  return given({ ...(spec as Json), name, labels, annotations });
}

function oneLevel({ type, rollingUpdate }: Json): Json {
  return given({ type, ...(rollingUpdate as Json | undefined) });
}

function job({ managedBy, template: _, ...rest }: Json): Json {
  return given({ ...rest, jobController: managedBy });
}

function given(properties: Json): Json {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}
