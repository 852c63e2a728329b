import { execFile } from 'node:child_process';
import { inject } from 'vitest';

/** Runs kubectl and gives what it printed. Rejects with what it complained about. */
export type Kubectl = (args: readonly string[], input?: string) => Promise<string>;

/** The kubectl of a control plane, with its administrator's rights. */
export function kubectlOf({
  kubectl: program,
  kubeconfig,
}: {
  kubectl: string;
  kubeconfig: string;
}): Kubectl {
  return (args, input) =>
    new Promise((resolve, reject) => {
      const options = { maxBuffer: 64 * 1024 * 1024 };
      const child = execFile(
        program,
        ['--kubeconfig', kubeconfig, ...args],
        options,
        (error, stdout, stderr) => {
          if (error === null) resolve(stdout);
          else reject(new Error(`kubectl ${args.join(' ')}: ${stderr}`));
        },
      );
      // Who has no use for input may end before it has arrived.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input ?? '');
    });
}

/** kubectl of the control plane that all tests share. */
export const kubectl: Kubectl = (args, input) => kubectlOf(inject('cluster'))(args, input);

/** Applies objects to a cluster. */
export async function applyTo(cluster: Kubectl, ...objects: readonly object[]): Promise<void> {
  await cluster(['apply', '-f', '-'], objects.map((object) => JSON.stringify(object)).join('\n---\n'));
}

/** Applies objects to the control plane that all tests share. */
export async function apply(...objects: readonly object[]): Promise<void> {
  await applyTo(kubectl, ...objects);
}
