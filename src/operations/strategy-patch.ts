import type { WorkloadKind } from '../model/entries/base-workload-entry.ts';
import { merge, type FieldPatch, type MergePatch, type UnsetPatch } from './field-patch.ts';
import { fieldsOf } from './upgrade-input.ts';
import { invalid, type UserError } from './user-error.ts';
import { policies, type Policy } from './workload-spec.ts';

/** A change of how pods are replaced, as Kubernetes has it: what is about rolling updates one level below, and only with those. */
export function strategyPatch(given: MergePatch | UnsetPatch | undefined): FieldPatch | undefined {
  if (given?.kind !== 'merge') return given;
  const { type, policy, ...rolling } = given.fields;
  if (policy?.kind === 'set') return { ...policy, value: policies[policy.value as Policy] };
  const rollingUpdate = isOtherThanRolling(type)
    ? ({ kind: 'unset', at: type?.at ?? ['strategy'] } as const)
    : Object.keys(rolling).length > 0
      ? merge(rolling, given.at)
      : undefined;
  return merge({ type, rollingUpdate }, given.at);
}

/** What can be seen to be wrong with a change of how pods of a kind are replaced. */
export function checkStrategy(given: MergePatch | UnsetPatch | undefined, kind: WorkloadKind): UserError[] {
  if (given === undefined) return [];
  const known = knownTo[kind];
  if (known === undefined) {
    const message = `a workload of the kind ${kind} doesn't replace pods: only a DEPLOYMENT, STATEFUL_SET or DAEMON_SET has a strategy`;
    return invalid(message, ['strategy']);
  }
  const fields = fieldsOf(given);
  const { type, policy, ...rolling } = fields;
  const others = Object.keys({ ...(type && { type }), ...rolling });
  const unknown = Object.keys(rolling).filter((field) => !known.fields.includes(field));
  const hasOtherType = type?.kind === 'set' && !known.types.includes(String(type.value));
  return [
    ...invalid(
      hasOtherType ? `the type for a workload of the kind ${kind} must be one of ${known.words}` : undefined,
      ['strategy', 'type'],
    ),
    ...(policy?.kind === 'set' ? checkPolicy(kind, others) : []),
    ...unknown.flatMap((field) =>
      invalid(`a workload of the kind ${kind} has no ${field}: it has ${known.fields.join(' and ')}`, [
        'strategy',
        field,
      ]),
    ),
    ...(isOtherThanRolling(type)
      ? Object.entries(rolling)
          .filter(([, { kind: change }]) => change === 'set')
          .flatMap(([field]) =>
            invalid(`${field} is for ROLLING_UPDATE alone: leave it out`, ['strategy', field]),
          )
      : []),
  ];
}

function checkPolicy(kind: WorkloadKind, others: readonly string[]): UserError[] {
  const twice = `policy and ${others.join(', ')} say the same thing in two ways: give one of the two`;
  const wrongKind = `only a DEPLOYMENT has a policy: give the type and what goes with it`;
  return [
    ...invalid(kind === 'DEPLOYMENT' ? undefined : wrongKind, ['strategy', 'policy']),
    ...invalid(others.length > 0 ? twice : undefined, ['strategy', 'policy']),
  ];
}

function isOtherThanRolling(type: FieldPatch | undefined): boolean {
  return type?.kind === 'set' && type.value !== 'RollingUpdate';
}

interface Known {
  /** In Kubernetes' words. */
  readonly types: readonly string[];
  readonly words: string;
  readonly fields: readonly string[];
}

const byDeletion = { types: ['RollingUpdate', 'OnDelete'], words: 'ROLLING_UPDATE and ON_DELETE' };
const knownTo: Readonly<Partial<Record<WorkloadKind, Known>>> = {
  DEPLOYMENT: {
    types: ['RollingUpdate', 'Recreate'],
    words: 'ROLLING_UPDATE and RECREATE',
    fields: ['maxSurge', 'maxUnavailable'],
  },
  STATEFUL_SET: { ...byDeletion, fields: ['maxUnavailable', 'partition'] },
  DAEMON_SET: { ...byDeletion, fields: ['maxSurge', 'maxUnavailable'] },
};
