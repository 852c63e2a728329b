import { Worker } from 'node:worker_threads';
import { readDocuments } from '../model/manifest-documents.ts';

type Read = ReturnType<typeof readDocuments>;

/** As many characters as are read while everybody else waits: a few ms. */
const small = 8 * 1024;

/** As long as reading a manifest may take. 1 MiB of ordinary YAML takes a second or two. */
const longestMs = 30_000;

/** Reads a manifest; a large one in a thread of its own, since others are served meanwhile. */
export async function readAside(text: string): Promise<Read> {
  if (text.length <= small) return readDocuments(text);
  const worker = new Worker(new URL('./manifest-worker.ts', import.meta.url), { workerData: text });
  const { promise, resolve } = Promise.withResolvers<Read>();
  const tooMuch = {
    documents: [],
    faults: [{ document: 0, message: 'it takes too long, or too much memory, to read' }],
  };
  worker.once('message', resolve);
  worker.once('error', () => resolve(tooMuch));
  const timer = setTimeout(() => resolve(tooMuch), longestMs);
  const read = await promise;
  clearTimeout(timer);
  await worker.terminate();
  return read;
}
