/**
 * Runs the go command so that a person sees how far it is: `go build -v` names each package as it is compiled.
 * On a terminal one line is kept up to date; elsewhere (CI, a file) there is a line every 15 seconds.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const quietIntervalMs = 15_000;
const terminalIntervalMs = 250;

type Log = (line: string) => void;

/** Loads the packages, which downloads the modules that are missing, and says how many packages there are. */
export async function loadPackages(cwd: string, log: Log, signal?: AbortSignal): Promise<number> {
  let downloads = 0;
  const progress = showProgress(
    () => (downloads ? `control plane: ${downloads} Go modules downloaded` : ''),
    log,
  );
  let packages = 0;
  try {
    await go(['list', '-deps', 'tool'], cwd, signal, {
      stdout: () => (packages += 1),
      stderr: (line) => (downloads += line.startsWith('go: downloading ') ? 1 : 0),
    });
  } finally {
    progress.end();
  }
  return packages;
}

/** Builds; `packages` is the most that can be compiled, Go's own cache may hold some of them. */
export async function compile(
  cwd: string,
  args: readonly string[],
  packages: number,
  log: Log,
  signal?: AbortSignal,
): Promise<void> {
  let compiled = 0;
  let latest = '';
  const progress = showProgress(
    () => (compiled ? `control plane: compiled ${compiled} of ${packages} packages (${latest})` : ''),
    log,
  );
  try {
    await go(['build', '-v', ...args], cwd, signal, {
      stdout: () => {},
      stderr: (line) => {
        if (!/^[\w./-]+$/.test(line)) return;
        compiled += 1;
        latest = line;
      },
    });
  } finally {
    progress.end();
  }
}

interface LineReaders {
  stdout: (line: string) => void;
  stderr: (line: string) => void;
}

/** Ends with an error that holds the last of what go said. */
function go(
  args: readonly string[],
  cwd: string,
  signal: AbortSignal | undefined,
  on: LineReaders,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // A workspace or build flags of the person's own must not change what is built.
    const env = { ...process.env, GOWORK: 'off', GOFLAGS: '' };
    const child = spawn('go', args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal && { signal }),
    });
    const last: string[] = [];
    createInterface({ input: child.stdout }).on('line', on.stdout);
    createInterface({ input: child.stderr }).on('line', (line) => {
      last.push(line);
      if (last.length > 20) last.shift();
      on.stderr(line);
    });
    child.on('error', reject);
    child.on('close', (code, signalName) => {
      if (code === 0) resolve();
      else
        reject(new Error(`go ${args[0]} failed (${signalName ?? `exit code ${code}`}):\n${last.join('\n')}`));
    });
  });
}

function showProgress(text: () => string, log: Log): { end: () => void } {
  const terminal = process.stdout.isTTY;
  const started = Date.now();
  let shown = '';
  const timer = setInterval(
    () => {
      const line = text();
      if (line === '') return;
      const seconds = Math.round((Date.now() - started) / 1000);
      const timed = `${line}, ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
      if (!terminal) log(timed);
      else if (timed !== shown)
        process.stdout.write(`\r\x1b[2K${timed.slice(0, process.stdout.columns - 1)}`);
      shown = timed;
    },
    terminal ? terminalIntervalMs : quietIntervalMs,
  );
  return {
    end() {
      clearInterval(timer);
      if (terminal && shown !== '') process.stdout.write('\r\x1b[2K');
    },
  };
}
