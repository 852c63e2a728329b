/** What a machine can say about the dependencies without asking anybody, and what the registry knows of them if it can be asked. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package as package-lock.json has it. */
export interface LockedPackage {
  readonly integrity?: string;
  /** Where it is from; the registry's are left out (.npmrc). */
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
}

/** What is known of the dependencies in this repository. */
export interface Dependencies {
  readonly manifest: { readonly [list: string]: unknown };
  /** By their folders. */
  readonly locked: Readonly<Record<string, LockedPackage>>;
  /** docs/dependencies.md */
  readonly reasons: string;
}

/** esbuild checks that its binary runs; protobufjs, of Apollo Server, looks at its own version. */
const allowedScripts = new Set(['@apollo/protobufjs', 'esbuild']);

/** Each allows to use, change and pass on, and asks for no more than that what is changed of the package itself is shown. */
const allowedLicences = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
]);

/** Those with a reason in docs/dependencies.md are in the first column of its tables. */
const tableRow = /^\| ([^|]+)\|/gm;

export function readDependencies(root: string): Dependencies {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const lockfile = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> };
  const { '': _root, ...locked } = lockfile.packages;
  return {
    manifest: JSON.parse(read('package.json')) as Dependencies['manifest'],
    locked,
    reasons: read('docs/dependencies.md'),
  };
}

/** What is wrong with them, a sentence for each. */
export function dependencyFaults({ manifest, locked, reasons }: Dependencies): string[] {
  const packages = Object.entries(locked).flatMap(([folder, found]) =>
    faultsOf(found).map((fault) => `${nameIn(folder)} ${fault}`),
  );
  const scripted = Object.entries(locked)
    .filter(([folder, { hasInstallScript }]) => hasInstallScript === true && !isAllowed(folder))
    .map(([folder]) => `${nameIn(folder)} runs a script when it is installed`);
  return [...packages, ...scripted, ...reasonFaults(directOf(manifest), reasons)];
}

function faultsOf({ integrity, resolved, link, license = 'no licence' }: LockedPackage): string[] {
  return [
    ...(integrity === undefined ? ['has no integrity in package-lock.json'] : []),
    ...(resolved === undefined && link !== true ? [] : ['is not from the registry']),
    ...(isLicenceAllowed(license) ? [] : [`has the licence ${license}, which nobody has allowed`]),
  ];
}

/** Of licences to choose from one is enough; of those that hold together, all. */
function isLicenceAllowed(license: string): boolean {
  const choices = license.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => allowedLicences.has(one)));
}

function isAllowed(folder: string): boolean {
  return allowedScripts.has(nameIn(folder));
}

function nameIn(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function directOf(manifest: Dependencies['manifest']): Set<string> {
  const lists = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
  return new Set(lists.flatMap((list) => Object.keys(manifest[list] ?? {})));
}

function reasonFaults(direct: ReadonlySet<string>, reasons: string): string[] {
  const columns = [...reasons.matchAll(tableRow)].map(([, column = '']) => column);
  const named = new Set(
    columns.flatMap((column) => [...column.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)),
  );
  return [
    ...[...direct.difference(named)].map((name) => `${name} has no reason in docs/dependencies.md`),
    ...[...named.difference(direct)].map((name) => `${name} has a reason but is no dependency`),
  ];
}

/** What the registry's audit says: that it knows nothing bad, or what; undefined if it gives no answer. */
export function auditAnswer(output: string): { readonly severe: number; readonly known: number } | undefined {
  try {
    const { metadata } = JSON.parse(output) as {
      metadata?: { vulnerabilities: { high: number; critical: number; total: number } };
    };
    if (metadata === undefined) return undefined;
    const { high, critical, total } = metadata.vulnerabilities;
    return { severe: high + critical, known: total };
  } catch {
    return undefined;
  }
}

/** Whether nothing is wrong with the dependencies, saying what is. */
export function areDependenciesSound(root: string): boolean {
  const faults = dependencyFaults(readDependencies(root));
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  const { stdout } = spawnSync('npm', ['audit', '--json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 30_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const answer = auditAnswer(stdout ?? '');
  if (answer === undefined)
    process.stdout.write('known vulnerabilities: not asked, no answer of the registry\n');
  else process.stdout.write(`known vulnerabilities: ${answer.known}, severe: ${answer.severe} (npm audit)\n`);
  return faults.length === 0 && (answer?.severe ?? 0) === 0;
}
