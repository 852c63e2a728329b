/**
 * A real Kubernetes control plane on this machine: etcd, kube-apiserver, kube-controller-manager and
 * kube-scheduler, and KWOK in place of kubelets. For development and tests; everything it keeps is in one data
 * directory, everything it listens on is loopback.
 */
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ApiClient } from './api-client.ts';
import { ensurePrograms } from './build.ts';
import { prepareCertificates } from './certificates.ts';
import { createContainerLog, createPreviousLog } from './container-log.ts';
import { compactEtcd, etcdHealthy } from './etcd-client.ts';
import { writeKubeconfig } from './kubeconfig.ts';
import { nodesReady, prepareKwok } from './kwok.ts';
import { endLeftovers } from './leftovers.ts';
import { type Lock, tryLock } from './lock.mjs';
import { registerMetrics } from './metrics.ts';
import { type Ports, findPorts } from './ports.ts';
import { Processes } from './processes.ts';
import * as programs from './programs.ts';
import { loadState, saveState } from './state.ts';
import { type Person, type Users, loadUsers } from './users.ts';
import { waitUntil } from './wait.ts';

const startDeadlineMs = 60_000;
const portAttempts = 3;

export interface ControlPlaneOptions {
  /** Its own data directory: etcd's data, keys, tokens, kubeconfigs, logs. */
  readonly dataDir: string;
  /** Begin anew: the data directory is emptied first. */
  readonly fresh?: boolean;
  /**
   * False: etcd and kube-apiserver alone, so that every object stays as it was written. There are no nodes then, and
   * ready means that the API server is. True unless said otherwise.
   */
  readonly controllers?: boolean;
  /**
   * False: no metrics-server, and so no metrics.k8s.io, which takes some 60 MB. True unless said otherwise, where there are controllers.
   * Nothing waits for it: the first figures are there some 20 s after the start.
   */
  readonly metrics?: boolean;
  /** Progress, for people. */
  readonly log: (line: string) => void;
  readonly signal?: AbortSignal;
}

