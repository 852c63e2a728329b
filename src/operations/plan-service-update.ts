import type { JsonPatchOperation } from '../kubernetes/api.ts';
import type { Service } from '../kubernetes/objects.ts';
import { resources } from '../kubernetes/resources.ts';
import { diff } from '../model/diff.ts';
import { labelValueFault, qualifiedNameFault } from '../model/names.ts';
import { readStringMap } from '../model/string-map.ts';
import { checkPairs } from './check-deploy.ts';
import { checkNames } from './check-workload-ref.ts';
import { checkLive } from './live-object.ts';
import { change, changePairs, pointer, preconditions, type PatchPlan } from './patch.ts';
import type { StringPairsPatchInput, UpdateServiceInput } from './service-input.ts';
import { patchedPorts } from './service-ports-patch.ts';
import { serviceMappings, specChanges, typeWords, type SpecChanges } from './service-spec.ts';
import { inWords, referredSubject } from './subject.ts';
import { invalid, userError, type InputPath, type UserError } from './user-error.ts';

/** Everything that can be seen to be wrong with the input without asking the cluster. */
export function checkUpdateService(input: UpdateServiceInput): UserError[] {
  const noPorts = "the ports can't be unset as a whole: name those that are to go in ports.unset";
  return [
    ...checkNames(input.service, ['service']),
    ...checkPairsPatch(input.labels, ['labels'], labelValueFault),
    ...checkPairsPatch(input.annotations, ['annotations'], () => undefined),
    ...checkPairs(input.selector, ['selector'], labelValueFault),
    ...invalid(input.ports === null ? noPorts : undefined, ['ports']),
  ];
}

function checkPairsPatch(
  patch: StringPairsPatchInput | null | undefined,
  at: InputPath,
  valueFault: (value: string) => string | undefined,
): UserError[] {
  const set = new Set(readStringMap(patch?.set ?? {}).pairs.map(([key]) => key));
  return [
    ...checkPairs(patch?.set, [...at, 'set'], valueFault),
    ...(patch?.unset ?? []).flatMap((key, index) => {
      const both = set.has(key) ? `"${key}" must be either set or unset, not both` : undefined;
      return invalid(both ?? qualifiedNameFault(key), [...at, 'unset', index]);
    }),
  ];
}

/** What an update writes: a patch of just what changes. The checked input is taken for granted. */
export function planServiceUpdate(live: Service, input: UpdateServiceInput): Omit<PatchPlan, 'diff'> {
  const subject = referredSubject(resources.services.kind, input.service, ['service']);
  const ports = patchedPorts(live.spec?.ports ?? [], input.ports ?? {});
  const changes = { ...specChanges(input), ...typeChanges(live, input), ...affinityChanges(live, input) };
  const patch = [
    ...pairChanges('labels', live.metadata.labels, input.labels),
    ...pairChanges('annotations', live.metadata.annotations, input.annotations),
    ...Object.entries(changes).flatMap(([field, value]) => fieldChange(live, field, value)),
    ...(input.ports == null ? [] : fieldChange(live, 'ports', ports.ports)),
  ];
  return {
    patch: patch.length === 0 ? [] : [...preconditions(live, input.expectedResourceVersion), ...patch],
    userErrors: [
      ...checkLive(live, subject, input.expectedResourceVersion),
      ...checkAddress(live, input),
      ...checkSilent(live, input),
      ...ports.userErrors,
    ],
    mappings: [
      ...serviceMappings,
      ...(input.ports == null ? [] : [{ object: ['spec', 'ports'], input: ['ports'] }]),
      ...ports.mappings,
      { object: ['spec', 'clusterIP'], input: undefined },
      { object: ['spec', 'clusterIPs'], input: undefined },
    ],
  };
}

function fieldChange(live: Service, field: string, value: unknown): JsonPatchOperation[] {
  if (value === undefined) return [];
  const before = (live.spec as Record<string, unknown> | undefined)?.[field];
  const after = value ?? undefined;
  // A port or range more or less counts; that one list is another object in memory doesn't.
  if (diff(before, after).length === 0) return [];
  return change(pointer('spec', field), before, after);
}

