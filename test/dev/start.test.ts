import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';

const program = fileURLToPath(new URL('../../dev/start.ts', import.meta.url));

/** What `npm start` runs, with its lines. */
class Started {
  readonly child: ChildProcess;
  readonly lines: string[] = [];
  readonly #ended: Promise<unknown[]>;

  constructor(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    this.child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...env } });
    this.#ended = once(this.child, 'close');
  }

  /** Takes lines until one begins like this. */
  async line(begin: string): Promise<string> {
    if (this.child.stdout === null) throw new Error('no output');
    for await (const line of createInterface(this.child.stdout)) {
      this.lines.push(line);
      if (line.startsWith(begin)) return line;
    }
    throw new Error(`ended without a line "${begin}": ${this.lines.join('\n')}`);
  }

  async exitCode(): Promise<unknown> {
    return (await this.#ended)[0];
  }
}

test('the gateway starts before a given cluster, says where it is, and ends in order at Ctrl-C', async () => {
  const { kubeconfig } = inject('cluster');
  const started = new Started(['--port', '0', '--kubeconfig', kubeconfig]);
  const ready = await started.line('Quarterdeck ready');
  const url = /http:\/\/localhost:\d+\/graphql/.exec(ready)?.[0] ?? '';
  expect(started.lines).toContain(`kubeconfig: ${kubeconfig}`);
  expect(started.lines.filter((line) => line.startsWith('Quarterdeck ready'))).toHaveLength(1);
  expect((await fetch(url.replace('/graphql', '/readyz'))).status).toBe(200);
  started.child.kill('SIGINT');
  expect(await started.exitCode()).toBe(0);
});

test('KUBECONFIG is honoured', async () => {
  const { kubeconfig } = inject('cluster');
  const started = new Started(['--port', '0'], { KUBECONFIG: kubeconfig });
  await started.line('Quarterdeck ready');
  expect(started.lines).toContain(`kubeconfig: ${kubeconfig}`);
  started.child.kill('SIGTERM');
  expect(await started.exitCode()).toBe(0);
});

test.each([
  ['a port that is no port', ['--port', '99999'], /--port 99999/],
  ['an option that there is not', ['--prot', '4000'], /--prot/],
  [
    '--fresh with a given cluster',
    ['--fresh', '--kubeconfig', 'x'],
    /--fresh is for the embedded control plane/,
  ],
])('%s is refused with what is wrong', async (_what, args, message) => {
  const started = new Started(args);
  let complaint = '';
  started.child.stderr?.on('data', (chunk) => (complaint += String(chunk)));
  expect(await started.exitCode()).toBe(2);
  expect(complaint).toMatch(message);
});

test.each([
  [
    'a kubeconfig that is not there',
    ['--kubeconfig', '/nowhere/kubeconfig'],
    /\/nowhere\/kubeconfig doesn't exist/,
  ],
  ['a context that is not in it', ['--context', 'elsewhere'], /no context "elsewhere".*it has: quarterdeck/],
])('%s is refused with what there is', async (_what, args, message) => {
  const started = new Started(['--port', '0', ...args], { KUBECONFIG: inject('cluster').kubeconfig });
  let complaint = '';
  started.child.stderr?.on('data', (chunk) => (complaint += String(chunk)));
  started.child.stdout?.on('data', (chunk) => (complaint += String(chunk)));
  expect(await started.exitCode()).toBe(1);
  expect(complaint).toMatch(message);
});
