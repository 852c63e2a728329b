import DataLoader from 'dataloader';
import { givenFields, type AuditedAction } from '../audit/audit-line.ts';
import type { Audit } from '../audit/audit.ts';
import { readAs, type Reader } from './reader.ts';
import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import { LogDecoder, saysLogIsGone, type LogLine } from '../kubernetes/log-lines.ts';
import type { Transport } from '../kubernetes/transport.ts';
import { inParallel } from '../kubernetes/in-parallel.ts';

/** The last lines of a container's log. */
export interface ContainerLogKey {
  readonly transport: Transport;
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  /** Of the container before the one that runs now. */
  readonly previous: boolean;
  readonly lines: number;
  /** Only lines that aren't older. */
  readonly sinceSeconds?: number | undefined;
}

export interface ContainerLog {
  readonly lines: readonly LogLine[];
  /** There are later lines, which were more than is read at once. */
  readonly truncated: boolean;
}

export type ContainerLogLoader = DataLoader<ContainerLogKey, ContainerLog | undefined, string>;

/** Requests to the API server that one GraphQL request may have under way for this. */
const concurrency = 16;

/** So much is read of a log at once: lines have no longest length. */
const limitBytes = 4 * 1024 * 1024;

/**
 * Reads the ends of logs, as the caller: each once per GraphQL request, a bounded number at a time, and all of them audited. Undefined for a
 * log that isn't kept.
 */
export function containerLogLoader(reader: Reader, audit: Audit): ContainerLogLoader {
  const read = (key: ContainerLogKey): Promise<ContainerLog | undefined> =>
    audit.logRead(
      auditedRead(key),
      () => readLog(key, reader),
      (log) => log?.lines.length ?? 0,
    );
  return new DataLoader((keys) => inParallel(keys, concurrency, read), {
    cacheKeyFn: ({ transport, namespace, pod, container, previous, lines, sinceSeconds }) =>
      JSON.stringify([transport.cluster, namespace, pod, container, previous, lines, sinceSeconds]),
  });
}

function auditedRead({ transport, namespace, pod, container, ...asked }: ContainerLogKey): AuditedAction {
  return {
    action: 'Pod.logs',
    verb: 'get',
    targets: [{ cluster: transport.cluster, kind: 'Pod', namespace, name: pod, container }],
    fields: givenFields({ ...asked, previous: asked.previous || undefined }),
    dryRun: false,
  };
}

async function readLog(key: ContainerLogKey, reader: Reader): Promise<ContainerLog | undefined> {
  const { transport, namespace, pod, container, previous, lines: tailLines, sinceSeconds } = key;
  const options = { container, previous, follow: false, tailLines, sinceSeconds, limitBytes };
  try {
    const decoder = new LogDecoder(pod, container);
    const lines: LogLine[] = [];
    let bytes = 0;
    for await (const piece of readAs(reader, transport).containerLog(namespace, pod, options)) {
      bytes += piece.length;
      lines.push(...decoder.push(piece));
    }
    const truncated = bytes >= limitBytes;
    const last = decoder.rest(truncated);
    if (last !== undefined) lines.push(last);
    return lines.some(saysLogIsGone) ? undefined : { lines, truncated };
  } catch (error) {
    if (error instanceof KubernetesError && isMissing(error)) return undefined;
    throw error;
  }
}

/** The pod is gone, or the kubelet knows no such container: it has not run, or not before, or is removed. */
function isMissing({ statusCode }: KubernetesError): boolean {
  return statusCode === 400 || statusCode === 404;
}
