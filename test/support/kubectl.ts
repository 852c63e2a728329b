import { execFile } from 'node:child_process';
import { inject } from 'vitest';

/** Runs kubectl against the shared control plane and gives what it printed. Rejects with what it complained about. */
export function kubectl(args: readonly string[], input?: string): Promise<string> {
  const { kubectl: program, kubeconfig } = inject('cluster');
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      ['--kubeconfig', kubeconfig, ...args],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new Error(`kubectl ${args.join(' ')}: ${stderr}`));
      },
    );
    child.stdin?.end(input ?? '');
  });
}

/** Applies objects. */
export async function apply(...objects: readonly object[]): Promise<void> {
  await kubectl(['apply', '-f', '-'], objects.map((object) => JSON.stringify(object)).join('\n---\n'));
}
