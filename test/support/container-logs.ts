import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyTo, kubectl as sharedKubectl, type Kubectl } from './kubectl.ts';

/** The file that the simulated kubelet serves as the log of a pod's containers, of those that are named or of all. */
export interface ContainerLogFile extends AsyncDisposable {
  /** Writes lines, one after the other, as a container runtime does. */
  write(...texts: readonly string[]): Promise<void>;
  /** Waits until the kubelet serves it for a pod that runs. */
  served(): Promise<void>;
}

export interface ContainerLogFileOptions {
  readonly namespace: string;
  readonly pod: string;
  /** What is in it at the beginning. */
  readonly lines?: readonly string[];
  /** When that was written; now if absent. */
  readonly writtenAt?: Date;
  /** What is in the log of the run before. */
  readonly previous?: readonly string[];
  /** Of the control plane; that which all tests share if absent. */
  readonly kubectl?: Kubectl;
}

/** Makes a log of its own for the containers of a pod, in the format of the container runtime interface. */
export async function containerLogFile({
  namespace,
  pod,
  lines = [],
  writtenAt,
  previous = [],
  kubectl = sharedKubectl,
}: ContainerLogFileOptions): Promise<ContainerLogFile> {
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-log-'));
  const logsFile = join(folder, 'container.log');
  const previousLogsFile = join(folder, 'previous.log');
  const asWritten = (text: string, at = new Date()): string => `${at.toISOString()} stdout F ${text}\n`;
  await writeFile(logsFile, lines.map((text) => asWritten(text, writtenAt)).join(''));
  await writeFile(previousLogsFile, previous.map((text) => asWritten(text, writtenAt)).join(''));
  await applyTo(kubectl, {
    apiVersion: 'kwok.x-k8s.io/v1alpha1',
    kind: 'Logs',
    metadata: { namespace, name: pod },
    spec: { logs: [{ logsFile, previousLogsFile, follow: true }] },
  });
  return {
    write: (...texts) => appendFile(logsFile, texts.map((text) => asWritten(text)).join('')),
    served: async () => {
      const [first = ''] = lines;
      for (;;) {
        const printed = await kubectl(['-n', namespace, 'logs', pod]);
        if (printed.startsWith(first)) return;
      }
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
