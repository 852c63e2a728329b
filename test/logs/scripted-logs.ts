import { KubernetesApi } from '../../src/kubernetes/api.ts';
import type { LogLine } from '../../src/kubernetes/log-lines.ts';
import type { ContainerStatus, Pod } from '../../src/kubernetes/objects.ts';
import { Transport } from '../../src/kubernetes/transport.ts';
import { LineFilter } from '../../src/logs/line-filter.ts';
import type { LogNotice } from '../../src/logs/log-piece.ts';
import type { LogQuestion } from '../../src/logs/log-question.ts';
import { PodLogs } from '../../src/logs/pod-logs.ts';
import { meta, TestCluster } from '../model/entries.ts';
import { ScriptedApiServer, type ScriptedRequest } from '../watchers/scripted-api-server.ts';
import { TestClock } from '../watchers/test-clock.ts';

/** So long the merging waits for lines of others: nobody has to end that. */
const gatherings: ReadonlySet<number> = new Set([50, 500]);

class LogClock extends TestClock {
  override sleep(ms: number, signal: AbortSignal): Promise<void> {
    if (!gatherings.has(ms)) return super.sleep(ms, signal);
    return new Promise((resolve) => setImmediate(resolve));
  }
}

export const podPath = '/api/v1/namespaces/default/pods/web-1/log';

/** The status of a container, in short. */
export const running = (restartCount = 0): Partial<ContainerStatus> => ({
  restartCount,
  state: { running: { startedAt: '2026-01-01T00:00:00Z' } },
});
export const ended = (restartCount = 0, exitCode = 1): Partial<ContainerStatus> => ({
  restartCount,
  state: { terminated: { exitCode, reason: 'Error' } },
});
export const restarted = (restartCount = 1): Partial<ContainerStatus> => ({
  ...running(restartCount),
  lastState: { terminated: { exitCode: 1, reason: 'Error' } },
});

/** Lines as the API server sends them, each a second after the one before, from this second on. */
export function lines(second: number, ...texts: readonly string[]): string {
  return texts.map((text, i) => `${at(second + i)} ${text}\n`).join('');
}

export function at(second: number): string {
  return `2026-01-01T00:01:${String(second).padStart(2, '0')}.000000000Z`;
}

/** Logs of pods in a cluster in memory, read from a server whose every answer a test decides. */
export class ScriptedLogs implements AsyncDisposable {
  readonly server: ScriptedApiServer;
  readonly clock = new LogClock();
  readonly cluster = new TestCluster(1_000);
  readonly #transport: Transport;
  /** What has come so far. */
  readonly lines: LogLine[] = [];
  readonly notices: LogNotice[] = [];
  synced = false;
  error: Error | undefined;
  #logs: PodLogs | undefined;

  static async start(): Promise<ScriptedLogs> {
    return new ScriptedLogs(await ScriptedApiServer.start());
  }

  private constructor(server: ScriptedApiServer) {
    this.server = server;
    this.#transport = new Transport('scripted', { files: [server.kubeconfig] });
  }

  /** Puts the pod into the cluster, or changes it. */
  pod(status: Partial<ContainerStatus> | undefined, name = 'web-1', more: Partial<Pod> = {}): void {
    const containerStatuses =
      status === undefined ? [] : [{ name: 'main', ready: true, image: '', imageID: '', ...status }];
    this.cluster.add('pods', {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: meta(name),
      spec: { containers: [{ name: 'main' }] },
      status: { phase: 'Running', containerStatuses } as Pod['status'],
      ...more,
    } as Pod);
  }

  /** Begins to read the pod's log. */
  follow(question: Partial<LogQuestion> = {}): void {
    const pod = this.cluster.view.pods.get('default', 'web-1');
    if (pod === undefined) throw new Error('there is no pod to follow');
    this.#begin({ pod }, question);
  }

  /** Begins to read the logs of a StatefulSet's pods. */
  followAll(name: string, question: Partial<LogQuestion> = {}): void {
    const workload = this.cluster.view.statefulsets.get('default', name);
    if (workload === undefined) throw new Error('there is no StatefulSet to follow');
    this.#begin({ workload }, question);
  }

  /** Takes messages until what has come is as wanted. */
  async until(wanted: (logs: this) => boolean): Promise<void> {
    while (!wanted(this))
      if (!(await this.#take())) throw new Error(`the stream has ended with ${JSON.stringify(this.notices)}`);
  }

  async toTheEnd(): Promise<void> {
    while (await this.#take());
  }

  async end(): Promise<void> {
    await this.#logs?.return();
  }

  get texts(): string[] {
    return this.lines.map(({ text }) => text);
  }

  get types(): string[] {
    return this.notices.map(({ type }) => type);
  }

  /** Waits for the next read of the pod's log, and checks what is asked for. */
  async read(expected: Record<string, string> = {}): Promise<ScriptedRequest> {
    const request = await this.server.request(podPath);
    const { container, previous, timestamps, ...query } = request.query;
    if (container !== 'main' || timestamps !== 'true') throw new Error('another log is asked for');
    const asked = { ...query, ...(previous === 'true' && { previous }) };
    if (JSON.stringify(asked) !== JSON.stringify({ ...expected }))
      throw new Error(`asked for ${JSON.stringify(asked)}, not ${JSON.stringify(expected)}`);
    return request;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end();
    await this.#transport.close();
    await this.server[Symbol.asyncDispose]();
  }

  #begin(subject: ConstructorParameters<typeof PodLogs>[0]['subject'], question: Partial<LogQuestion>): void {
    this.#logs = new PodLogs({
      subject,
      view: this.cluster.view,
      question: {
        follow: true,
        previous: false,
        containers: undefined,
        tailLines: undefined,
        sinceTime: undefined,
        filter: new LineFilter(undefined, undefined),
        ...question,
      },
      api: new KubernetesApi(this.#transport),
      clock: this.clock,
    });
  }

  async #take(): Promise<boolean> {
    const { done, value } = (await this.#logs?.next()) ?? { done: true, value: undefined };
    if (done === true || value === undefined) return false;
    if (value instanceof Error) this.error = value;
    else {
      this.lines.push(...value.lines);
      this.notices.push(...value.notices);
      this.synced ||= value.synced;
    }
    return true;
  }
}
