import type { WorkloadKind } from '../../src/model/entries/base-workload-entry.ts';
import type { DifferenceName } from './differences.ts';
import type { ComparedCode } from './kubectl-reasons.ts';

/** Stands in a manifest or an input for the namespace in which the story is told. */
export const NAMESPACE = 'NAMESPACE';

/** What people do with a workload, once with kubectl and once with Quarterdeck. In the end, and after each step, both have come to the same. */
export interface Story {
  readonly told: string;
  /** Of the workload that it is about, whose name is web. */
  readonly kind: WorkloadKind;
  /** What is there before: manifests without a namespace. */
  readonly start: readonly object[];
  readonly steps: readonly Step[];
}

/** One thing that is done. */
export type Step = Compared | DoneByKubectl;

/** A command of kubectl, as in a shell, and the mutation that does the same. */
export interface Compared {
  readonly kubectl: string;
  /** What the command reads from its standard input. */
  readonly manifest?: object;
  readonly quarterdeck: MutationOf;
  /** Both refuse it, Quarterdeck with this code. PERHAPS: in a generated story, where it is as it comes, but for both. */
  readonly refused?: ComparedCode | 'PERHAPS';
  /** What isn't the same on purpose, from here on. */
  readonly differs?: readonly DifferenceName[];
}

/** Something that somebody else does, in both namespaces. */
export interface DoneByKubectl {
  readonly both: string;
}

/** A mutation by its name, with its input. */
export type MutationOf = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Puts a namespace into whatever has a place for one. */
export function inNamespace<T>(value: T, namespace: string): T {
  return JSON.parse(JSON.stringify(value).replaceAll(NAMESPACE, namespace)) as T;
}

/** A command in its words; what stands in single quotes is kept together. */
export function wordsOf(command: string): string[] {
  const words = command.match(/(?:'[^']*'|[^\s'])+/g) ?? [];
  return words.map((word) => word.replaceAll("'", ''));
}
