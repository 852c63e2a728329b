import { expect } from 'vitest';
import { apiAs } from '../../src/auth/caller.ts';
import type { ReplicaSet } from '../../src/kubernetes/objects.ts';
import { resources } from '../../src/kubernetes/resources.ts';
import { revisionNumber } from '../../src/model/deployment-revisions.ts';
import { withoutHashLabel } from '../../src/model/pod-template.ts';
import type { OperationContext } from '../../src/operations/operation-context.ts';
import {
  revisionedResources,
  type RevisionedKind,
  type RevisionedObject,
} from '../../src/operations/revisioned.ts';
import { rollbackWorkload, type RollbackResult } from '../../src/operations/rollback-workload.ts';
import { untilShown } from '../../src/operations/until-shown.ts';
import { apply } from '../support/kubectl.ts';
import { kubectlIn, normalised, twoNamespaces } from '../support/kubectl-oracle.ts';
import { template, workload } from '../support/workload-objects.ts';

/** A step of a story: kubectl's in both namespaces, or a rollback by each in its own way. */
export type Step = { readonly kubectl: readonly string[] } | { readonly undo: number };

/** What becomes of a rollback: done, not needed, or refused. */
export type Verdict = 'rolled back' | 'skipped' | 'refused';

const typeNames = { DEPLOYMENT: 'Deployment', STATEFUL_SET: 'StatefulSet', DAEMON_SET: 'DaemonSet' };

/** Without pods a story is about the workload and its revisions alone, and takes no longer than its requests. */
const withoutPods = {
  DEPLOYMENT: { replicas: 0 },
  STATEFUL_SET: { replicas: 0, serviceName: 'web' },
  DAEMON_SET: {},
};

/** A workload `web` of this kind, to be applied; a DaemonSet has no pods as no node is as it wants it. */
export function storied(kind: RevisionedKind, namespace: string, spec: object = {}): object {
  const pods =
    kind === 'DAEMON_SET' ? template('web', undefined, { nodeSelector: { none: 'is' } }) : undefined;
  return workload(typeNames[kind], namespace, { ...withoutPods[kind], ...spec }, pods);
}

/**
 * Tells a story in two namespaces, with kubectl's rollbacks in one and ours in the other. After each step both have come to the same: what
 * became of the rollback, the workload and its revisions; in the end what `kubectl rollout history` says, too. Gives what became of the rollbacks.
 */
export async function tell(
  kind: RevisionedKind,
  steps: readonly Step[],
  context: OperationContext,
  spec: object = {},
): Promise<Verdict[]> {
  await using namespaces = await twoNamespaces();
  const { kubectls, ours } = namespaces;
  const inBoth = <T>(act: (namespace: string) => Promise<T>) => Promise.all([kubectls, ours].map(act));
  await inBoth(async (namespace) => {
    await apply(storied(kind, namespace, spec));
    await observed(kind, namespace, context);
  });
  const verdicts: Verdict[] = [];
  for (const step of steps) {
    if ('undo' in step) {
      const [theirs, own] = await Promise.all([
        undoneByKubectl(kind, kubectls, step.undo),
        rollbackWorkload(
          { workload: { kind, namespace: ours, name: 'web' }, toRevision: step.undo },
          context,
        ),
      ]);
      expect(verdictOf(own)).toBe(theirs);
      verdicts.push(theirs);
    } else {
      await inBoth((namespace) => kubectlIn(namespace)(...step.kubectl));
    }
    const [theirs, own] = await inBoth(async (namespace) => {
      await observed(kind, namespace, context);
      return comparable(kind, namespace, context);
    });
    expect(own).toEqual(theirs);
  }
  const [theirs, own] = await inBoth((namespace) => kubectlIn(namespace)('rollout', 'history', nameOf(kind)));
  expect(own).toBe(theirs);
  return verdicts;
}

/** `deployment/web` */
export function nameOf(kind: RevisionedKind): string {
  return `${typeNames[kind].toLowerCase()}/web`;
}

/** Waits until the controller has seen the newest spec, and so has numbered its revision. */
export async function observed(
  kind: RevisionedKind,
  namespace: string,
  { caller, cluster }: OperationContext,
): Promise<RevisionedObject> {
  const resource = revisionedResources[kind];
  const api = apiAs(caller, cluster.transport);
  const { metadata } = await api.get<RevisionedObject>(resources[resource], namespace, 'web');
  const look = () => {
    const object: RevisionedObject | undefined = cluster.view[resource].get(namespace, 'web')?.object;
    return (object?.status?.observedGeneration ?? 0) >= (metadata.generation ?? 0) ? object : undefined;
  };
  const seen = await untilShown([cluster.view[resource].changes()], look, 60_000);
  if (seen === undefined) throw new Error(`the controller of ${nameOf(kind)} hasn't seen its newest spec`);
  return seen;
}

/** What a rollback may change: the workload itself and its revisions. */
export async function comparable(
  kind: RevisionedKind,
  namespace: string,
  { caller, cluster }: OperationContext,
): Promise<object> {
  const api = apiAs(caller, cluster.transport);
  const held = kind === 'DEPLOYMENT' ? 'replicasets' : 'controllerrevisions';
  const [workloads, revisions] = await Promise.all([
    api.list(resources[revisionedResources[kind]], namespace),
    api.list(resources[held], namespace),
  ]);
  return {
    workload: normalised(workloads, namespace),
    // The counts of ReplicaSets follow the pods, which may not have come equally far.
    revisions:
      kind === 'DEPLOYMENT' ? numbered(revisions) : normalised([...workloads, ...revisions], namespace),
  };
}

function numbered(sets: readonly ReplicaSet[]): object[] {
  return sets
    .map((set) => ({ number: revisionNumber(set), template: withoutHashLabel(set.spec?.template ?? {}) }))
    .toSorted((a, b) => a.number - b.number);
}

async function undoneByKubectl(kind: RevisionedKind, namespace: string, number: number): Promise<Verdict> {
  const undo = kubectlIn(namespace)('rollout', 'undo', nameOf(kind), `--to-revision=${number}`);
  const said = await undo.catch((error: unknown) => {
    if (!/unable to find specified revision|no last revision|no rollout history|paused/.test(String(error)))
      throw error;
    return 'refused';
  });
  return (
    (['rolled back', 'skipped', 'refused'] as const).find((verdict) => said.includes(verdict)) ?? 'refused'
  );
}

function verdictOf({ userErrors, diff }: RollbackResult): Verdict {
  if (userErrors.length > 0) return 'refused';
  return diff.length === 0 ? 'skipped' : 'rolled back';
}
