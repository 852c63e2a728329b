/**
 * The file that KWOK serves as the log of every container, in the format of the container runtime interface
 * (`TIME STREAM F TEXT`), so that `kubectl logs -f` and the log API have something to stream.
 */
import { appendFileSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';

const intervalMs = 1000;
const largestBytes = 4 * 1024 * 1024;

const requests = [
  'GET /api/products?page=1',
  'GET /api/products/4711',
  'POST /api/cart/items',
  'GET /api/cart',
  'POST /api/checkout',
  'GET /healthz',
];

const previousLog = [
  'level=info msg="starting"',
  'level=info msg="reading settings" file=/etc/app/settings.yaml',
  'level=info msg="listening" addr=:8080',
  'level=error msg="can\'t open the model" file=/var/lib/app/model.bin error="no such file or directory"',
  'level=fatal msg="giving up"',
];

/** A first line, so that the log is never empty. */
export function createContainerLog(file: string): void {
  if (!existsSync(file)) writeFileSync(file, line('level=info msg="listening" addr=:8080'));
}

/** The file that is served as the log of every container that has been restarted, up to its end. */
export function createPreviousLog(file: string): void {
  writeFileSync(file, previousLog.map(line).join(''));
}

/** Writes a line a second until it is stopped; keeps the newer half when the file has grown large. */
export function writeContainerLog(file: string): { stop(): void } {
  let count = 0;
  const timer = setInterval(() => {
    count += 1;
    appendFileSync(file, line(text(count)));
    if (statSync(file).size > largestBytes) keepNewerHalf(file);
  }, intervalMs);
  return { stop: () => clearInterval(timer) };
}

function text(count: number): string {
  const request = requests[count % requests.length];
  const durationMs = 3 + ((count * 37) % 90);
  if (count % 29 === 0)
    return `level=warn msg="slow request" request="${request}" duration_ms=${durationMs + 900}`;
  return `level=info msg="request" request="${request}" status=200 duration_ms=${durationMs}`;
}

function line(content: string): string {
  return `${new Date().toISOString()} stdout F ${content}\n`;
}

/** By rename: whoever follows the file notices that it is another one. */
function keepNewerHalf(file: string): void {
  const all = readFileSync(file);
  const start = all.indexOf('\n', all.length / 2) + 1;
  writeFileSync(`${file}.new`, all.subarray(start));
  renameSync(`${file}.new`, file);
}
