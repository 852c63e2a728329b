import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const setup = fileURLToPath(new URL('../../dev/setup.mjs', import.meta.url));
let tools: string;

beforeAll(async () => {
  tools = await mkdtemp(join(tmpdir(), 'quarterdeck-tools-'));
  await symlink(process.execPath, join(tools, 'node'));
});
afterAll(() => rm(tools, { recursive: true }));

/** Runs the set-up on a machine that has nothing but these tools. */
function setUp(...args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [setup, ...args], { env: { PATH: tools, HOME: tools } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (output += String(chunk)));
    child.on('close', (code) => resolve({ code, output }));
  });
}

async function fakeTool(name: string, prints: string): Promise<void> {
  await writeFile(join(tools, name), `#!${process.execPath}\nconsole.log(${JSON.stringify(prints)});\n`);
  await chmod(join(tools, name), 0o755);
}

test('missing tools are named all at once, with what to install', async () => {
  const { code, output } = await setUp('--go', 'node', '--version');
  expect(code).toBe(1);
  expect(output).toMatch(/Go 1\.26 or newer is needed.*no go on the PATH.*Install/);
  expect(output).toMatch(/npm is needed/);
});

test('a tool that is too old is named with its version', async () => {
  await fakeTool('npm', '11.0.0');
  await fakeTool('go', 'go version go1.25.3 linux/amd64');
  const { code, output } = await setUp('--go', 'node', '--version');
  expect(code).toBe(1);
  expect(output).toMatch(/Go 1\.26 or newer is needed.*found go version go1\.25\.3/);
});

test('the command runs on the pinned Node', async () => {
  await fakeTool('npm', '11.0.0');
  const { code, output } = await setUp('node', '--version');
  expect([code, output.trim()]).toEqual([0, 'v26.10.0']);
});
