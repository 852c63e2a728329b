import type { WorkloadKind } from '../model/entries/base-workload-entry.ts';
import { workloadKinds } from '../model/workload-kinds.ts';
import type { WorkloadRef } from './operation-context.ts';
import type { InputPath } from './user-error.ts';

/** The object that a request is about, in words and in terms of the caller's input. */
export interface Subject {
  /** Its kind as Kubernetes writes it. */
  readonly typeName: string;
  readonly namespace: string;
  readonly name: string;
  /** Where the caller has named it. */
  readonly fields: { readonly namespace: InputPath; readonly name: InputPath };
}

/** A workload that the input refers to; `at` is where. */
export function workloadSubject(
  { kind, namespace, name }: WorkloadRef,
  at: InputPath = ['workload'],
): Subject {
  return referredSubject(typeNameOf(kind), { namespace, name }, at);
}

/** An object that the input refers to by namespace and name; `at` is where. */
export function referredSubject(
  typeName: string,
  { namespace, name }: { readonly namespace: string; readonly name: string },
  at: InputPath,
): Subject {
  return { typeName, namespace, name, fields: { namespace: [...at, 'namespace'], name: [...at, 'name'] } };
}

/** `Deployment "web" in namespace "shop"` */
export function inWords({ typeName, namespace, name }: Subject): string {
  return `${typeName} "${name}" in namespace "${namespace}"`;
}

function typeNameOf(kind: WorkloadKind): string {
  return workloadKinds[kind].typeName;
}
