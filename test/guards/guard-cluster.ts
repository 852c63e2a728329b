import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { startControlPlane } from '../../dev/control-plane/control-plane.ts';
import { GuardRunner } from '../../src/guards/guard-runner.ts';
import { logTo } from '../../src/telemetry/log.ts';
import { testCluster, type TestCluster } from '../operations/cluster.ts';
import { applyTo, kubectlOf, type Kubectl } from '../support/kubectl.ts';
import type { KubectlIn } from '../support/kubectl-oracle.ts';
import { ShiftedClock } from './shifted-clock.ts';

/** What a gateway has that sees to guarded rollouts, with a clock of its own. */
export interface Guarding extends AsyncDisposable {
  readonly context: TestCluster;
  readonly clock: ShiftedClock;
  readonly logged: readonly string[];
  /** Waits until it has logged this. */
  said(what: RegExp): Promise<void>;
  /** From now on nothing of it reaches the cluster: it has given nothing back, and ended nothing. */
  kill(): Promise<void>;
}

/** A namespace of one test; what is in it goes with it. */
export interface GuardNamespace extends AsyncDisposable {
  readonly name: string;
  readonly kubectl: KubectlIn;
}

/** Rules of a role, as RBAC has them. */
export interface Rule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

/**
 * A control plane of a test file's own. Every gateway sees to the guards of the whole cluster, so that those of other tests would
 * take part.
 */
export interface GuardCluster extends AsyncDisposable {
  readonly kubeconfig: string;
  readonly kubectl: Kubectl;
  apply(...objects: readonly object[]): Promise<void>;
  namespace(): Promise<GuardNamespace>;
  /** With the administrator's kubeconfig unless another one is given. */
  guarding(kubeconfig?: string): Promise<Guarding>;
  /** A kubeconfig of a service account of this name that may do this in the whole cluster. */
  account(namespace: string, name: string, rules: readonly Rule[]): Promise<string>;
}

export async function guardCluster(): Promise<GuardCluster> {
  const dataDir = await mkdtemp(join(tmpdir(), 'quarterdeck-guards-'));
  const controlPlane = await startControlPlane({ dataDir, metrics: false, log: () => undefined });
  const { kubeconfig } = controlPlane;
  const kubectl = kubectlOf(controlPlane);
  return {
    kubeconfig,
    kubectl,
    apply: (...objects) => applyTo(kubectl, ...objects),
    namespace: () => namespaceOf(kubectl),
    guarding: (other = kubeconfig) => guarding(other),
    account: async (namespace, name, rules) => {
      const config = join(dataDir, `${namespace}-${name}`);
      await applyTo(kubectl, ...accountObjects(namespace, name, rules));
      const token = (await kubectl(['-n', namespace, 'create', 'token', name])).trim();
      const own = parse(await readFile(kubeconfig, 'utf8')) as { users: { user: object }[] };
      for (const one of own.users) one.user = { token };
      await writeFile(config, stringify(own), { mode: 0o600 });
      return config;
    },
    [Symbol.asyncDispose]: async () => {
      await controlPlane.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function namespaceOf(kubectl: Kubectl): Promise<GuardNamespace> {
  const name = `test-${randomBytes(5).toString('hex')}`;
  await kubectl(['create', 'namespace', name]);
  return {
    name,
    kubectl: (...args) => kubectl(['-n', name, ...args]),
    [Symbol.asyncDispose]: async () => {
      await kubectl(['delete', 'namespace', name, '--wait=false']);
    },
  };
}

async function guarding(kubeconfig: string): Promise<Guarding> {
  const context = await testCluster({ kubeconfig });
  const clock = new ShiftedClock();
  const logged: string[] = [];
  const lines = new EventEmitter();
  const log = logTo((line) => {
    logged.push(line);
    lines.emit('line');
  });
  const runner = new GuardRunner({ cluster: context.cluster, clock, log });
  runner.start();
  return {
    context,
    clock,
    logged,
    said: async (what) => {
      while (!logged.some((line) => what.test(line))) await once(lines, 'line');
    },
    kill: () => context.cluster.transport.close(),
    [Symbol.asyncDispose]: async () => {
      await runner.stop();
      await context[Symbol.asyncDispose]();
    },
  };
}

const rbac = 'rbac.authorization.k8s.io';

function accountObjects(namespace: string, name: string, rules: readonly Rule[]): object[] {
  const role = `${namespace}-${name}`;
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { namespace, name } },
    { apiVersion: `${rbac}/v1`, kind: 'ClusterRole', metadata: { name: role }, rules },
    {
      apiVersion: `${rbac}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name: role },
      roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: role },
      subjects: [{ kind: 'ServiceAccount', namespace, name }],
    },
  ];
}
