import DataLoader from 'dataloader';
import { apiAs, type Caller } from '../auth/caller.ts';
import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import type { Transport } from '../kubernetes/transport.ts';
import { inParallel } from './in-parallel.ts';

/** The last lines of a container's log. */
export interface LogTailKey {
  readonly transport: Transport;
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  /** Of the container before the one that runs now. */
  readonly previous: boolean;
  readonly lines: number;
}

export type LogTailLoader = DataLoader<LogTailKey, string[] | undefined, string>;

/** Requests to the API server that one GraphQL request may have under way for this. */
const concurrency = 16;

/** So much of a tail is read: lines have no longest length. */
const limitBytes = 256 * 1024;

/** What the kubelet answers, with status 200, for a container of which the runtime has no log any more. */
const logIsGone = /^unable to retrieve container logs for \S+$/;

/** Reads the ends of logs, as the caller: each once per GraphQL request, a bounded number at a time. Undefined for a log that isn't kept. */
export function logTailLoader(caller: Caller): LogTailLoader {
  return new DataLoader((keys) => inParallel(keys, concurrency, (key) => readTail(key, caller)), {
    cacheKeyFn: ({ transport, namespace, pod, container, previous, lines }) =>
      JSON.stringify([transport.cluster, namespace, pod, container, previous, lines]),
  });
}

async function readTail(key: LogTailKey, caller: Caller): Promise<string[] | undefined> {
  const { transport, namespace, pod, container, previous, lines } = key;
  try {
    const options = { container, previous, tailLines: lines, limitBytes };
    const lastLines = linesOf(await apiAs(caller, transport).containerLog(namespace, pod, options));
    return lastLines.length === 1 && logIsGone.test(lastLines[0] ?? '') ? undefined : lastLines;
  } catch (error) {
    if (error instanceof KubernetesError && isMissing(error)) return undefined;
    throw error;
  }
}

function linesOf(text: string): string[] {
  if (text === '') return [];
  return text.replace(/\n$/, '').split('\n');
}

/** The pod is gone, or the kubelet knows no such container: it has not run, or not before, or is removed. */
function isMissing({ statusCode }: KubernetesError): boolean {
  return statusCode === 400 || statusCode === 404;
}
