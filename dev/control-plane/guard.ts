/**
 * The process that owns the programs of the control plane, so that none of them outlives whoever asked for
 * them. It is started in a session of its own: a terminal's Ctrl-C reaches the gateway and not the cluster
 * that the gateway still drains from. When the channel to its parent closes, for whatever reason (the kernel
 * closes it on SIGKILL too), it stops everything and ends.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { processStart } from './lock.mjs';
import type { GuardEvent, GuardOrder, ProgramSpec } from './guard-protocol.ts';

/** Clients before their server, the server before its store. */
const stopOrder = [
  ['metrics-server', 'kwok', 'kube-scheduler', 'kube-controller-manager'],
  ['kube-apiserver'],
  ['etcd'],
];
const termGraceMs = 4000;
/** It would wait for its watchers to leave; everything that it knows is in etcd. */
const apiServerGraceMs = 500;

interface Running {
  readonly child: ChildProcess;
  readonly spec: ProgramSpec;
  readonly ended: Promise<void>;
  expected: boolean;
}

const running = new Map<string, Running>();
let ending: Promise<void> | undefined;

function tell(event: GuardEvent): void {
  if (process.connected) process.send?.(event, undefined, undefined, () => {}); // a lost parent is handled below
}

function start(spec: ProgramSpec): Promise<number> {
  const output = openSync(spec.logFile, 'a');
  const [file, args] =
    spec.killOnDeath === undefined
      ? [spec.file, spec.args]
      : [spec.killOnDeath, ['--pdeathsig', 'KILL', spec.file, ...spec.args]];
  const child = spawn(file, args, { stdio: ['ignore', output, output], env: spec.env, cwd: spec.cwd });
  closeSync(output);
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`${spec.name} cannot be started: ${error.message}`)));
    child.once('spawn', () => {
      const pid = child.pid ?? 0;
      writeFileSync(spec.pidFile, `${pid}\n${processStart(pid)}\n`);
      const ended = new Promise<void>((done) => child.once('exit', () => done()));
      const entry: Running = { child, spec, ended, expected: false };
      running.set(spec.name, entry);
      child.once('exit', (code, signal) => {
        running.delete(spec.name);
        rmSync(spec.pidFile, { force: true });
        tell({ type: 'exited', name: spec.name, code, signal, expected: entry.expected });
      });
      resolve(pid);
    });
  });
}

async function stop(name: string): Promise<void> {
  const entry = running.get(name);
  if (!entry) return;
  entry.expected = true;
  entry.child.kill('SIGTERM');
  const graceMs = name === 'kube-apiserver' ? apiServerGraceMs : termGraceMs;
  const timer = setTimeout(() => entry.child.kill('SIGKILL'), graceMs);
  await entry.ended;
  clearTimeout(timer);
}

async function stopAll(): Promise<void> {
  for (const names of stopOrder) await Promise.all(names.map(stop));
}

function end(): Promise<void> {
  ending ??= stopAll().finally(() => process.exit(0));
  return ending;
}

async function obey(order: GuardOrder): Promise<void> {
  try {
    if (order.type === 'start') {
      if (ending) throw new Error('the control plane is being stopped');
      tell({ type: 'done', id: order.id, pid: await start(order.spec) });
    } else if (order.type === 'stop') {
      await stop(order.name);
      tell({ type: 'done', id: order.id });
    } else {
      await stopAll();
      tell({ type: 'done', id: order.id });
    }
  } catch (error) {
    tell({ type: 'failed', id: order.id, message: error instanceof Error ? error.message : String(error) });
  }
}

process.on('message', (order: GuardOrder) => void obey(order));
process.on('disconnect', () => void end());
process.on('SIGTERM', () => void end());
process.on('SIGHUP', () => void end());
process.on('SIGINT', () => {}); // the parent decides when the cluster goes
