import { inject } from 'vitest';
import { GuardRunner } from '../../src/guards/guard-runner.ts';
import { resources } from '../../src/kubernetes/resources.ts';
import type { EventEntry } from '../../src/model/entries/event-entry.ts';
import { guardAnnotation, readGuard, type RolloutGuard } from '../../src/model/rollout-guard.ts';
import type { RolledOutWorkload } from '../../src/model/rollout.ts';
import { applyPatch } from '../../src/operations/apply-patch.ts';
import { guardUpgrade, type RollbackOnFailureInput } from '../../src/operations/guard-upgrade.ts';
import { change } from '../../src/operations/patch.ts';
import {
  readRevisioned,
  revisionedResources,
  type RevisionedKind,
  type RevisionedResource,
} from '../../src/operations/revisioned.ts';
import { workloadSubject } from '../../src/operations/subject.ts';
import { untilShown } from '../../src/operations/until-shown.ts';
import { logTo } from '../../src/telemetry/log.ts';
import { testCluster, type TestCluster } from '../operations/cluster.ts';
import { kubectl } from '../support/kubectl.ts';
import { template, workload } from '../support/workload-objects.ts';
import { ShiftedClock } from './shifted-clock.ts';

/** What a gateway has that sees to guarded rollouts, with a clock of its own. */
export interface Guarding extends AsyncDisposable {
  readonly context: TestCluster;
  readonly clock: ShiftedClock;
  readonly logged: string[];
  /** From now on nothing of it reaches the cluster: it has given nothing back, and ended nothing. */
  kill(): Promise<void>;
}

export async function guarding(kubeconfig: string = inject('cluster').kubeconfig): Promise<Guarding> {
  const context = await testCluster({ kubeconfig });
  const clock = new ShiftedClock();
  const logged: string[] = [];
  const log = logTo((line) => void logged.push(line));
  const runner = new GuardRunner({ cluster: context.cluster, clock, log });
  runner.start();
  return {
    context,
    clock,
    logged,
    kill: () => context.cluster.transport.close(),
    [Symbol.asyncDispose]: async () => {
      await runner.stop();
      await context[Symbol.asyncDispose]();
    },
  };
}

export const kinds: readonly RevisionedKind[] = ['DEPLOYMENT', 'STATEFUL_SET', 'DAEMON_SET'];

const typeNames = { DEPLOYMENT: 'Deployment', STATEFUL_SET: 'StatefulSet', DAEMON_SET: 'DaemonSet' };

/** As kubectl knows the workload `web` of a kind. */
export function nameOf(kind: RevisionedKind): string {
  return `${typeNames[kind].toLowerCase()}/web`;
}

/** A workload `web` of this kind with one or two pods, to be applied; a DaemonSet on one node. */
export async function runnable(kind: RevisionedKind, namespace: string, spec: object = {}): Promise<object> {
  if (kind !== 'DAEMON_SET') {
    const own = kind === 'DEPLOYMENT' ? { replicas: 1 } : { replicas: 2, serviceName: 'web' };
    return workload(typeNames[kind], namespace, { ...own, ...spec });
  }
  const names = await kubectl(['get', 'nodes', '-o', 'jsonpath={.items[*].metadata.name}']);
  const nodeSelector = { 'kubernetes.io/hostname': names.split(' ')[0] };
  return workload('DaemonSet', namespace, spec, template('web', undefined, { nodeSelector }));
}

export const goodImage = 'shop/web:2.0.0';
export const badImage = 'shop/web:does-not-exist';

/** Gives the workload `web` an image, under a guard. */
export async function upgraded(
  kind: RevisionedKind,
  namespace: string,
  image: string,
  { context }: Pick<Guarding, 'context'>,
  rollbackOnFailure: RollbackOnFailureInput = {},
): Promise<{ warnings: readonly string[] }> {
  const ref = { kind, namespace, name: 'web' } as const;
  const reading = await readRevisioned(ref, context);
  if ('userErrors' in reading) throw new Error(JSON.stringify(reading.userErrors));
  const { live } = reading.ok;
  const before = live.spec?.template?.spec?.containers[0]?.image;
  const patch = change('/spec/template/spec/containers/0/image', before, image);
  const plan = { patch, diff: [], userErrors: [], mappings: [] };
  const guarded = await guardUpgrade(plan, { workload: ref, rollbackOnFailure }, live, context);
  if ('userErrors' in guarded) throw new Error(JSON.stringify(guarded.userErrors));
  const target = {
    resource: revisionedResources[kind],
    live,
    subject: workloadSubject(ref),
    dryRun: false,
  };
  const outcome = await applyPatch<RevisionedResource>(guarded.ok.plan, target, context);
  if ('userErrors' in outcome) throw new Error(JSON.stringify(outcome.userErrors));
  return guarded.ok;
}

/** Waits until the cache has the workload `web` as wanted. */
export async function webBecomes(
  kind: RevisionedKind,
  namespace: string,
  wanted: (workload: RolledOutWorkload, guard: RolloutGuard | undefined) => boolean,
  { context }: Pick<Guarding, 'context'>,
): Promise<RolledOutWorkload> {
  const view = context.cluster.view[revisionedResources[kind]];
  const look = (): RolledOutWorkload | undefined => {
    const found: RolledOutWorkload | undefined = view.get(namespace, 'web');
    return found !== undefined && wanted(found, guardIn(found)) ? found : undefined;
  };
  const found = await untilShown([view.changes()], look, 80_000);
  if (found === undefined) throw new Error(`${nameOf(kind)} hasn't become what was expected of it`);
  return found;
}

/** What the workload's annotation says, whatever template it is about. */
export function guardIn({ annotations }: RolledOutWorkload): RolloutGuard | undefined {
  return readGuard(annotations[guardAnnotation]);
}

/** Waits until the guard of `web` has come to this, and gives it. */
export async function guardBecomes(
  kind: RevisionedKind,
  namespace: string,
  state: RolloutGuard['state'],
  guards: Pick<Guarding, 'context'>,
): Promise<RolloutGuard> {
  const found = await webBecomes(kind, namespace, (_, guard) => guard?.state === state, guards);
  return guardIn(found) as RolloutGuard;
}

/** Waits until a pod of the namespace is in this state. */
export async function podBecomes(
  namespace: string,
  state: string,
  { context }: Pick<Guarding, 'context'>,
): Promise<void> {
  const { pods } = context.cluster.view;
  const look = () => [...pods.by('namespace', namespace)].find(({ columns }) => columns.state === state);
  if ((await untilShown([pods.changes()], look, 80_000)) === undefined)
    throw new Error(`no pod is ${state}`);
}

/** The Events about the workload `web` that the gateway has written. */
export async function eventsIn(namespace: string): Promise<{ reason: string; message: string; kind: string }[]> {
  const text = await kubectl(['-n', namespace, 'get', resources.events.plural, '-o', 'json']);
  const { items } = JSON.parse(text) as { items: EventEntry['object'][] };
  return items
    .filter(({ source }) => source?.component === 'quarterdeck')
    .map(({ reason = '', message = '', involvedObject: { kind = '' } }) => ({ reason, message, kind }));
}

/** The image in the template of `web`, as the API server has it. */
export async function imageOf(kind: RevisionedKind, namespace: string): Promise<string> {
  const path = 'jsonpath={.spec.template.spec.containers[0].image}';
  return kubectl(['-n', namespace, 'get', nameOf(kind), '-o', path]);
}
