import { readdirSync, readFileSync } from 'node:fs';

/** Tells the CPU time of a process so far, user and system, in microseconds. */
export interface CpuMeter {
  micros(): Promise<number>;
}

/**
 * Of any process whose threads stay, as those of Go do: Linux only, undefined elsewhere. The scheduler counts each thread's time in
 * nanoseconds; /proc/PID/stat has ticks of 10 ms, which is more than many requests take.
 */
export function procCpuMeter(pid: number): CpuMeter | undefined {
  if (process.platform !== 'linux') return undefined;
  const tasks = `/proc/${pid}/task`;
  return {
    micros: () => {
      const nanos = readdirSync(tasks).map((task) => nanosOf(`${tasks}/${task}/schedstat`));
      return Promise.resolve(nanos.reduce((total, one) => total + one, 0) / 1000);
    },
  };
}

/** The CPU time of a process's main thread so far, in ms: what JavaScript has done, for the most part. Linux only, undefined elsewhere. */
export function mainThreadMeter(pid: number): (() => number) | undefined {
  if (process.platform !== 'linux') return undefined;
  return () => nanosOf(`/proc/${pid}/task/${pid}/schedstat`) / 1e6;
}

/** The first field: time on a CPU (Linux, Documentation/scheduler/sched-stats.rst). */
function nanosOf(file: string): number {
  return Number(readFileSync(file, 'utf8').split(' ')[0]);
}
