// A lock file that names its holder, so that a lock left behind by a dead process can be told from one that
// is in use. Plain JavaScript: dev/setup.mjs needs it before anything is installed, on Node 20.
// Two processes may find the same stale lock: it is taken away by rename, which only one of them wins.
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * When a process began, as text that differs between two processes that were given the same id: field 22 of
 * /proc/PID/stat on Linux (proc_pid_stat(5); counted from the last ')' because the name before it may hold
 * anything), `ps` elsewhere. Undefined: there is no such process (a zombie counts as none).
 */
export function processStart(pid) {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? undefined : fields[19];
    } catch {
      return undefined;
    }
  }
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return line === '' || line.startsWith('Z') ? undefined : line.slice(line.indexOf(' ') + 1).trim();
  } catch {
    return undefined;
  }
}

/** The live process that the file names, or undefined. */
function liveHolder(text) {
  const [pid, started] = text.trim().split('\n');
  const id = Number(pid);
  return Number.isInteger(id) && id > 0 && processStart(id) === started ? id : undefined;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Takes the lock, or says who has it: `{ release }` or `{ holder: pid }`. The file is complete the moment it
 * appears (written aside, then linked), so nobody reads half a lock.
 */
export function tryLock(path) {
  mkdirSync(dirname(path), { recursive: true });
  const own = `${process.pid}\n${processStart(process.pid)}\n`;
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, own);
  try {
    for (;;) {
      try {
        linkSync(aside, path);
        return {
          release() {
            if (read(path) === own) rmSync(path, { force: true });
          },
        };
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const found = read(path);
      if (found === undefined) continue;
      const holder = liveHolder(found);
      if (holder !== undefined) return { holder };
      takeAway(path);
    }
  } finally {
    rmSync(aside, { force: true });
  }
}

function takeAway(path) {
  const stale = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, stale);
  } catch {
    return; // another process was faster
  }
  const taken = read(stale);
  if (taken !== undefined && liveHolder(taken) !== undefined) {
    try {
      linkSync(stale, path); // it was taken anew in between: give it back
    } catch {
      // its holder finds out at release, which checks the content
    }
  }
  rmSync(stale, { force: true });
}

/** Waits for the lock; `waiting(pid)` is called once when another process has it. */
export async function waitForLock(path, waiting, signal) {
  for (let told = false; ;) {
    signal?.throwIfAborted();
    const lock = tryLock(path);
    if (lock.release) return lock;
    if (!told) waiting(lock.holder);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
