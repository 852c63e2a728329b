import { expect, inject, test } from 'vitest';
import { Program } from '../support/program.ts';

test('the gateway starts before a given cluster, says where it is, and ends in order at Ctrl-C', async () => {
  const { kubeconfig } = inject('cluster');
  const started = new Program('start', ['--port', '0', '--kubeconfig', kubeconfig]);
  const url = await started.ready();
  expect(started.lines).toContain(`kubeconfig: ${kubeconfig}`);
  expect(started.lines.filter((line) => line.startsWith('Quarterdeck ready'))).toHaveLength(1);
  expect((await fetch(url.replace('/graphql', '/readyz'))).status).toBe(200);
  started.child.kill('SIGINT');
  expect(await started.exitCode()).toBe(0);
});

test('KUBECONFIG is honoured', async () => {
  const { kubeconfig } = inject('cluster');
  const started = new Program('start', ['--port', '0'], { KUBECONFIG: kubeconfig });
  await started.line('Quarterdeck ready');
  expect(started.lines).toContain(`kubeconfig: ${kubeconfig}`);
  started.child.kill('SIGTERM');
  expect(await started.exitCode()).toBe(0);
});

test('two clusters of the same name are refused with what to do', async () => {
  const { kubeconfig, kubeconfigOfViewer } = inject('cluster');
  const flags = ['--kubeconfig', kubeconfig, '--kubeconfig', kubeconfigOfViewer];
  const started = new Program('start', ['--port', '0', ...flags]);
  expect(await started.exitCode()).toBe(1);
  expect(started.complaint).toMatch(/the context ".*" is in .* and in .*, so rename one/);
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
  const started = new Program('start', args);
  expect(await started.exitCode()).toBe(2);
  expect(started.complaint).toMatch(message);
});

test.each([
  [
    'a kubeconfig that is not there',
    ['--kubeconfig', '/nowhere/kubeconfig'],
    /\/nowhere\/kubeconfig doesn't exist/,
  ],
  ['a context that is not in it', ['--context', 'elsewhere'], /no context "elsewhere".*it has: quarterdeck/],
])('%s is refused with what there is', async (_what, args, message) => {
  const started = new Program('start', ['--port', '0', ...args], {
    KUBECONFIG: inject('cluster').kubeconfig,
  });
  expect(await started.exitCode()).toBe(1);
  expect(started.complaint).toMatch(message);
});