/** What goes with the type, where Kubernetes doesn't see to it itself (registry/core/service/strategy.go, dropTypeDependentFields). */
function typeChanges({ spec }: Service, input: UpdateServiceInput): SpecChanges {
  const { type, headless } = input;
  const before = spec?.type ?? typeWords.CLUSTER_IP;
  const after = type === undefined ? before : typeWords[type ?? 'CLUSTER_IP'];
  const wasAlias = before === typeWords.EXTERNAL_NAME;
  const isAlias = after === typeWords.EXTERNAL_NAME;
  return {
    ...(after !== before && { type: after }),
    ...(wasAlias && !isAlias && input.externalName === undefined && { externalName: null }),
    ...(wasAlias && !isAlias && headless === true && { clusterIP: 'None', clusterIPs: ['None'] }),
    ...(!wasAlias && isAlias && input.internalTrafficPolicy === undefined && { internalTrafficPolicy: null }),
    ...(before === typeWords.LOAD_BALANCER &&
      after !== before &&
      input.loadBalancer === undefined && { loadBalancerSourceRanges: null, loadBalancerIP: null }),
  };
}

/** A timeout without affinity isn't valid. */
function affinityChanges({ spec }: Service, input: UpdateServiceInput): SpecChanges {
  const ends = input.sessionAffinity === null || input.sessionAffinity === 'NONE';
  const had = spec?.sessionAffinityConfig !== undefined;
  return ends && had && input.sessionAffinityTimeoutSeconds === undefined
    ? { sessionAffinityConfig: null }
    : {};
}

/** Kubernetes lets nobody change the address of a Service, and says so in a way that helps nobody. */
function checkAddress(live: Service, { headless, type, service }: UpdateServiceInput): UserError[] {
  if (headless === undefined || headless === null) return [];
  const after = type === undefined ? live.spec?.type : typeWords[type ?? 'CLUSTER_IP'];
  const wasAlias = live.spec?.type === typeWords.EXTERNAL_NAME;
  if (headless && after !== typeWords.CLUSTER_IP && after !== undefined) {
    const message = `a Service of type ${after} can't be headless: only one of type ClusterIP`;
    return [userError('INVALID', message, ['headless'])];
  }
  if (wasAlias || (live.spec?.clusterIP === 'None') === headless) return [];
  const message =
    `${inWords(referredSubject(resources.services.kind, service, []))} is ${headless ? 'not ' : ''}headless, ` +
    'and the address of a Service never changes: delete it and create it anew, or create another one beside it';
  return [userError('INVALID', message, ['headless'])];
}

/** What the API server would pass over in silence. */
function checkSilent({ spec }: Service, input: UpdateServiceInput): UserError[] {
  const { type, externalName, sessionAffinity, sessionAffinityTimeoutSeconds } = input;
  const typeAfter = type === undefined ? spec?.type : typeWords[type ?? 'CLUSTER_IP'];
  const affinityAfter = sessionAffinity === undefined ? spec?.sessionAffinity : sessionAffinity;
  const sticks = affinityAfter === 'ClientIP' || affinityAfter === 'CLIENT_IP';
  const isAlias = typeAfter === typeWords.EXTERNAL_NAME;
  const noAlias = `a Service of type ${typeAfter} can't have an externalName: only one of type ExternalName`;
  const noTimeout = 'a timeout is for sessionAffinity CLIENT_IP alone';
  return [
    ...invalid(typeof externalName === 'string' && !isAlias ? noAlias : undefined, ['externalName']),
    ...invalid(typeof sessionAffinityTimeoutSeconds === 'number' && !sticks ? noTimeout : undefined, [
      'sessionAffinityTimeoutSeconds',
    ]),
  ];
}

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

function pairChanges(
  field: 'labels' | 'annotations',
  before: Readonly<Record<string, string>> | undefined,
  patch: StringPairsPatchInput | null | undefined,
): JsonPatchOperation[] {
  if (patch === undefined) return [];
  const unset = patch === null ? Object.keys(before ?? {}).filter((key) => key !== lastApplied) : patch.unset;
  const gone = new Set(unset);
  const kept = Object.entries(before ?? {}).filter(([key]) => !gone.has(key));
  const after = Object.fromEntries([...kept, ...readStringMap(patch?.set ?? {}).pairs]);
  return changePairs(pointer('metadata', field), before, after);
}
