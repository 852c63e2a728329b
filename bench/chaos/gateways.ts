import { Program } from '../../test/support/program.ts';

/**
 * The gateway's replicas behind one name: clients are given the address of one that is ready, and wait while there is none, as a Service
 * of Kubernetes has it.
 */
export class Gateways implements AsyncDisposable {
  readonly #kubeconfig: string;
  readonly #running = new Set<Program>();
  #serving: Program | undefined;
  #address = Promise.withResolvers<string>();

  constructor(kubeconfig: string) {
    this.#kubeconfig = kubeconfig;
  }

  /** Of the one that serves; waits for it. */
  address(): Promise<string> {
    return this.#address.promise;
  }

  get serves(): boolean {
    return this.#serving !== undefined;
  }

  /** Starts a replica, and sends clients to it when it is ready. Gives the one that served before. */
  async start(): Promise<Program | undefined> {
    const started = new Program('gateway', ['--port', '0', '--kubeconfig', this.#kubeconfig]);
    this.#running.add(started);
    const url = await started.ready();
    const former = this.#serving;
    this.#serving = started;
    if (former !== undefined) this.#address = Promise.withResolvers();
    this.#address.resolve(url);
    return former;
  }

  /** Sends nobody to the one that serves any more, and gives it. */
  withdraw(): Program {
    const former = this.#serving;
    if (former === undefined) throw new Error('no gateway serves');
    this.#serving = undefined;
    this.#address = Promise.withResolvers();
    return former;
  }

  /** Ends a replica, and waits until it has gone. @throws Error if it was asked to leave and didn't leave in order */
  async end(replica: Program, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    replica.child.kill(signal);
    const code = await replica.exitCode();
    this.#running.delete(replica);
    if (signal === 'SIGTERM' && code !== 0)
      throw new Error(`the gateway left with ${String(code)}: ${replica.complaint}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#running].map((replica) => replica[Symbol.asyncDispose]()));
  }
}
