/**
 * Ends what a former start left behind in the same data directory: the case where guard and parent were both
 * killed, or where the guard is still busy stopping. A pid file alone proves nothing, since the system gives
 * process ids away again: the process must have the start time that the file names.
 */
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { processStart } from './lock.mjs';

const guardGraceMs = 8000;
const killGraceMs = 5000;

export async function endLeftovers(dataDir: string, log: (line: string) => void): Promise<void> {
  const dir = join(dataDir, 'run');
  const files: string[] = await readdir(dir).catch(() => []);
  const guard = files.includes('guard.pid') ? await livePid(join(dir, 'guard.pid')) : undefined;
  if (guard !== undefined) {
    log(`control plane: waiting for the former one to stop (process ${guard})`);
    process.kill(guard, 'SIGTERM');
    if (!(await gone(join(dir, 'guard.pid'), guardGraceMs))) process.kill(guard, 'SIGKILL');
  }
  for (const file of files) {
    const path = join(dir, file);
    const pid = await livePid(path);
    if (pid !== undefined) {
      log(
        `control plane: ending ${file.replace(/\.pid$/, '')} left behind by a former start (process ${pid})`,
      );
      process.kill(pid, 'SIGKILL');
      if (!(await gone(path, killGraceMs))) throw new Error(`process ${pid} (${file}) cannot be ended`);
    }
    await rm(path, { force: true });
  }
}

/** The process of a pid file while it is still that very process. */
async function livePid(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const [pid, started] = text.trim().split('\n');
  if (!pid || !started) return undefined;
  return processStart(Number(pid)) === started ? Number(pid) : undefined;
}

async function gone(file: string, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while ((await livePid(file)) !== undefined) {
    if (Date.now() > deadline) return false;
    await delay(50);
  }
  return true;
}