export interface ControlPlane {
  /** Path of the administrator's kubeconfig; its context is "quarterdeck". */
  readonly kubeconfig: string;
  /** Path of kubectl, of the same version. */
  readonly kubectl: string;
  readonly serverUrl: string;
  readonly etcdUrl: string;
  /** Bearer tokens: `admin` may do everything, `viewer` has the ClusterRole view, `nobody` has no rights. */
  readonly users: Readonly<Record<Person, { readonly token: string }>>;
  /** What every container logs; append lines to it in CRI format. */
  readonly containerLogFile: string;
  /** Resolves, never rejects, when a program ends without having been told to. */
  readonly failure: Promise<Error>;
  /** Writes a kubeconfig for one of `users` and gives its path. */
  kubeconfigFor(user: Person): Promise<string>;
  stopApiServer(): Promise<void>;
  /** The same port, the same data; resolves when it is ready. */
  startApiServer(): Promise<void>;
  /**
   * Forgets all revisions of etcd but the current one. The API server answers a watch from its own cache while
   * the revision is in there: only after stopApiServer, startApiServer does an older one get its 410.
   */
  compact(): Promise<void>;
  /** May be called twice. */
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Ready means: nodes are Ready, and pods can be created in the namespace `default` (not so without controllers). */
export async function startControlPlane(options: ControlPlaneOptions): Promise<ControlPlane> {
  const dataDir = resolve(options.dataDir);
  const binaries = await ensurePrograms(options.log, options.signal);
  const lock = takeDataDir(dataDir);
  try {
    await endLeftovers(dataDir, options.log);
    if (options.fresh) await rm(dataDir, { recursive: true, force: true });
    for (let attempt = 1; ; attempt += 1) {
      const start = await Start.prepare(dataDir, binaries, options, attempt > 1);
      try {
        return await start.run(lock);
      } catch (error) {
        await start.processes.close();
        // Another process was given the port between our look and our use.
        const portTaken = error instanceof Error && /address already in use/.test(error.message);
        if (!portTaken || attempt === portAttempts) throw error;
        options.log('control plane: a port was taken meanwhile; starting on others');
      }
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The lock is beside the directory, so that it survives `fresh`. */
function takeDataDir(dataDir: string): Lock {
  const lock = tryLock(`${dataDir}.lock`);
  if (lock.release) return lock;
  throw new Error(
    `the control plane in ${dataDir} is in use by process ${lock.holder}: stop that one, or use another data directory`,
  );
}

/** One attempt to start: the layout, the running programs, and the steps in order. */
class Start {
  readonly processes: Processes;
  readonly #layout: programs.Layout;
  readonly #users: Users;
  readonly #controllers: boolean;
  readonly #log: (line: string) => void;
  readonly #signal: AbortSignal;
  readonly #died: Promise<never>;
  /** Ends what goes on after the start. */
  readonly #background = new AbortController();

  static async prepare(
    dataDir: string,
    binaries: programs.Layout['programs'],
    { controllers = true, metrics = controllers, log, signal }: ControlPlaneOptions,
    newPorts: boolean,
  ): Promise<Start> {
    const processes = await Processes.open(dataDir);
    const state = await loadState(dataDir);
    const ports: Ports = await findPorts(newPorts ? {} : state.ports);
    const starts = state.starts + 1;
    await saveState(dataDir, { ports, starts });
    const users = await loadUsers(dataDir);
    const layout: programs.Layout = {
      dataDir,
      programs: binaries,
      ports,
      certificates: await prepareCertificates(join(dataDir, 'certificates')),
      tokenFile: users.tokenFile,
      kubeconfigOf: (component) => join(dataDir, `${component}.kubeconfig`),
      // KWOK doesn't remember which addresses it gave away before it was restarted.
      podCidr: `10.${100 + (starts % 100)}.0.0/16`,
      metrics,
    };
    return new Start(processes, layout, users, controllers, log, signal);
  }

  private constructor(
    processes: Processes,
    layout: programs.Layout,
    users: Users,
    controllers: boolean,
    log: (line: string) => void,
    signal: AbortSignal | undefined,
  ) {
    this.processes = processes;
    this.#layout = layout;
    this.#users = users;
    this.#controllers = controllers;
    this.#log = (line) => log(`control plane: ${line}`);
    // A program that dies ends all waiting at once.
    const death = new AbortController();
    this.#signal = signal ? AbortSignal.any([signal, death.signal]) : death.signal;
    this.#died = processes.failure.then((error) => {
      death.abort(error);
      throw error;
    });
    this.#died.catch(() => {}); // reported by whoever waits for it, and by `failure`
  }

  async run(lock: Lock): Promise<ControlPlane> {
    return Promise.race([this.#steps(lock), this.#died]);
  }

  async #steps(lock: Lock): Promise<ControlPlane> {
    const { dataDir, ports } = this.#layout;
    const started = Date.now();
    const containerLogFile = join(dataDir, 'container.log');
    createContainerLog(containerLogFile);
    this.#log('starting etcd');
    await this.processes.start(programs.etcd(this.#layout));
    await this.#wait('etcd healthy', () => etcdHealthy(programs.etcdUrl(ports)));
    this.#log('starting kube-apiserver');
    await this.processes.start(programs.kubeApiserver(this.#layout));
    const authority = await this.#certificateAuthority();
    await this.#writeKubeconfigs(authority);
    const api = new ApiClient(programs.serverUrl(ports), authority, this.#users.people.admin.token);
    try {
      await this.#wait('kube-apiserver ready', () => api.answers('/readyz'));
      await grantView(api);
      if (this.#controllers) await this.#startControllers(api, containerLogFile);
      if (this.#layout.metrics) await this.#startMetricsServer(authority);
    } finally {
      api.close();
    }
    this.#log(`ready after ${((Date.now() - started) / 1000).toFixed(1)} s: ${programs.serverUrl(ports)}`);
    return this.#controlPlane(authority, containerLogFile, lock);
  }

  async #startControllers(api: ApiClient, containerLogFile: string): Promise<void> {
    const { dataDir, programs: binaries, ports, metrics } = this.#layout;
    const previousLogFile = join(dataDir, 'previous.log');
    createPreviousLog(previousLogFile);
    this.#log('starting kube-controller-manager, kube-scheduler and KWOK');
    await Promise.all([
      this.processes.start(programs.kubeControllerManager(this.#layout)),
      this.processes.start(programs.kubeScheduler(this.#layout)),
      prepareKwok({
        api,
        customResourceFiles: binaries.customResourceFiles,
        resourceMetricFile: metrics ? binaries.resourceMetricFile : undefined,
        containerLogFile,
        previousLogFile,
        port: ports.kwok,
        signal: this.#signal,
      }).then(() => this.processes.start(programs.kwok(this.#layout))),
    ]);
    await this.#wait('nodes Ready', () => nodesReady(api));
    await this.#wait('service account of the namespace default', () => hasDefaultServiceAccount(api));
  }

  /** The API server is told of it when it answers: until then every look at what there is would wait for it, that of kubectl and of controllers. */
  async #startMetricsServer(certificateAuthority: string): Promise<void> {
    await this.processes.start(programs.metricsServer(this.#layout));
    const signal = AbortSignal.any([this.#signal, this.#background.signal]);
    const { token } = this.#users.people.admin;
    registerMetrics({ ports: this.#layout.ports, certificateAuthority, token, signal }).catch(
      (error: unknown) => {
        if (!signal.aborted)
          this.#log(`no metrics: ${error instanceof Error ? error.message : String(error)}`);
      },
    );
  }

  #wait(what: string, condition: () => Promise<boolean>): Promise<void> {
    return waitUntil(what, startDeadlineMs, condition, this.#signal);
  }

  /** kube-apiserver writes its certificate before it listens. */
  async #certificateAuthority(): Promise<string> {
    const read = () => readFile(this.#layout.certificates.serving, 'utf8').catch(() => '');
    await this.#wait('the certificate of kube-apiserver', async () =>
      (await read()).includes('END CERTIFICATE'),
    );
    return read();
  }

  async #writeKubeconfigs(certificateAuthority: string): Promise<void> {
    const users = { admin: this.#users.people.admin, ...this.#users.components };
    const serverUrl = programs.serverUrl(this.#layout.ports);
    await Promise.all(
      Object.entries(users).map(([user, { token }]) =>
        writeKubeconfig(this.#layout.kubeconfigOf(user), { serverUrl, certificateAuthority, user, token }),
      ),
    );
  }

  #controlPlane(certificateAuthority: string, containerLogFile: string, lock: Lock): ControlPlane {
    const { processes } = this;
    const layout = this.#layout;
    const users = this.#users.people;
    const serverUrl = programs.serverUrl(layout.ports);
    const etcdUrl = programs.etcdUrl(layout.ports);
    let stopped: Promise<void> | undefined;
    const stop = () => {
      this.#background.abort();
      return (stopped ??= processes.close().finally(() => lock.release()));
    };
    return {
      kubeconfig: layout.kubeconfigOf('admin'),
      kubectl: layout.programs.kubectl,
      serverUrl,
      etcdUrl,
      users,
      containerLogFile,
      failure: processes.failure,
      async kubeconfigFor(user) {
        const path = layout.kubeconfigOf(user);
        await writeKubeconfig(path, { serverUrl, certificateAuthority, user, token: users[user].token });
        return path;
      },
      stopApiServer: () => processes.stop('kube-apiserver'),
      startApiServer: async () => {
        await processes.start(programs.kubeApiserver(layout));
        const api = new ApiClient(serverUrl, certificateAuthority, users.admin.token);
        await this.#wait('kube-apiserver ready', () => api.answers('/readyz')).finally(() => api.close());
      },
      compact: () => compactEtcd(etcdUrl),
      stop,
      [Symbol.asyncDispose]: stop,
    };
  }
}

async function grantView(api: ApiClient): Promise<void> {
  const rbac = 'rbac.authorization.k8s.io';
  await api.apply(`/apis/${rbac}/v1/clusterrolebindings/quarterdeck-viewer`, {
    apiVersion: `${rbac}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name: 'quarterdeck-viewer' },
    roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: 'view' },
    subjects: [{ apiGroup: rbac, kind: 'User', name: 'viewer' }],
  });
}

/** Without it pods of that namespace are refused. */
function hasDefaultServiceAccount(api: ApiClient): Promise<boolean> {
  return api.answers('/api/v1/namespaces/default/serviceaccounts/default');
}
