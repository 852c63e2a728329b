import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const programs = { start: '../../dev/start.ts', gateway: '../../src/main.ts' };

/** A program that runs: what `npm start` runs, or the gateway alone. */
export class Program implements AsyncDisposable {
  readonly child: ChildProcess;
  /** What it has said until now. */
  readonly lines: string[] = [];
  /** What it has complained of until now. */
  complaint = '';
  readonly #output: Interface;
  readonly #ended: Promise<unknown[]>;

  constructor(name: keyof typeof programs, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const program = fileURLToPath(new URL(programs[name], import.meta.url));
    this.child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...env } });
    if (this.child.stdout === null) throw new Error('no output');
    this.#output = createInterface(this.child.stdout);
    this.#output.on('line', (line) => void this.lines.push(line));
    this.child.stderr?.on('data', (chunk) => (this.complaint += String(chunk)));
    this.#ended = once(this.child, 'close');
  }

  /** Waits for a line that begins like this. */
  async line(begin: string): Promise<string> {
    const ended = this.#ended.then(() => {
      throw new Error(`ended without a line "${begin}": ${this.lines.join('\n')}\n${this.complaint}`);
    });
    for (;;) {
      const found = this.lines.find((line) => line.startsWith(begin));
      if (found !== undefined) return found;
      await Promise.race([once(this.#output, 'line'), ended]);
    }
  }

  /** Waits until it is ready, and gives the address of the GraphQL endpoint. */
  async ready(): Promise<string> {
    const [url = ''] = /http:\/\/localhost:\d+\/graphql/.exec(await this.line('Quarterdeck ready')) ?? [];
    return url;
  }

  /** Waits until it has ended. */
  async exitCode(): Promise<unknown> {
    return (await this.#ended)[0];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGKILL');
    await this.#ended;
  }
}
