import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Tells the CPU time of a process so far, user and system, in microseconds. */
export interface CpuMeter {
  micros(): Promise<number>;
}

/**
 * Of any process, from /proc/PID/stat: Linux only, undefined elsewhere. It counts in ticks (10 ms as a rule), so what is measured must
 * take many of them.
 */
export function procCpuMeter(pid: number): CpuMeter | undefined {
  if (process.platform !== 'linux') return undefined;
  const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  return {
    micros: () => Promise.resolve((ticksOf(pid) * 1_000_000) / ticksPerSecond),
  };
}

/** Fields 14 (utime) and 15 (stime) of proc_pid_stat(5); counted from the last ')', because the name before it may hold anything. */
function ticksOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
