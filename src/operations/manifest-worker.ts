import { parentPort, workerData } from 'node:worker_threads';
import { readDocuments } from '../model/manifest-documents.ts';

// Reads one manifest, in a thread of its own, and ends.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.postMessage(readDocuments(workerData as string));
