/**
 * The running programs as the control plane sees them: started and stopped through the guard process
 * (guard.ts), each with a log file and a pid file. The first one to die unasked is reported through `failure`.
 */
import { type ChildProcess, execFile, fork } from 'node:child_process';
import { openSync, closeSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { GuardEvent, GuardOrder, ProgramSpec } from './guard-protocol.ts';
import { processStart } from './lock.mjs';

const run = promisify(execFile);
const logTailLines = 12;
const logTailColumns = 300;

/** What is particular to one program. */
export interface Program {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
}

type Order<Type extends GuardOrder['type']> = Omit<Extract<GuardOrder, { type: Type }>, 'id'>;

export class Processes {
  /** Resolves, never rejects, with what happened when a program (or the guard) ends without being told to. */
  readonly failure: Promise<Error>;
  readonly #dataDir: string;
  readonly #guard: ChildProcess;
  readonly #guardEnded: Promise<void>;
  readonly #killOnDeath: string | undefined;
  readonly #waiting = new Map<number, { resolve: (pid: number) => void; reject: (error: Error) => void }>();
  readonly #pids = new Map<string, number>();
  #reportFailure: (error: Error) => void = () => {};
  #nextId = 1;
  #stopping = false;

  static async open(dataDir: string): Promise<Processes> {
    await mkdir(join(dataDir, 'run'), { recursive: true });
    await mkdir(join(dataDir, 'logs'), { recursive: true });
    await keepFormerLogs(join(dataDir, 'logs'));
    return new Processes(dataDir, await findSetpriv());
  }

  private constructor(dataDir: string, killOnDeath: string | undefined) {
    this.#dataDir = dataDir;
    this.#killOnDeath = killOnDeath;
    this.failure = new Promise((resolve) => (this.#reportFailure = resolve));
    const output = openSync(this.#logFile('guard'), 'a');
    // Not the parent's NODE_OPTIONS and exec arguments: a debugger or a test runner's hooks are not for it.
    this.#guard = fork(join(import.meta.dirname, 'guard.ts'), [dataDir], {
      detached: true,
      execArgv: [],
      env: this.#env(),
      stdio: ['ignore', output, output, 'ipc'],
    });
    closeSync(output);
    const pid = this.#guard.pid;
    if (pid !== undefined) writeFileSync(this.#pidFile('guard'), `${pid}\n${processStart(pid)}\n`);
    this.#guard.on('message', (event: GuardEvent) => void this.#onEvent(event));
    this.#guard.on('error', (error) => this.#onGuardLost(error.message));
    this.#guardEnded = new Promise((resolve) =>
      this.#guard.once('exit', (code, signal) => {
        this.#onGuardLost(`it ended with ${signal ?? `exit code ${code}`}`);
        resolve();
      }),
    );
  }

  async start(program: Program): Promise<void> {
    const spec: ProgramSpec = {
      ...program,
      env: this.#env(),
      cwd: this.#dataDir,
      logFile: this.#logFile(program.name),
      pidFile: this.#pidFile(program.name),
      killOnDeath: this.#killOnDeath,
    };
    this.#pids.set(program.name, await this.#order({ type: 'start', spec } satisfies Order<'start'>));
  }

  /** Resolves when the program has ended. */
  async stop(name: string): Promise<void> {
    await this.#order({ type: 'stop', name } satisfies Order<'stop'>);
    this.#pids.delete(name);
  }

  /** Stops everything in order, then the guard. */
  async close(): Promise<void> {
    this.#stopping = true;
    if (this.#guard.connected) {
      await this.#order({ type: 'stop-all' } satisfies Order<'stop-all'>).catch(() => 0); // lost: onGuardLost ends them
      if (this.#guard.connected) this.#guard.disconnect();
    }
    await this.#guardEnded;
    await rm(this.#pidFile('guard'), { force: true });
  }

  async logTail(name: string): Promise<string> {
    const text = await readFile(this.#logFile(name), 'utf8').catch(() => '');
    const tail = text.trimEnd().split('\n').slice(-logTailLines);
    return [
      `last lines of ${this.#logFile(name)}:`,
      ...tail.map((line) => line.slice(0, logTailColumns)),
    ].join('\n');
  }

  #order(order: Order<'start'> | Order<'stop'> | Order<'stop-all'>): Promise<number> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#guard.send({ ...order, id }, (error) => {
        if (!error) return;
        this.#waiting.delete(id);
        reject(error);
      });
    });
  }

  async #onEvent(event: GuardEvent): Promise<void> {
    if (event.type === 'exited') {
      if (event.expected || this.#stopping) return;
      this.#pids.delete(event.name);
      const how = event.signal ?? `exit code ${event.code}`;
      this.#reportFailure(new Error(`${event.name} ended (${how}); ${await this.logTail(event.name)}`));
      return;
    }
    const waiting = this.#waiting.get(event.id);
    this.#waiting.delete(event.id);
    if (event.type === 'done') waiting?.resolve(event.pid ?? 0);
    else waiting?.reject(new Error(event.message));
  }

  /** Without its guard nothing can be stopped in order; the programs are killed so that none is left over. */
  #onGuardLost(how: string): void {
    const error = new Error(`the guard process of the control plane is gone: ${how}`);
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
    if (this.#stopping) return;
    for (const pid of this.#pids.values()) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // it went with the guard
      }
    }
    this.#reportFailure(error);
  }

  #logFile(name: string): string {
    return join(this.#dataDir, 'logs', `${name}.log`);
  }

  #pidFile(name: string): string {
    return join(this.#dataDir, 'run', `${name}.pid`);
  }

  /** A home of their own: a person's ~/.kwok or ~/.kube must not change what runs here. */
  #env(): Record<string, string> {
    // CronJobs that name no time zone are due in that of the controller manager: the same on every machine.
    return { PATH: process.env['PATH'] ?? '', HOME: this.#dataDir, TZ: 'UTC' };
  }
}

/** A log holds one start; that of the start before is kept beside it. */
async function keepFormerLogs(dir: string): Promise<void> {
  const logs = (await readdir(dir)).filter((file) => file.endsWith('.log') && !file.endsWith('.former.log'));
  await Promise.all(
    logs.map((file) => rename(join(dir, file), join(dir, file.replace(/log$/, 'former.log')))),
  );
}

/** setpriv of util-linux; BusyBox has one without --pdeathsig, other systems have none. */
async function findSetpriv(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  return run('setpriv', ['--pdeathsig', 'KILL', 'true']).then(
    () => 'setpriv',
    () => undefined,
  );
}
