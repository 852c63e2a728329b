import type { Event } from '../../src/kubernetes/objects.ts';
import { guardAnnotation, readGuard, type RolloutGuard } from '../../src/model/rollout-guard.ts';
import type { RolledOutWorkload } from '../../src/model/rollout.ts';
import type { RollbackOnFailureInput } from '../../src/operations/guard-upgrade.ts';
import type { OperationContext } from '../../src/operations/operation-context.ts';
import { revisionedResources, type RevisionedKind } from '../../src/operations/revisioned.ts';
import { untilShown } from '../../src/operations/until-shown.ts';
import { upgradeWorkload } from '../../src/operations/upgrade-workload.ts';
import { upgradeInput } from '../support/upgrade-input.ts';
import { template, workload } from '../support/workload-objects.ts';
import type { GuardCluster, Guarding, GuardNamespace } from './guard-cluster.ts';

export const kinds: readonly RevisionedKind[] = ['DEPLOYMENT', 'STATEFUL_SET', 'DAEMON_SET'];

export const firstImage = 'shop/web:1.0.0';
export const goodImage = 'shop/web:2.0.0';
export const badImage = 'shop/web:does-not-exist';

const typeNames = { DEPLOYMENT: 'Deployment', STATEFUL_SET: 'StatefulSet', DAEMON_SET: 'DaemonSet' };

/** As kubectl knows the workload `web` of a kind. */
export function nameOf(kind: RevisionedKind): string {
  return `${typeNames[kind].toLowerCase()}/web`;
}

/** Makes a workload `web` of this kind with one or two pods, and waits until it is rolled out; a DaemonSet on one node. */
export async function deployed(
  kind: RevisionedKind,
  { name: namespace, kubectl }: GuardNamespace,
  cluster: GuardCluster,
  spec: object = {},
): Promise<void> {
  const own = {
    DEPLOYMENT: { replicas: 1 },
    STATEFUL_SET: { replicas: 2, serviceName: 'web' },
    DAEMON_SET: {},
  };
  const names = await cluster.kubectl(['get', 'nodes', '-o', 'jsonpath={.items[*].metadata.name}']);
  const nodeSelector = { 'kubernetes.io/hostname': names.split(' ')[0] };
  const pods = template('web', undefined, kind === 'DAEMON_SET' ? { nodeSelector } : {});
  await cluster.apply(workload(typeNames[kind], namespace, { ...own[kind], ...spec }, pods));
  await kubectl('rollout', 'status', nameOf(kind), '--timeout=80s');
}

/** Gives the workload `web` an image, under a guard, and gives what is warned of. */
export async function upgraded(
  kind: RevisionedKind,
  { name: namespace }: GuardNamespace,
  image: string,
  { context }: { readonly context: OperationContext },
  rollbackOnFailure: RollbackOnFailureInput = {},
): Promise<readonly string[]> {
  const workload = { kind, namespace, name: 'web' };
  const containers = [{ name: 'main', image }];
  const input = upgradeInput({ workload, containers, rollbackOnFailure });
  const { userErrors, warnings } = await upgradeWorkload(input, context);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return warnings;
}

/** Waits until a gateway's cache has the workload `web` as wanted. */
export async function webBecomes(
  kind: RevisionedKind,
  { name: namespace }: GuardNamespace,
  wanted: (guard: RolloutGuard | undefined, workload: RolledOutWorkload) => boolean,
  { context }: Guarding,
): Promise<RolledOutWorkload> {
  const view = context.cluster.view[revisionedResources[kind]];
  const look = (): RolledOutWorkload | undefined => {
    const found: RolledOutWorkload | undefined = view.get(namespace, 'web');
    return found !== undefined && wanted(guardIn(found), found) ? found : undefined;
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
  namespace: GuardNamespace,
  state: RolloutGuard['state'],
  gateway: Guarding,
): Promise<RolloutGuard> {
  const found = await webBecomes(kind, namespace, (guard) => guard?.state === state, gateway);
  return guardIn(found) as RolloutGuard;
}

/** Waits until a pod of the namespace has this image and is in this state. */
export async function podBecomes(
  { name: namespace }: GuardNamespace,
  image: string,
  state: string,
  { context }: Guarding,
): Promise<void> {
  const { pods } = context.cluster.view;
  const look = () =>
    [...pods.by('namespace', namespace)].find(
      ({ columns, object }) => columns.state === state && object.spec?.containers[0]?.image === image,
    );
  if ((await untilShown([pods.changes()], look, 80_000)) === undefined)
    throw new Error(`no pod with ${image} is ${state}`);
}

/** The Events that gateways have written. */
export async function eventsIn({ kubectl }: GuardNamespace): Promise<Pick<Event, 'reason' | 'message'>[]> {
  const { items } = JSON.parse(await kubectl('get', 'events', '-o', 'json')) as { items: Event[] };
  return items
    .filter(({ source }) => source?.component === 'quarterdeck')
    .map(({ reason = '', message = '' }) => ({ reason, message }));
}

/** The image in the template of `web`, as the API server has it. */
export async function imageOf(kind: RevisionedKind, { kubectl }: GuardNamespace): Promise<string> {
  return kubectl('get', nameOf(kind), '-o', 'jsonpath={.spec.template.spec.containers[0].image}');
}

/** Everybody waits for the deadline of a guard for so long, and for nothing else. */
export const isDeadlineWait = (ms: number): boolean => ms > 300_000;
