/**
 * The programs of the embedded control plane, built from the Go modules that go.mod names and kept in a cache
 * outside the work tree, so that a second clone starts at once. Nothing here is downloaded but Go modules,
 * whose contents go.sum pins.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { compile, loadPackages } from './go-progress.ts';
import { waitForLock } from './lock.mjs';

const run = promisify(execFile);
const moduleDir = import.meta.dirname;

/** The Kubernetes of go.mod: also what the server calls itself, which a build outside its repository has to set. */
const kubernetesVersion = 'v1.37.2';

const [major, minor] = kubernetesVersion.slice(1).split('.');
const versionPackage = 'k8s.io/component-base/version';
const flags = [
  '-trimpath',
  '-ldflags',
  `-s -w -X ${versionPackage}.gitVersion=${kubernetesVersion} -X ${versionPackage}.gitMajor=${major} -X ${versionPackage}.gitMinor=${minor}`,
];

/** The custom resources of KWOK that are used, copied next to the programs so that a start needs no Go. */
const customResources = ['stages', 'logs', 'clusterlogs', 'metrics', 'clusterresourceusages'];
/** What KWOK's kubelets tell of resources, as a kubelet does, from its own module. */
const resourceMetric = 'metrics-resource.yaml';

export interface Programs {
  readonly etcd: string;
  readonly kubeApiserver: string;
  readonly kubeControllerManager: string;
  readonly kubeScheduler: string;
  readonly kwok: string;
  readonly kubectl: string;
  readonly metricsServer: string;
  /** YAML files of KWOK's CustomResourceDefinitions. */
  readonly customResourceFiles: readonly string[];
  /** YAML file of KWOK's Metric that plays a kubelet's /metrics/resource. */
  readonly resourceMetricFile: string;
}

function programsIn(dir: string): Programs {
  return {
    etcd: join(dir, 'etcd'),
    kubeApiserver: join(dir, 'kube-apiserver'),
    kubeControllerManager: join(dir, 'kube-controller-manager'),
    kubeScheduler: join(dir, 'kube-scheduler'),
    kwok: join(dir, 'kwok'),
    kubectl: join(dir, 'kubectl'),
    metricsServer: join(dir, 'metrics-server'),
    customResourceFiles: customResources.map((name) => join(dir, `kwok.x-k8s.io_${name}.yaml`)),
    resourceMetricFile: join(dir, resourceMetric),
  };
}

/**
 * Builds what is not in the cache yet. Two that want the same build at once (npm start and npm test in two
 * terminals): the second waits for the first. A build is made aside and renamed, so the cache never holds half
 * of one.
 */
export async function ensurePrograms(log: (line: string) => void, signal?: AbortSignal): Promise<Programs> {
  const cache = join(
    process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'),
    'quarterdeck',
    'control-plane',
  );
  const target = join(cache, await cacheKey());
  if (await exists(target)) return programsIn(target);
  await mkdir(cache, { recursive: true });
  const lock = await waitForLock(
    `${target}.lock`,
    (pid) => log(`control plane: process ${pid} is building it already; waiting`),
    signal,
  );
  const aside = `${target}.building`;
  try {
    if (await exists(target)) return programsIn(target);
    await rm(aside, { recursive: true, force: true });
    await build(aside, log, signal);
    await rename(aside, target);
    return programsIn(target);
  } finally {
    await rm(aside, { recursive: true, force: true });
    lock.release();
  }
}

async function cacheKey(): Promise<string> {
  const { stdout: goVersion } = await run('go', ['version'], { cwd: moduleDir });
  const hash = createHash('sha256');
  for (const file of ['go.mod', 'go.sum']) hash.update(await readFile(join(moduleDir, file)));
  hash.update(JSON.stringify([flags, goVersion.trim(), process.platform, process.arch, customResources]));
  return `${kubernetesVersion}-${hash.digest('hex').slice(0, 16)}`;
}

async function build(dir: string, log: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const started = Date.now();
  log(
    `control plane: building Kubernetes ${kubernetesVersion}, etcd, KWOK and metrics-server, once; this takes some minutes`,
  );
  await mkdir(dir, { recursive: true });
  const packages = await loadPackages(moduleDir, log, signal);
  await compile(moduleDir, [...flags, '-o', dir, 'tool'], packages, log, signal);
  await rename(join(dir, 'server'), join(dir, 'etcd')); // the package of etcd's main is called "server"
  const { stdout } = await run('go', ['list', '-m', '-f', '{{.Dir}}', 'sigs.k8s.io/kwok'], {
    cwd: moduleDir,
  });
  const kustomize = join(stdout.trim(), 'kustomize');
  const { customResourceFiles, resourceMetricFile } = programsIn(dir);
  for (const file of customResourceFiles) await cp(join(kustomize, 'crd', 'bases', basename(file)), file);
  await cp(join(kustomize, 'metrics', 'resource', resourceMetric), resourceMetricFile);
  log(`control plane: built in ${Math.round((Date.now() - started) / 1000)} s`);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
