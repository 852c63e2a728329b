import type { WorkloadKind } from '../model/entries/base-workload-entry.ts';
import { dnsLabelFault, dnsSubdomainFault } from '../model/names.ts';
import type { WorkloadRef } from './operation-context.ts';
import { invalid, userError, type InputPath, type UserError } from './user-error.ts';

/** An operation on workloads, by its name in the schema. */
export interface WorkloadOperation {
  readonly name: string;
  readonly kinds: readonly WorkloadKind[];
  /** What there is instead for kinds that it doesn't exist for. */
  readonly instead?: Readonly<Partial<Record<WorkloadKind, string>>>;
}

/** What is wrong with the reference to a workload that an operation is to change. */
export function checkWorkloadRef(
  ref: WorkloadRef,
  operation: WorkloadOperation,
  at: InputPath = ['workload'],
): UserError[] {
  return [
    ...(operation.kinds.includes(ref.kind) ? [] : [unsupported(ref.kind, operation, at)]),
    ...checkNames(ref, at),
  ];
}

/** What is wrong with the namespace and name of an object that an operation is to change. */
export function checkNames(
  { namespace, name }: { readonly namespace: string; readonly name: string },
  at: InputPath,
): UserError[] {
  return [
    ...invalid(dnsLabelFault(namespace), [...at, 'namespace']),
    ...invalid(dnsSubdomainFault(name), [...at, 'name']),
  ];
}

function unsupported(
  kind: WorkloadKind,
  { name, kinds, instead }: WorkloadOperation,
  at: InputPath,
): UserError {
  const alternative = instead?.[kind] === undefined ? '' : `. ${instead[kind]}`;
  const message = `${name} doesn't exist for workloads of the kind ${kind}: only for ${listed(kinds)}${alternative}`;
  return userError('UNSUPPORTED_KIND', message, [...at, 'kind']);
}

function listed(kinds: readonly WorkloadKind[]): string {
  const last = kinds.at(-1) ?? '';
  return kinds.length < 2 ? last : `${kinds.slice(0, -1).join(', ')} and ${last}`;
}
